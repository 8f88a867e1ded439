import type { Sentence, Token } from '../document/annotated-article.ts';
import type { Span } from '../document/span.ts';
import type { GoldText } from './conllu.ts';

/** How often something was right, out of how often it was tried. */
export interface Accuracy {
  readonly right: number;
  readonly of: number;
}

export interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface TextScores {
  /** Same start and end. */
  readonly sentences: F1;
  readonly tokens: F1;
  /** On tokens with the same span as a gold token. Where gold has several words in it («du»), any of them will do. */
  readonly pos: Accuracy;
  readonly lemmas: Accuracy;
}

/** Compares the text layer of a document with a treebank's. */
export function scoreText(
  found: { readonly sentences: readonly Sentence[]; readonly tokens: readonly Token[] },
  gold: GoldText,
): TextScores {
  const bySpan = new Map(found.tokens.map(token => [keyOf(token.span), token]));
  const aligned = gold.tokens.flatMap(token => {
    const match = bySpan.get(keyOf(token.span));
    return match ? [{ words: token.words, match }] : [];
  });
  const count = (isRight: (pair: (typeof aligned)[number]) => boolean): Accuracy => ({
    right: aligned.filter(isRight).length,
    of: aligned.length,
  });
  return {
    sentences: spanF1(found.sentences, gold.sentences),
    tokens: spanF1(
      found.tokens,
      gold.tokens.map(token => token.span),
    ),
    pos: count(({ words, match }) => words.some(word => word.pos === match.pos)),
    lemmas: count(({ words, match }) => words.some(word => sameLemma(word.lemma, match.lemma))),
  };
}

const keyOf = ({ start, end }: Span) => `${start}-${end}`;

/** Case is a matter of house style in lemmas. */
const sameLemma = (gold: string, found: string | null) =>
  found !== null && gold.toLowerCase() === found.toLowerCase();

function spanF1(found: readonly { readonly span: Span }[], gold: readonly Span[]): F1 {
  const expected = new Set(gold.map(keyOf));
  const right = found.filter(({ span }) => expected.has(keyOf(span))).length;
  const precision = found.length === 0 ? 0 : right / found.length;
  const recall = gold.length === 0 ? 0 : right / gold.length;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
