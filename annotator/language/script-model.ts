import { foldAccents } from '../rules/fold.ts';
import { basicLetters, extraLetters } from './alphabets.ts';
import { functionWordsOf, functionWordWeight } from './function-words.ts';
import { languageOf } from './language-names.ts';
import { cyrillicNewsWords, newsWords } from './news-words.ts';
import { priorOf } from './priors.ts';
import type { Script } from './scripts.ts';
import { trigramLists } from './trigrams.ts';

/** Pairs, flat: the number of a language and what the word or trigram is worth to it, again and again. */
export type Postings = readonly number[];

/** All that scoring needs for one script: languages by number, and who gains from a word, a trigram, a letter. */
export interface ScriptModel {
  /** ISO 639-3, as in franc's lists. */
  readonly languages: readonly string[];
  /** Their BCP 47 codes; two written forms of one language share one. */
  readonly codes: readonly string[];
  /** Nats that each language has before anything is read. */
  readonly priors: readonly number[];
  readonly words: ReadonlyMap<string, Postings>;
  readonly trigrams: ReadonlyMap<string, Postings>;
  /** Letter → languages that write it. A letter that is in no alphabet is not here. */
  readonly letters: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Which languages to choose from: all that are known by their trigrams, or those with small words as well. */
export type Breadth = 'all' | 'widely-read';

/** `plain` words and trigrams have lost their accents, as text in capitals has. */
export type Spelling = 'accented' | 'plain';

const models = new Map<string, ScriptModel>();

/** The model of a script, made once, when a text first needs it. */
export function scriptModel(script: Script, breadth: Breadth, spelling: Spelling): ScriptModel {
  const key = `${script} ${breadth} ${spelling}`;
  let model = models.get(key);
  if (!model) {
    model = build(script, breadth, spelling);
    models.set(key, model);
  }
  return model;
}

/** A trigram's rank is read as a log-probability above that of a trigram that is in no list (naive Bayes). */
const trigramWeight = (rank: number) => 1.225 * Math.log(331 / (rank + 31));
const newsWordWeight = 2;
/** A word met without the accents that it ought to have. */
const missingAccents = 1 / 3;

const newsWordsOf: Readonly<Partial<Record<Script, Readonly<Record<string, string>>>>> = {
  Latin: newsWords,
  Cyrillic: cyrillicNewsWords,
};

function build(script: Script, breadth: Breadth, spelling: Spelling): ScriptModel {
  const wordLists = functionWordsOf(script);
  const news = newsWordsOf[script] ?? {};
  const lists = trigramLists(script);
  const languages = [...new Set([...wordLists.keys(), ...(breadth === 'all' ? lists.keys() : [])])];
  const number = new Map(languages.map((code, index) => [code, index]));
  const words = new Weights();
  const trigrams = new Weights();
  const letters = new Map<string, Set<number>>();
  const addLetters = (text: string, language: number) => {
    for (const letter of new Set(text)) {
      const writers = letters.get(letter);
      if (writers) writers.add(language);
      else letters.set(letter, new Set([language]));
    }
  };
  for (const code of languages) {
    const language = number.get(code) ?? 0;
    const addWord = (word: string, weight: number) => {
      const plain = foldAccents(word);
      words.add(spelling === 'plain' ? plain : word, language, weight);
      if (spelling === 'accented' && plain !== word) words.add(plain, language, weight * missingAccents);
    };
    (wordLists.get(code) ?? []).forEach((word, rank) => {
      addWord(word, functionWordWeight(rank));
    });
    for (const word of news[code]?.split(' ') ?? []) addWord(word, newsWordWeight);
    (lists.get(code) ?? []).forEach((trigram, rank) => {
      const written = spelling === 'plain' ? foldAccents(trigram) : trigram;
      trigrams.add(written, language, trigramWeight(rank));
    });
    const shown = [...(wordLists.get(code) ?? []), ...(lists.get(code) ?? [])].join('');
    const alphabet = extraLetters[code] ?? shown;
    addLetters(script === 'Latin' ? basicLetters + alphabet : alphabet, language);
  }
  return {
    languages,
    codes: languages.map(code => languageOf(code)?.code ?? code),
    priors: languages.map(code => priorOf(code, wordLists.has(code))),
    words: words.postings,
    trigrams: trigrams.postings,
    letters,
  };
}

/** Collects postings; of two worths for one language the larger stays. */
class Weights {
  readonly postings = new Map<string, number[]>();

  add(key: string, language: number, weight: number): void {
    const entry = this.postings.get(key);
    if (!entry) {
      this.postings.set(key, [language, weight]);
      return;
    }
    // Languages are added one after the other, so an earlier entry of this one can only be the last.
    if (entry.at(-2) !== language) entry.push(language, weight);
    else entry[entry.length - 1] = Math.max(weight, entry.at(-1) ?? 0);
  }
}
