import { readings } from '../annotated';

describe('somebody', () => {
  readings('is told from a word', [
    'Odo Banks left. {s:Banks|Odo Banks} {c:said} {t:it was late}.',
    'Odo Officials left. {s:Officials|Odo Officials} {c:said} {t:it was late}.',
    'Odo Baker left. {s:A baker|described} {c:said} {t:it was late}.',
    'Odo Baker left. {s:Baker|Odo Baker} {c:said} {t:it was late}.',
    'Odo Bakers left. {s:Bakers|Odo Bakers} {c:said} {t:it was late}.',
    '{s:A Tarn Board|Tarn Board|organization} {c:said} {t:it was late}.',
    '{s:A Republican|vague} {c:said} {t:it was late}.',
    '{s:The Republican|vague} {c:said} {t:it was late}.',
    'Tarn Board senior officials left. {s:It|null|vague|uncertain} {c:said} {t:it was late}.',
    'Tarn Board old and wet left. {s:It|Tarn Board|organization} {c:said} {t:it was late}.',
    'Tarn Board officials left. {s:It|null|vague|uncertain} {c:said} {t:it was late}.',
    'The Harbour Trust met. Tarn Board senior officials left. {s:It|Harbour Trust|organization} {c:said} {t:it was late}.',
    'The Harbour Trust met. Tarn Board is old. {s:It|Tarn Board|organization} {c:said} {t:it was late}.',
    'The Harbour Trust met. {s:They|Harbour Trust|organization} {c:saw} {t:Tarn Board officials}. {s2:It|Harbour Trust|organization} {c2:said} {t2:it was late}.',
    'The Harbour Trust met. {s:They|Harbour Trust|organization} {c:saw} {t:the Tarn Board}. {s2:It|Harbour Trust|organization} {c2:said} {t2:it was late}.',
    'Ada Quill left. Eve Marlow senior aides left. {s:She|Ada Quill} {c:said} {t:it was late}.',
    'Ada Quill left. {s:They|null|vague|uncertain} {c:saw} {t:Eve Marlow in Tarn}. {s2:She|Eve Marlow|uncertain} {c2:said} {t2:it was late}.',
  ]);

  readings('is one of a group, or somebody new', [
    'Two clerks left. {s:They|Two clerks|vague} {c:said} {t:it was late}.',
    'A clerk left. {s:She|A clerk|described} {c:said} {t:it was late}.',
    'A clerk left. {s:He|A clerk|described} {c:said} {t:it was late}.',
    'The clerk left. {s:She|null|vague|uncertain} {c:said} {t:it was late}.',
    '{s:Clerks|vague} {c:saw} {t:it}. {s2:They|Clerks|vague} {c2:said} {t2:it was late}.',
    'Another clerk left. {s:They|Another clerk|described} {c:said} {t:it was late}.',
    'A man left. {s:He|A man|described} {c:said} {t:it was late}.',
    'Sources were clear. {s:They|Sources|vague} {c:said} {t:it was late}.',
    'Some clerks had left. {s:They|Some clerks|vague} {c:said} {t:it was late}.',
    'A spokeswoman left. {s:She|A spokeswoman|organization} {c:said} {t:it was late}.',
  ]);
});
