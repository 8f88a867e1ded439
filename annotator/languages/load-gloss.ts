import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { remembered } from '../rules/remembered.ts';
import { lineNumbers } from '../rules/sorted-lines.ts';
import type { GlossResources, NgramModel, PhraseTable } from './contract/gloss.ts';
import { unpackedChunk } from './load-data-file.ts';
import { numberReader, unpackTrie } from './packed-trie.ts';

/** What a model file holds: named sections behind a header of JSON; `training/gloss/pack.ts` writes it. */
interface ModelFile {
  readonly counts: Readonly<Record<string, number>>;
  readonly section: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
}

export type GlossModel = Pick<GlossResources, 'phrases' | 'targetWords' | 'ngrams' | 'name'>;

/** A byte of a score is so many parts of a natural logarithm; 255 says that a node has no score of its own. */
export const scoreSteps = 12;
const noScore = 255;
/** The price of leaving out the first word of the context, and the score of a word never seen. */
const backOff = Math.log(0.4);
const unseen = -17;

/** Reads a model; `path` counts from this folder. */
export function loadGlossModel(path: string): GlossModel {
  const file = openModel(readFileSync(fileURLToPath(new URL(path, import.meta.url))));
  const names = new Map(
    file
      .text('names')
      .split('\n')
      .map(line => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)];
      }),
  );
  return {
    phrases: readPhrases(file),
    targetWords: file.text('targetWords').split('\n'),
    ngrams: readNgrams(file),
    name: folded => names.get(folded) ?? null,
  };
}

function openModel(packed: Uint8Array): ModelFile {
  const bytes = brotliDecompressSync(packed, { chunkSize: unpackedChunk });
  const headerEnd = 4 + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, headerEnd)) as {
    readonly counts: Readonly<Record<string, number>>;
    readonly sections: readonly (readonly [name: string, length: number])[];
  };
  const sections = new Map<string, Buffer>();
  let at = headerEnd;
  for (const [name, length] of header.sections) {
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  const section = (name: string): Buffer => {
    const found = sections.get(name);
    if (!found) throw new Error(`the gloss model has no section "${name}"`);
    return found;
  };
  return { counts: header.counts, section, text: name => section(name).toString('utf8') };
}

function readPhrases(file: ModelFile): PhraseTable {
  const { roots = 0, nodes = 0, options = 0, words = 0 } = file.counts;
  const firstOption = runningTotals(file.section('optionCounts'), nodes);
  const firstWord = runningTotals(file.section('optionLengths'), options);
  const nextWord = numberReader(file.section('optionWords'));
  const wordIds = new Uint32Array(words);
  for (let index = 0; index < words; index += 1) wordIds[index] = nextWord();
  return {
    sourceWord: remembered(lineNumbers(file.text('sourceWords'))),
    trie: unpackTrie(file.section('phraseWords'), file.section('phraseChildren'), roots, nodes),
    firstOption,
    optionScore: naturalScores(file.section('optionScores')),
    firstWord,
    words: wordIds,
  };
}

function naturalScores(bytes: Uint8Array): Float32Array {
  const scores = new Float32Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 1) scores[index] = -(bytes[index] ?? 0) / scoreSteps;
  return scores;
}

function runningTotals(bytes: Uint8Array, size: number): Uint32Array {
  const next = numberReader(bytes);
  const totals = new Uint32Array(size + 1);
  for (let index = 0; index < size; index += 1) totals[index + 1] = (totals[index] ?? 0) + next();
  return totals;
}

function readNgrams(file: ModelFile): NgramModel {
  const { ngramRoots = 0, ngrams = 0 } = file.counts;
  const trie = unpackTrie(file.section('ngramWords'), file.section('ngramChildren'), ngramRoots, ngrams);
  const bytes = file.section('ngramScores');
  const scoreOf = (node: number): number | null =>
    node < 0 || bytes[node] === noScore ? null : -(bytes[node] ?? 0) / scoreSteps;
  return {
    score: (first, second, third) => {
      const pair = first < 0 ? -1 : childOf(trie.child, trie.child(-1, first), second);
      const whole = scoreOf(childOf(trie.child, pair, third));
      if (whole !== null) return whole;
      const two = scoreOf(childOf(trie.child, trie.child(-1, second), third));
      if (two !== null) return backOff + two;
      return 2 * backOff + (scoreOf(trie.child(-1, third)) ?? unseen);
    },
  };
}

const childOf = (child: (node: number, word: number) => number, node: number, word: number): number =>
  node < 0 ? -1 : child(node, word);
