import assert from 'node:assert/strict';
import { MOST_PER_DOUBLING, tooSteep } from '../../fuzz/growth';
import { Random } from '../../fuzz/random';
import { fuzz, inputsOf, type Finding } from '../../fuzz/run';
import { shrunk } from '../../fuzz/shrink';
import { faultsOf, type Case, type Target } from '../../fuzz/target';
import { TARGETS } from '../../fuzz/targets';

const caseOf = (...texts: string[]): Case => ({ markup: 'markdown', texts, choices: {} });

/** A program with a fault: it cannot read an opening mark and a carriage return in one text. */
const planted: Target = {
  name: 'planted',
  seeds: 'drafts',
  make: ({ text, markup }, { fresh }) => ({ markup, texts: [fresh(text)], choices: {} }),
  check({ texts: [text = ''] }, broken) {
    if (text.includes('“') && text.includes('\r')) broken('mark and return');
    if (text.includes('\u0000')) throw new RangeError('a NUL');
  },
};

function runOf(seed: string, known: string[] = [], target = planted): Finding[] {
  const findings: Finding[] = [];
  fuzz(target, {
    seed,
    from: 0,
    known: new Set(known),
    more: (number) => number < 400,
    found: (finding) => findings.push(finding),
    patience: () => () => false,
  });
  return findings;
}

describe('the dice of the fuzzer', () => {
  it('fall the same way for the same name, another way for another, and on every side', () => {
    const falls = (name: string) => {
      const random = new Random(name);
      return Array.from({ length: 200 }, () => random.between(1, 6));
    };
    assert.deepEqual(falls('a'), falls('a'));
    assert.notDeepEqual(falls('a'), falls('b'));
    assert.deepEqual([...new Set(falls('a'))].sort(), [1, 2, 3, 4, 5, 6]);
    // As on every machine.
    assert.deepEqual(falls('a').slice(0, 8), [4, 2, 3, 4, 6, 4, 3, 5]);
  });
});

describe('the fuzzer', () => {
  it('finds a planted fault and makes it as small as it can be', () => {
    const findings = runOf('1');
    const found = findings.find(({ signature }) => signature === 'mark and return');
    assert.ok(found);
    assert.deepEqual([...found.input.texts[0]!].sort(), ['\r', '“']);
    assert.deepEqual(findings.find(({ signature }) => signature.startsWith('throws RangeError'))?.input.texts, [
      '\u0000',
    ]);
  });

  it('tells each kind once, and none that is known', () => {
    const kinds = runOf('1').map(({ signature }) => signature);
    assert.equal(new Set(kinds).size, kinds.length);
    assert.ok(kinds.includes('mark and return'));
    assert.ok(!runOf('1', ['mark and return']).some(({ signature }) => signature === 'mark and return'));
  });

  it('tells nothing that cannot be shown again', () => {
    let tries = 0;
    const check: Target['check'] = (_input, broken) => {
      if (tries++ === 3) broken('slow');
    };
    assert.deepEqual(runOf('1', [], { ...planted, check }), []);
    assert.ok(tries > 400);
  });

  it('finds the same again with the same seed', () => {
    assert.deepEqual(runOf('7'), runOf('7'));
    assert.notDeepEqual(runOf('7'), runOf('8'));
  });

  it('makes any input again by its number, without those before it', () => {
    for (const target of TARGETS) {
      const inputs = inputsOf(target, 'again');
      const first = [0, 1, 2, 3].map(inputs);
      assert.deepEqual(inputsOf(target, 'again')(3), first[3], target.name);
      // As it would come back from a file.
      assert.deepEqual(JSON.parse(JSON.stringify(first)), first, target.name);
    }
  });

  it('takes what is no error for a fault too', () => {
    const check = (): void => {
      throw 'words';
    };
    const faults = faultsOf({ ...planted, check }, caseOf('x'));
    assert.deepEqual(
      faults.map(({ signature }) => signature),
      ['throws something that is no error'],
    );
  });
});

describe('making a fault smaller', () => {
  const never = () => false;

  it('leaves nothing that can go', () => {
    const long = `${'x'.repeat(300)}a${'y'.repeat(211)}b${'z'.repeat(97)}`;
    const small = shrunk(caseOf(long), ({ texts: [text = ''] }) => /a.*b/.test(text), never);
    assert.deepEqual(small.texts, ['ab']);
  });

  it('takes out whole versions, and from all of them what they share', () => {
    const input = caseOf('one two three', 'other', 'one two three!', 'more');
    const small = shrunk(input, ({ texts }) => texts.length > 1 && texts.at(-1) === `${texts[0] ?? ''}!`, never);
    assert.deepEqual(small.texts, ['', '!']);
  });

  it('gives the smallest that it has when it is late', () => {
    let tries = 0;
    const small = shrunk(
      caseOf('x'.repeat(64)),
      () => true,
      () => ++tries > 3,
    );
    assert.ok(small.texts.join('').length < 64);
    assert.deepEqual(
      shrunk(
        caseOf('xy'),
        () => true,
        () => true,
      ).texts,
      ['xy'],
    );
  });
});

describe('growth', () => {
  it('tells a quadratic cost from one that is linear, and from one stumble', () => {
    const ratio = tooSteep((length) => (length / 1_000) ** 2);
    assert.ok(ratio !== undefined && ratio > MOST_PER_DOUBLING);
    assert.equal(
      tooSteep((length) => length / 100),
      undefined,
    );
    let stumbles = 1;
    assert.equal(
      tooSteep((length) => length / 1_000 + (length > 30_000 && stumbles-- > 0 ? 300 : 0)),
      undefined,
    );
  });
});
