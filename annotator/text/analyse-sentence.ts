import type { Token, Upos } from '../document/annotated-article.ts';
import type { Morphology } from '../languages/contract/morphology.ts';
import type { TokenKind } from './token-patterns.ts';
import type { RawToken } from './tokenise.ts';

/** Gives the tokens of one sentence their lemma and part of speech. */
export function analyseSentence(
  text: string,
  raw: readonly RawToken[],
  sentence: string,
  morphology: Morphology,
): readonly Token[] {
  const words = raw.map(token => text.slice(token.start, token.end));
  const analyses = morphology.analyse(words);
  return raw.map(({ start, end, kind }, index) => {
    const word = words[index] ?? '';
    const known = fixed[kind];
    return {
      span: { start, end },
      text: word,
      kind,
      lemma: known ? word : (analyses[index]?.lemma ?? (kind === 'number' ? word : null)),
      pos: known ?? analyses[index]?.pos ?? (kind === 'number' ? 'NUM' : null),
      sentence,
    };
  });
}

/** What the kind of a token says by itself, in every language; the lemma of such a token is the token. */
const fixed: Readonly<Partial<Record<TokenKind, Upos>>> = {
  punctuation: 'PUNCT',
  symbol: 'SYM',
  url: 'X',
  email: 'X',
  handle: 'PROPN',
};
