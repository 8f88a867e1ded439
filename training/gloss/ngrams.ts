import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './read-lines.ts';

/** An n-gram must be seen so often (in weighted sentences) to be kept. */
const fewest = [0, 2, 3, 5];
const bits = 26;

/**
 * Writes `ngrams.tsv`: the words of an n-gram and the logarithm of its relative frequency after its first words
 * (the score of "stupid back-off"). `<s>` stands before and `</s>` behind a sentence; rare words are left out.
 */
export function countNgrams(work: string): void {
  const numbers = new Map<string, number>();
  const sentences = readLines(join(work, 'english.tsv')).map(line => {
    const tab = line.indexOf('\t');
    const ids = ['<s>', ...line.slice(tab + 1).split(' '), '</s>'].map(word => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, numbers.size);
      return numbers.size - 1;
    });
    return { weight: Number(line.slice(0, tab)), ids: Uint32Array.from(ids) };
  });
  const words = [...numbers.keys()];
  const size = words.length;
  const single = new Float64Array(size);
  const pairs = new Map<number, number>();
  const estimates = new Float32Array(2 ** bits);
  for (const { weight, ids } of sentences) {
    for (let at = 0; at < ids.length; at += 1) {
      const [third = 0, second, first] = [ids[at], ids[at - 1], ids[at - 2]];
      single[third] = (single[third] ?? 0) + weight;
      if (second === undefined) continue;
      const pair = second * size + third;
      pairs.set(pair, (pairs.get(pair) ?? 0) + weight);
      if (first === undefined) continue;
      const bucket = bucketOf(first, pair);
      estimates[bucket] = (estimates[bucket] ?? 0) + weight;
    }
  }
  const threes = new Map<number, Map<number, number>>();
  for (const { weight, ids } of sentences) {
    for (let at = 2; at < ids.length; at += 1) {
      const [third = 0, second = 0, first = 0] = [ids[at], ids[at - 1], ids[at - 2]];
      const pair = second * size + third;
      if ((estimates[bucketOf(first, pair)] ?? 0) < (fewest[3] ?? 0)) continue;
      const after = threes.get(first) ?? new Map<number, number>();
      threes.set(first, after);
      after.set(pair, (after.get(pair) ?? 0) + weight);
    }
  }
  const total = single.reduce((sum, count) => sum + count, 0);
  const lines: string[] = [];
  const add = (ids: readonly number[], share: number) =>
    lines.push(`${ids.map(id => words[id]).join(' ')}\t${Math.log(share).toFixed(3)}`);
  single.forEach((count, id) => {
    if (count >= (fewest[1] ?? 0)) add([id], count / total);
  });
  for (const [pair, count] of pairs) {
    const second = Math.floor(pair / size);
    if (count >= (fewest[2] ?? 0)) add([second, pair % size], count / (single[second] ?? 1));
  }
  for (const [first, after] of threes) {
    for (const [pair, count] of after) {
      const second = Math.floor(pair / size);
      if (count < (fewest[3] ?? 0)) continue;
      add([first, second, pair % size], count / (pairs.get(first * size + second) ?? 1));
    }
  }
  writeFileSync(join(work, 'ngrams.tsv'), `${lines.join('\n')}\n`);
}

function bucketOf(first: number, pair: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(pair % 0x7fffffff, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - bits);
}
