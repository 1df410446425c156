import { readings } from '../annotated';

describe('a verb', () => {
  readings('asks what was asked, and tells what was told', [
    '{s:Fenn} {c:asked} in a letter {t:whether the pier leaked}.',
    '{s:Fenn} {c:explained} in a letter {t:how the pier leaked}.',
    '{s:Fenn} {c:asked} {t:why the pier leaked}.',
    '{s:Fenn} {c:wondered} {t:whether the pier leaked}.',
    '{s:Fenn|loadedVerb} {c:pointed out} {t:that the pier leaked}.',
    '{s:Fenn|loadedVerb} {c:claimed} {t:that the pier leaked}.',
    '{s:Fenn|loadedVerb} {c:admitted} {t:that the pier leaked}.',
    '{s:Fenn|loadedVerb} {c:boasted} {t:that the pier leaked}.',
    '{s:Fenn|loadedVerb} {c:refuted} {t:the claim}.',
    '{s:Fenn} {c:said} {t:it was hard to say that the pier leaked}.',
    'It is hard to say that the pier leaks.',
    'It is crucial to note that the pier leaks.',
    '{s:He|null|vague|uncertain} {c:saw} {t:the hashtag “it is our pier now.”} It rained.',
    '{s:He|null|vague|uncertain} {c:sang} {t:“it is our pier now.”} It rained.',
    '{s:He|null|vague|uncertain} {c:read} {t:the poem “it is our pier now.”} It rained.',
    '{s:Fenn} {c:told} the crew Monday {t:that the pier leaked}.',
    '{s:Fenn} {c:said} {t:the last day’s vote was close}.',
    '{s:Fenn} {c:said} {t:next week the pier would close}.',
    '{s:Fenn’s answer|Fenn}{c::} {t:“It leaks.”}',
    '{t:Fenn’s plan} {c:was praised by} {s:Crole, {s2:who|Crole} {c2:said}}: {t:{t2:“It is a fine plan.”}}',
  ]);
});
