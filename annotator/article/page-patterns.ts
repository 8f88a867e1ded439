import { foldAccents } from '../rules/fold.ts';
import { type PageWords, pageWords } from './page-words.ts';

/** The words of all languages for one purpose, as they are compared: a page is read before its language is known. */
function words(purpose: keyof PageWords): readonly string[] {
  return [...new Set(Object.values(pageWords).flatMap(language => language[purpose].map(lineKey)))];
}

/** What a line is compared by: no case, no accents, single blanks, no mark at the end («Lire aussi :»). */
export function lineKey(line: string): string {
  return foldAccents(line)
    .replace(/\s+/g, ' ')
    .replace(/^[\s>»→▶•|·-]+/, '')
    .replace(/[\s:>»→▶…!|·-]+$/, '');
}

/** Alternatives as a pattern: `*` after letters lets the word go on, alone it stands for a few words. */
export function wordPattern(alternatives: readonly string[]): string {
  const escaped = [...alternatives]
    .sort((a, b) => b.length - a.length)
    .map(text =>
      text
        .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/(?<=\p{L})\*/gu, '\\p{L}{0,30}')
        .replace(/\*/g, '[^.]{1,20}?'),
    );
  return `(?:${escaped.join('|')})`;
}

const beginning = (purpose: keyof PageWords): RegExp =>
  new RegExp(`^${wordPattern(words(purpose))}(?![\\p{L}\\p{N}])`, 'u');
const anywhere = (purpose: keyof PageWords): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${wordPattern(words(purpose))}(?![\\p{L}\\p{N}])`, 'u');

export const homeWords = new Set(words('home'));
export const sectionWords = new Set(words('sections'));
export const newsroomWords = new Set(words('newsroom'));
export const furnitureLines = new Set(words('lines'));
export const relatedLines = new Set(words('related'));
export const tagStart = new RegExp(`^${wordPattern(words('tags'))}\\s{0,2}:`, 'u');
export const buttonWords = new Set(words('buttons').flatMap(phrase => phrase.split(' ')));

/** All are matched against `lineKey` or `foldAccents` of a short line. */
export const furnitureStart = beginning('starts');
export const furnitureAnywhere = anywhere('anywhere');
export const relatedStart = new RegExp(`^${wordPattern(words('related'))}\\s{0,2}[:>»→|-]`, 'u');
export const captionStart = new RegExp(`^\\(?${wordPattern(words('caption'))}\\s{0,2}(?:[:|©]|/ )`, 'u');
export const bylineStart = new RegExp(`^${wordPattern(words('by'))}[ :]{1,2}(?=\\S)`, 'u');
export const authorTailStart = new RegExp(`^${wordPattern(words('authorTail'))}(?![\\p{L}\\p{N}])`, 'u');
export const publishedCue = anywhere('published');
export const updatedCue = anywhere('updated');
export const dateWords = new Set(
  [...words('published'), ...words('updated'), ...words('dateGlue')].flatMap(phrase => phrase.split(' ')),
);
