import type { Gloss, Mention, TimeExpression } from '../document/annotated-article.ts';
import type { Diagnostic } from '../document/diagnostics.ts';
import type { ReadText } from '../text/read-text.ts';

export interface GlossedArticle {
  readonly gloss: Gloss | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The English rendering, sentence by sentence, aligned with the words and carrying the same annotations. */
export function glossArticle(
  _read: ReadText,
  _times: readonly TimeExpression[],
  _mentions: readonly Mention[],
): GlossedArticle {
  return { gloss: null, diagnostics: [] };
}
