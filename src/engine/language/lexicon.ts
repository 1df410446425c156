import { rememberedWord } from '../util/remembered';
import {
  AFFILIATIONS,
  ANYBODY,
  BARE,
  CROWDS,
  GENDERED,
  KNOWLEDGE,
  MOODS,
  RANKS,
  ROLES,
  SAME_WORK,
  SCENE,
  SECTORS,
  SIDES,
  SPOKES,
  TITLES,
} from './data/people';
import {
  BODIES,
  BODY_ALONE,
  BODY_NAMES,
  BODY_NAME_WORDS,
  PAPER_NAMES,
  PARTIES,
  PLACES,
  SURNAMES_TOO,
} from './data/bodies';
import { DOCUMENTS, UNIDENTIFIED } from './data/documents';
import { FIRST_NAMES, NAME_PARTICLES } from './data/names';
import { wordSet } from '../util/word-list';

/** The lexicons of sources, ready to be asked. */
export const LEXICON = {
  titles: wordSet(TITLES.any, TITLES.man, TITLES.woman),
  manTitles: wordSet(TITLES.man),
  womanTitles: wordSet(TITLES.woman),
  menWords: wordSet(GENDERED.man),
  womenWords: wordSet(GENDERED.woman),
  spokes: wordSet(SPOKES),
  bare: wordSet(BARE),
  anybody: wordSet(ANYBODY),
  crowds: wordSet(CROWDS),
  scene: wordSet(SCENE),
  sectors: wordSet(SECTORS),
  roles: wordSet(ROLES, SCENE, GENDERED.man, GENDERED.woman),
  affiliations: wordSet(AFFILIATIONS),
  sameWork: new Map(SAME_WORK.flatMap((line) => line.split(' ').map((role) => [role, line.split(' ')] as const))),
  moods: wordSet(MOODS),
  ranks: wordSet(RANKS),
  sides: wordSet(SIDES),
  bodyNameWords: wordSet(BODY_NAME_WORDS),
  bodies: wordSet(BODIES),
  bodyAlone: wordSet(BODY_ALONE),
  bodyNames: wordSet(BODY_NAMES),
  places: wordSet(PLACES),
  paperNames: wordSet(PAPER_NAMES),
  parties: wordSet(PARTIES),
  surnamesToo: wordSet(SURNAMES_TOO),
  documents: wordSet(DOCUMENTS),
  unidentified: wordSet(UNIDENTIFIED),
  menNames: wordSet(FIRST_NAMES.man),
  womenNames: wordSet(FIRST_NAMES.woman),
  particles: wordSet(NAME_PARTICLES),
  knowledge: KNOWLEDGE.split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean),
} as const;

/** Singular of an English plural, good enough to look a noun up. */
export const singular = rememberedWord((noun: string): string => {
  if (/(?:men)$/.test(noun) && noun.length > 3) return `${noun.slice(0, -3)}man`;
  if (noun === 'people') return 'person';
  if (noun === 'wives') return 'wife';
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  if (/[^su]s$/.test(noun)) return noun.slice(0, -1);
  return noun;
});

const NOT_PLURAL = wordSet(
  'news politics congress press series species business boss witness us u.s. mathematics physics crisis headquarters',
);
const PLURAL_WORDS = wordSet(
  'people police men women children media staff others many some several few most both personnel folks they data',
);

/** Whether a lower-case noun is a plural. */
export const isPluralNoun = rememberedWord(
  (noun: string): boolean =>
    PLURAL_WORDS.has(noun) || (/[^su]s$/.test(noun) && !NOT_PLURAL.has(noun)) || /[^w]omen$|[a-z]{2}men$/.test(noun),
);

/** Endings of nouns for people that no list holds: "arbitragers", "geophysicist". */
export const PERSON_ENDING =
  /(?:[a-z]{3}(?:er|or|ist|ian|eer|ee|man|woman|wright|smith)|crat|ologist|phile|[a-z]-of-(?:one|two|three|four|five|six|seven))$/;

/** Nouns with such an ending that are nobody. */
const NOT_PERSONS =
  wordSet(`power number paper order matter letter offer summer winter computer server newspaper chapter tower river
  water weather center disaster answer career corner cover danger dinner factor error sector motor mirror terror horror
  color colour labor labour favor favour honor honour humor humour vapor tumor monitor tractor reactor processor transfer
  character register counter encounter border murder manner layer trigger barrier carrier committee coffee degree
  guarantee checklist playlist shortlist watchlist exist human trailer poster banner sticker hammer chamber timber member
  quarter theater theatre cancer finger shoulder fever filter folder header footer printer browser router sensor vector
  anchor meter parameter diameter helicopter container freezer sneaker thriller blockbuster newsletter twitter flyer
  behavior behaviour endeavor interior exterior prior corridor harbor harbour thunder slander gender wonder plunder
  semester trimester elevator calculator generator indicator refrigerator sweater skyscraper cylinder remainder reminder
  disorder laser buffer glitter litter shelter clutter stir flavour flavor rumor rumour decor tenor minor major`);

/** Whether a singular noun that no list holds is one for a person, by its ending. */
export const isPersonNoun = (one: string): boolean => PERSON_ENDING.test(one) && !NOT_PERSONS.has(one);
