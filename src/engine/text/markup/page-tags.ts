import type { BlockKind } from '../../model';
import { CLASS_PARTS, FURNITURE_ROLES } from '../data/furniture';
import { wordTable } from '../../util/word-table';
import { wordSet, wordsIn } from '../../util/word-list';
import { attribute } from './html-tags';
import { remembered } from '../../util/remembered';
import { ARTICLE_TRUST, BODY_TRUST, LONGEST_CLASS } from './bars';

/** What the opening tag of an element says that it holds. */
export interface TagSays {
  /** By its name or role, which mean this and nothing else. */
  readonly kind?: BlockKind | undefined;
  /** By a part of its class or id: a weak word, since themes call things what they like. */
  readonly byClass?: ClassSays | undefined;
  /** By its name, role or structured data: that the article is in it, and how much that counts. */
  readonly article: number;
}

/** A part of an element’s class, and what it stands for. */
export interface ClassSays {
  readonly word: string;
  readonly kind: BlockKind;
}

/** What the text inside an element is. */
const KINDS = wordTable<BlockKind>({
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  hgroup: 'headline',
  li: 'list',
  dd: 'list',
  dt: 'list',
  blockquote: 'blockquote',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
  nav: 'furniture',
  aside: 'furniture',
  footer: 'furniture',
  header: 'furniture',
  menu: 'furniture',
  form: 'furniture',
  button: 'furniture',
  select: 'furniture',
  dialog: 'furniture',
  address: 'byline',
  time: 'dateline',
});

/** What readers type into or press: an article has none. */
const CONTROLS = wordSet('form input button select dialog');

/** Elements and roles that hold an article. */
const ARTICLES = wordSet('article main');

/** Elements that hold the whole page, whatever their class is about. */
const PAGE = wordSet('html body');

const roles = wordSet(FURNITURE_ROLES);
const classKinds = new Map<string, BlockKind>();
for (const [kind, parts] of Object.entries(CLASS_PARTS)) {
  for (const part of wordsIn(parts)) classKinds.set(part, kind as BlockKind);
}

/** Whether an element has a kind by its name alone, so that it is no part of a line. */
export const hasKind = (name: string): boolean => KINDS.has(name);

/** Whether readers type into an element or press it. */
export const isControl = (name: string): boolean => CONTROLS.has(name);

/** Whether an element is a heading below the page’s own. */
export const isLowerHeading = (name: string): boolean => /^h[2-6]$/.test(name);

/** What the tag that opens an element says. `raw`: the tag as it is written, or the beginning of a long one. */
export const readTag = remembered((raw: string): TagSays => {
  const name = NAME.exec(raw)?.[0].toLowerCase() ?? '';
  if (PAGE.has(name)) return { article: 1 };
  const isHidden = HIDDEN.test(raw.replace(QUOTED, '')) || NOT_DISPLAYED.test(raw);
  const role = attribute(raw, 'role').toLowerCase();
  const kind = isHidden || roles.has(role) ? 'furniture' : KINDS.get(name);
  const isEntry = ENTRY.test(attribute(raw, 'class'));
  const byClass = raw.includes('=') && !isEntry ? classOf(name, raw) : undefined;
  // Comments are marked up as articles of their own: the class takes back what the tag says.
  const isArticle = isEntry || (byClass?.kind !== 'furniture' && (ARTICLES.has(name) || ARTICLES.has(role)));
  const article = /\barticleBody\b/.test(attribute(raw, 'itemprop')) ? BODY_TRUST : isArticle ? ARTICLE_TRUST : 1;
  return { kind, byClass, article };
});

const NAME = /[a-z][a-z\d:-]*/i;
/** The microformat of articles, which most blogs have: its classes are agreed on, and others beside it are the story's tags. */
const ENTRY = /(?:^|\s)(?:hentry|h-entry|entry-content|e-content)(?:\s|$)/;
const HIDDEN = /\shidden(?=[\s/>=])/i;
/** Classes may be called hidden, which is about narrow screens. */
const QUOTED = /"[^"]*"|'[^']*'/g;
const NOT_DISPLAYED = /style\s*=\s*["'][^"']{0,200}display:\s?none/i;

/** What an element’s class says that it holds, or its id; undefined when they say nothing. */
function classOf(name: string, tag: string): ClassSays | undefined {
  if (name === 'h1') return undefined;
  const names = attribute(tag, 'class');
  // The id of a heading or a paragraph is made of its own words, for links to it.
  const id = name === 'p' || KINDS.get(name) === 'headline' ? '' : attribute(tag, 'id');
  if (names.length + id.length > LONGEST_CLASS) return undefined;
  for (const part of `${names} ${id}`.split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/)) {
    const word = part.toLowerCase();
    const kind = classKinds.get(word);
    if (kind) return { word, kind };
  }
  return undefined;
}
