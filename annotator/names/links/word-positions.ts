import type { Mention, Token } from '../../document/annotated-article.ts';
import type { ReadText } from '../../text/read-text.ts';

/** As many words before a mention are looked at. */
const wordsLookedAt = 4;

export interface WordPositions {
  /** The number of the sentence of an offset. */
  readonly sentenceAt: (offset: number) => number;
  /** The last words before a mention in its sentence, nearest last. */
  readonly wordsBefore: (mention: Mention) => readonly Token[];
}

/** Answers by binary search. */
export function sentencesAndWords(read: ReadText): WordPositions {
  const { sentences, tokens } = read;
  return {
    sentenceAt: offset => lastStart(sentences, offset),
    wordsBefore: ({ span }) => {
      const end = lastStart(tokens, span.start - 1) + 1;
      const own = sentences[lastStart(sentences, span.start)];
      return tokens.slice(Math.max(0, end - wordsLookedAt), end).filter(token => token.sentence === own?.id);
    },
  };
}

/** The index of the last item that starts at or before an offset; -1 where none does. Items are in reading order. */
function lastStart(items: readonly { readonly span: { readonly start: number } }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
