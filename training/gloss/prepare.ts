import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceWords } from '../../annotator/gloss/source-words.ts';
import { sourceOrder } from '../../annotator/languages/fr/gloss/index.ts';
import { classEnglish, classPair, type PlaceNames, type Sides } from './classes.ts';
import { englishWords } from './english-words.ts';
import { dictionaryEntries } from './entries.ts';
import { frenchTokens, taggedWords } from './french-words.ts';
import { readLines } from './read-lines.ts';
import { type CaseCounts, countCase, truecase } from './truecase.ts';

interface Corpus {
  readonly file: string;
  /** What one pair counts; a second, third … meaning of a dictionary counts a half, a third … of it. */
  readonly weight: number;
  /** Keep this share of the pairs, evenly over the file. */
  readonly share: number;
  /** Whole entries of a dictionary, not sentences; the columns of source and target. */
  readonly entries: boolean;
  readonly columns: readonly [source: number, target: number];
}

const corpora: readonly Corpus[] = [
  { file: 'europarl.fr-en.tsv.xz', weight: 1, share: 0.42, entries: false, columns: [0, 1] },
  { file: 'tatoeba.fr-en.tsv.xz', weight: 3, share: 1, entries: false, columns: [0, 1] },
  { file: 'tico19.fr-en.tsv', weight: 4, share: 1, entries: false, columns: [0, 1] },
  { file: 'eurovoc.fr-en.tsv', weight: 0.4, share: 1, entries: true, columns: [0, 1] },
  { file: 'wiktionary.fr-en.pos.tsv.xz', weight: 1.2, share: 1, entries: true, columns: [0, 2] },
  { file: 'frwiktionary.fr-en.pos.tsv.xz', weight: 0.4, share: 1, entries: true, columns: [0, 2] },
];
const longest = 32;

export function readPlaces(data: string): PlaceNames {
  const rows = ['geonames-cities.fr-en.tsv', 'cldr-names.fr-en.tsv'].flatMap(file =>
    readLines(join(data, file)).map(line => line.split('\t')),
  );
  const english = new Map(rows.map(([source = '', target = '']) => [source, target]));
  const capitalised = [...english].flat().filter(name => /^\p{Lu}/u.test(name));
  return { english, known: new Set(capitalised) };
}

/**
 * Writes `pairs.tsv` (weight, 1 for a dictionary entry, source words, target words) and `english.tsv` (weight,
 * words for the language model) into `work`, in the order of the corpora.
 */
export function prepare(data: string, work: string): void {
  const places = readPlaces(data);
  const news = readNews(data);
  const pairs = corpora.flatMap(corpus => readPairs(join(data, corpus.file), corpus, places));
  const counts: CaseCounts = new Map();
  for (const { sides } of pairs) countCase(sides[1], counts);
  const lines = pairs.map(({ sides, corpus, rank }) => {
    const source = sourceWords(taggedWords(sides[0]), sourceOrder).map(({ key }) => key);
    return `${(corpus.weight / (1 + rank)).toFixed(2)}\t${corpus.entries ? 1 : 0}\t${source.join(' ')}\t${truecase(sides[1], counts).join(' ')}`;
  });
  writeFileSync(join(work, 'pairs.tsv'), `${lines.join('\n')}\n`);

  const common = (word: string) => (counts.get(word)?.total ?? 0) > 5;
  const english = news.map(words => `4\t${truecase(classEnglish(words, places, common), counts).join(' ')}`);
  const own = lines.flatMap(line => {
    const [weight, entry, , target] = line.split('\t');
    return entry === '0' ? [`${weight}\t${target}`] : [];
  });
  writeFileSync(join(work, 'english.tsv'), `${[...english, ...own].join('\n')}\n`);
}

/** English news without the sentences that measure the gloss, and without remains of markup. */
function readNews(data: string): readonly (readonly string[])[] {
  const held = new Set(readLines(join(data, 'flores.dev.fr-en.tsv')).map(line => line.split('\t')[1]));
  return readLines(join(data, 'wikinews.en.txt.xz'))
    .filter(line => !held.has(line) && !/[[\]|{}]/.test(line))
    .map(englishWords);
}

interface Pair {
  readonly sides: Sides;
  readonly corpus: Corpus;
  readonly rank: number;
}

function readPairs(path: string, corpus: Corpus, places: PlaceNames): readonly Pair[] {
  const [from, to] = corpus.columns;
  const rows = readLines(path).flatMap((line, index): Sides[] => {
    if (Math.floor(index * corpus.share) === Math.floor((index - 1) * corpus.share)) return [];
    const columns = line.split('\t');
    return [[[columns[from] ?? ''], [columns[to] ?? '']]];
  });
  const chosen = corpus.entries
    ? dictionaryEntries(rows)
    : rows.map(([[source = ''], [target = '']]) => ({ source, target, rank: 0 }));
  return chosen.flatMap(({ source, target, rank }) => {
    const sides: Sides = [frenchTokens(source), englishWords(target)];
    return isUsable(sides, corpus.entries) ? [{ sides: classPair(sides, places), corpus, rank }] : [];
  });
}

function isUsable([source, target]: Sides, isEntry: boolean): boolean {
  if (source.length === 0 || target.length === 0) return false;
  if (isEntry) return source.length <= 4 && target.length <= 5;
  const longer = Math.max(source.length, target.length);
  return longer <= longest && longer <= 2 * Math.min(source.length, target.length) + 2;
}
