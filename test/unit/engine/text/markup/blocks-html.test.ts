import assert from 'node:assert/strict';
import { blocksOf } from '../support';

const html = (text: string): string[] => blocksOf(text, 'html');

describe('blocks of HTML', () => {
  const cases: readonly (readonly [name: string, text: string, ...blocks: string[]])[] = [
    ['paragraphs', '<p>One <b>is</b> said.</p><p>Two.', 'body: One <b>is</b> said.', 'body: Two.'],
    ['headings and lists', '<h2>One</h2><ul><li>two<li>three</ul>', 'headline: One', 'list: two', 'list: three'],
    [
      'quotations',
      '<blockquote><p>One.</p><p>Two.</p></blockquote>Three.',
      'blockquote: One.',
      'blockquote: Two.',
      'body: Three.',
    ],
    [
      'what is no prose',
      '<head><title>t</title></head><script>“no”</script><p>One.</p><style>p{}</style>',
      'embed: <head><title>t</title></head>',
      'embed: <script>“no”</script>',
      'body: One.',
      'embed: <style>p{}</style>',
    ],
    [
      'menus and margins',
      '<nav><a href="/">Home</a></nav><p>One.</p><aside><p>Two.</p></aside><footer><h2>Three</h2></footer>',
      'furniture: <a href="/">Home</a>',
      'body: One.',
      'furniture: Two.',
      'furniture: Three',
    ],
    [
      'a time over the paragraphs of a live page',
      '<div><time>9.05</time><p>One is <time>10am</time> sharp.</p></div><p>Two.</p>',
      'dateline: 9.05',
      'body: One is <time>10am</time> sharp.',
      'body: Two.',
    ],
    ['captions', '<figure><img src=a><figcaption>One.</figcaption></figure><p>Two.</p>', 'caption: One.', 'body: Two.'],
    [
      'classes',
      '<p class="article-byline">Jane Roe</p><div class="share-tools">x</div><p class="lede">One.</p>',
      'byline: Jane Roe',
      'furniture: x',
      'body: One.',
    ],
    [
      'comments',
      '<p>One.</p><!-- two --><p>Three <!-- four --> five.</p>',
      'body: One.',
      'comment: <!-- two -->',
      'body: Three <!-- four --> five.',
    ],
    ['line breaks', 'One<br>two.<br><br>Three.', 'body: One<br>two.<br>', 'body: Three.'],
    [
      'the header of an article',
      '<article><header><h1>One</h1><p>Two is said</p></header><p>Three.</p></article>',
      'headline: One',
      'headline: Two is said',
      'body: Three.',
    ],
    [
      'captions of WordPress',
      '<p>One.</p>[caption id="a_1" width="300"]<img src="a.jpg" /> Two is said.[/caption]<p>Three.</p>',
      'body: One.',
      'caption: [caption id="a_1" width="300"]<img src="a.jpg" /> Two is said.[/caption]',
      'body: Three.',
    ],
    ['what is not closed', '<p>One <b.<p>Two', 'body: One <b.', 'body: Two'],
  ];
  const kinds: Readonly<Record<string, string>> = {
    headline: 'h1 h2 h3 h4 h5 h6 hgroup',
    list: 'li dd dt',
    blockquote: 'blockquote',
    caption: 'figure figcaption caption',
    furniture: 'nav aside footer header menu form button select dialog',
    byline: 'address',
    dateline: 'time',
    code: 'pre textarea',
    embed: 'script style head svg math template noscript iframe object',
    body: 'p div section article main table td center',
  };
  for (const [kind, elements] of Object.entries(kinds))
    for (const element of elements.split(' '))
      it(`take what stands in <${element}> for ${kind}`, () =>
        assert.equal(html(`<p>One.</p><${element}>Two is said.</${element}><p>Three.</p>`)[1]?.split(':')[0], kind));

  for (const element of 'a abbr b cite em font i mark q small span strong sub sup u'.split(' '))
    it(`go on over <${element}>`, () => assert.equal(html(`<p>One <${element}>two</${element}> three.</p>`).length, 1));

  for (const element of 'br hr img input'.split(' '))
    it(`know that nothing stands in <${element}>`, () =>
      assert.equal(html(`<blockquote>One <${element}></blockquote>Two.`).at(-1), 'body: Two.'));

  for (const [name, text, ...blocks] of cases) it(`tell ${name}`, () => assert.deepEqual(html(text), blocks));
});
