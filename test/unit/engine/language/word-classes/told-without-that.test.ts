import { readings } from '../../attribution/annotated';

readings('a verb that looks like a noun, and no “that”', [
  '{s:Divers} {c:claim} {t:safety rules are ignored}.',
  'In a new study, {s:geologists} {c:report} {t:spiky shells grew at least twice}.',
  '{s:Residents} {c:report} {t:40 thefts}.',
  '{s:The woman} {c:claims} {t:safety gates were open}.',
  '{s:The Harbour Watch} {c:reports} {t:16 thefts}.',
  '{s:Planning officers} {c:recommended} {t:refusal}.',
  // A noun stays one.
  'Insurance claims were late.',
  'Eel reports suit nobody.',
]);

readings('who speaks where the word could be another', [
  '{s:The US} {c:wants} {t:Tarn to open the weir}.',
  '{s:Beijing} {c:considers} {t:the strait a part of its waters}.',
  '{s:Loved ones} {c:say} {t:the diver is safe}.',
  'It rained on Monday and {c:according to} {s:the Tarn Courier} {t:the weir held}.',
  '{t:The diver drowned in the lock}, {s:a court} {c:heard}.',
  '{s:The inquest} {c:heard} {t:that the diver had been alone}.',
]);
