import { readings } from '../annotated';

describe('a name', () => {
  readings('is meant by a definite phrase', [
    'Ada Quill is the mayor. {s:This mayor|Ada Quill} {c:said} {t:it was late}.',
    'Ada Quill is the mayor. {s:A mayor|described} {c:said} {t:it was late}.',
    'A report by the board came out. {s:The report|document} {c:said} {t:it was late}.',
    '{s:The Tarn Board|Tarn Board|organization} {c:said} {t:it was late}. {s2:The board|Tarn Board|organization} {c2:said} {t2:it was cold}.',
    '{s:The Tarn Board|Tarn Board|organization} {c:said} {t:it was late}. {s2:The organization|Tarn Board|organization} {c2:said} {t2:it was cold}.',
    '{s:The Tarn Board|Tarn Board|organization} {c:said} {t:it was late}. {s2:The agency|Tarn Board|organization} {c2:said} {t2:it was cold}.',
    '{s:The Tarn Board|Tarn Board|organization} {c:said} {t:it was late}. {s2:The angry board|organization} {c2:said} {t2:it was cold}.',
    'In Tarn, the crew met. {s:The company|organization} {c:said} {t:it was late}.',
    'Several residents left. {s:Another|vague} {c:said} {t:it was late}.',
    'Two residents of the quay left. {s:Both of them|vague} {c:said} {t:it was late}.',
    'Two residents of the quay left. {s:Some of the people|vague} {c:said} {t:it was late}.',
    'Ada Quill left. {s:Another|vague} {c:said} {t:it was late}.',
  ]);

  readings('is a subject, an object, a place or a title', [
    'Ada Quill, who had run the old mill in the north of Tarn for years, left. {s:She|Ada Quill} {c:said} {t:it was late}.',
    'Ada Quill (Tarn) left. Eve Marlow was hit by Ada Quill. {s:She|Eve Marlow} {c:said} {t:it was late}.',
    'Ada Quill and Eve Marlow left. {s:Ms. Quill|Ada Quill} {c:said} {t:it was late}.',
    'Ada Quill of Tarn left. It hit Eve Marlow. {s:She|Eve Marlow|uncertain} {c:said} {t:it was late}.',
    'Ada Quill — once a clerk — left. It hit Eve Marlow. {s:She|Eve Marlow|uncertain} {c:said} {t:it was late}.',
    'Ada Quill quickly left. It hit Eve Marlow. {s:She|Eve Marlow|uncertain} {c:said} {t:it was late}.',
    'With Ada Quill came Eve Marlow. {s:She|Eve Marlow|uncertain} {c:said} {t:it was late}.',
    'With the Ada Quill came Eve Marlow. {s:She|Eve Marlow|uncertain} {c:said} {t:it was late}.',
    'Tarn Foods (TFD.L) left. {s:It|Tarn Foods|organization} {c:said} {t:it was late}.',
    'Tarn Foods (NYSE: TFD) left. {s:It|Tarn Foods|organization} {c:said} {t:it was late}.',
    'Near Tarn, Fenn closed. {s:He|Fenn} {c:said} {t:it was late}.',
    'In London, the Tarn Board closed. {s:It|Tarn Board|organization} {c:said} {t:it was late}.',
    'Democrats left. {s:They|Democrats|vague} {c:said} {t:it was late}.',
    '{s:A Democrat, Ada Quill|Ada Quill}, {c:said} {t:it was late}.',
    'Rope was sold. {s:Rope} {c:said} {t:it was late}.',
    '{s:Chairman of the Board of the Bank of Tarn Ada Quill|Ada Quill} {c:said} {t:it was late}.',
    '{s:Bank of the West|organization} {c:said} {t:it was late}.',
    '{s:Justice Secretary Ada Quill|Ada Quill} {c:said} {t:it was late}.',
    '{s:State Senator Ada Quill|Ada Quill} {c:said} {t:it was late}. {s2:The senator|Ada Quill} {c2:said} {t2:it was cold}.',
    '{s:Sgt. Ada Quill|Ada Quill} {c:said} {t:it was late}. {s2:The sergeant|Ada Quill} {c2:said} {t2:it was cold}.',
    '{s:Sir Robert Quill|Robert Quill} {c:said} {t:it was late}. {s2:Sir Robert|Robert Quill} {c2:said} {t2:it was cold}.',
  ]);

  readings('is a body’s, a place’s or a person’s', [
    '{s:Supreme Tarn|organization} {c:said} {t:it was late}.',
    '{s:The Royal Tarn Society|Royal Tarn Society|organization} {c:said} {t:it was late}.',
    '{s:Tarn University researchers|described} {c:said} {t:it was late}.',
    '{s:Tarn police|organization} {c:said} {t:it was late}.',
    '{s:Tarn City Council|organization} {c:said} {t:it was late}.',
    '{s:Lake Tarn} {c:said} {t:it was late}.',
    '{s:Tarn County Sheriff Ada Quill|Ada Quill} {c:said} {t:it was late}.',
    '{s:The White House|White House|organization} {c:said} {t:it was late}.',
    '{s:The Tarn Times|Tarn Times|organization} {c:reported} {t:that it was late}.',
    '{s:Ada Quill} {c:told} the Tarn Times {t:that it was late}.',
    '{s:The Times|Times|organization} {c:said} {t:it was late}.',
  ]);
});
