import { foldAccents } from '../rules/fold.ts';
import { readByline } from './byline.ts';
import { findPageDates, type PageDate, type PageDateOptions, weekdayNames } from './page-date.ts';
import { dateWords, publishedCue, sectionWords, updatedCue } from './page-patterns.ts';

/** What one line of a page's head says: «Hi-tech07/01/2021 à 12:28» is a section and a date. */
export interface DateLine {
  readonly parts: readonly DateLinePart[];
  /** The dates of publication and of a later change; null where the line does not say one that exists. */
  readonly published: string | null;
  readonly updated: string | null;
  /** True where the line says «publié» or the like. */
  readonly cued: boolean;
  readonly impossible: boolean;
}

export interface DateLinePart {
  readonly kind: 'section' | 'byline' | 'dateline' | 'boilerplate';
  readonly start: number;
  readonly end: number;
}

const longest = 240;

/** Reads a line that is a date and furniture around it, and nothing else: null for any sentence or title. */
export function readDateLine(line: string, options: PageDateOptions = {}): DateLine | null {
  if (line.length > longest || !/\d/.test(line)) return null;
  const folded = foldAccents(line);
  const dates = findPageDates(line, options);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return withoutDate(line, folded);
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    if (next && !isGlue(folded.slice(date.end, next.start))) return null;
  }
  const [start, end] = [glueBefore(folded, first.start), glueAfter(folded, last.end)];
  const cued = publishedCue.test(folded.slice(start)) || updatedCue.test(folded.slice(start));
  const before = partBefore(line.slice(0, start), folded[first.start - 1] ?? '', start < first.start && cued);
  const after = partAfter(line, end);
  if (before === null || after === null) return null;
  const dateline: DateLinePart = {
    kind: 'dateline',
    start: before ? start : 0,
    end: after ? end : line.length,
  };
  return {
    parts: [...(before ? [before] : []), dateline, ...(after ? [after] : [])],
    ...pickDates(folded, dates),
    cued,
    impossible: dates.some(({ exists }) => !exists),
  };
}

/** «Publié il y a trois heures», «Mis à jour à 14h30». */
function withoutDate(line: string, folded: string): DateLine | null {
  const cue = publishedCue.exec(folded) ?? updatedCue.exec(folded);
  if (cue?.index !== 0 || line.length > 50 || /[.!?]$/.test(line)) return null;
  const parts = [{ kind: 'dateline' as const, start: 0, end: line.length }];
  return { parts, published: null, updated: null, cued: true, impossible: false };
}

function pickDates(folded: string, dates: readonly PageDate[]): Pick<DateLine, 'published' | 'updated'> {
  let published: string | null = null;
  let plain: string | null = null;
  let updated: string | null = null;
  for (const [index, date] of dates.entries()) {
    const before = folded.slice(dates[index - 1]?.end ?? 0, date.start);
    if (updatedCue.test(before)) updated ??= date.iso;
    else if (publishedCue.test(before)) published ??= date.iso;
    else plain ??= date.iso;
  }
  return { published: published ?? plain, updated };
}

const isGlueWord = (word: string) =>
  dateWords.has(word) ||
  weekdayNames.has(word) ||
  /^(?:gmt|utc|cet|cest|mez|mesz|h|am|pm|est|edt|bst)$/.test(word);

function isGlue(folded: string): boolean {
  return (folded.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).every(isGlueWord);
}

/** Where the small words before the date begin: «Publié le jeudi». */
function glueBefore(folded: string, end: number): number {
  let start = end;
  for (;;) {
    const word = /(?:^|[\s,:(|·•–—-])(?<word>[\p{L}][\p{L}.-]{0,30})[\s,:(]{0,3}$/u.exec(
      folded.slice(0, start),
    );
    if (!word?.groups?.word || !isGlueWord(word.groups.word.replace(/[.]$/, ''))) return start;
    start = word.index + word[0].indexOf(word.groups.word);
  }
}

function glueAfter(folded: string, start: number): number {
  let end = start;
  for (;;) {
    const word = /^[\s,:)(]{0,3}(?<word>[\p{L}][\p{L}-]{0,30})(?![\p{L}])/u.exec(folded.slice(end));
    if (!word?.groups?.word || !isGlueWord(word.groups.word)) return end;
    end += word[0].length;
  }
}

type Part = DateLinePart | undefined | null;

/** Undefined where nothing stands before the date, null where the line is no date line. */
function partBefore(before: string, lastUnit: string, hasCue: boolean): Part {
  const text = before.replace(/[\s,:(|·•–—-]+$/, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const part = (kind: DateLinePart['kind']): DateLinePart => ({
    kind,
    start: 0,
    end: before.trimEnd().length,
  });
  if (/[.!?;]$/.test(text)) return null;
  if (readByline(text)?.certain) return part('byline');
  if (sectionWords.has(foldAccents(text))) return part('section');
  const short = text.length <= 60 && text.split(/\s+/).length <= 6;
  // A headline may end with a date; one that runs into it without a blank, or with a bar between, does not.
  if (short && /\p{L}/u.test(lastUnit)) return part('section');
  const place = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u.test(text) && /[,|–—-]\s*$/.test(before);
  if (place) return undefined;
  if (short && /[|·•]\s*$/.test(before)) return part('section');
  if (readByline(text) && (hasCue || /[,|–—-]\s*$/.test(before))) return part('byline');
  if (hasCue && short && /[\s\u00a0]{2,}$|[|·•–—-]\s*$|\t/.test(before)) return part('section');
  if (short && /,\s*$/.test(before) && /^\p{Lu}[\p{L}'’ -]*$/u.test(text)) return undefined;
  return null;
}

function partAfter(line: string, end: number): Part {
  const rest = line.slice(end);
  const text = rest.replace(/^[\s,:;)(|·•–—.-]+/, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const start = line.length - text.length;
  const separated = /^\s*[,;|·•–—()-]|^\s{2,}|^\t/.test(rest);
  if (readByline(text)) return { kind: 'byline', start, end: line.length };
  if (!separated || text.length > 80 || /[.!?]$/.test(text)) return null;
  return /^\s*[|·•]/.test(rest) || /^\d{1,2}\s?min/u.test(text) || /:/.test(text)
    ? { kind: 'boilerplate', start, end: line.length }
    : null;
}
