import { STRENGTH, type Attribution, type Finding, type NoteKind, type Report, type Span } from '../../../engine';
import {
  claimReasonLabel,
  findingMessage,
  flagSentence,
  gradeLabel,
  gradeSentence,
  kindLabel,
  patternSentence,
  questions,
  quoted,
  reasonSentence,
  ruleName,
  shortened,
  speakerLabel,
  strengthLabel,
  wordsOf,
  type Translate,
} from '../../../messages';
import type { Snapshot } from '../../reading/store';
import { commandButton, escapeMarkdown, heavy, lines, list, paragraphs, row, type Markdown } from '../../host/markdown';

/** The commands that a hover may run, and no others. */
export const HOVER_COMMANDS = {
  insertNote: 'onTheRecord.insertNote',
  openRule: 'onTheRecord.openRule',
  goTo: 'onTheRecord.goToPlace',
  copy: 'onTheRecord.copyAttribution',
  next: 'onTheRecord.nextFinding',
} as const;

/** What a hover needs to know beside the reading. */
export interface HoverContext {
  /** The draft's key in the store. */
  readonly key: string;
  readonly notes: Readonly<Record<NoteKind, string>>;
  /** The diagnostics already show each finding's message in the same hover. */
  readonly messagesShown: boolean;
  readonly t: Translate;
}

/** A hover as Markdown, over the words that it is about. */
export interface HoverContent {
  readonly span: Span;
  readonly markdown: Markdown;
}

/** What there is to say at an offset: about findings, about the attribution, and what can be done. */
export function hoverAt(snapshot: Snapshot, offset: number, context: HoverContext): HoverContent | undefined {
  const { report } = snapshot;
  const here = snapshot.findings.filter((finding) => holds(finding.span, offset));
  const place = attributionAt(report, offset) ?? attributionOf(here, report);
  if (!place && here.length === 0) return undefined;
  const { t } = context;
  // On the words of an attribution, what was found about its source belongs to the answer.
  const elsewhere = snapshot.findings.filter(
    ({ attribution, span }) => attribution === place?.index && !holds(span, offset),
  );
  const findings = [...here, ...elsewhere];
  const attribution = place ? report.attributions[place.index] : undefined;
  const markdown = paragraphs([
    ...(context.messagesShown ? [] : here.map((finding) => escapeMarkdown(findingMessage(finding, t)))),
    ...here.map((finding) => claimed(finding, t)),
    attribution && header(attribution, snapshot.text, t),
    // Before the longer part: VS Code cuts a hover off and lets it scroll.
    actions(place?.index, attribution, findings, snapshot, context),
    attribution && why(attribution, snapshot.text, t),
    asked(attribution, findings, context),
  ]);
  return { span: here[0]?.span ?? place!.span, markdown };
}

/** What kind of claim it is, and the words that gave it away. */
function claimed({ rule, args }: Finding, t: Translate): Markdown | undefined {
  if (rule !== 'unattributed-claim') return undefined;
  const reason = claimReasonLabel(String(args['reason'] ?? ''), t);
  return escapeMarkdown(t('Why it is asked about: {0}, in {1}.', reason, quoted(String(args['trigger'] ?? ''))));
}

function header(attribution: Attribution, text: string, t: Translate): Markdown {
  const { grade, kind } = attribution;
  const strength = strengthLabel(STRENGTH[grade], t);
  return lines(
    heavy(who(attribution, text, t)),
    escapeMarkdown(t('{0}: {1} ({2})', strength, gradeLabel(grade, t), kindLabel(kind, t))),
    escapeMarkdown(gradeSentence(grade, t)),
  );
}

/** Who is taken to stand behind it: the name the draft gives, and the words here when they differ. */
function who(attribution: Attribution, text: string, t: Translate): string {
  const words = shortened(wordsOf(text, attribution.source));
  const speaker = speakerLabel(attribution, t);
  if (speaker === null) return words || t('Nobody is given');
  return words && words !== speaker ? t('{0} ({1})', speaker, quoted(words)) : speaker;
}

function why(attribution: Attribution, text: string, t: Translate): Markdown {
  const { reasons, flags } = attribution;
  return list([
    ...reasons.map((reason) => reasonSentence(reason, text, t)),
    ...flags.map((flag) => flagSentence(flag, t)),
    t('How it was read: {0}', patternSentence(attribution, text, t)),
  ]);
}

function asked(
  attribution: Attribution | undefined,
  findings: readonly Finding[],
  context: HoverContext,
): Markdown | undefined {
  const { t } = context;
  // Shown above already, by the hover or by the diagnostics.
  const messages = new Set(findings.map((finding) => findingMessage(finding, t)));
  const all = [
    ...findings.flatMap((finding) => questions(finding, t)),
    ...(attribution ? questions(attribution, t) : []),
  ].filter((question) => !messages.has(question));
  if (all.length === 0) return undefined;
  return paragraphs([escapeMarkdown(t('An editor might ask:')), list([...new Set(all)])]);
}

function actions(
  index: number | undefined,
  attribution: Attribution | undefined,
  findings: readonly Finding[],
  { version }: Snapshot,
  { key, notes, t }: HoverContext,
): Markdown {
  const buttons: Markdown[] = [];
  for (const { note, fingerprint } of findings) {
    if (note) {
      buttons.push(commandButton(t('Insert {0}', notes[note.kind]), HOVER_COMMANDS.insertNote, [key, fingerprint]));
    }
  }
  if (attribution?.namedAt) {
    const [start, end] = attribution.namedAt;
    buttons.push(commandButton(t('Go to the name'), HOVER_COMMANDS.goTo, [key, version, start, end]));
  }
  if (attribution) buttons.push(commandButton(t('Copy with source'), HOVER_COMMANDS.copy, [key, version, index]));
  for (const rule of new Set(findings.map((finding) => finding.rule))) {
    buttons.push(commandButton(t('About “{0}”', ruleName(rule)), HOVER_COMMANDS.openRule, [rule]));
  }
  if (findings.length > 0) buttons.push(commandButton(t('Next finding'), HOVER_COMMANDS.next, []));
  return row(buttons);
}

/**
 * The attribution whose words lie closest around an offset: its source, its cue, its content, or a quotation that
 * belongs to it.
 */
function attributionAt(report: Report, offset: number): { readonly index: number; readonly span: Span } | undefined {
  let best: { index: number; span: Span } | undefined;
  const offer = (index: number, span: Span): void => {
    if (holds(span, offset) && (!best || length(span) < length(best.span))) best = { index, span };
  };
  report.attributions.forEach(({ source, cue, content }, index) => {
    for (const span of source) offer(index, span);
    for (const span of cue) offer(index, span);
    for (const span of content) offer(index, span);
  });
  for (const { span, attribution } of report.quotations) {
    if (attribution >= 0) offer(attribution, span);
  }
  return best;
}

function attributionOf(findings: readonly Finding[], report: Report) {
  const finding = findings.find(({ attribution }) => report.attributions[attribution] !== undefined);
  return finding && { index: finding.attribution, span: finding.span };
}

function holds([start, end]: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function length([start, end]: Span): number {
  return end - start;
}
