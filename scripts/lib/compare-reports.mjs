// What a report has gained, lost and changed against another on the same text; both as `analyze --format json` has them.

/** @typedef {import('./compare-reports.d.mts').Comparison} Comparison */

/** What of an attribution and of a finding is compared. */
const OF_ATTRIBUTIONS = ['source', 'cue', 'content', 'kind', 'grade', 'speaker', 'pattern', 'flags'];
const OF_FINDINGS = ['range', 'severity', 'message'];

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const overlap = (some, others) => some.some(([start, end]) => others.some((span) => span[0] < end && start < span[1]));

/** By what an attribution is known: its cue, or where it has none (a quotation beside a sentence) its content. */
const place = ({ cue, content }) => (cue.length > 0 ? cue : content);

/** When two attributions are the same one, the closest likeness first. */
const SAME_ATTRIBUTION = [
  (a, b) => same(a.cue, b.cue) && same(a.source, b.source) && same(a.content, b.content),
  (a, b) => same(place(a), place(b)),
  (a, b) => overlap(place(a), place(b)),
];
const SAME_FINDING = [
  (a, b) => a.rule === b.rule && same(a.range, b.range),
  (a, b) => a.rule === b.rule && overlap([a.range], [b.range]),
];

/** @returns {{ attributions: Comparison, findings: Comparison }} */
export function compareReports(before, after) {
  return {
    attributions: compareLists(before.attributions, after.attributions, SAME_ATTRIBUTION, OF_ATTRIBUTIONS),
    findings: compareLists(before.findings, after.findings, SAME_FINDING, OF_FINDINGS),
  };
}

/** Pairs the items of two lists, one to one and in order, and tells the pairs that differ from what is left over. */
function compareLists(before, after, likenesses, parts) {
  const pairs = new Map();
  const free = new Set(after);
  for (const alike of likenesses) {
    for (const old of before) {
      if (pairs.has(old)) continue;
      for (const now of free) {
        if (!alike(old, now)) continue;
        pairs.set(old, now);
        free.delete(now);
        break;
      }
    }
  }
  const changed = before.flatMap((old) => {
    const now = pairs.get(old);
    const different = now ? parts.filter((part) => !same(old[part], now[part])) : [];
    return different.length > 0 ? [{ before: old, after: now, parts: different }] : [];
  });
  return { gained: [...free], lost: before.filter((old) => !pairs.has(old)), changed };
}
