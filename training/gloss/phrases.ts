import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Lexicon, learnLexicon, markBest } from './align.ts';
import { type Bitext, readBitext } from './bitext.ts';
import { type Cells, cellsOf } from './cells.ts';
import { bucketOf, extractPhrases, type Found, type LinkNeed, linkNeeds } from './extract.ts';
import { agreesOnNegation } from './negation.ts';
import { readSupport } from './support.ts';
import { symmetrise } from './symmetrise.ts';

/** A phrase of so many words must be seen so often (in weighted pairs). */
const fewest = [0, 0, 3, 4.5, 6];
const shards = 4;
const bits = 26;
const mostTranslations = 10;

export interface Learned {
  readonly bitext: Bitext;
  readonly cells: Cells;
  readonly links: Uint8Array;
  readonly forward: Lexicon;
  readonly backward: Lexicon;
}

/**
 * Writes `phrases.tsv`: source words, target words, count, the logarithms of p(target | source), p(source |
 * target) and both lexical weights, how well the worst word is supported, and 1 for an entry of a dictionary; sorted by source within each shard, best translation first.
 */
export function learnPhrases(work: string): void {
  const learned = learnLinks(readBitext(join(work, 'pairs.tsv')));
  const { bitext } = learned;
  const sourceCounts = new Float32Array(2 ** bits);
  const targetCounts = new Float32Array(2 ** bits);
  const needOf = linkNeeds(bitext);
  visitPhrases(learned, needOf, (found, pair, row, column) => {
    const weight = bitext.weight[pair] ?? 0;
    const source = bucketOf(bitext.source.ids, row + found.from, row + found.to, bits);
    const target = bucketOf(bitext.target.ids, column + found.start, column + found.end, bits);
    sourceCounts[source] = (sourceCounts[source] ?? 0) + weight;
    targetCounts[target] = (targetCounts[target] ?? 0) + weight;
  });
  const file = openSync(join(work, 'phrases.tsv'), 'w');
  for (let shard = 0; shard < shards; shard += 1) {
    writeSync(file, shardLines(learned, needOf, shard, sourceCounts, targetCounts));
  }
  closeSync(file);
}

function learnLinks(bitext: Bitext): Learned {
  const cells = cellsOf(bitext);
  console.log(`${bitext.size} pairs, ${cells.slot.length} cells, ${cells.slots} word pairs`);
  const links = new Uint8Array(cells.slot.length);
  const forward = learnLexicon(bitext, cells, 'forward');
  markBest(bitext, cells, 'forward', forward, links);
  const backward = learnLexicon(bitext, cells, 'backward');
  markBest(bitext, cells, 'backward', backward, links);
  for (let pair = 0; pair < bitext.size; pair += 1) {
    const [rows, columns] = shape(bitext, pair);
    const start = cells.start[pair] ?? 0;
    links.set(symmetrise(links.subarray(start, start + rows * columns), rows, columns), start);
  }
  return { bitext, cells, links, forward, backward };
}

const shape = ({ source, target }: Bitext, pair: number): readonly [rows: number, columns: number] => [
  (source.start[pair + 1] ?? 0) - (source.start[pair] ?? 0),
  (target.start[pair + 1] ?? 0) - (target.start[pair] ?? 0),
];

type VisitPhrase = (found: Found, pair: number, row: number, column: number) => void;

function visitPhrases(
  { bitext, cells, links }: Learned,
  needOf: (place: number) => LinkNeed,
  visit: VisitPhrase,
): void {
  for (let pair = 0; pair < bitext.size; pair += 1) {
    const [rows, columns] = shape(bitext, pair);
    const row = bitext.source.start[pair] ?? 0;
    const column = bitext.target.start[pair] ?? 0;
    if (bitext.entry[pair] === 1) {
      if (rows <= 4) visit({ from: 0, to: rows, start: 0, end: columns }, pair, row, column);
      continue;
    }
    const start = cells.start[pair] ?? 0;
    extractPhrases(
      links.subarray(start, start + rows * columns),
      rows,
      columns,
      at => needOf(row + at),
      found => visit(found, pair, row, column),
    );
  }
}

interface Translation {
  readonly target: string;
  count: number;
  fromEntry: boolean;
  readonly targetBucket: number;
  readonly lexical: readonly [forward: number, backward: number];
  readonly support: number;
}

function shardLines(
  learned: Learned,
  needOf: (place: number) => LinkNeed,
  shard: number,
  sourceCounts: Float32Array,
  targetCounts: Float32Array,
): string {
  const { bitext } = learned;
  const supportOf = readSupport(learned);
  const found = new Map<
    string,
    { readonly total: number; readonly translations: Map<string, Translation> }
  >();
  visitPhrases(learned, needOf, (phrase, pair, row, column) => {
    const bucket = bucketOf(bitext.source.ids, row + phrase.from, row + phrase.to, bits);
    const total = sourceCounts[bucket] ?? 0;
    const isEntry = bitext.entry[pair] === 1;
    if (bucket % shards !== shard || (total < (fewest[phrase.to - phrase.from] ?? 0) && !isEntry)) return;
    const key = bitext.source.ids.subarray(row + phrase.from, row + phrase.to).join(' ');
    const entry = found.get(key) ?? { total, translations: new Map<string, Translation>() };
    found.set(key, entry);
    const target = bitext.target.ids.subarray(column + phrase.start, column + phrase.end).join(' ');
    const translation = entry.translations.get(target) ?? {
      target,
      count: 0,
      fromEntry: false,
      targetBucket: bucketOf(bitext.target.ids, column + phrase.start, column + phrase.end, bits),
      lexical: lexicalWeights(learned, phrase, pair),
      support: isEntry ? 0 : supportOf(phrase, pair),
    };
    entry.translations.set(target, translation);
    translation.count += bitext.weight[pair] ?? 0;
    translation.fromEntry ||= isEntry;
  });
  const lines: string[] = [];
  for (const [key, { total, translations }] of found) {
    const source = wordsOf(key, bitext.source.words);
    const kept = [...translations.values()]
      .map(({ target, count, fromEntry, targetBucket, lexical, support }) => ({
        target: wordsOf(target, bitext.target.words),
        count,
        isRare: count < 0.9 && !fromEntry,
        direct: Math.log(count / total),
        inverse: Math.log(count / (targetCounts[targetBucket] ?? 1)),
        lexical,
        support,
        fromEntry,
      }))
      .filter(({ target, isRare }) => !isRare && agreesOnNegation(source, target))
      .sort(
        (a, b) =>
          Number(b.fromEntry) * 2 + b.direct - Number(a.fromEntry) * 2 - a.direct ||
          (a.target < b.target ? -1 : 1),
      )
      .slice(0, mostTranslations);
    for (const { target, count, direct, inverse, lexical, support, fromEntry } of kept) {
      const features = [count, direct, inverse, ...lexical, support].map(value => value.toFixed(3));
      lines.push(`${source.join(' ')}\t${target.join(' ')}\t${features.join('\t')}\t${fromEntry ? 1 : 0}\n`);
    }
  }
  return lines.join('');
}

const wordsOf = (key: string, words: readonly string[]) => key.split(' ').map(id => words[Number(id)] ?? '');

/** How well the words of a phrase pair explain each other: logarithms of Koehn's lexical weights. */
function lexicalWeights(learned: Learned, phrase: Found, pair: number): readonly [number, number] {
  const { bitext, cells, links, forward, backward } = learned;
  const [, columns] = shape(bitext, pair);
  const base = cells.start[pair] ?? 0;
  const weigh = (outer: number, outerEnd: number, inner: number, innerEnd: number, byColumn: boolean) => {
    const { probability, fromNothing } = byColumn ? forward : backward;
    const side = byColumn ? bitext.target : bitext.source;
    let sum = 0;
    for (let at = outer; at < outerEnd; at += 1) {
      let total = 0;
      let count = 0;
      for (let other = inner; other < innerEnd; other += 1) {
        const cell = base + (byColumn ? other * columns + at : at * columns + other);
        if (links[cell] !== 1) continue;
        total += probability[cells.slot[cell] ?? 0] ?? 0;
        count += 1;
      }
      const word = side.ids[(side.start[pair] ?? 0) + at] ?? 0;
      const mean = count > 0 ? total / count : (fromNothing[word] ?? 0);
      sum += Math.log(Math.max(mean, 1e-5));
    }
    return sum;
  };
  return [
    weigh(phrase.start, phrase.end, phrase.from, phrase.to, true),
    weigh(phrase.from, phrase.to, phrase.start, phrase.end, false),
  ];
}
