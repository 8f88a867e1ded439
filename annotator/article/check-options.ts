import { isIsoDate } from './page-date.ts';
import { UnreadableArticle } from './unreadable-article.ts';

/**
 * The caller's date as it stands.
 * @throws {UnreadableArticle} `invalid-date` where it is no ISO date, or one that no calendar has.
 */
export function checkDate(published: string | undefined): string | null {
  if (published === undefined || published === '') return null;
  if (isIsoDate(published)) return published;
  throw new UnreadableArticle(
    'invalid-date',
    `“${shown(published)}” is not a date: write the publication date as 2021-01-07 or 2021-01-07T12:28.`,
  );
}

/**
 * The caller's language as a canonical BCP 47 tag.
 * @throws {UnreadableArticle} `invalid-language` where it is none.
 */
export function checkLanguage(language: string | undefined): string | null {
  if (language === undefined || language === '') return null;
  const tag = canonicalLanguage(language);
  if (tag !== null) return tag;
  throw new UnreadableArticle(
    'invalid-language',
    `“${shown(language)}” is not a language code: write a BCP 47 tag such as fr, en or pt-BR.`,
  );
}

/** The canonical form of a tag that a page declares («fr_FR», «FR-fr»), or null where it is none. */
export function canonicalLanguage(language: string): string | null {
  const tag = language.trim().replaceAll('_', '-');
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

const shown = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
