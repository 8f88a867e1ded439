import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { scoreSteps } from '../../annotator/languages/load-gloss.ts';
import { lightWords } from '../../annotator/rules/english-light-words.ts';
import { fold } from '../../annotator/rules/fold.ts';
import { inflectedDictionary } from './dictionary.ts';
import { isTrusted, type PhrasePair } from './filter-options.ts';
import { newsWords } from './news-words.ts';
import { readPlaces } from './prepare.ts';
import { readLines } from './read-lines.ts';
import { packNumbers, writeTrie } from './write-trie.ts';

/** Weights of the logarithms in `phrases.tsv`, and a constant a phrase; tuned on the first half of NTREX. */
const weights = [0.6, 0.6, 0.3, 0.3];
/** How many translations a phrase of so many words keeps. */
const mostOptions = [0, 8, 6, 4, 3];
/** A pair of so many source words must have been seen so often, dictionary entries excepted. */
const fewest = [0, 0, 1.5, 1.5, 2];
/** Score of the dictionary's first meaning. */
const dictionaryScore = -3;
/** What a word of an expression written for news costs, and by how much it leads what was learned. */
const newsPrice = 0.5;
const newsLead = 2;
/** Translations so much worse than the best one are left out. */
const worstBehind = 4;

interface Option {
  readonly words: readonly string[];
  readonly score: number;
}

/** Writes the model file from `phrases.tsv` and `ngrams.tsv`. */
export function packModel(data: string, work: string, path: string, quality = 9): void {
  const grams = readLines(join(work, 'ngrams.tsv')).map(line => line.split('\t'));
  const english = new Set(grams.flatMap(([key = '']) => (key.includes(' ') ? [] : [key])));
  const learned = withoutComposable(optionTable(readPairs(join(work, 'phrases.tsv'))));
  const isWord = (word: string) => english.has(word);
  const table = withNewsWords(withDictionary(learned, inflectedDictionary(data, isWord)), newsWords(isWord));
  const targetWords = wordsByFrequency(table, grams);
  const targetId = new Map(targetWords.map((word, id) => [word, id]));
  const sourceWords = [...new Set([...table.keys()].flatMap(key => key.split(' ')))].sort();
  const sourceId = new Map(sourceWords.map((word, id) => [word, id]));
  const ids = (words: readonly string[], known: ReadonlyMap<string, number>) =>
    words.map(word => known.get(word) ?? -1);

  const phrases = writeTrie(
    [...table].map(([key, options]) => [ids(key.split(' '), sourceId), options] as const),
  );
  const ngrams = writeTrie(
    grams.flatMap(([key = '', score]) => {
      const sequence = ids(key.split(' '), targetId);
      return sequence.includes(-1) ? [] : [[sequence, scoreByte(Number(score), 254)] as const];
    }),
  );
  const options = phrases.values.flatMap(value => value ?? []);
  const sections: Readonly<Record<string, Uint8Array>> = {
    sourceWords: Buffer.from(sourceWords.join('\n')),
    targetWords: Buffer.from(targetWords.join('\n')),
    phraseWords: phrases.words,
    phraseChildren: phrases.children,
    optionCounts: packNumbers(phrases.values.map(value => value?.length ?? 0)),
    optionScores: Uint8Array.from(options, ({ score }) => scoreByte(score, 255)),
    optionLengths: packNumbers(options.map(({ words }) => words.length)),
    optionWords: packNumbers(options.flatMap(({ words }) => ids(words, targetId))),
    ngramWords: ngrams.words,
    ngramChildren: ngrams.children,
    ngramScores: Uint8Array.from(ngrams.values, value => value ?? 255),
    names: Buffer.from(names(data).join('\n')),
  };
  const counts = {
    roots: phrases.roots,
    nodes: phrases.values.length,
    options: options.length,
    words: options.reduce((sum, { words }) => sum + words.length, 0),
    ngramRoots: ngrams.roots,
    ngrams: ngrams.values.length,
  };
  const header = Buffer.from(
    JSON.stringify({
      counts,
      sections: Object.entries(sections).map(([name, bytes]) => [name, bytes.length]),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const whole = Buffer.concat([length, header, ...Object.values(sections)]);
  const packed = brotliCompressSync(whole, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
    },
  });
  writeFileSync(path, packed);
  for (const [name, bytes] of Object.entries(sections)) console.log(`  ${name}: ${bytes.length} bytes`);
  console.log(`  ${JSON.stringify(counts)}: ${whole.length} bytes, packed ${packed.length}`);
}

/** English names, those of institutions last: the last of a name counts. */
const names = (data: string): readonly string[] =>
  [
    ...readPlaces(data).english,
    ...readLines(join(import.meta.dirname, 'institutions.tsv')).map(line => line.split('\t')),
  ].map(([from = '', to = '']) => `${fold(from)}\t${to}`);

const scoreByte = (score: number, most: number) =>
  Math.min(most, Math.max(0, Math.round(-score * scoreSteps)));

function readPairs(path: string): readonly PhrasePair[] {
  return readLines(path).map(line => {
    const [source = '', target = '', count, direct, inverse, lexicalDirect, lexicalInverse, support, entry] =
      line.split('\t');
    return {
      source: source.split(' '),
      target: target.split(' '),
      count: Number(count),
      support: Number(support),
      fromEntry: entry === '1',
      features: [Number(direct), Number(inverse), Number(lexicalDirect), Number(lexicalInverse)],
    };
  });
}

const pairKey = ({ source, target }: Pick<PhrasePair, 'source' | 'target'>): string =>
  `${source.join(' ')}\t${target.join(' ')}`;

function optionTable(pairs: readonly PhrasePair[]): Map<string, readonly Option[]> {
  const counts = new Map(
    pairs.filter(({ source }) => source.length < 4).map(pair => [pairKey(pair), pair.count]),
  );
  const countOf = (source: readonly string[], target: readonly string[]) =>
    counts.get(pairKey({ source, target })) ?? 0;
  const table = new Map<string, Option[]>();
  for (const pair of pairs) {
    const isRare = !pair.fromEntry && pair.count < (fewest[pair.source.length] ?? 0);
    if (isRare || !isTrusted(pair, countOf)) continue;
    const key = pair.source.join(' ');
    const options = table.get(key) ?? [];
    table.set(key, options);
    const score = pair.features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0);
    options.push({ words: pair.target, score });
  }
  return new Map(
    [...table].map(([key, options]) => {
      options.sort((a, b) => b.score - a.score);
      const best = options[0]?.score ?? 0;
      const most = mostOptions[key.split(' ').length];
      return [key, options.slice(0, most).filter(({ score }) => score > best - worstBehind)];
    }),
  );
}

/** Adds what the dictionary says of inflected forms where the corpora say nothing or only small words. */
function withDictionary(
  table: Map<string, readonly Option[]>,
  dictionary: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly Option[]> {
  for (const [form, meanings] of dictionary) {
    if (table.get(form)?.some(({ words }) => !words.every(word => lightWords.has(word)))) continue;
    table.set(
      form,
      meanings.map((meaning, rank) => ({ words: meaning.split(' '), score: dictionaryScore - rank })),
    );
  }
  return table;
}

/** Puts what was written for news before what was learned, which stays as a second choice. */
function withNewsWords(
  table: ReadonlyMap<string, readonly Option[]>,
  words: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly Option[]> {
  const result = new Map(table);
  for (const [key, english] of words) {
    const score = -newsPrice * key.split(' ').length;
    const others = (table.get(key) ?? [])
      .filter(option => option.words.join(' ') !== english.join(' '))
      .map(option => ({ ...option, score: Math.min(option.score, score - newsLead) }));
    result.set(key, [{ words: english, score }, ...others]);
  }
  return result;
}

/** Leaves out phrases whose best translation is that of their parts put together: the parts give it as well. */
function withoutComposable(table: ReadonlyMap<string, readonly Option[]>): Map<string, readonly Option[]> {
  const best = (words: readonly string[]) => table.get(words.join(' '))?.[0]?.words.join(' ');
  return new Map(
    [...table].filter(([key, options]) => {
      const words = key.split(' ');
      const whole = options[0]?.words.join(' ');
      for (let cut = 1; cut < words.length; cut += 1) {
        if (`${best(words.slice(0, cut))} ${best(words.slice(cut))}` === whole) return false;
      }
      return true;
    }),
  );
}

function wordsByFrequency(
  table: ReadonlyMap<string, readonly Option[]>,
  grams: readonly (readonly string[])[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const options of table.values()) {
    for (const word of options.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [key = ''] of grams) {
    if (!key.includes(' ') && (counts.has(key) || key.startsWith('<')))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}
