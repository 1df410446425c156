import assert from 'node:assert/strict';
import { grade, report } from '../reading-help';

describe('the grade of a source', () => {
  const GRADES: Readonly<Record<string, readonly string[]>> = {
    named: [
      'Ada Quill said the pier had been shut.',
      'The mayor, Ada Quill, said the pier had been shut.',
      'Mr. Prince said the pier had been shut.',
      'Minister of Education Ada Quill said the pier had been shut.',
      'Former clerk and harbour master Ada Quill said the pier had been shut.',
      'A spokeswoman for the port, Ada Quill, said the pier had been shut.',
      'Bill Ormsby, 63, a retired boatbuilder, said the pier had been shut.',
    ],
    organization: [
      'The harbour board said the pier had been shut.',
      'A spokesman for the harbour board said the pier had been shut.',
      'A spokesman for the Department for Quays said the pier had been shut.',
      'A spokeswoman for the Tarn Office of Harbour Safety said the pier had been shut.',
      'The Bureau of Quays said the pier had been shut.',
      'Police said the pier had been shut.',
      'TARN HOLDINGS said the pier had been shut.',
      'The port authority issued a statement saying that the pier had been shut.',
    ],
    document: [
      'The county’s report says the pier had been shut.',
      'A survey by the harbour board found that the pier had been shut.',
      'A leaked letter says the pier had been shut.',
    ],
    described: [
      'A senior county official said the pier had been shut.',
      'Port Authority officials said the pier had been shut.',
      'Two people familiar with the talks said the pier had been shut.',
      'A neighbour said the pier had been shut.',
      'Quill’s aides said the pier had been shut.',
      'One member of the harbour board said the pier had been shut.',
    ],
    vague: [
      'Officials said the pier had been shut.',
      'Sources said the pier had been shut.',
      'Sources close to the board said the pier had been shut.',
      'Critics of the plan say the pier had been shut.',
      'Some residents said the pier had been shut.',
      'Republicans said the pier had been shut.',
      'Political sources said the pier had been shut.',
      'Studies show that the pier had been shut.',
      'Half of the voters said the pier had been shut.',
      'A person said the pier had been shut.',
    ],
  };
  for (const [expected, sentences] of Object.entries(GRADES)) {
    for (const sentence of sentences) {
      it(`${expected}: ${sentence}`, () => {
        assert.equal(grade(sentence), expected);
      });
    }
  }

  it('is no weaker for those who made the study that was just cited', () => {
    const { attributions } = report([
      'A study by Tarn University found that eels had gone. The researchers said that the weir was to blame.',
    ]);
    assert.deepEqual(
      attributions.map((attribution) => attribution.grade),
      ['document', 'described'],
    );
  });

  it('shows the words that made it', () => {
    const sentence = 'A senior county official familiar with the talks said the pier had been shut.';
    const { reasons } = report([sentence]).attributions[0]!;
    const words = Object.fromEntries(reasons.map(({ code, span }) => [code, span ? sentence.slice(...span) : '']));
    assert.equal(words.rank, 'senior');
    assert.equal(words.affiliation, 'county');
    assert.equal(words.knowledge, 'familiar with the talks');
  });
});

describe('what the writer is told to have said', () => {
  it('stands under the byline, and judges nobody', () => {
    const [asked] = report(['“Is the pier still shut?” I asked.']).attributions;
    assert.equal(asked?.grade, 'named');
    assert.equal(asked.speaker, null);
    assert.deepEqual(
      asked.reasons.map(({ code }) => code),
      ['byline'],
    );
    assert.deepEqual(report(['We admitted that the pier had been shut.']).attributions[0]?.flags, []);
  });

  it('is no voice among the sources', () => {
    assert.deepEqual(report(['We said that the pier had been shut.']).sources, []);
  });
});

describe('what is no attribution', () => {
  it('is what the writer wants, and what anybody may do', () => {
    assert.deepEqual(report(['We need a pier that will hold.']).attributions, []);
    assert.deepEqual(report(['You might say that the pier had been shut.']).attributions, []);
    assert.deepEqual(report(['People who support the plan are welcome.']).attributions, []);
  });

  it('is how something looked', () => {
    assert.deepEqual(report(['It appeared to be sailing through the council.']).attributions, []);
  });

  it('is hearsay inside what somebody says: that is theirs', () => {
    const { attributions } = report(['Ada Quill said that the pier is expected to fall.']);
    assert.deepEqual(
      attributions.map((attribution) => attribution.grade),
      ['named'],
    );
  });
});

describe('a source that was cut too large or too wide', () => {
  const of = (sentence: string): readonly (string | null)[] => {
    const [{ grade: given, speaker }] = report([sentence]).attributions.slice(-1);
    return [given, speaker];
  };

  it('begins behind a thing that stands before a person', () => {
    assert.deepEqual(
      of('They studied a quay in Tarn and a shed in Colby, and a former harbour official said talks were held.'),
      ['described', 'a former harbour official'],
    );
  });

  it('begins behind a clause that runs before it', () => {
    assert.deepEqual(of('Thirteen months passed before a county judge ordered the board to release the file.'), [
      'described',
      'a county judge',
    ]);
  });

  it('is nobody’s where a country is all that tells its groups apart', () => {
    assert.equal(grade('Ruritanian harbour associations said the pier had been shut.'), 'vague');
    assert.equal(grade('Tarn harbour associations said the pier had been shut.'), 'organization');
  });

  it('is not vague where an example is named after a comma or a dash', () => {
    assert.equal(grade('Critics, including Ada Quill, said the pier had been shut.'), 'organization');
    assert.equal(grade('Critics -- including Ada Quill -- said the pier had been shut.'), 'organization');
  });
});

describe('what nobody in particular says', () => {
  const graded = (text: string, cue: string): string | undefined =>
    report([text]).attributions.find((one) => text.slice(...one.cue[0]) === cue)?.grade;

  it('is hearsay inside what a paper does', () => {
    const text =
      'The motion would empower the clerks to overrule the chair, a post that is expected to go to Odo Fenn.';
    assert.equal(graded(text, 'is expected'), 'agentless');
  });

  it('is no hearsay where something is known for it or meant to do it', () => {
    assert.equal(graded('The quay is known for its eels.', 'is known for'), undefined);
    assert.equal(graded('The wall is meant to hold back the tide.', 'is meant'), undefined);
  });

  it('is not lent whoever comes next', () => {
    assert.equal(graded('Complaints that the wall leaks grew as Ada Quill built it.', 'Complaints'), 'agentless');
  });

  it('is what others think of something that only stirs it', () => {
    assert.equal(graded('The fare has prompted calls for a vote.', 'has prompted calls for'), 'agentless');
    assert.equal(graded('Ada Quill faced criticism for the fare.', 'faced criticism for'), 'agentless');
    assert.equal(graded('The leak raised doubts about whether it holds.', 'raised doubts about'), 'agentless');
    assert.equal(graded('Ada Quill raised doubts about the fare.', 'doubts about'), 'named');
    assert.equal(graded('The fare sparked criticism from residents.', 'sparked criticism'), 'vague');
  });

  it('is not what the writer remarks, leaves open or only finds likely', () => {
    const none = [
      'It is important to note that the quay opened in May.',
      'It is worth remembering that the town has two quays.',
      'It is hard to imagine that the quay will hold.',
      'It is not yet known whether the board will sell.',
      'It is clear that the quay will hold.',
      'Two offers were considered because of the cost.',
      'She was considered for the post.',
      'The quay was seemingly shut.',
    ];
    for (const text of none) assert.deepEqual(report([text]).attributions, [], text);
    assert.equal(graded('The wall is considered to be unsafe.', 'is considered'), 'agentless');
    assert.equal(graded('Ada Quill made it clear that the quay was shut.', 'clear'), 'named');
    assert.equal(graded('The board wants to note that the quay opened in May.', 'to note'), 'organization');
  });

  it('is told of people who hurry to say it, and not of those who are told to', () => {
    assert.equal(graded('Bankers hurried to argue that the fare was fair.', 'to argue'), 'vague');
    assert.equal(graded('The mayor told officials to argue that the fare was fair.', 'to argue'), undefined);
  });
});
