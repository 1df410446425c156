import { DESK_PIECES, DRAFT_PIECES } from './pieces';
import { beginning, mutated, type Material } from './mutate';
import { Random } from './random';
import { seedsFor } from './seeds';
import { shrunk } from './shrink';
import { faultsOf, type Case, type Fault, type Seed, type Target } from './target';

/** A fault, with the smallest input that was found to show it. */
export interface Finding extends Fault {
  readonly target: string;
  /** Which run and which input of it showed it first. */
  readonly seed: string;
  readonly number: number;
  readonly input: Case;
}

/** How a target is run. */
export interface Order {
  /** Another seed, other inputs. */
  readonly seed: string;
  /** Number of the first input. */
  readonly from: number;
  /** Kinds of faults that are known, and not looked at again. */
  readonly known: ReadonlySet<string>;
  /** Asked before each input, with its number. */
  more(number: number): boolean;
  /** Told when a kind of fault is met for the first time. */
  found(finding: Finding): void;
  /** Whether a fault has been made smaller for long enough; asked anew for each. */
  patience(): () => boolean;
}

/** Makes inputs and tries them, one after the other, and gives how many there were. The same order, the same inputs. */
export function fuzz(target: Target, order: Order): number {
  const inputs = inputsOf(target, order.seed);
  const known = new Set(order.known);
  let number = order.from;
  for (; order.more(number); number++) {
    const input = inputs(number);
    for (const { signature } of faultsOf(target, input)) {
      if (known.has(signature)) continue;
      const shows = (each: Case): Fault | undefined =>
        faultsOf(target, each).find((fault) => fault.signature === signature);
      const smallest = shrunk(input, (each) => shows(each) !== undefined, order.patience());
      const kept = [smallest, input].find((each) => shows(each) !== undefined);
      // What cannot be shown again is no fault: a clock stumbled.
      if (!kept) continue;
      known.add(signature);
      const detail = shows(kept)?.detail ?? '';
      order.found({ target: target.name, signature, detail, seed: order.seed, number, input: kept });
    }
  }
  return number - order.from;
}

/** The inputs of a run by their numbers: each has dice of its own, so that one can be made again by itself. */
export function inputsOf(target: Target, seed: string, seeds: readonly Seed[] = seedsFor(target)) {
  const others = seeds.map(({ text }) => text);
  const pieces = target.seeds === 'desks' ? DESK_PIECES : DRAFT_PIECES;
  return (number: number): Case => {
    const random = new Random(`${seed}/${target.name}/${number}`);
    const material: Material = { random, pieces, others };
    return target.make(random.pick(seeds), {
      random,
      fresh: (text) => mutated(beginning(text, material), material),
      changed: (text) => mutated(text, material),
    });
  };
}
