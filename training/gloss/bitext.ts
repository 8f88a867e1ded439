import { readLines } from './read-lines.ts';

/** One side of all pairs: word numbers one after the other; pair p is `ids[start[p]]` up to `ids[start[p + 1]]`. */
export interface Side {
  readonly ids: Uint32Array;
  readonly start: Uint32Array;
  readonly words: readonly string[];
}

export interface Bitext {
  readonly size: number;
  readonly source: Side;
  readonly target: Side;
  readonly weight: Float32Array;
  /** 1 where the pair is an entry of a dictionary. */
  readonly entry: Uint8Array;
}

export function readBitext(path: string): Bitext {
  const rows = readLines(path).map(line => line.split('\t'));
  return {
    size: rows.length,
    source: numberWords(rows.map(row => row[2] ?? '')),
    target: numberWords(rows.map(row => row[3] ?? '')),
    weight: Float32Array.from(rows, row => Number(row[0])),
    entry: Uint8Array.from(rows, row => Number(row[1])),
  };
}

function numberWords(lines: readonly string[]): Side {
  const numbers = new Map<string, number>();
  const ids: number[] = [];
  const start = new Uint32Array(lines.length + 1);
  lines.forEach((line, index) => {
    for (const word of line.split(' ')) {
      let id = numbers.get(word);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(word, id);
      }
      ids.push(id);
    }
    start[index + 1] = ids.length;
  });
  return { ids: Uint32Array.from(ids), start, words: [...numbers.keys()] };
}
