import fc from 'fast-check';

// Properties run on the same inputs each time, so that a run that fails has found something that the change under it
// did. Another seed, and more runs, are for a hunt:
//
//   ON_THE_RECORD_PROPERTY_SEED=$RANDOM ON_THE_RECORD_PROPERTY_RUNS=50 npm run test:unit -- --timeout 0
//
// runs each property fifty times as often as usual, on inputs of another seed. What fails names its seed and the path to
// the smallest input; `{ seed, path }` as a parameter of that fc.assert goes straight to it.

const SEED = 1;

const times = numberIn('ON_THE_RECORD_PROPERTY_RUNS', 1);

fc.configureGlobal({ seed: numberIn('ON_THE_RECORD_PROPERTY_SEED', SEED), numRuns: runs(100) });

/** How often a property is run that usually is run so many times: in a hunt, more often. */
export function runs(usually: number): number {
  return Math.ceil(usually * times);
}

function numberIn(variable: string, otherwise: number): number {
  const value = Number(process.env[variable] || otherwise);
  if (!Number.isFinite(value)) throw new Error(`${variable} is not a number: ${process.env[variable]}`);
  return value;
}
