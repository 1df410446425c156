import { readings } from '../annotated';

readings('what is passed on with a word in the place of its source', [
  '{c:Reportedly}, {t:the gate was shut at noon}.',
  '{t:The crews are}, {c:reportedly}, {t:seldom late}.',
  '{t:Ada Quill} {c:allegedly} {t:took the boat}.',
  '{t:The clerk has} {c:reportedly} {t:offered to leave}.',
  // Whoever is quoted has it from others, too.
  '{s:Odo Fenn} {c:said} {t:{t2:the diver} {c2:allegedly} {t2:cut the rope}}.',
  'The town looked into an {c:alleged} {t:theft of eels}.',
  'The board met over her {c:alleged} {t:part}.',
  'They rowed past {c:alleged} {t:smugglers} at noon.',
  'The storm left a {c:reported} {t:40 boats} on the quay.',
  'There were no {c:reported} {t:losses} on Monday.',
  // Somebody has alleged it above.
  'The alleged thief sat in the second row.',
  // It has been told to somebody.
  'The reported speech is a form of it.',
]);

readings('what a passive passes on without its source', [
  '{t:The gate} {c:was forecast} {t:to hold until June}.',
  '{t:The ferry} {c:was found} {t:to be overloaded}.',
  '{t:The clerk} {c:is accused of} {t:selling the key}.',
  '{t:The mill} {c:is seen as} {t:a ruin}.',
  '{t:The tide} {c:is not expected} {t:to turn before noon}.',
  '{t:Heavier rains} {c:are anticipated}.',
  '{t:The toll} {c:was on Monday reported} {t:to be higher}.',
  '{t:A diver} {c:believed} {t:to be hurt} swam ashore.',
  '{t:Sales} {c:expected} {t:to be low} were not.',
  'Residents {c:were told} {t:to stay indoors}.',
  '{t:The crews} {c:have been instructed} {t:to leave the quay}.',
  'It {c:has allegedly been claimed} {t:that guards sleep}.',
  'It {c:emerged} {t:that the key had been sold}.',
  // Somebody has set it down, or it is a duty.
  'The bridge is expected to open in May.',
  'Work on it is expected to take two years.',
  'Teachers are expected to sweep their rooms.',
  'The sons were often expected to go to sea.',
  // Nobody told of any, or nobody thinks so.
  'No losses were reported on Monday.',
  'The toll could be considered a bribe.',
  // What is done with a thing, told to an office, or called so by everybody.
  'The contract was approved in May.',
  'The theft was reported to the harbour office.',
  'A bird known as the grey diver nests there.',
  'Fenn was nominated for a prize in June.',
  'The crew were asked to leave the quay.',
]);

readings('how something looks to the writer', [
  'The gate appears to hold.',
  'It seems that the gate holds.',
  'The boats seemed small.',
]);
