import type { TimeExpression } from '../../annotator/document/annotated-article.ts';
import type { LanguagePack } from '../../annotator/languages/pack.ts';
import { findTimes } from '../../annotator/time/find-times.ts';
import { plainArticle } from './plain-article.ts';

/** The times that the stage finds in a text, with the rules of one pack. */
export function timesIn(
  text: string,
  pack: LanguagePack,
  published: string | null,
): readonly TimeExpression[] {
  return findTimes(plainArticle(text, pack, published)).times;
}
