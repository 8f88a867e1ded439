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
