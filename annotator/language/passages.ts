import type { Language } from '../document/annotated-article.ts';
import type { Article } from '../document/article.ts';
import { languageOf } from './language-names.ts';

/** The stretches of the article that are surely in another language than `own`. */
export function findPassages(article: Article, _cleaned: string, own: string): Language['passages'] {
  return article.blocks.flatMap(block => {
    const code = block.language ? languageOf(block.language)?.code : undefined;
    return code && code !== own ? [{ span: block.span, code }] : [];
  });
}
