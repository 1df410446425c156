import type { Finding, RuleId } from '../engine';
import { argument, count, markedWords, sourceIsPlural, sourceWords } from './args';
import { claimMessage } from './claims';
import { pollParts } from './polls';
import type { Translate } from './translate';
import { quoted } from './words';

/** Words the finding. */
type FindingWording = (finding: Finding, t: Translate) => string;

/** Adverbs stand in the sentence itself, so they ask another question than "it is believed". */
const adverbs: FindingWording = (finding, t) =>
  /^alleged(?:ly)?$/i.test(argument(finding, 'words'))
    ? t('{0} hides the accuser: who alleges it?', markedWords(finding))
    : t('{0}: who reported it? Readers are given nobody to judge by.', markedWords(finding));

/**
 * What an editor would write to the reporter, rule by rule. A rule passes the words to quote in `args`: `words` (the
 * marked words), `source`, `trigger` and what else its message names.
 */
const FINDING_WORDINGS: Readonly<Record<RuleId, FindingWording>> = {
  'unattributed-quote': (finding, t) => t('{0}: who said this? The quotation has no speaker.', markedWords(finding)),
  'unattributed-claim': claimMessage,
  'described-source': (finding, t) =>
    sourceIsPlural(finding)
      ? t('{0} are not named: can any of them be, and if not, how do they know and why no names?', sourceWords(finding))
      : t('{0} is not named: can the name go in, and if not, how do they know and why not?', sourceWords(finding)),
  'vague-source': (finding, t) =>
    sourceIsPlural(finding)
      ? t('{0} are unnamed: who are they, and how do they know?', sourceWords(finding))
      : t('{0} is unnamed: who is it, and how do they know?', sourceWords(finding)),
  hearsay: (finding, t) =>
    /^\p{L}+ly$/u.test(argument(finding, 'words').trim())
      ? adverbs(finding, t)
      : t('{0}: by whom? The sentence leaves out who says so.', markedWords(finding)),
  'hearsay-adverb': adverbs,
  'anonymity-without-reason': (finding, t) =>
    t('{0}: the copy grants anonymity and does not say why. What is the reason?', markedWords(finding)),
  'rote-reason': (finding, t) =>
    t('{0} is a formula. What would happen to the source if the name were printed?', markedWords(finding)),
  'anonymous-opinion': (finding, t) => {
    const opinion = argument(finding, 'opinion');
    return opinion
      ? t(
          '{0} says this unnamed, and {1} is an opinion: can we get it on the record, or cut it?',
          sourceWords(finding),
          quoted(opinion),
        )
      : t('{0} gives an opinion here, not a fact: can we get it on the record, or cut it?', sourceWords(finding));
  },
  'anonymous-quote': (finding, t) =>
    t(
      '{0} is quoted word for word without a name: has the desk signed off, or can we paraphrase?',
      sourceWords(finding),
    ),
  'anonymous-lead': (finding, t) =>
    t('The top of the story rests on {0}: can a named source or a document carry it?', sourceWords(finding)),
  'plural-then-singular': (finding, t) =>
    t('{0} here, but a single source further on: how many people told us?', sourceWords(finding)),
  'declined-to-comment': (finding, t) => {
    const body = argument(finding, 'body', 'name', 'outlet');
    return body
      ? t(
          '{0} is cited unnamed, and {1} is said to have declined to comment: is it the same person?',
          sourceWords(finding),
          quoted(body),
        )
      : t(
          '{0} is cited unnamed, and the copy also says comment was declined: is it the same person?',
          sourceWords(finding),
        );
  },
  'single-source': (finding, t) => {
    const source = argument(finding, 'source', 'name', 'words');
    return source
      ? t('Everything here comes from {0}: who else can confirm it?', quoted(source))
      : t('Everything here comes from one source: who else can confirm it?');
  },
  'vague-group': (finding, t) => t('{0}: which ones? The copy names none of them.', sourceWords(finding)),
  'unnamed-study': (finding, t) =>
    sourceIsPlural(finding)
      ? t('{0}: which ones, by whom, and when were they published?', markedWords(finding))
      : t('{0}: which one, by whom, and when was it published?', markedWords(finding)),
  'incomplete-poll': (finding, t) => {
    const missing = pollParts(argument(finding, 'missing'), t);
    return missing
      ? t('{0}: readers need more to judge the poll by. Missing: {1}.', markedWords(finding), missing)
      : t('{0}: who asked whom, how many, when, and with what margin of error?', markedWords(finding));
  },
  'late-speaker': (finding, t) =>
    t(
      'The quotation runs past its first sentence before we learn that {0} is speaking: can the name come sooner?',
      sourceWords(finding),
    ),
  'late-attribution': (finding, t) =>
    t('{0} comes late: readers take the claim for ours until then. Can the source move up?', sourceWords(finding)),
  'role-missing': (finding, t) =>
    t(
      '{0}: who is this? Readers meet the name for the first time and are not told.',
      quoted(argument(finding, 'name', 'source', 'words')),
    ),
  'ambiguous-pronoun': (finding, t) => {
    const candidates = argument(finding, 'candidates', 'names', 'name');
    return candidates
      ? t('{0} could be {1}: who is speaking?', markedWords(finding), candidates)
      : t('{0} could be more than one person here: who is speaking?', markedWords(finding));
  },
  'loaded-verb': (finding, t) => {
    const verb = quoted(argument(finding, 'verb', 'words', 'cue'));
    switch (argument(finding, 'sense')) {
      case 'doubt':
        return t('{0} hints that we doubt it: would “said” do?', verb);
      case 'guilt':
        return t('{0} implies wrongdoing: would “said” do?', verb);
      case 'disproof':
        return t('{0} means proved wrong: if it was only denied, “denied” or “rejected” is safer.', verb);
      case 'endorsement':
        return t('{0} tells readers that it is true: do we know that, or would “said” do?', verb);
      case 'mind':
        return t('{0}: we know only what was said. Would “said” do?', verb);
      case 'gesture':
        return t('{0}: nobody speaks that way. Would “said” do?', verb);
      default:
        return t('{0} judges what was said: do we mean to, or would “said” do?', verb);
    }
  },
  'second-hand': (finding, t) => {
    const outlet = argument(finding, 'outlet', 'name');
    if (argument(finding, 'sense') === 'theirs') {
      return t('{0}: their source has no name either. Can we confirm it ourselves?', markedWords(finding));
    }
    return outlet
      ? t('This comes from {0}, and the draft does not link it: can we link it, and did we check it?', quoted(outlet))
      : t('{0} is second-hand: whose reporting is it, and do we credit and link it?', markedWords(finding));
  },
  'crime-without-authority': (finding, t) => {
    const name = argument(finding, 'name');
    if (argument(finding, 'shape') === 'label') {
      return t(
        '{0} in front of {1} convicts in passing: what has been charged or proved, and who says so?',
        markedWords(finding),
        name ? quoted(name) : t('a name'),
      );
    }
    return name
      ? t(
          '{0} is stated as fact about {1}: which court, charge or police statement is it from?',
          markedWords(finding),
          quoted(name),
        )
      : t('{0} is stated as fact: which court, charge or police statement is it from?', markedWords(finding));
  },
  'has-learned': (finding, t) => t('{0}: from whom, or from which document?', markedWords(finding)),
  'off-the-record': (finding, t) =>
    t('{0} stands in the copy: what did we agree, and may this be printed?', markedWords(finding)),
  'notes-left': (finding, t) => {
    const others = count(finding, 'others');
    return others > 0
      ? t(
          '{0} is still in the copy, and so are {1} more notes: please settle them before this runs.',
          markedWords(finding),
          others,
        )
      : t('{0} is still in the copy: please settle it before this runs.', markedWords(finding));
  },
  'headline-unsupported': (finding, t) =>
    t('The headline has {0}, but the story does not: which is right?', markedWords(finding)),
  'unused-directive': (finding, t) => {
    const rule = argument(finding, 'rule', 'name');
    return rule
      ? t('This comment silences {0}, but there is nothing left for it to silence: it can go.', quoted(rule))
      : t('This comment silences nothing any more: it can go.');
  },
};

/** The query behind a finding, as an editor would put it; a rule without a wording of its own gives its name. */
export function findingMessage(finding: Finding, t: Translate): string {
  const wording = Object.hasOwn(FINDING_WORDINGS, finding.rule) ? FINDING_WORDINGS[finding.rule as RuleId] : undefined;
  if (wording) return wording(finding, t);
  const words = argument(finding, 'words', 'source', 'trigger');
  // The rule's id reads as its name, and a new rule is better shown plainly than not at all.
  const name = ruleName(finding.rule);
  return words ? t('{0}: please check {1}.', name, quoted(words)) : t('{0}: please check.', name);
}

/** "anonymous-lead" as "Anonymous lead". */
export function ruleName(id: string): string {
  const words = id.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
