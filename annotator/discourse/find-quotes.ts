import type { Mention, Quote } from '../document/annotated-article.ts';
import type { ReadText } from '../text/read-text.ts';

/** Direct speech and its speakers. Quotations are not read yet: the layer is there and empty. */
export function findQuotes(_read: ReadText, _mentions: readonly Mention[]): readonly Quote[] {
  return [];
}
