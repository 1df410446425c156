import { readings } from '../annotated';

readings('a clause behind when or where it was said', [
  '{s:Officials} {c:said} on Saturday, {t:about 20 sheds collapsed}.',
  '{s:Osric Fenn} {c:said} in a letter, {t:the western wall makes the harbour unsafe}.',
  '{s:Officials} {c:said} {t:at least 16 people died in the fire}.',
  '{s:Constable Fenn} {c:stated} to the Courier in late June {t:that the closure drove up prices}.',
  // The clause before the main one.
  'As {s:Fenn} {c:said} in a letter, {t:the gate is shut}.',
]);

readings('a statement whose subject is long', [
  '{s:Ada Fenn} {c:said} {t:her first order of business as a member is to look at the wall}.',
  '{s:Rosa Fenn} {c:says} {t:having something like the hall when she was a student would have been a help}.',
  '{s:Rosa Fenn} {c:says} {t:locks as we know them came from the north}.',
  '{s:Judge Fenn} {c:ruled} {t:the practice of registering men but not women is unlawful}.',
  '{s:The inspectors} {c:found} {t:staffing was stretched, although there were enough crews}.',
]);

readings('what a thing makes possible', [
  '{s:The paper} {c:recommends} {t:that the best docks have uncapped fees, allowing them to rise}.',
  // Whoever says it goes on.
  '{s:{s2:Fenn}} {c:said} {t:the gate was shut}, {c2:warning} {t2:that it would stay so}.',
]);

readings('how far “reportedly” reaches', [
  'After the vote, {t:Fenn} {c:reportedly} {t:sold 30 boats, more than the town has, making him rich}.',
  '{t:The crew} {c:allegedly} {t:rented sheds, with a rent of $300, to set up as bars}.',
  '{c:Reportedly}, {t:two towns — Makil among them — flooded in May}.',
  '{t:Fenn} {c:reportedly} {t:held posts as keeper, diver, and mason}.',
  // What has a verb of its own is the paper’s.
  '{t:Fenn} {c:reportedly} {t:left}, and the mayor stayed.',
  '{t:Fenn} {c:reportedly} {t:left}, which made the crew laugh.',
  'Fenn, {t:who} {c:reportedly} {t:cooks at the inn}, took part in the chase.',
]);

readings('what somebody says of all that stands before', [
  '{t:Odo Fenn} {c:was accused of} {t:inciting the guards in some way}, {t2:which} {s2:he} {c2:denied}.',
  'The plan, {t:which} {s:Fenn} {c:denied}, was to sell the lock.',
  // What describes a thing.
  '{s:Fenn} {c:said} {t:the lock, which the town owns, was shut}.',
]);

readings('what there is to be heard', [
  'There is rising {c:fear} {t:that the wall leaks}.',
  'There have been growing {c:concerns over} {t:his health}.',
  'There were no concerns over his health.',
]);

readings('who says so, where a noun hides the verb', [
  '{s:Residents} there {c:told} the press {t:the guards were seeking a bomb}.',
  '{s:The motion} {c:claims} {t:the decree is unlawful}.',
  '{t:Gates that save water}, {s:they} {c:reason}, {t:could have an effect on bills}.',
  '{s:The divers} {c:found} {t:the bones to be old}.',
  '{s:The police} {c:put} {t:the number injured at 20}.',
]);
