/**
 * What is put into drafts, group by group: each group is as likely as another, however many pieces it has. All names are
 * invented.
 */
export const DRAFT_PIECES: readonly (readonly string[])[] = [
  // Quotation marks of all sorts, and what looks like one.
  ['“', '”', '"', '‘', '’', "'", '«', '»', '„', '‚', '‹', '›', '``', "''", '`', '＂', '“‘', '’”', '”“', "'”", '5\'10"'],
  // The same as entities, whole and broken.
  ['&ldquo;', '&rdquo;', '&lsquo;', '&rsquo;', '&quot;', '&#8220;', '&#x201D;', '&laquo;', '&raquo;', '&apos;', '&#39;',
    '&amp;', '&nbsp;', '&lt;', '&gt;', '&shy;', '&mdash;', '&', '&ldquo', '&#', '&#0;', '&#x110000;', '&amp;ldquo;'],
  // Ends of lines and blanks.
  ['\n', '\n\n', '\r', '\r\n', '\r\r', '\n\r', ' ', '  ', '\t', '\u00a0', '\u2028', '\u2029', '\u0085', '\u000c', '  \n', '\\\n'],
  // No width, no meaning, half a character.
  ['\u200d', '\u2060', '\u00ad', '\u200b', '\u200c', '\ufeff', '\u0000', '\ud83d', '\udc00', '🗞', '👩‍🚒', 'e\u0301', '\u0301', '\ufe0f', 'ı', 'İ', 'ﬁ', 'ß'],
  // What a terminal or a line of text obeys.
  ['\u001b[31m', '\u001b]0;x\u0007', '\u0007', '\u009b', '\u202e', '\u2066', '\u2069', '\u200f', '$(bug)', '[x](command:x)', '\b', '\u007f'],
  // Marks of Markdown.
  ['*', '**', '_', '__', '~~', '[', ']', '](a)', '](', '[^1]', '![', '![x](y)', '# ', '## ', '> ', '> > ', '- ', '* ', '1. ', '---\n', '===\n',
    '```\n', '~~~\n', '    ', '|', '| a | b |\n|---|---|\n', '<https://example.org>', 'https://example.org/a_b', '[1]: https://example.org\n', '\\', '+++\n', '&emsp;'],
  // Tags, whole and broken.
  ['<p>', '</p>', '<b>', '</b>', '<i>', '<br>', '<br/>', '<div>', '</div>', '<span>', '</span>', '<h1>', '</h1>', '<ul>', '<li>', '</li>', '<blockquote>',
    '</blockquote>', '<q>', '</q>', '<script>', '</script>', '<style>', '<title>', '</title>', '<textarea>', '<pre>', '<code>', '</code>', '<a href="x">', '</a>', '<a title="', '<img alt="“x”">',
    '<', '>', '</', '<p', '<constructor>', '<__proto__>', '<![CDATA[', ']]>', '<?x', '<!DOCTYPE html>', '<figcaption>', '<x-y z=\'">\'>'],
  // Comments, and marks of an editor's hand.
  ['<!--', '-->', '<!-- x -->', '<!---->', '<!-->', '--', '--!>', '{++', '++}', '{--', '--}', '{>>', '<<}', '{==', '==}', '{~~', '~>', '~~}', '{{', '}}', '{% x %}', '[[', ']]',
    '<!-- wp:paragraph -->\n', '<!-- /wp:paragraph -->\n', '<!-- on-the-record: ignore -->', '<!-- on-the-record: ignore vague-source -->', '<!-- on-the-record: ignore-block -->',
    '<!-- on-the-record: ignore-file hearsay -- known, JW -->', '<!-- on-the-record: ignor -->', '<!-- on-the-record:'],
  // Notes, and what is left in copy.
  ['[who?]', ' [who?]', ' [citation needed]', ' [according to whom?]', '[according to whom?]', '[TK]', 'TK', '[CHECK]', 'XXX', '??', '[sic]', '[…]', '(tk)', 'TODO: '],
  // Cues.
  [' said', ' says ', ', she said', ' he said. ', ' said: ', ' told reporters', ' claimed ', ' admitted that ', ' according to ', 'According to ', 'It is believed that ', 'is believed that ',
    'reportedly', ' allegedly ', ' declined to comment', ' has learned that ', ' on condition of anonymity', ' off the record', ' tweeted', ' wrote', ' asked', ' murdered ', 'is thought to ', ' state that'],
  // Who.
  ['Officials', 'officials', 'a source', 'Sources', 'Critics', 'Experts', 'Residents', 'a senior county official', 'Mayor Ann Prill', ' Prill ', 'Tom Rudge, the harbour master', 'Mr. Rudge', 'Dr. A. B. Coyle',
    'he', 'She', 'they', 'the council', 'the Harbour Trust', 'a study', 'The report', 'a spokesman for Brandreth & Sons', 'Many', 'Some people', 'O’Shea', 'J. R. de la Moor', 'I', 'we'],
  // How much, and what nobody has counted.
  ['40%', '£640,000', '1', '3.5 million', '1,000', '2026', '’90s', 'half', 'the largest ever', 'never', 'always', 'will be', 'the first', 'because', 'two-thirds', '1/2', '½', '１２'],
  // Marks between.
  ['.', ',', '?', '!', '…', '...', '—', ' – ', '-', ':', ';', '(', ')', '/', 'Mr.', 'U.S.', '. ', ', ', '!?', '.”', ',”', '.”’', '@', '#'],
  // Where a paragraph is no copy.
  ['PORT CALLOW — ', 'HARBOUR (Wire) - ', 'By Ann Prill\n', 'ALSO READ: ', 'Photo: ', 'Q: ', 'A: ', 'PRILL: ', '[Laughter]', '(Reporting by Tom Rudge)', '###', '-30-', 'Share this', '00:12:04 ', 'title: x\n'],
]; // prettier-ignore

/** What is put into a desk's file. */
export const DESK_PIECES: readonly (readonly string[])[] = [
  ['{', '}', '[', ']', '[[', '{"a":', ':', ',', ',,', '"', '""', "'", '//', '/*', '*/', '\\', '\\u', '\\ud800', '\\u0000'],
  ['"profile"', '"rules"', '"claims"', '"notes"', '"words"', '"skip"', '"$schema"', '"__proto__"', '"constructor"', '"toString"', 'profile'],
  ['"balanced"', '"quiet"', '"thorough"', '"off"', '"error"', '"hint"', '"normal"', '"who"', '"citation-needed"', '"vague-source"', '"hearsay"', '"outlets"', '"people"', '"cues"', '"bodies"'],
  ['"profile": "quiet"', '"rules": {"hearsay": "off"}', '"words": {"cues": ["quip"]}', '"skip": ["**/*.md", "a/"]', '"notes": {"who": "(NAME?)"}', '"profile": "quiet", "profile": 1'],
  ['null', 'true', '0', '-1', '1e999', '0x1', 'NaN', '.5', '1.', '-'],
  ['"**"', '"*"', '"?"', '"/"', '"a/**/b"', '"!"', '"[a-z]"', '"\\\\"', '""', '" "'],
  ['\n', '\r', '\r\n', ' ', '\t', '\u2028', '\ufeff', '\u0000', '\ud800', '\u001b[31m', '\u202e', '\u00a0', '$(bug)', '[x](command:x)', '\u001b]0;x\u0007'],
]; // prettier-ignore
