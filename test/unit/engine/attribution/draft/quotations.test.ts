import { readings } from '../annotated';

describe('a quotation', () => {
  readings('gives the quotations of a paragraph to whoever speaks beside them', [
    '{t:“We are done,”} {s:Ada Quill} {c:said}. {t:“There is nothing left.”} It rained.',
    '{t:“We are done,”} {s:Ada Quill} {c:said}. It rained. {t:“There is nothing left.”}',
    '{s:Ada Quill} {c:said} {t:the pier was shut}. {t:“There is nothing left to do.”}',
    '{s:Ada Quill} {c:shrugged}. {t:“There is nothing left to do.”}',
    '{t:“Who knows what is left?”} {s:Ada Quill} {c:shrugged}.',
    '“There is nothing left to do.” So said Ada Quill.',
    '{t:“There is nothing left.”} {t:“Nothing at all,”} {s:Ada Quill} {c:said}.',
    '{t:“We are done.”} {t:“There is nothing left to do,”} {c:said} {s:Ada Quill}.',
    '{t:“Is there nothing left?”} {s:the mayor, who had come late|described}, {c:asked}.',
    '{t:“There is nothing left to do,”} {s:Ada Quill}, for the port, {c:shot} back.',
    '{t:“There is nothing left to do,”} {s:officials|vague} {c:shot} back.',
    '{s:Ada Quill} {c:said} so. {t:“We are done.”} {t2:“We are gone,”} {s2:Eve Marlow} {c2:said}.',
  ]);

  readings('carries a quotation over the end of a paragraph', [
    '{t:“We are done,”} {c:{c2:said}} {s:{s2:Ada Quill|carried}}.\n\n{t2:“There is nothing left to do.”}',
    '{t:“We are done,”} {c:{c2:said}} {s:{s2:Ada Quill|carried}}. {t:“There is nothing left.}\n\n{t2:“And there is nobody here.”}',
    '{s:{s2:Ada Quill|carried|uncertain}} {c:{c2:said}} {t:the pier was shut}.\n\n{t2:“There is nothing left to do.”}',
    '{s:Officials|vague} {c:said} {t:the pier was shut}.\n\n“There is nothing left to do.”',
    '{t:“We are done,”} {c:{c2:said}} {s:{s2:Ada Quill|carried|uncertain}}. It rained.\n\n{t2:“There is nothing left to do.”}',
    '{t:“We are done,”} {c:said} {s:the council|organization}. It rained.\n\n“There is nothing left to do.”',
    '{t:“We are done,”} {c:said} {s:Ada Quill}.\n\nIt rained. “There is nothing left to do.”',
    '{s:Ada Quill|carried} had this to say{c::}\n\n{t:“There is nothing left to do.”}',
  ]);

  readings('reads who speaks in transcripts, signatures and colons', [
    '{s:ADA QUILL}{c::} {t:The pier is shut. It will open soon.}',
    '{s:QUILL|organization}{c::} {t:The pier is shut.}\n\n{s2:MARLOW|organization}{c2::} {t2:It will open soon.}',
    '{s:MR QUILL|QUILL} (by telephone){c::} {t:The pier is shut.}',
    '{t:“There is nothing left to do.”} {c:—} {s:Ada Quill}',
    '{t:“There is nothing left to do.”} {c:—} {s:Ada Quill, mayor of Tarn}',
    '{s:Ada Quill}, in a statement{c::} {t:“There is nothing left to do.”}',
    '{s:Mayor Ada Quill|Ada Quill}{c::} {t:“There is nothing left to do.”}',
    'One thing is clear: “There is nothing left to do.”',
    'Note: the pier is shut.',
  ]);
});
