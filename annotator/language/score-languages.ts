import { neighbourGains } from './neighbours.ts';
import { type Breadth, type Postings, type ScriptModel, scriptModel } from './script-model.ts';
import type { Script } from './scripts.ts';
import { readWords, type Word } from './words.ts';

export interface Score {
  /** ISO 639-3, as in franc's lists. */
  readonly language: string;
  /** Log-likelihood above that of unknown words, in nats. Comparable within one text only. */
  readonly score: number;
}

export interface Scores {
  /** Best first; never empty. */
  readonly ranking: readonly Score[];
  readonly words: number;
  /** How much was recognised at all: function words and, in part, trigrams of the best language. */
  readonly evidence: number;
}

const sharedScripts: ReadonlySet<Script> = new Set(['Latin', 'Cyrillic', 'Arabic', 'Devanagari']);
export const isShared = (script: Script) => sharedScripts.has(script);

const trigramShare = 0.38;
const foreignLetter = -1.8;
const foreignLettersAtMost = 4;

/** What is believed before a text is read. */
export interface Expectation {
  readonly breadth: Breadth;
  /** Nats to add, by BCP 47 code. */
  readonly prior: ReadonlyMap<string, number>;
}

/** Scores the languages of a script by their words, trigrams and letters. `text` has straight apostrophes. */
export function scoreLanguages(text: string, script: Script, expectation: Expectation): Scores {
  const { model, words, recognised, scores } = readScores(text, script, expectation);
  const ranking = withNeighbours(
    model.languages.map((language, index) => ({ language, score: scores[index] ?? 0 })).sort(bestFirst),
    words,
  );
  const best = model.languages.indexOf(ranking[0]?.language ?? '');
  return { ranking, words: words.length, evidence: recognised[best] ?? 0 };
}

/** True where no language of the script scores better than that one: a quick look before a ranking. */
export function leads(code: string, text: string, script: Script, expectation: Expectation): boolean {
  const { model, scores } = readScores(text, script, expectation);
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) {
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  }
  return model.codes[best] === code;
}

interface RawScores {
  readonly model: ScriptModel;
  readonly words: readonly Word[];
  /** By the number of the language: what of the text was recognised, and that with letters and priors. */
  readonly recognised: Float64Array;
  readonly scores: Float64Array;
}

function readScores(text: string, script: Script, { breadth, prior }: Expectation): RawScores {
  const { list, capitals } = readWords(text);
  const model = scriptModel(script, breadth, capitals ? 'plain' : 'accented');
  const size = model.languages.length;
  const recognised = new Float64Array(size);
  const trigramScores = new Float64Array(size);
  const foreign = new Float64Array(size);
  for (const word of list) {
    const known = addFunctionWord(model, word, capitals, recognised);
    if (!(known && word.text.length <= 3)) addTrigrams(model, word, capitals, trigramScores);
    addForeignLetters(model, word, foreign);
  }
  const foreignAtMost = foreignLettersAtMost + list.length / 10;
  const scores = new Float64Array(size);
  for (let index = 0; index < size; index += 1) {
    recognised[index] = (recognised[index] ?? 0) + trigramShare * (trigramScores[index] ?? 0);
    scores[index] =
      (recognised[index] ?? 0) +
      foreignLetter * Math.min(foreign[index] ?? 0, foreignAtMost) +
      (model.priors[index] ?? 0) +
      (prior.get(model.codes[index] ?? '') ?? 0);
  }
  return { model, words: list, recognised, scores };
}

const bestFirst = (a: Score, b: Score) => b.score - a.score;

function add(postings: Postings | undefined, weight: number, scores: Float64Array): boolean {
  if (!postings) return false;
  for (let index = 0; index < postings.length; index += 2) {
    const language = postings[index] ?? 0;
    scores[language] = (scores[language] ?? 0) + weight * (postings[index + 1] ?? 0);
  }
  return true;
}

function addFunctionWord(model: ScriptModel, word: Word, capitals: boolean, scores: Float64Array): boolean {
  const text = capitals ? word.plain : word.text;
  return (
    add(model.words.get(text), word.weight, scores) ||
    add(model.words.get(text.replaceAll("'", '')), word.weight, scores)
  );
}

function addTrigrams(model: ScriptModel, word: Word, capitals: boolean, scores: Float64Array): void {
  const padded = ` ${(capitals ? word.plain : word.text).replaceAll("'", '')} `;
  const trigrams = new Set<string>();
  for (let index = 0; index + 3 <= padded.length; index += 1) trigrams.add(padded.slice(index, index + 3));
  for (const trigram of trigrams) add(model.trigrams.get(trigram), word.weight, scores);
}

/** Counts the letters of a word that a language never writes; a letter of no alphabet says nothing. */
function addForeignLetters(model: ScriptModel, word: Word, foreign: Float64Array): void {
  if (/^['a-z]*$/.test(word.text)) return;
  for (const letter of new Set(word.text)) {
    const writers = model.letters.get(letter);
    if (!writers) continue;
    for (let index = 0; index < foreign.length; index += 1) {
      if (!writers.has(index)) foreign[index] = (foreign[index] ?? 0) + word.weight;
    }
  }
}

/** Lets spelling decide between the two leading languages where they are close relatives. */
function withNeighbours(ranking: readonly Score[], words: readonly Word[]): readonly Score[] {
  const [one, other, ...rest] = ranking;
  if (!one || !other) return ranking;
  const [oneGain, otherGain] = neighbourGains(words, one.language, other.language);
  if (oneGain === 0) return ranking;
  const changed = [
    { ...one, score: one.score + oneGain },
    { ...other, score: other.score + otherGain },
    ...rest,
  ];
  return changed.sort(bestFirst);
}
