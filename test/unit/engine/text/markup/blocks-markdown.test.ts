import assert from 'node:assert/strict';
import { blocksOf } from '../support';

const md = (text: string): string[] => blocksOf(text, 'markdown');

describe('blocks of Markdown', () => {
  const cases: readonly (readonly [name: string, text: string, ...blocks: string[]])[] = [
    [
      'headings',
      '# One #\nTwo is said.\n\nThree\n-----\nFour is said.',
      'headline: One',
      'body: Two is said.',
      'headline: Three',
      'body: Four is said.',
    ],
    ['paragraphs over line ends', 'One is\nsaid.\n\nTwo is said.', 'body: One is\nsaid.', 'body: Two is said.'],
    [
      'lists',
      'They want:\n\n- a road\n  now\n- [x] a bridge\n\n1. one\n2. two',
      'body: They want:',
      'list: a road\n  now',
      'list: a bridge',
      'list: one',
      'list: two',
    ],
    ['a year at a line’s start', 'It was\n2016. It rained.', 'body: It was\n2016. It rained.'],
    [
      'a paragraph inside an item',
      '- a road\n\n  It is long.\n\nIt is said.',
      'list: a road',
      'list: It is long.',
      'body: It is said.',
    ],
    [
      'block quotations',
      'He said:\n\n> One.\n> Two.\n>\n> Three.\n\nFour.',
      'body: He said:',
      'blockquote: One.\n> Two.',
      'blockquote: Three.',
      'body: Four.',
    ],
    [
      'comments of MDX',
      'One.\n\n{/* No.\n\nNo. */}\n\nTwo {/* no */} is.',
      'body: One.',
      'comment: {/* No.\n\nNo. */}',
      'body: Two {/* no */} is.',
    ],
    [
      'captions of WordPress',
      'One.\n\n[caption id="a"]<img src="a"> No.[/caption]\n\nTwo.',
      'body: One.',
      'caption: [caption id="a"]<img src="a"> No.[/caption]',
      'body: Two.',
    ],
    ['fenced code', 'One.\n```js\nsaid()\n\n```\nTwo.', 'body: One.', 'code: ```js\nsaid()\n\n```', 'body: Two.'],
    ['indented code', 'One.\n\n    said()\n\nTwo.', 'body: One.', 'code: said()', 'body: Two.'],
    ['thematic breaks', 'One.\n\n* * *\n\nTwo.', 'body: One.', 'body: Two.'],
    [
      'tables',
      'One.\n\n| a | b |\n|---|---|\n| “c” | d |\n\nTwo.',
      'body: One.',
      'furniture: | a | b |\n|---|---|\n| “c” | d |',
      'body: Two.',
    ],
    [
      'tables with empty cells',
      '| a | b |\n| :-: |   |\n| c | d |\n\n- | |  |   | : | x\n\na | b\n- |    |    |    |    |    |    |    |    |    |    |    |    |    | x',
      'furniture: | a | b |\n| :-: |   |\n| c | d |',
      'list: | |  |   | : | x',
      'body: a | b',
      'list: |    |    |    |    |    |    |    |    |    |    |    |    |    | x',
    ],
    ['comments that end far below', 'One\n<!-- a\n<!-- b\n--> two.', 'body: One\n<!-- a\n<!-- b\n--> two.'],
    ['images', 'One.\n\n![He said “no”](a.jpg)\n\nTwo.', 'body: One.', 'caption: ![He said “no”](a.jpg)', 'body: Two.'],
    ['comments', 'One.\n\n<!-- “no”\n\n-->\n\nTwo.', 'body: One.', 'comment: <!-- “no”\n\n-->', 'body: Two.'],
    [
      'template tags',
      'One.\n\n{{< figure "x" >}}\n\n{% raw %}\n“no”\n{% endraw %}\nTwo.',
      'body: One.',
      'embed: {{< figure "x" >}}',
      'code: {% raw %}\n“no”\n{% endraw %}',
      'body: Two.',
    ],
    [
      'definitions',
      'One.[^1]\n\n[^1]: Said by “them”.\n[x]: https://example.org',
      'body: One.[^1]',
      'furniture: [^1]: Said by “them”.',
      'furniture: [x]: https://example.org',
    ],
    [
      'HTML',
      'One.\n\n<div>\n<p>Two.</p>\n<script>“no”</script>\n</div>\n\nThree.',
      'body: One.',
      'body: Two.',
      'embed: <script>“no”</script>',
      'body: Three.',
    ],
    [
      'a title without a mark',
      'Bridge to stay shut\n\nOne is said.',
      'headline: Bridge to stay shut',
      'body: One is said.',
    ],
  ];
  for (const [name, text, ...blocks] of cases) it(`tell ${name}`, () => assert.deepEqual(md(text), blocks));
});
