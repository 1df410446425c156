import { readings } from '../annotated';

describe('a statement', () => {
  readings('is given before or after what it passes on', [
    '{t2:{t:“The gate will hold,”} {s:Odo Fenn} {c:said} on Monday}, {t:{c2:according to} {s2:the Tarn Times|Tarn Times|organization}}.',
    '{c:According to} {s:the Tarn Times|Tarn Times|organization}, {t:{s2:Odo Fenn} {c2:said} {t2:the gate would hold}}.',
    '{t:The gate will hold}, {c:according to} {s:Odo Fenn, who built it}.',
    '{s:{s2:The Tarn Times|Tarn Times|organization}|Tarn Times|organization}, {c:citing} {t:Odo Fenn}, {c2:said} {t2:the gate would hold}.',
    '{s:The Tarn Times|Tarn Times|organization} {c:reported} {t:that {s2:Odo Fenn} {c2:had said} {t2:the gate would hold}}.',
    '{s:Odo Fenn} {c:said} {t:{s2:Ada Quill} {c2:had told} him {t2:that the gate would hold}}.',
  ]);
});
