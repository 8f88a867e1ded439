import type { Sentence } from '../document/annotated-article.ts';
import { contains, type Span } from '../document/span.ts';
import type { ReadText } from '../text/read-text.ts';

export interface FoundSentence {
  readonly index: number;
  /** Null where the time stands in none, or in one that began in the block before. */
  readonly sentence: Sentence | null;
}

/** Finds the sentence in which a time begins. Times come in reading order, and so do sentences: one pass over both. */
export function sentenceFinder({ sentences }: ReadText): (time: Span, block: number) => FoundSentence {
  let index = 0;
  return (time, block) => {
    while (index < sentences.length - 1 && (sentences[index]?.span.end ?? 0) <= time.start) index += 1;
    const sentence = sentences[index];
    const holds =
      sentence?.block === block && contains(sentence.span, { start: time.start, end: time.start });
    return { index, sentence: sentence && holds ? sentence : null };
  };
}
