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
 * more on the left and one on the right. A phrase whose source words do not have the links that they need is left out,
 * so that no content is lost.
 */
export function extractPhrases(
  links: Uint8Array,
  rows: number,
  columns: number,
  needOf: (row: number) => LinkNeed,
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
  const lacks = (row: number, need: LinkNeed) => (last[row] ?? -1) === -1 && needOf(row) === need;
  for (let from = 0; from < rows; from += 1) {
    if (lacks(from, 'at edges')) continue;
    let start = columns;
    let end = 0;
    for (let to = from + 1; to <= Math.min(rows, from + longestSource); to += 1) {
      const row = to - 1;
      if (lacks(row, 'always')) break;
      start = Math.min(start, first[row] ?? 0);
      end = Math.max(end, (last[row] ?? -1) + 1);
      if (end - start > longestTarget) break;
      if (end === 0 || lacks(row, 'at edges') || !isConsistent(top, bottom, start, end, from, to)) continue;
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

/** Whether a word must have a link in a phrase that holds it: nowhere, at the phrase's edges, or anywhere in it. */
export type LinkNeed = 'never' | 'at edges' | 'always';

/** Words that English often has nothing for. */
const mayVanish = new Set(
  `le la les l' des un une que se s' ne y en en/PRON ce il est sont a ont été être avoir , on -ci -là -y -en`.split(
    /\s+/,
  ),
);
/** These too, but only between other words («politique de confidentialité») or after a quantity («beaucoup de»). */
const mayVanishInside = new Set('de du à au aux'.split(' '));
const quantities = new Set(
  'beaucoup peu plus moins trop assez tant autant combien ne_pas ne_plus avant afin lors près moitié nombre'.split(
    ' ',
  ),
);

/** What each word of the source side needs, by its place in `source.ids`. */
export function linkNeeds({ source }: Bitext): (place: number) => LinkNeed {
  const numbers = (words: ReadonlySet<string>) =>
    new Set([...source.words.keys()].filter(id => words.has(source.words[id] ?? '')));
  const [vanish, inside, quantity] = [mayVanish, mayVanishInside, quantities].map(numbers);
  return place => {
    const id = source.ids[place] ?? -1;
    if (vanish?.has(id)) return 'never';
    if (!inside?.has(id)) return 'always';
    return quantity?.has(source.ids[place - 1] ?? -1) ? 'never' : 'at edges';
  };
}
