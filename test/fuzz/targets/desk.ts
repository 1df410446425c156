import { Output } from '../../../src/cli/output';
import {
  deskOptions,
  NOTE_KINDS,
  problemMessage,
  readDesk,
  SEVERITIES,
  CLAIMS,
  WORD_LISTS,
} from '../../../src/desk/file';
import { isSkipped } from '../../../src/desk/skip';
import { PROFILES } from '../../../src/engine/options';
import { english } from '../../../src/messages';
import type { Target } from '../target';
import { OBEYED, read } from './reader';

/** As many as are listed with their places. */
const MOST_PROBLEMS = 100;
const DRAFT = '“No,” officials said. It is believed that the bridge is the largest ever.';
const PATHS = ['draft.md', 'a/b/draft.md', 'a', '', 'a/', '..', 'a'.repeat(200)];

/** A desk's file with anything in it, and what follows from it. */
export const desk: Target = {
  name: 'desk',
  seeds: 'desks',
  make: ({ text, markup }, { fresh }) => ({ markup, texts: [fresh(text)], choices: {} }),
  check({ texts: [text = ''] }, broken) {
    const { desk: found, problems } = readDesk(text, english);
    const lines = text.split(/\r\n|\n|\r/);
    const { listed, count } = problems;
    if (listed.length > MOST_PROBLEMS) broken('more problems than anybody reads', String(listed.length));
    if (listed.length > count || (count > 0 && listed.length === 0)) broken('problems that are counted wrong');
    for (const { line, column, message } of listed) {
      if (line < 1 || line > lines.length) broken('a problem on no line', String(line));
      else if (column < 1 || column > lines[line - 1].length + 1) broken('a problem in no column', `${line}:${column}`);
      if (message.trim() === '') broken('a problem without words');
    }
    const message = problemMessage('desk.jsonc', problems, english);
    if ((message === undefined) !== (count === 0)) broken('problems that are not told');
    let said = '';
    if (message) new Output({ out: () => undefined, err: (text) => (said += text) }).tell(message);
    const strange = OBEYED.exec(said.replace(/\n$/, ''));
    if (strange) broken('a control character in the message about a desk’s file', JSON.stringify(strange[0]));
    const { profile, rules = {}, claims, notes = {}, words = {}, skip = [] } = found;
    const fits =
      (profile === undefined || PROFILES.includes(profile)) &&
      (claims === undefined || CLAIMS.includes(claims)) &&
      Object.values(rules).every((severity) => SEVERITIES.includes(severity)) &&
      Object.keys(notes).every((kind) => (NOTE_KINDS as readonly string[]).includes(kind)) &&
      Object.keys(words).every((list) => (WORD_LISTS as readonly string[]).includes(list)) &&
      [...Object.values(notes), ...Object.values(words).flat(), ...skip].every((each) => typeof each === 'string');
    if (!fits) broken('a desk with something else in it');
    for (const path of PATHS) isSkipped(path, skip);
    read(DRAFT, 'plaintext', deskOptions(found));
  },
};
