import { openHeap } from '../heap';
import { draftOf, openedAndClosed, typedInto, withinBound } from '../soak';
import { clean, openDraft, set } from '../support';

describe('soak', function () {
  this.timeout(3_600_000);
  const heap = openHeap()!;

  before(() => set('delay', 0));
  afterEach(() => clean());
  after(() => clean('delay'));

  it('500 drafts opened, edited and closed', async function () {
    const growth = await openedAndClosed(500, heap);
    this.test!.title += `: ${withinBound(growth)}`;
  });

  it('5,000 keystrokes in a draft of 100,000 words', async function () {
    // Plain text: with each keystroke VS Code's own Markdown extension sends all of a document to its language server, and
    // what a busy machine has not yet sent piles up in this host, gigabytes of it.
    const { document } = await openDraft(draftOf(100_000, 1, 10), 'plaintext');
    const growth = await typedInto(document, 5_000, heap);
    this.test!.title += `: ${withinBound(growth)}`;
  });
});
