import { readings } from '../annotated';

readings('what is done and no statement', [
  'The board voted to build a lock.',
  'The judge ordered a halt to the works.',
  'Mayor Fenn signed the treaty.',
  'The court sentenced the keeper to two years.',
  'The league offered two boats for sale.',
  'Odo Fenn posted a photo of the lock.',
  'The two towns agreed to meet in May.',
  'The board agreed in principle to form a crew.',
  'The board declared a state of emergency in Tarn.',
  'Odo Fenn claimed bronze and Ada Quill added nine points.',
  '{s:The board} {c:declared} {t:the lock a danger}.',
  // With words, or with what is said, it is one.
  '{s:Odo Fenn} {c:posted} {t:that the lock was shut}.',
  '{s:The judge} {c:ordered} {t:that the works be halted}.',
  '{s:The two towns} {c:agreed} {t:that the lock was old}.',
  '{s:Odo Fenn} {c:offered} {t:“no excuse at all for the fire in the old hall”}.',
]);

readings('what a time or a ledger sees', [
  'This week saw a new vote in Tarn.',
  'The firm saw a surge in sales.',
  'Recent years have seen two fires.',
]);

readings('what only looks like a verb that tells', [
  'Tarn was one of 12 states that had decided to put off the vote.',
  'Singer and animal rights advocate Doris Fenn died on Monday.',
  'A mother called the police in Tarn after her son fell.',
  'A student named {s:Wong} {c:said} {t:it was late}.',
  'They burned oil, {t:which} {s:state media} {c:said} {t:was cheap}.',
  '{s:A study} in November 2013 {c:suggested} {t:the pause was over}.',
  '{s:The firms that build and run ferries} {c:say} {t:they can do it}.',
]);
