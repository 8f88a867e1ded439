import { conlluArticles } from './conllu-articles.ts';
import type { DataArticle } from './data-article.ts';
import { recordArticles } from './record-articles.ts';
import { taggedArticles } from './tagged-articles.ts';
import { translatedArticles } from './translated-articles.ts';

/** The file is in none of the known shapes; the message says what was expected. */
export class UnknownData extends Error {
  override readonly name = 'UnknownData';
}

/**
 * Reads a data file by its shape. `.jsonl`: `{text, spans}` or `{text, mentions}` names, `{text, ref, gold}` times,
 * `{text, language}`. `.tsv`: a token and its tag a line, or a sentence and its translation. `.conllu`.
 * `language` is that of all articles, where the file does not say it; else it is taken from the file's name
 * (`winer-fr.dev.jsonl`, `flores.dev.fr-en.tsv`) or detected.
 * @throws {UnknownData}
 */
export function readGoldData(
  fileName: string,
  text: string,
  language: string | null,
): readonly DataArticle[] {
  const given = language ?? languageInName(fileName);
  const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  const articles = articlesOf(extension, text, given);
  if (articles && articles.length > 0) return articles;
  throw new UnknownData(
    'Neither a gold.json nor JSON Lines, tagged tokens, translations or CoNLL-U as expected.',
  );
}

function articlesOf(
  extension: string | undefined,
  text: string,
  language: string | null,
): readonly DataArticle[] | null {
  switch (extension) {
    case 'jsonl':
      return recordArticles(text, language);
    case 'conllu':
      return conlluArticles(text, language);
    case 'tsv':
      return taggedArticles(text, language) ?? translatedArticles(text, language);
    default:
      return null;
  }
}

function languageInName(fileName: string): string | null {
  return /(?:^|[-._])(de|en|es|fr|it|nl|pt)(?=[-._])/.exec(fileName)?.[1] ?? null;
}
