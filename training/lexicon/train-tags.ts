import type { FormLexicon } from '../../annotator/languages/morphology/form-lexicon.ts';
import { type LemmaRule, uposOf } from '../../annotator/languages/morphology/tabled-morphology.ts';
import { wordClassesOf } from '../../annotator/languages/morphology/tag-candidates.ts';
import type { TagModelFile } from '../../annotator/languages/morphology/tag-model.ts';
import { guessKeys, type WordForm, wordForms } from '../../annotator/languages/morphology/word-shape.ts';
import type { TrainingSentence } from './training-sentences.ts';

/** Words at most this frequent teach what unseen words look like. */
const rareWord = 4;
/** Guesses seen less often say nothing. */
const fewestGuesses = 2;

type Counts = Map<string, Map<number, number>>;

/** Counts what the tagger needs, and lists the lemmas that the rule gets wrong. */
export function trainTags(
  sentences: readonly TrainingSentence[],
  lexicon: FormLexicon,
  lemmaRule: LemmaRule,
): TagModelFile {
  const tags = ['', ...new Set(sentences.flat().map(word => word.tag))].sort();
  const numberOf = new Map(tags.map((tag, index) => [tag, index]));
  const tagged = sentences.map(sentence => {
    const forms = wordForms(sentence.map(word => word.form));
    return forms.map((form, index) => ({ form, tag: numberOf.get(sentence[index]?.tag ?? '') ?? 0 }));
  });
  const words = countWords(tagged);
  const ngrams = countNgrams(tagged.map(sentence => sentence.map(({ tag }) => tag)));
  return {
    tags,
    words: table(words),
    guesses: table(countGuesses(tagged, words, lexicon)),
    ngrams: [...ngrams].map(([key, count]) => `${key}\t${count}`).join('\n'),
    weights: interpolationWeights(ngrams),
    lemmas: exceptions(sentences, lexicon, lemmaRule),
  };
}

type TaggedSentence = readonly { readonly form: WordForm; readonly tag: number }[];

function count(counts: Counts, key: string, tag: number): void {
  const own = counts.get(key) ?? new Map<number, number>();
  own.set(tag, (own.get(tag) ?? 0) + 1);
  counts.set(key, own);
}

/** The first word of a sentence counts in small letters, unless it is written like that nowhere. */
function countWords(sentences: readonly TaggedSentence[]): Counts {
  const small = new Set(sentences.flatMap(words => words.slice(1).map(({ form }) => form.written)));
  const counts: Counts = new Map();
  for (const { form, tag } of sentences.flat()) {
    const isSmall = form.isFirst && small.has(form.lower) && !small.has(form.written);
    count(counts, isSmall ? form.lower : form.written, tag);
  }
  return counts;
}

function countGuesses(sentences: readonly TaggedSentence[], words: Counts, lexicon: FormLexicon): Counts {
  const frequency = (form: string) => [...(words.get(form)?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  const counts: Counts = new Map();
  for (const { form, tag } of sentences.flat()) {
    if (Math.max(frequency(form.written), frequency(form.lower)) > rareWord) continue;
    for (const key of guessKeys(form, wordClassesOf(form.lower, lexicon))) count(counts, key, tag);
  }
  for (const [key, own] of counts) {
    if ([...own.values()].reduce((sum, n) => sum + n, 0) < fewestGuesses) counts.delete(key);
  }
  return counts;
}

/** Counts of one, two and three tags in a row; the edge stands twice before a sentence and once after. */
function countNgrams(sentences: readonly (readonly number[])[]): ReadonlyMap<string, number> {
  const ngrams = new Map<string, number>();
  const add = (key: string) => void ngrams.set(key, (ngrams.get(key) ?? 0) + 1);
  for (const sentence of sentences) {
    const padded = [0, 0, ...sentence, 0];
    padded.forEach((tag, index) => {
      add(`${tag}`);
      if (index > 0) add(`${padded[index - 1]} ${tag}`);
      if (index > 1) add(`${padded[index - 2]} ${padded[index - 1]} ${tag}`);
    });
  }
  return ngrams;
}

/** Deleted interpolation: each trigram votes for the order that would foresee it best without itself. */
function interpolationWeights(ngrams: ReadonlyMap<string, number>): readonly [number, number, number] {
  const of = (key: string) => ngrams.get(key) ?? 0;
  const total = [...ngrams].reduce((sum, [key, n]) => sum + (key.includes(' ') ? 0 : n), 0);
  const votes: [number, number, number] = [0, 0, 0];
  for (const [key, n] of ngrams) {
    const [a, b, c] = key.split(' ');
    if (a === undefined || b === undefined || c === undefined) continue;
    const share = (part: number, whole: number) => (whole > 1 ? (part - 1) / (whole - 1) : 0);
    const orders = [share(of(c), total), share(of(`${b} ${c}`), of(b)), share(n, of(`${a} ${b}`))];
    const best = orders.indexOf(Math.max(...orders)) as 0 | 1 | 2;
    votes[best] += n;
  }
  const sum = votes[0] + votes[1] + votes[2];
  const round = (vote: number) => Math.round((vote / sum) * 1e4) / 1e4;
  return [round(votes[0]), round(votes[1]), round(votes[2])];
}

function exceptions(
  sentences: readonly TrainingSentence[],
  lexicon: FormLexicon,
  lemmaRule: LemmaRule,
): string {
  const lemmas = new Map<string, { form: WordForm; counts: Map<string, number> }>();
  for (const sentence of sentences) {
    wordForms(sentence.map(word => word.form)).forEach((form, index) => {
      const word = sentence[index];
      if (!word || word.lemma === '_') return;
      const key = `${form.lower} ${word.upos}`;
      const entry = lemmas.get(key) ?? { form, counts: new Map<string, number>() };
      entry.counts.set(word.lemma, (entry.counts.get(word.lemma) ?? 0) + 1);
      lemmas.set(key, entry);
    });
  }
  const lines: string[] = [];
  for (const [key, { form, counts }] of lemmas) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    const upos = uposOf(key.slice(key.lastIndexOf(' ') + 1));
    if (!best || upos === 'PROPN' || /[\t\n]/.test(key + best[0])) continue;
    if (best[0].toLowerCase() !== lemmaRule(form, upos, lexicon).toLowerCase())
      lines.push(`${key}\t${best[0]}`);
  }
  return lines.sort().join('\n');
}

const table = (counts: Counts): string =>
  [...counts]
    .filter(([key]) => !/[\t\n]/.test(key))
    .map(([key, own]) => `${key}\t${[...own].map(([tag, n]) => `${tag}:${n}`).join(' ')}`)
    .sort()
    .join('\n');
