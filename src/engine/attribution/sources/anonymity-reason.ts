import type { Span } from '../../model';
import { REASON_WITHIN, REASON_BEGINS } from './bars';

/** Where the copy says that a source is not named, and what it says of the reason. Offsets relative to the paragraph. */
export interface Anonymity {
  readonly span: Span;
  readonly reason: 'given' | 'rote' | 'none';
  /** The words of the reason. */
  readonly reasonSpan?: Span;
}

const GRANTED =
  /\b(?:(?:on|under) (?:the )?condition (?:of anonymity|(?:that )?(?:he|she|they) (?:not|would not|wouldn['’]t|will not|won['’]t) be (?:named|identified|quoted))|(?:asked|wished|wanted|requested|preferred|insisted on|chose|asking|requesting|wishing) (?:not to be (?:named|identified|quoted by name)|to remain (?:anonymous|unnamed|nameless)|to stay anonymous|(?:that )?(?:his|her|their) names? (?:not be|be withheld)[a-z ]{0,12}|anonymity)|(?:declined|refused) to be (?:named|identified|quoted by name)|(?:requested|granted|given|promised|sought) anonymity|(?:spoke|speaking|talked) anonymously|whose names? (?:is|are|was|were) (?:being )?withheld|who (?:cannot|can['’]t|could not) be (?:named|identified)|not to be named)\b/gi;
const ROTE =
  /\b(?:(?:not|n['’]t) (?:been )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|discuss|comment|disclose|brief|be quoted)|lack(?:s|ed)? authori[sz]ation to (?:speak|discuss)|sensitivity of the (?:matter|issue|topic|subject|talks|situation)|(?:matter|talks|discussions|information|plans|deliberations) (?:is|are|was|were) (?:private|confidential|sensitive|not public)|(?:describe|detail|disclose|discuss|recount|relay|reveal|talk about) (?:private|internal|sensitive|confidential) (?:matters|deliberations|discussions|conversations|meetings|plans|negotiations|talks)|to (?:speak|talk) (?:freely|candidly|frankly))\b[a-z ]{0,40}/i;
const REASON =
  /\b(?:because|since|as|for fear|fearing|citing|to protect|to avoid|out of (?:fear|concern)|so as not to|in order to)\b[^.;“”"]{3,160}/i;

/** "whose job is so sensitive that he spoke [on condition …]", "fearing for her job, she [asked not to be named]". */
const REASON_BEFORE = /\b(?:because|fearing|for fear|afraid|so)\b[^.;“”"]{3,110}$/i;

/** What every grant of anonymity has in it: found many times faster, and few paragraphs have it. */
const NEEDED = /anonym|name|identified/i;

/** Finds every grant of anonymity in a paragraph's prose. */
export function anonymityIn(prose: string): Anonymity[] {
  const out: Anonymity[] = [];
  if (!NEEDED.test(prose)) return out;
  GRANTED.lastIndex = 0;
  for (let match = GRANTED.exec(prose); match; match = GRANTED.exec(prose)) {
    const end = match.index + match[0].length;
    const tail = prose.slice(end, end + REASON_WITHIN);
    const stop = tail.search(/[.!?](?:\s|$)|[“”"]/);
    const rest = stop < 0 ? tail : tail.slice(0, stop);
    const reason = REASON.exec(rest);
    const rote = ROTE.exec(rest);
    const span: Span = [match.index, end];
    if (rote)
      out.push({ span, reason: 'rote', reasonSpan: [end + rote.index, end + rote.index + rote[0].trimEnd().length] });
    else if (reason && reason.index < REASON_BEGINS)
      out.push({
        span,
        reason: 'given',
        reasonSpan: [end + reason.index, end + reason.index + reason[0].trimEnd().length],
      });
    else {
      const from = Math.max(0, match.index - REASON_WITHIN);
      const before = REASON_BEFORE.exec(prose.slice(from, match.index));
      if (!before || (/^so/i.test(before[0]) && !/\bthat\b/.test(before[0]))) out.push({ span, reason: 'none' });
      else out.push({ span, reason: 'given', reasonSpan: [from + before.index, match.index - 1] });
    }
  }
  return out;
}
