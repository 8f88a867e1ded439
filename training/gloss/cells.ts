import type { Bitext } from './bitext.ts';

/**
 * Every source word × target word of every pair is a cell; the cells of pair p begin at `start[p]`, row by row of
 * the source. `slot` numbers the distinct word pairs, so that expectation maximisation needs no hashing.
 */
export interface Cells {
  readonly start: Float64Array;
  readonly slot: Uint32Array;
  readonly slots: number;
  /** Words of each slot. */
  readonly sourceOf: Uint32Array;
  readonly targetOf: Uint32Array;
}

const tableBits = 26;

export function cellsOf({ size, source, target }: Bitext): Cells {
  const start = new Float64Array(size + 1);
  for (let pair = 0; pair < size; pair += 1) {
    const rows = (source.start[pair + 1] ?? 0) - (source.start[pair] ?? 0);
    const columns = (target.start[pair + 1] ?? 0) - (target.start[pair] ?? 0);
    start[pair + 1] = (start[pair] ?? 0) + rows * columns;
  }
  const slot = new Uint32Array(start[size] ?? 0);
  const mask = 2 ** tableBits - 1;
  const table = new Uint32Array(2 ** tableBits);
  const limit = 2 ** tableBits * 0.7;
  const sourceOf = new Uint32Array(limit);
  const targetOf = new Uint32Array(limit);
  let slots = 0;
  let cell = 0;
  for (let pair = 0; pair < size; pair += 1) {
    const rowEnd = source.start[pair + 1] ?? 0;
    const columnEnd = target.start[pair + 1] ?? 0;
    for (let row = source.start[pair] ?? 0; row < rowEnd; row += 1) {
      const from = source.ids[row] ?? 0;
      for (let column = target.start[pair] ?? 0; column < columnEnd; column += 1) {
        const to = target.ids[column] ?? 0;
        let place = (Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b)) >>> 0;
        place = (place ^ (place >>> 15)) & mask;
        for (;;) {
          const found = table[place] ?? 0;
          if (found === 0) {
            if (slots + 1 >= limit) throw new Error('too many word pairs: raise tableBits');
            sourceOf[slots] = from;
            targetOf[slots] = to;
            slots += 1;
            table[place] = slots;
            slot[cell] = slots - 1;
            break;
          }
          if (sourceOf[found - 1] === from && targetOf[found - 1] === to) {
            slot[cell] = found - 1;
            break;
          }
          place = (place + 1) & mask;
        }
        cell += 1;
      }
    }
  }
  return {
    start,
    slot,
    slots,
    sourceOf: sourceOf.slice(0, slots),
    targetOf: targetOf.slice(0, slots),
  };
}
