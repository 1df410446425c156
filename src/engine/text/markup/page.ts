import type { BlockKind } from '../../model';
import {
  ABOVE_TITLE_DISCOUNT,
  BODY_TRUST,
  BOX_LINKS,
  CLASS_DISCOUNT,
  LABEL_INK,
  LEAST_TRUST,
  LONGEST_TEASER,
  MOST,
  NO_SENTENCE,
  NEARLY_ALL,
  PARAGRAPH_INK,
  SMALL_PART,
  TAG_DISCOUNT,
} from './bars';
import { isControl, isLowerHeading, type TagSays } from './page-tags';

/** An element of a page: what its tag says, and how much stands in it. Lengths are of text outside tags. */
interface PageElement {
  readonly name: string;
  readonly parent: number;
  readonly says: TagSays;
  /** How much a character of prose in it speaks for its being the article, by all tags around it. */
  readonly trust: number;
  /** An article or the like is around it. */
  readonly inArticle: boolean;
  readonly inHeader: boolean;
  ink: number;
  linked: number;
  prose: number;
  /** How much its prose speaks for its being the article. */
  weight: number;
  controls: number;
  headings: number;
  /** A heading in it is a link to another page: the title of another story. */
  linksTitle: boolean;
  /** Which of the page's runs is its first. */
  first: number;
  /** Nothing stands in it but text. */
  isParagraph: boolean;
  /** It begins with a link back to where it is referred to from: a note, or a comment of the desk's. */
  isNote: boolean;
}

/** Text between the tags of elements, in the element with that number. */
export interface TextRun {
  readonly element: number;
  readonly ink: number;
  readonly linked: number;
  /** How much of it leads to other pages. */
  readonly away: number;
  /** It ends as a sentence does. */
  readonly isSentence: boolean;
}

/** Kinds that nothing inside them changes. */
const STICKY: ReadonlySet<BlockKind> = new Set<BlockKind>(['furniture', 'caption', 'byline', 'dateline']);

/** Whether nearly all of a run is a link, and it is no sentence. */
export const isLinkLine = ({ ink, linked, isSentence }: TextRun): boolean => !isSentence && linked >= ink * NEARLY_ALL;

/**
 * The elements of a page, and which part of it is the article. The evidence: where prose is, which has sentences and few
 * links; what tags say; structured data; where the headline is; and, as one weak word among these, what a class is called.
 * Whatever holds most of the prose is no furniture, and neither is what that stands in.
 *
 * `isWhole`: the elements are all that there is, and not some lines of HTML in other text, which say nothing of shares.
 */
export class Page {
  readonly #elements: PageElement[] = [];
  /** Which runs are long enough for a title, and a link to another page. */
  readonly #links: boolean[] = [];
  #h1 = -1;
  /** What the page's data says is the article. */
  #body = -1;

  constructor(private readonly isWhole: boolean) {
    this.open('', -1, { article: 1 });
  }

  /** Takes in the tag that opens an element; gives its number. */
  open(name: string, parent: number, says: TagSays): number {
    const outer = this.#elements[parent] as PageElement | undefined;
    if (outer) outer.isParagraph = false;
    const against = (says.kind && STICKY.has(says.kind) ? TAG_DISCOUNT : 1) * (says.byClass ? CLASS_DISCOUNT : 1);
    this.#elements.push({
      name,
      parent,
      says,
      trust: Math.max((outer?.trust ?? 1) * against * says.article, LEAST_TRUST),
      inArticle: (outer?.inArticle ?? false) || name === 'article' || name === 'main',
      inHeader: (outer?.inHeader ?? false) || name === 'header',
      ink: 0,
      linked: 0,
      prose: 0,
      weight: 0,
      controls: isControl(name) ? 1 : 0,
      headings: isLowerHeading(name) ? 1 : 0,
      linksTitle: false,
      first: Infinity,
      isParagraph: true,
      isNote: false,
    });
    if (name === 'h1' && this.#h1 < 0) this.#h1 = this.#elements.length - 1;
    return this.#elements.length - 1;
  }

  /** Takes in something to press or to type into that holds nothing. */
  control(element: number): void {
    this.#elements[element].controls++;
  }

  /** Takes in that an element begins with a link back; what is around its paragraph is the note. */
  note(element: number): void {
    const { name, parent } = this.#elements[element];
    this.#elements[element].isNote = true;
    if (name === 'p' && /^(?:div|li)$/.test(this.#elements[parent].name)) this.#elements[parent].isNote = true;
  }

  /** Takes in where the article begins by the page's data: it is what stands around that paragraph. */
  begin(paragraph: number): void {
    this.#body = Math.max(this.#elements[paragraph].parent, 0);
  }

  /** Takes in what stands in an element. */
  write({ element, ink, linked, away, isSentence }: TextRun): void {
    const holder = this.#elements[element];
    holder.ink += ink;
    holder.linked += linked;
    holder.first = Math.min(holder.first, this.#links.length);
    this.#links.push(ink >= LABEL_INK && away >= ink * NEARLY_ALL);
    if (isHeading(holder)) holder.linksTitle ||= away * 2 >= ink && isLowerHeading(holder.name);
    else if (linked * 2 < ink) {
      const prose = isSentence || ink >= PARAGRAPH_INK ? ink : ink >= LABEL_INK ? ink * NO_SENTENCE : 0;
      holder.prose += prose;
    }
  }

  /** What the text of each element is, as far as the page shows it. To be asked once, when all is taken in. */
  kinds(): readonly BlockKind[] {
    const voids = this.#total();
    const whole = this.#elements[0].weight;
    const kinds: BlockKind[] = [];
    const aboveTitle = this.#aboveTitle();
    const innermost = this.#innermost();
    /** Which elements lie in the innermost one that holds most of the prose. */
    const inside: boolean[] = [];
    this.#elements.forEach((element, i) => {
      const outer = i > 0 ? kinds[element.parent] : 'body';
      inside.push(i === innermost || (i > 0 && inside[element.parent]));
      if (STICKY.has(outer)) {
        const isTitle = outer === 'furniture' && element.inHeader && isHeading(element);
        kinds.push(isTitle ? 'headline' : outer);
        return;
      }
      const own = this.#kindOf(element, whole, voids, inside[i], aboveTitle[i]);
      // A list in a quotation is quoted.
      kinds.push(own === undefined || (outer === 'blockquote' && own === 'list') ? outer : own);
    });
    return kinds;
  }

  /** What an element is by itself; undefined where it is what is around it. */
  #kindOf(
    element: PageElement,
    whole: number,
    voids: ReadonlySet<string>,
    inside: boolean,
    aboveTitle: boolean,
  ): BlockKind | undefined {
    const { says, name, ink, linked, prose, weight } = element;
    const { byClass, kind } = says;
    const isHolder = this.isWhole && weight > whole * MOST;
    if (isHolder) return kind === 'furniture' ? undefined : kind;
    if (element.isNote) return 'furniture';
    if (kind === 'furniture') return name === 'header' && element.inArticle ? 'headline' : kind;
    const isSmall = !this.isWhole || weight <= whole * SMALL_PART;
    const isBox = prose * 2 < ink || linked >= ink * BOX_LINKS || element.controls > 0 || element.headings > 0;
    if (byClass && !voids.has(byClass.word)) {
      const isSeen: Readonly<Partial<Record<BlockKind, boolean>>> = {
        furniture: !inside || (isSmall && isBox),
        headline: prose * 2 < ink,
      };
      if (isSeen[byClass.kind] ?? isSmall) return byClass.kind;
    }
    if (this.isWhole && !isHeading(element)) {
      // The title of another story with a line or two about it.
      if (isSmall && (element.linksTitle || this.#links[element.first]) && prose <= LONGEST_TEASER) return 'furniture';
      // A question to the reader before the page has begun.
      if (element.controls > 0 && aboveTitle) return 'furniture';
    }
    return kind;
  }

  /**
   * Adds up what stands in elements inside elements. Gives the class words that most of the prose stands under, outside
   * of what holds most by itself: they say nothing on this page.
   */
  #total(): ReadonlySet<string> {
    const inBody: boolean[] = [];
    this.#elements.forEach((element, i) => {
      inBody.push(i === this.#body || (i > 0 && inBody[element.parent]));
      const place = inBody[i] ? BODY_TRUST : i < this.#h1 ? ABOVE_TITLE_DISCOUNT : 1;
      element.weight = element.prose * element.trust * place;
    });
    const own = this.#elements.map(({ weight }) => weight);
    for (let i = this.#elements.length - 1; i > 0; i--) {
      const { parent, ink, linked, prose, weight, controls, headings, linksTitle, first } = this.#elements[i];
      const outer = this.#elements[parent];
      outer.ink += ink;
      outer.linked += linked;
      outer.prose += prose;
      outer.weight += weight;
      outer.controls += controls;
      outer.linksTitle ||= linksTitle;
      outer.first = Math.min(outer.first, first);
      outer.headings += headings;
    }
    const most = this.#elements[0].weight * MOST;
    const under = new Map<string, number>();
    const nearest: (string | undefined)[] = [];
    this.#elements.forEach(({ parent, says, weight }, i) => {
      const word = says.byClass && weight <= most ? says.byClass.word : nearest[parent];
      nearest.push(word);
      if (word !== undefined) under.set(word, (under.get(word) ?? 0) + own[i]);
    });
    return new Set(this.isWhole ? [...under].filter(([, weight]) => weight > most).map(([word]) => word) : []);
  }

  /**
   * The innermost element that holds most of the prose, which is the last of these, since one stands in the other; what is
   * around it, if that is one paragraph. All, where there is only a part of the page.
   */
  #innermost(): number {
    const most = this.#elements[0].weight * MOST;
    let i = this.isWhole ? this.#elements.length - 1 : 0;
    while (i > 0 && this.#elements[i].weight <= most) i--;
    const { parent, isParagraph } = this.#elements[i];
    return isParagraph && parent >= 0 ? parent : i;
  }

  /** Which elements end before the page’s title begins. */
  #aboveTitle(): readonly boolean[] {
    const above = this.#elements.map((_, i) => i < this.#h1);
    for (let i = this.#h1; i >= 0; i = this.#elements[i].parent) above[i] = false;
    return above;
  }
}

const isHeading = ({ says }: PageElement): boolean => says.kind === 'headline';
