import { overlaps, type Span } from '../document/span.ts';
import type { ReadText } from '../text/read-text.ts';
import type { FixedSpan } from './fixed-spans.ts';

/** Passages in another language inside sentences of the article's own: the gloss copies them as they are. */
export function foreignPassages({ article, language, sentences }: ReadText): readonly FixedSpan[] {
  const passages = language.passages.filter(({ code }) => code !== language.code);
  let next = 0;
  return sentences.flatMap(sentence => {
    while ((passages[next]?.span.end ?? Infinity) <= sentence.span.start) next += 1;
    const found: FixedSpan[] = [];
    for (let at = next; at < passages.length; at += 1) {
      const { span } = passages[at] as (typeof passages)[number];
      if (!overlaps(span, sentence.span)) break;
      const inner = withoutMarks(article.text, {
        start: Math.max(span.start, sentence.span.start),
        end: Math.min(span.end, sentence.span.end),
      });
      const english = article.text.slice(inner.start, inner.end);
      if (english !== '') found.push({ span: inner, english, ...copied });
    }
    return found;
  });
}

const copied = { how: 'copied', key: null, isPerson: false, lead: null } as const;

/** Quotation marks and spaces around a passage belong to the sentence that quotes it. */
function withoutMarks(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && marks.test(text.charAt(first))) first += 1;
  while (last > first && marks.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

const marks = /[\s"“”«»,‘]/;
