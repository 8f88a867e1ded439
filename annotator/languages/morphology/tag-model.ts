import { remembered } from '../../rules/remembered.ts';
import { sortedLines } from '../../rules/sorted-lines.ts';

/**
 * The counts that a hidden Markov tagger needs, as they were counted in a treebank. A tag is a UPOS tag, with a
 * detail after a hyphen where that helps to foresee the next one («VERB-Inf»). Tags are numbered.
 */
export interface TagModel {
  readonly tags: readonly string[];
  /** How often each written form had each tag: «3:17 5:2». */
  readonly words: CountTable;
  /** The same for what an unseen word looks like, from the general key to the special one (see word-shape.ts). */
  readonly guesses: CountTable;
  /** Log-probability of a tag after two others, smoothed: index (first × tags + second) × tags + third. */
  readonly transitions: Float64Array;
  /** Probability of each tag by itself. */
  readonly priors: readonly number[];
  /** Lemmas that no rule gives: «form TAG» → lemma. */
  readonly lemmas: ReadonlyMap<string, string>;
}

/** Null for a key that was never counted. */
export type CountTable = (key: string) => TagCounts | null;

export interface TagCounts {
  readonly total: number;
  readonly counts: readonly (readonly [tag: number, count: number])[];
}

/** The tag before the first word and after the last. */
export const edgeTag = 0;

/** What the file holds: JSON, one sorted string a list, so that it stays small and is ready once it is read. */
export interface TagModelFile {
  readonly tags: readonly string[];
  /** A line an entry: key, tabulator, counts. */
  readonly words: string;
  readonly guesses: string;
  /** A line an n-gram of one, two or three tag numbers: numbers, tabulator, count. */
  readonly ngrams: string;
  /** Weights of one-, two- and three-tag counts, from deleted interpolation (Brants 2000, TnT). */
  readonly weights: readonly [number, number, number];
  /** A line an entry: form, space, UPOS, tabulator, lemma. */
  readonly lemmas: string;
}

export function tagModelOf(file: TagModelFile): TagModel {
  const ngrams = new Map(rows(file.ngrams).map(([key, count]) => [key, Number(count)]));
  const size = file.tags.length;
  const total = file.tags.reduce((sum, _, tag) => sum + (ngrams.get(`${tag}`) ?? 0), 0);
  const priors = file.tags.map((_, tag) => (ngrams.get(`${tag}`) ?? 0) / total);
  return {
    tags: file.tags,
    words: countTable(file.words),
    guesses: countTable(file.guesses),
    transitions: transitionTable(size, ngrams, priors, file.weights),
    priors,
    lemmas: new Map(rows(file.lemmas)),
  };
}

const rows = (text: string): (readonly [string, string])[] =>
  text.split('\n').flatMap(line => {
    const tab = line.indexOf('\t');
    return tab < 0 ? [] : [[line.slice(0, tab), line.slice(tab + 1)] as const];
  });

function countTable(text: string): CountTable {
  const lines = sortedLines(text);
  return remembered(key => {
    const [list] = lines.find(key);
    return list === undefined ? null : tagCounts(list);
  });
}

/** Reads «3:17 5:2». */
function tagCounts(list: string): TagCounts {
  const counts = list.split(' ').map(pair => {
    const [tag = '0', count = '1'] = pair.split(':');
    return [Number(tag), Number(count)] as const;
  });
  return { counts, total: counts.reduce((sum, [, count]) => sum + count, 0) };
}

function transitionTable(
  size: number,
  ngrams: ReadonlyMap<string, number>,
  priors: readonly number[],
  [one, two, three]: readonly [number, number, number],
): Float64Array {
  const pairs = new Float64Array(size ** 2);
  const table = new Float64Array(size ** 3);
  const numbered = [...ngrams].map(([key, count]) => ({ tags: key.split(' ').map(Number), count }));
  pairs.forEach((_, index) => {
    pairs[index] = one * (priors[index % size] ?? 0);
  });
  for (const { tags, count } of numbered) {
    const [b = 0, c] = tags;
    if (tags.length !== 2 || c === undefined) continue;
    pairs[b * size + c] = (pairs[b * size + c] ?? 0) + (two * count) / (ngrams.get(`${b}`) ?? count);
  }
  table.forEach((_, index) => {
    table[index] = pairs[index % pairs.length] ?? 0;
  });
  for (const { tags, count } of numbered) {
    const [a = 0, b = 0, c] = tags;
    if (c === undefined) continue;
    const index = (a * size + b) * size + c;
    table[index] = (table[index] ?? 0) + (three * count) / (ngrams.get(`${a} ${b}`) ?? count);
  }
  return table.map(share => Math.log(share + 1e-9));
}
