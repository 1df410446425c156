/**
 * Verbs of an attribution that follows a question or a cry: “Why?” Roe asked. They stand here and not in the table of verbs,
 * since text is cut into sentences before there is a language.
 */
export const SPEECH_TAGS = `
said says asked asks added adds told tells wondered wonders shouted shouts cried cries replied replies wrote writes
exclaimed demanded demands joked jokes quipped tweeted yelled called recalled continued explained answered responded
`;
