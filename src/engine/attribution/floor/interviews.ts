import { READ } from '../../text/read-kinds';
import type { FloorPart } from '../paragraph/floor-part';
import { handedTo, nameAt, type SignedReading } from './part-readings';
import { ANNOUNCED_WITHIN, FIRST_PERSON_ANSWERS, QUESTIONS_ANNOUNCED, QUESTIONS_UNANNOUNCED } from './bars';

/** What the blocks of an interview are, and the one that names who answers, read for that name. */
interface Interview {
  readonly parts: ReadonlyMap<number, FloorPart>;
  readonly named?: readonly [index: number, reading: SignedReading];
}

const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?: (?:(?:de|van|von|al|bin) )?\p{Lu}[\p{L}.’'-]+){1,3}`;
/** "An interview with Ann Lee", "Candidate questions: Ann Lee". */
const WITH = new RegExp(
  String.raw`(?:interview(?:s|ed)?(?: with|:)|in conversation with|q ?(?:&|and) ?a(?: with|:)|questions (?:for|to|with)|questions?:|questionnaire:|questionnaire,)\s{1,3}`,
  'iu',
);
const NAMED = new RegExp(`^(?:\\p{Ll}+ ){0,4}(${NAME})`, 'u');
/** Words at a draft's top that call it an interview. */
const ANNOUNCES =
  /(?<!\p{L})(?:interview|in conversation|q ?(?:&|and) ?a|questionnaire|candidate questions|questions (?:for|to|with)|asked (?:the|each) candidates?|answers? (?:our|your|some) questions|edited for (?:length|clarity))(?!\p{L})/iu;

/** Reads the interviews among drafts: of each block what it is in one. */
export class Interviews {
  readonly #named = new WeakMap<SignedReading, SignedReading>();

  /** The interview that a draft is; undefined for any other draft. */
  of(readings: readonly SignedReading[]): Interview | undefined {
    if (!readings.some(({ signs }) => signs.asks || signs.label)) return undefined;
    const top = readings.slice(0, ANNOUNCED_WITHIN);
    const announced = top.some(({ paragraph }) => ANNOUNCES.test(paragraph.prose));
    const at = top.findIndex(({ paragraph }) => paragraph.kind === 'headline' && nameIn(paragraph.prose));
    const name = at < 0 ? undefined : nameIn(top[at].paragraph.prose);
    const parts = labelled(readings, name?.label) ?? unlabelled(readings, announced);
    if (!parts) return undefined;
    return { parts, ...(name ? { named: [at, this.#as(readings[at])] } : {}) };
  }

  /** A headline, read for the name in it. */
  #as(reading: SignedReading): SignedReading {
    let as = this.#named.get(reading);
    const name = nameIn(reading.paragraph.prose)!;
    const handsTo = handedTo(name);
    if (!as) this.#named.set(reading, (as = { ...reading, attributions: { ...reading.attributions, handsTo } }));
    return as;
  }
}

function nameIn(prose: string): ReturnType<typeof nameAt> | undefined {
  const before = WITH.exec(prose);
  if (!before) return undefined;
  const from = before.index + before[0].length;
  const found = NAMED.exec(prose.slice(from));
  if (!found) return undefined;
  const start = from + found[0].length - found[1].length;
  return nameAt(prose, [start, start + found[1].length]);
}

const textOf = ({ paragraph, signs }: SignedReading): string =>
  signs.label ? paragraph.prose.slice(...signs.label) : '';

/** An interview whose turns have labels: one of those who have them asks, others answer. */
function labelled(readings: readonly SignedReading[], name: string | undefined): Map<number, FloorPart> | undefined {
  const turns = new Map<string, { count: number; asks: number }>();
  for (const reading of readings) {
    const label = textOf(reading);
    if (!label || !READ.has(reading.paragraph.kind)) continue;
    const turn = turns.get(label) ?? { count: 0, asks: 0 };
    turns.set(label, { count: turn.count + 1, asks: turn.asks + (reading.signs.asks ? 1 : 0) });
  }
  const asks = (label: string): boolean => {
    const { count, asks } = turns.get(label)!;
    return /^(?:Q|Question)$/.test(label) || (asks * 2 >= count && asks > 0);
  };
  const labels = [...turns.keys()];
  const answering = new Set(
    labels.filter((label) => !asks(label) && (ANSWER.test(label) || turns.get(label)!.count > 1 || isHis(label, name))),
  );
  const questions = new Set(
    readings.flatMap(({ signs }, i) =>
      signs.asks && i + 1 < readings.length && answering.has(textOf(readings[i + 1])) ? [i] : [],
    ),
  );
  if (answering.size === 0 || questions.size === 0) return undefined;
  const parts = new Map<number, FloorPart>();
  let now: 'question' | 'answer' | undefined;
  let last = 0;
  for (const [i, reading] of readings.entries()) {
    const { paragraph, signs } = reading;
    const label = textOf(reading);
    if (paragraph.kind === 'headline') {
      now = questions.has(i) ? 'question' : undefined;
      if (now) parts.set(i, now);
    }
    if (!READ.has(paragraph.kind)) continue;
    if (signs.wordless) continue;
    if (answering.has(label)) now = 'answer';
    else if (label && turns.has(label)) now = asks(label) ? 'question' : undefined;
    else if (signs.asks && (now || questions.has(i))) now = 'question';
    if (!now) continue;
    if (label) last = i;
    // "MARSH: Who told you?" in a transcript is Marsh's question; "The Courier:" asks for the paper.
    const own = label && (now === 'question' ? isShouted(label) : !ANSWER.test(label) && !isHis(label, name));
    parts.set(i, own ? 'labelled' : now === 'question' ? 'question' : 'turn');
  }
  // Behind the last label the paper may speak again: what follows is the answer as long as it says "I".
  for (let i = last + 1; i < readings.length; i++)
    if (parts.has(i) && !readings[i].signs.firstPerson) for (; i < readings.length; i++) parts.delete(i);
  return parts;
}

const ANSWER = /^(?:A|Answer)$/;

const isShouted = (label: string): boolean => label.length > 2 && label === label.toUpperCase();

/** "AQ", "Quill" or the whole name is he whom the headline names. */
function isHis(label: string, name: string | undefined): boolean {
  if (!name) return false;
  const words = name.split(/\s+/);
  return (
    label === words.map(([first]) => first).join('') || label === name || label === words.at(-1) || label === words[0]
  );
}

/** An interview whose questions stand in paragraphs of their own, with answers that say "I" below them. */
function unlabelled(readings: readonly SignedReading[], announced: boolean): Map<number, FloorPart> | undefined {
  const parts = new Map<number, FloorPart>();
  let questions = 0;
  let addressed = 0;
  let firstPerson = 0;
  let answers = 0;
  let answer: { firstPerson: boolean } | undefined;
  for (const [i, { paragraph, signs, attributions }] of readings.entries()) {
    const isRead = READ.has(paragraph.kind);
    if (signs.asks && (isRead || paragraph.kind === 'headline')) {
      parts.set(i, 'question');
      questions++;
      if (signs.addresses) addressed++;
      answer = undefined;
      continue;
    }
    if (paragraph.kind === 'headline') {
      if (questions > 0) break;
      continue;
    }
    if (!isRead || questions === 0 || signs.wordless) continue;
    // Somebody else is quoted: the paper tells the story again.
    if (attributions.extractions.some(({ kind, source }) => kind !== 'indirect' && source.length > 0)) break;
    if (!answer) {
      answer = { firstPerson: false };
      answers++;
    }
    if (signs.firstPerson && !answer.firstPerson) {
      answer.firstPerson = true;
      firstPerson++;
    }
    parts.set(i, 'turn');
  }
  const least = announced ? QUESTIONS_ANNOUNCED : QUESTIONS_UNANNOUNCED;
  const isOne = answers >= least && addressed * 2 >= questions && firstPerson >= answers * FIRST_PERSON_ANSWERS;
  return isOne ? parts : undefined;
}
