import type { TaggedWord } from '../../annotator/gloss/source-words.ts';
import { french } from '../../annotator/languages/fr/index.ts';
import { fold } from '../../annotator/rules/fold.ts';
import { spellingOf } from '../../annotator/text/spelling.ts';
import { tokenise } from '../../annotator/text/tokenise.ts';

const spelling = spellingOf(french.orthography);

/** The tokens of a French sentence, as the annotator cuts them; upper and lower case stay. */
export function frenchTokens(sentence: string): readonly string[] {
  const text = sentence.replace(/[’`´] ?/g, "'").replace(/(?<=\p{L})' (?=\p{L})/gu, "'");
  const written = { text, folded: fold(text), spellingAt: () => spelling };
  return tokenise(written, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** Something for the tagger to see in the place of a class word. */
const examples: Readonly<Record<string, string>> = {
  '<name>': 'Martin',
  '<place>': 'Lyon',
  '<number>': '12',
  '<date>': '2020',
};

/** The words folded, with the parts of speech that the annotator gives them; class words count as names. */
export function taggedWords(words: readonly string[]): readonly TaggedWord[] {
  const seen = words.map(word => examples[word] ?? word);
  const analyses = french.morphology.analyse(seen);
  return words.map((word, index) => {
    const pos = Object.hasOwn(examples, word) ? 'PROPN' : (analyses[index]?.pos ?? null);
    return { key: fold(word), pos: /^\p{P}+$/u.test(word) ? 'PUNCT' : pos };
  });
}
