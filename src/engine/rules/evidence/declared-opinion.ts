import type { DraftView } from '../asking/draft';
import type { ClaimReason } from '../../claims/types';
import { LABEL_WITHIN, LONGEST_LABEL, LONGEST_FRONT_MATTER } from './bars';

/** What a newsroom calls copy that speaks for its writer or for the paper's view. */
const NAMES = String.raw`(?:opinions?|op-?eds?|editorials?|leaders?|comment|commentary|columns?|columnists?|letters?(?: to the editor)?|essays?|reviews?|viewpoint|perspectives?)`;

/** A front matter field that says so, on its line or in the list below it; or `opinion: true`. */
const FIELD = new RegExp(
  String.raw`^[ \t]*["']?(?:section|category|categories|type|layout|kind|genre|desk|format|tags?|rubric|label)["']?[ \t]*[:=][^\n]{0,200}(?<![\p{L}-])${NAMES}(?![\p{L}-])|^[ \t]*-[ \t]+["']?${NAMES}["']?[ \t]*$|^[ \t]*["']?opinion["']?[ \t]*[:=][ \t]*true\b`,
  'imu',
);
/** A line of its own at the top, or the label in front of a headline: "OPINION", "Comment: …". */
const LABEL = new RegExp(
  String.raw`^\W{0,4}${NAMES}\W{0,4}$|^(?:opinion|op-?ed|editorial|comment|commentary)\s?[:|]\s`,
  'iu',
);

/** Whether a draft declares itself an opinion piece, in its front matter or by a label at its top. */
export function isDeclaredOpinion({ text, blocks }: Pick<DraftView, 'text' | 'blocks'>): boolean {
  for (const { kind, span } of blocks.slice(0, LABEL_WITHIN)) {
    if (kind === 'frontmatter') {
      if (FIELD.test(text.slice(span[0], Math.min(span[1], span[0] + LONGEST_FRONT_MATTER)))) return true;
    } else if (span[1] - span[0] <= LONGEST_LABEL && LABEL.test(text.slice(...span))) return true;
  }
  return false;
}

/** Opinion is free, and facts are not: a figure, an accusation or a closed room wants its source in a column too. */
export const FACTS: ReadonlySet<ClaimReason> = new Set<ClaimReason>(['number', 'allegation', 'unwitnessed']);
