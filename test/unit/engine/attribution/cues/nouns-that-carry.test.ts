import { readings } from '../annotated';

readings('a noun that carries what somebody says', [
  '{c:Fears} {t:that the wall would fall} grew in Tarn.',
  'The vote came amid {c:allegations} {t:she had sold the key}.',
  'They met after {c:revelations} {t:the clerk had lied}.',
  '{s:Her} {c:conviction} {t:that the wall would hold} was in the file.',
  '{c:Warnings of} {t:a flood} came too late.',
  '{c:Estimates of} {t:the cost} were high.',
  // The claims are said, and not said to be so.
  'The fears she had in May are gone.',
  'The allegations she made in May are old.',
]);

readings('what tells so, and not who did it', [
  '{c:By} {s:all accounts}, {t:the wall held}.',
  '{c:By} {s:early reports}, {t:two boats sank}.',
  '{t:Two boats sank and}, {c:by} {s:one count}, {t:nine were lost}.',
]);

readings('what nobody does or says', [
  'The ministers stopped short of blaming the firm.',
  'The two leaders dodged awkward questions about their own accounts.',
  'Workers in the old town will see rises in May.',
]);

readings('a figure that somebody sets', [
  '{s:The board} {c:put} {t:the toll at 40}.',
  '{s:Odo Fenn} {c:placed} {t:the cost at more than 900 crowns}.',
]);

readings('a noun that says whose it is', [
  '{t:Messages of sympathy} {c:have come from} {s:the mayor of Tarn}.',
  '{t:Support for the lock} {c:came from} {s:Senator Ada Quill}.',
  '{t:Similar claims} {c:were made by} {s:the crews}.',
  '{t:The ferry} was met with {c:criticism} from {s:residents}.',
  '{c:Reports} from {s:divers} {t:that the wall had moved} were late.',
  // A thing, and a place.
  'The boats came from the old port.',
  'The rope was made by the crews.',
]);
