import assert from 'node:assert/strict';
import { READ } from '../../../../../src/engine/text/read-kinds';
import { splitBlocks } from '../../../../../src/engine/text/blocks/split-draft';
import type { Markup } from '../../../../../src/engine/model';
import { blocksOf } from '../support';

const ONE = '<p>Officials said the sluice at Marl had been shut since the flood, and nobody had a key.</p>';
const TWO = '<p>It is believed that the last key lies in the river, where a clerk let it fall in 2019.</p>';
const THREE = '<p>“I would not swim there,” said Ruth Ames, who keeps the lock and has a boat on it.</p>';
const STORY = ONE + TWO + THREE;

/** How many blocks are read of a text. */
const read = (text: string, markup: Markup = 'html'): number =>
  splitBlocks(text, markup).filter(({ kind }) => READ.has(kind)).length;

describe('the article of a page', () => {
  const wrappers = [
    '<body class="page node-type-story one-sidebar sidebar-first">',
    '<body class="blog single has-banner cookies-not-set">',
    '<div class="menu-open site-wrap">',
    '<div id="sidebar-and-content">',
    '<div class="row with-ads"><div class="col social-enabled">',
    '<section class="relatedContentBelow">',
    '<article class="post-9 post type-post tag-marl tag-locks">',
    '<main class="has-newsletter">',
    '<div class="story"><div class="newsletter-inline-enabled">',
    '<form id="form1" action="?">',
    '<aside>',
    '<header>',
    '<div role="dialog">',
    '<div aria-hidden="true" hidden>',
    '<div style="display: none">',
    '<div class="hidden md:block">',
  ];
  for (const wrapper of wrappers)
    it(`is read in ${wrapper}`, () => {
      assert.equal(read(`${wrapper}${STORY}`), 3);
      assert.equal(read(`<nav><a href="/">Home</a></nav>${wrapper}${ONE}${TWO}</div><footer>One.</footer>`), 2);
    });

  it('is read where each of its paragraphs stands in a box with such a name', () => {
    const boxes = [ONE, TWO, THREE].map((each) => `<div class="share-block">${each}</div>`).join('');
    assert.equal(read(`<div id="a"><h1>Sluice shut</h1>${boxes}</div>`), 3);
    assert.equal(read(STORY + STORY + `<p class="ad-free">${ONE.slice(3)}`), 7);
  });

  it('goes on behind a head that is not closed, and behind other things that are not', () => {
    assert.equal(read(`<html><head><title>Sluice</title><body>${STORY}`), 3);
    for (const open of ['<iframe src="a">', '<noscript>', '<svg>', '<object>', '<template>', '<svg/>'])
      assert.equal(read(`${open}${STORY}`), 3, open);
    assert.equal(read(`<script>var a = 1;${STORY}`), 0);
  });

  it('is an entry of a blog, whatever its tags are called, and however short it is', () => {
    const entry = `<div class="post hentry category-share tag-ads"><div class="entry-content">${ONE}</div></div>`;
    const cards = '<div><p>Listen live to all of our shows, every day of the week.</p></div>'.repeat(3);
    assert.equal(read(`<div><h1>Sluice shut</h1>${entry}<div class="x">${cards}</div></div>`), 4);
  });

  it('is where the data of the page says that it begins', () => {
    const body = 'Officials said the sluice at Marl\\u2019s end &mdash; <b>no<\\/b>: had been shut since the flood.';
    const data = (begins: string): string =>
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody": "${begins}"}</script>`;
    const story = '<p>Officials said the sluice at Marl’s end — <b>no</b>: had been shut since the flood.</p>';
    const others = `<div class="comments">${STORY}</div>`;
    const page = `<div><div class="share">${story}</div>${others}</div>`;
    assert.equal(read(page + data(body)), 1);
    assert.equal(read(data(body) + page), 1);
    // Else what is longer is taken for it, whatever it is called.
    assert.equal(read(page + data('Something else is written in here, and at length.')), 3);
    assert.equal(read(page + data('Short.')), 3);
  });

  it('is its author’s where a class says so of all of it', () => {
    assert.equal(read(`<div class="author-page"><h1>Sluice shut</h1>${STORY}</div>`), 3);
  });
});

describe('what stands around an article', () => {
  const boxes: Readonly<Record<string, string>> = {
    'links to other stories':
      '<ul><li><a href="/a">Officials say yes</a></li><li><a href="/b">Critics say no</a></li></ul>',
    'a link that is a paragraph': '<p><a href="/a">Officials say weir is safe</a></p>',
    'a link around a story’s title and lines':
      '<a href="/a"><div><h3>Weir safe</h3><p>Officials said so.</p></div></a>',
    'another story’s title and lines':
      '<div><h3><a href="/a">Weir is safe</a></h3><p>Officials said so on Monday.</p></div>',
    'another story’s title, that is no heading, and lines':
      '<ul><li><p><a href="/a">Weir is safe after all, board told</a></p><p>Officials said so on Monday.</p></li></ul>',
    'a box with a heading and a name':
      '<div class="newsletter"><h4>The Memo</h4><p>Officials said it is good.</p></div>',
    'a box with a button and a name':
      '<div class="Promo_box"><p>Officials said it is good.</p><button>Buy</button></div>',
    'a box with links and a name':
      '<div class="relatedStories"><p>Officials said it: <a href="/a">all of it here</a>.</p></div>',
    'a margin': '<aside><p>Officials said so on Monday.</p></aside>',
    'what has the role of one': '<div role="complementary"><p>Officials said so on Monday.</p></div>',
    'what is hidden': '<div hidden><p>Officials said so on Monday.</p></div>',
    'what is not displayed': '<div style="color:red;display:none"><p>Officials said so on Monday.</p></div>',
    'a form': '<form><p>Officials said so on Monday.</p></form>',
    'a note at the end': '<div><p><a href="#ftnt_ref1">[1]</a> Officials said so.</p><p>Critics say not.</p></div>',
    'a list of contents': '<ul><li><a href="#a">What officials say</a></li></ul>',
  };
  for (const [name, box] of Object.entries(boxes))
    it(`is not read: ${name}`, () => {
      assert.equal(read(`<div>${STORY}${box}${STORY}</div>`), 6);
      assert.equal(read(`<article><h1>Sluice shut</h1>${STORY}</article>${box}`), 3);
    });

  it('is comments, however long, and not the article', () => {
    const comment = `<li class="comment"><div class="comment-body">${STORY}</div></li>`;
    assert.equal(
      read(`<article>${STORY}</article><div id="comments"><ol class="comment-list">${comment.repeat(3)}</ol></div>`),
      3,
    );
  });

  it('is a question to the reader above the title, however long', () => {
    const wall = `<div><div>${STORY}${STORY}<button>Agree</button></div></div>`;
    assert.equal(read(`${wall}<div><h1>Sluice shut</h1>${STORY}</div>`), 3);
  });

  it('is none by its name alone', () => {
    for (const name of ['share', 'related', 'sidebar', 'promo', 'tags'])
      for (const [above, below] of [
        [STORY, STORY],
        [ONE.replace('</p>', ` ${'And so it went, for years on end. '.repeat(9)}</p>`), ''],
      ] as const)
        assert.equal(
          read(`<div>${above}<div class="${name}">${TWO}</div>${below}</div>`),
          read(`${above}${TWO}${below}`),
          name,
        );
  });
});

describe('HTML among Markdown', () => {
  it('is judged by its tags, since it is not the page', () => {
    const draft = (html: string): string => `The sluice is shut, officials said.\n\n${html}\n\nNobody has a key.`;
    assert.equal(read(draft('<aside><p>Critics say so.</p></aside>'), 'markdown'), 2);
    assert.equal(read(draft('<div class="with-sidebar"><p>Critics say so.</p></div>'), 'markdown'), 3);
    assert.equal(read(draft('<div class="share"><a href="/a">Critics say so</a></div>'), 'markdown'), 2);
  });
});

describe('a page', () => {
  it('has its title where a class says so', () =>
    assert.deepEqual(blocksOf('<p class="story-headline">Sluice shut</p><p>One is said.</p>', 'html'), [
      'headline: Sluice shut',
      'body: One is said.',
    ]));

  it('is cut in time, however deep its elements are', () => {
    const deep = '<div class="share"><a href="/a">Go</a>'.repeat(20_000);
    assert.equal(read(`${deep}${STORY}`), 3);
  });
});
