import type { Bitext } from './bitext.ts';

/** A phrase pair found in one pair of sentences: half-open ranges counted from the pair's first words. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export const longestSource = 4;
const longestTarget = 6;

/**
 * Phrase pairs that are consistent with the links (Koehn, Och and Marcu 2003), with up to two unlinked target words
 * more on the left and one on the right. A phrase in which a source word that `mustLink` has no link is left out, so
 * that no content is lost.
 */
export function extractPhrases(
  links: Uint8Array,
  rows: number,
  columns: number,
  mustLink: (row: number) => boolean,
  visit: (found: Found) => void,
): void {
  const linked = new Uint8Array(columns);
  const first = new Int32Array(rows).fill(columns);
  const last = new Int32Array(rows).fill(-1);
  const top = new Int32Array(columns).fill(rows);
  const bottom = new Int32Array(columns).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (links[row * columns + column] !== 1) continue;
      linked[column] = 1;
      first[row] = Math.min(first[row] ?? 0, column);
      last[row] = column;
      top[column] = Math.min(top[column] ?? 0, row);
      bottom[column] = row;
    }
  }
  for (let from = 0; from < rows; from += 1) {
    let start = columns;
    let end = 0;
    for (let to = from + 1; to <= Math.min(rows, from + longestSource); to += 1) {
      const row = to - 1;
      if ((last[row] ?? -1) === -1 && mustLink(row)) break;
      start = Math.min(start, first[row] ?? 0);
      end = Math.max(end, (last[row] ?? -1) + 1);
      if (end - start > longestTarget) break;
      if (end === 0 || !isConsistent(top, bottom, start, end, from, to)) continue;
      for (let left = start; left >= Math.max(0, start - 2); left -= 1) {
        if (left < start && linked[left] === 1) break;
        for (let right = end; right <= Math.min(columns, end + 1); right += 1) {
          if (right > end && linked[right - 1] === 1) break;
          if (right - left <= longestTarget) visit({ from, to, start: left, end: right });
        }
      }
    }
  }
}

function isConsistent(
  top: Int32Array,
  bottom: Int32Array,
  start: number,
  end: number,
  from: number,
  to: number,
): boolean {
  for (let column = start; column < end; column += 1) {
    if ((bottom[column] ?? -1) === -1) continue;
    if ((top[column] ?? 0) < from || (bottom[column] ?? 0) >= to) return false;
  }
  return true;
}

/** Number of a sequence in a table of counts; two sequences rarely share one. */
export function bucketOf(ids: Uint32Array, from: number, to: number, bits: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ (ids[at] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> (32 - bits);
}

/** Words that English often has nothing for; every other one must have a link in each phrase that holds it. */
const mayVanish = new Set(
  `le la les l' de du des un une que se s' ne y en ce il est sont a ont été être avoir , au aux on d' ci là là- -là -ci`.split(
    /\s+/,
  ),
);

export function vanishingWords({ source }: Bitext): ReadonlySet<number> {
  return new Set([...source.words.keys()].filter(id => mayVanish.has(source.words[id] ?? '')));
}
