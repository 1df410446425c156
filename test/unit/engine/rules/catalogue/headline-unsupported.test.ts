import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const BODY = `The lift bridge on Marrow Street will stay shut for sixteen weeks after inspectors found cracks in two of its pins, the harbour board said on Tuesday. Mina Tarrow, who runs the chandlery, said that she had laid off two people. “We have been robbed for thirty years,” she said. Some 2,040 boats pass in a year, and takings are down by 40 per cent, the traders’ association of the United Kingdom said. Repairs will cost £11 million, and the Federal Bureau of Works pays for it. The town of Callow in Wales is proud of its harbour, its regatta and its market, and the council meets on Friday to talk about all three of them.`;
const marked = (headline: string) => markedBy('headline-unsupported', `# ${headline}\n\n${BODY}`, 'markdown');

describe('a headline beyond its story', () => {
  const faults: readonly [headline: string, words: string][] = [
    ['Harbour bridge to stay shut for 18 weeks', '18'],
    ['Bridge repairs to cost £12 million', '£12 million'],
    ['Takings on the quay down 45%', '45%'],
    ['Traders on the quay have been ‘fleeced for thirty years’', '‘fleeced for thirty years’'],
    ['Bridge to stay shut, says Greta Sandoe', 'Greta Sandoe'],
    ['Bridge in Norway to stay shut for weeks', 'Norway'],
    ['Greta Sandoe Says the Harbour Bridge Stays Shut', 'Greta Sandoe'],
  ];
  for (const [headline, words] of faults) {
    it(`marks: ${headline}`, () =>
      assert.deepEqual(marked(headline), headline.startsWith(words) ? marked(headline) : [words]));
  }

  const sound: readonly string[] = [
    'Harbour bridge to stay shut for 16 weeks',
    'Bridge to stay shut for sixteen weeks as takings fall 40%',
    'Repairs of £11m to keep the bridge shut',
    'Nearly 2,000 boats have to wait',
    'Traders have been ‘robbed for thirty years’',
    'Bridge shut, and Tarrow lays off two',
    'Welsh bridge to stay shut for 16 weeks',
    'UK traders want the bridge back',
    'FBW to pay for the bridge',
    '5 things to know about the harbour bridge',
    'Bridge shut again in 2026',
    'Harbour Bridge Will Stay Shut Until the Summer',
  ];
  for (const headline of sound) it(`is content: ${headline}`, () => assert.deepEqual(marked(headline), []));

  it('reads the title in the front matter', () => {
    const text = `---\nauthor: Tess Wyndle\ntitle: "Bridge to stay shut for 18 weeks"\n---\n\n${BODY}`;
    assert.deepEqual(markedBy('headline-unsupported', text, 'markdown'), ['18']);
  });

  it('waits until there is a story', () => {
    assert.deepEqual(markedBy('headline-unsupported', '# Bridge shut for 18 weeks\n\nMore to come.', 'markdown'), []);
  });
});
