import type { Block, Language, Sentence, Token } from '../document/annotated-article.ts';
import type { Article } from '../document/article.ts';
import type { Diagnostic } from '../document/diagnostics.ts';
import type { LanguagePack, Languages } from '../languages/pack.ts';
import { fold } from '../rules/fold.ts';
import { analyseSentence } from './analyse-sentence.ts';
import { cutLongSentences } from './cut-long-sentences.ts';
import { languageMap } from './language-map.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { spellingOf } from './spelling.ts';
import { type RawToken, tokenise, type WrittenText } from './tokenise.ts';

/** The article with its text layer: what every later stage starts from. */
export interface ReadText {
  readonly article: Article;
  readonly language: Language;
  /** The pack of the article's own language; `packFor` gives that of a passage in another one. */
  readonly pack: LanguagePack;
  readonly packFor: Languages['packFor'];
  readonly blocks: readonly Block[];
  /** In reading order; every character of a block that is not white space is in exactly one. */
  readonly sentences: readonly Sentence[];
  /** In reading order; every character of a sentence that is not white space is in exactly one. */
  readonly tokens: readonly Token[];
  /** The tokens of one of `sentences`; costs nothing. */
  readonly tokensOf: (sentence: Sentence) => readonly Token[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Cuts the blocks into sentences and tokens and gives the words lemma and part of speech. Linear in the text. */
export function readText(article: Article, language: Language, languages: Languages): ReadText {
  const { text } = article;
  const { packFor } = languages;
  const languageAt = languageMap(article, language);
  const blocks = article.blocks.map(block => ({ ...block, language: languageAt.ofSpan(block.span) }));
  const written: WrittenText = {
    text,
    folded: fold(text),
    spellingAt: offset => spellingOf(packFor(languageAt.at(offset)).orthography),
  };
  const sentences: Sentence[] = [];
  const bySentence = new Map<string, readonly Token[]>();
  const diagnostics: Diagnostic[] = [];

  blocks.forEach((block, index) => {
    const raw = tokenise(written, block.span);
    const cut = cutLongSentences(raw, sentenceEnds(written, raw));
    diagnostics.push(...cut.diagnostics);
    let first = 0;
    for (const end of cut.ends) {
      const tokens = raw.slice(first, end);
      first = end;
      const sentence = sentenceOf(text, tokens, `s${sentences.length + 1}`, index);
      const code = languageAt.ofSpan(sentence.span);
      sentences.push({ ...sentence, language: code });
      bySentence.set(sentence.id, analyseSentence(text, tokens, sentence.id, packFor(code).morphology));
    }
  });
  return {
    article,
    language,
    pack: packFor(language.code),
    packFor,
    blocks,
    sentences,
    tokens: [...bySentence.values()].flat(),
    tokensOf: sentence => bySentence.get(sentence.id) ?? [],
    diagnostics,
  };
}

function sentenceOf(
  text: string,
  tokens: readonly RawToken[],
  id: string,
  block: number,
): Omit<Sentence, 'language'> {
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return { id, span, text: text.slice(span.start, span.end), block };
}
