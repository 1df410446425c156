import assert from 'node:assert/strict';
import { hoverAt, HOVER_COMMANDS } from '../../../../../src/editor/surfaces/hover/content';
import { commandButton, escapeMarkdown } from '../../../../../src/editor/host/markdown';
import { english } from '../../../../../src/messages';
import { sampleReport, snapshotOf, spanOf, TEXT } from '../../sample';

const NOTES = { 'citation-needed': '[source?]', who: '[who?]', 'according-to-whom': '[says who?]' };
const context = { key: 'file:///a.md', notes: NOTES, messagesShown: false, t: english };

describe('escapeMarkdown', () => {
  it('leaves no mark of ASCII that could mean something', () => {
    assert.equal(
      escapeMarkdown('[a](command:x) <b> `c` *d* _e_'),
      '\\[a\\]\u2060\\(command\\:x\\) \\<b\\> \\`c\\` \\*d\\* \\_e\\_',
    );
    assert.equal(escapeMarkdown('https://a.example b@c.example'), 'https\\:\\/\\/a\\.example b\\@c\\.example');
  });

  it('keeps it on one line', () => {
    assert.equal(escapeMarkdown('a\n\n# b\r\nc'), 'a \\# b c');
  });

  it('leaves letters and curly quotation marks as they are', () => {
    assert.equal(escapeMarkdown('“Größe” 12'), '“Größe” 12');
  });
});

describe('commandButton', () => {
  it('encodes what could end the link', () => {
    const link = commandButton('Go', 'onTheRecord.x', ['a) [b](command:evil)', '"']);
    const [, target] = /^\[Go\]\(command:onTheRecord\.x\?([^()\s]*)\)$/.exec(link)!;
    assert.deepEqual(JSON.parse(decodeURIComponent(target!)), ['a) [b](command:evil)', '"']);
  });
});

describe('hoverAt', () => {
  it('says who, how strong, which words made it so, what to ask, and what can be done', () => {
    const { markdown, span } = hoverAt(snapshotOf(), spanOf('Sources')[0] + 1, context)!;
    assert.deepEqual(span, spanOf('Sources'));
    assert.match(markdown, /\*\*Sources\*\*/);
    assert.match(markdown, /Very weak/);
    assert.match(markdown, /“Sources” could be anybody/);
    assert.match(markdown, /An editor might ask/);
    assert.ok(markdown.includes(`(command:${HOVER_COMMANDS.insertNote}?`));
    assert.ok(markdown.includes(`(command:${HOVER_COMMANDS.openRule}?`));
    assert.match(markdown, /Insert \\\[who\\\?\\\]/);
  });

  it('does not repeat a message that the diagnostic shows', () => {
    const at = spanOf('Everybody')[0];
    assert.match(hoverAt(snapshotOf(), at, context)!.markdown, /who said this/);
    assert.doesNotMatch(hoverAt(snapshotOf(), at, { ...context, messagesShown: true })!.markdown, /has no speaker/);
  });

  it('says what kind of claim it is, and which words gave it away', () => {
    const { markdown } = hoverAt(snapshotOf(), spanOf('Rents have')[0] + 1, { ...context, messagesShown: true })!;
    assert.match(markdown, /a figure without a source\\, in “fallen by half”/);
  });

  it('speaks of a sound attribution too, without questions', () => {
    const { markdown } = hoverAt(snapshotOf(), spanOf('leaving')[0], context)!;
    assert.match(markdown, /\*\*Ada Prill\*\*/);
    assert.match(markdown, /Strong/);
    assert.doesNotMatch(markdown, /An editor might ask/);
    assert.doesNotMatch(markdown, /insertNote/);
  });

  it('says nothing where there is nothing', () => {
    assert.equal(hoverAt(snapshotOf(), spanOf('who ran')[0], context), undefined);
  });

  it('runs no command that a draft wrote', () => {
    const evil = '[click](command:workbench.action.quit)';
    const text = TEXT.replace('Sources', evil);
    const report = sampleReport();
    const span = spanOf(evil, text);
    const attribution = {
      ...report.attributions[0]!,
      source: [span],
      speaker: evil,
      reasons: [{ code: 'bare' as const, span }],
    };
    const finding = { ...report.findings[0]!, span, args: { source: evil } };
    const hostile = { ...report, attributions: [attribution], quotations: [], findings: [finding] };
    const { markdown } = hoverAt(snapshotOf(hostile, { text }), span[0] + 1, context)!;
    const links = [...markdown.matchAll(/(?<!\\)\]\((?<target>[^)]*)\)/g)].map((match) => match.groups!['target']!);
    assert.ok(links.length > 0);
    for (const link of links) assert.match(link, /^command:onTheRecord\./);
  });
});
