import type { Language } from '../../annotator/document/annotated-article.ts';
import type { LanguagePack, Languages } from '../../annotator/languages/pack.ts';
import { type ReadText, readText } from '../../annotator/text/read-text.ts';
import { articleOf } from './article-of.ts';

/** An article of paragraphs (one a line) that is known to be in the pack's language and was published then. */
export function plainArticle(text: string, pack: LanguagePack, published: string | null): ReadText {
  const language: Language = {
    code: pack.code,
    iso6393: pack.code,
    name: pack.code,
    confidence: 1,
    candidates: [],
    passages: [],
  };
  return readText(
    articleOf(text, { metadata: { publishedAt: published } }),
    language,
    withoutMorphology(pack),
  );
}

/** Times and deadlines need no parts of speech, and tests of them need not wait for any. */
function withoutMorphology(pack: LanguagePack): Languages {
  const analyse = (words: readonly string[]) => words.map(() => ({ lemma: null, pos: null }));
  return { full: [pack.code], packFor: () => ({ ...pack, morphology: { analyse, isWord: () => false } }) };
}
