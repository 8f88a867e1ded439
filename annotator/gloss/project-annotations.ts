import type { Alignment, GlossSentence, Mention, TimeExpression } from '../document/annotated-article.ts';
import { overlaps, type Span } from '../document/span.ts';
import type { PlainGloss } from './gloss-sentence.ts';

/** Puts the mentions and times of a sentence where their words went in the gloss. */
export function projectAnnotations(
  gloss: PlainGloss,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): GlossSentence {
  return {
    ...gloss,
    mentions: mentions.flatMap(mention => {
      const span = projected(mention.span, gloss.alignment);
      return span ? [{ mention: mention.id, span }] : [];
    }),
    times: times.flatMap(time => {
      const span = projected(time.span, gloss.alignment);
      return span ? [{ time: time.id, span }] : [];
    }),
  };
}

/** From the first to the last target word that renders any part of the stretch. */
export function projected(source: Span, alignment: readonly Alignment[]): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const entry of alignment) {
    if (!entry.source.some(span => overlaps(span, source))) continue;
    start = Math.min(start, entry.target.start);
    end = Math.max(end, entry.target.end);
  }
  return end === -1 ? null : { start, end };
}
