import { readArticle } from '../../annotator/article/read-article.ts';
import type { Language, TimeExpression } from '../../annotator/document/annotated-article.ts';
import type { LanguagePack } from '../../annotator/languages/pack.ts';
import { readText } from '../../annotator/text/read-text.ts';
import { findTimes } from '../../annotator/time/find-times.ts';

/** The times that the stage finds in a text, with the rules of one pack; they need no parts of speech. */
export function timesIn(
  text: string,
  pack: LanguagePack,
  published: string | null,
): readonly TimeExpression[] {
  const article = readArticle(text, published === null ? {} : { published });
  const language: Language = {
    code: pack.code,
    iso6393: pack.code,
    name: pack.code,
    confidence: 1,
    candidates: [],
    passages: [],
  };
  const plain = {
    ...pack,
    morphology: { analyse: (words: readonly string[]) => words.map(() => ({ lemma: null, pos: null })) },
  };
  return findTimes(readText(article, language, { full: [pack.code], packFor: () => plain })).times;
}
