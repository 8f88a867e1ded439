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
      const words = mention.form === 'description' || mention.form === 'pronoun';
      const span = projected(mention.span, gloss.alignment, words);
      return span ? [{ mention: mention.id, span }] : [];
    }),
    times: times.flatMap(time => {
      const span = projected(time.span, gloss.alignment, false);
      return span ? [{ time: time.id, span }] : [];
    }),
  };
}

/**
 * From the first to the last target word that renders any part of the stretch; where a name or date in it was settled
 * as one, that alone, without the article that a phrase turned into "on" or "the". A description (`words`) is more
 * than the name in it.
 */
function projected(source: Span, alignment: readonly Alignment[], words: boolean): Span | null {
  const touching = alignment.filter(entry => entry.source.some(span => overlaps(span, source)));
  const settled = words ? [] : touching.filter(({ how }) => how === 'name' || how === 'date');
  const used = settled.length > 0 ? settled : touching;
  if (used.length === 0) return null;
  return {
    start: Math.min(...used.map(({ target }) => target.start)),
    end: Math.max(...used.map(({ target }) => target.end)),
  };
}
