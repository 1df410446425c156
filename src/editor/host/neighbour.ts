import type { Finding } from '../../engine';

export type Direction = 'next' | 'previous';

/** The finding that begins nearest after (or before) an offset; past the last one the walk begins again. */
export function neighbour(findings: readonly Finding[], offset: number, direction: Direction): Finding | undefined {
  const order = [...findings].sort((a, b) => a.span[0] - b.span[0]);
  if (direction === 'next') return order.find(({ span }) => span[0] > offset) ?? order[0];
  return order.reverse().find(({ span }) => span[0] < offset) ?? order[0];
}
