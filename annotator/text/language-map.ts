import type { Language } from '../document/annotated-article.ts';
import type { Article } from '../document/article.ts';
import type { Span } from '../document/span.ts';

/** Which language is written where: that of the article, except in its passages. */
export interface LanguageMap {
  readonly at: (offset: number) => string;
  /** The language of most of the span. */
  readonly ofSpan: (span: Span) => string;
}

export function languageMap(article: Article, language: Language): LanguageMap {
  const passages = [...language.passages]
    .filter(({ span }) => span.start < span.end && span.end <= article.text.length)
    .sort((a, b) => a.span.start - b.span.start);
  const passageAt = (offset: number) => {
    let low = 0;
    let high = passages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((passages[middle]?.span.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    at: offset => {
      const passage = passages[passageAt(offset)];
      return passage && offset < passage.span.end ? passage.code : language.code;
    },
    ofSpan: span => {
      const half = (span.end - span.start) / 2;
      for (let index = Math.max(0, passageAt(span.start)); index < passages.length; index += 1) {
        const passage = passages[index];
        if (!passage || passage.span.start >= span.end) break;
        const shared = Math.min(span.end, passage.span.end) - Math.max(span.start, passage.span.start);
        if (shared > half) return passage.code;
      }
      return language.code;
    },
  };
}
