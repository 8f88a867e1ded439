import type { BlockKind } from '../document/article.ts';
import { type Day, dayOf, isCivilDate } from '../rules/civil-date.ts';
import { firstDayOf } from '../rules/days-of-value.ts';
import type { ReadText } from '../text/read-text.ts';
import type { BlockTimes, RecognisedTime } from './recognise-times.ts';
import { resolveReading } from './resolve-reading.ts';

export interface Publication {
  readonly day: Day;
  /** Minutes since midnight, where they are known. */
  readonly minute: number | null;
}

/** Blocks whose business is to say when the article appeared. */
const datingBlocks: readonly BlockKind[] = ['dateline', 'byline', 'section', 'breadcrumb'];
/** A paragraph may begin with the dateline of an agency: «PARIS, 7 janvier 2021 (AFP) –», «15 août 2016. –». */
const datelineLength = 60;

/** When the article appeared: what the metadata say, else what its datelines say; null where neither does. */
export function findPublication(read: ReadText, blocks: readonly BlockTimes[]): Publication | null {
  return publicationOf(read.article.metadata.publishedAt) ?? publicationInText(read, blocks);
}

function publicationOf(iso: string | null): Publication | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(iso ?? '');
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  if (!isCivilDate(year, month, day)) return null;
  return { day: dayOf(year, month, day), minute: match[4] ? Number(match[4]) * 60 + Number(match[5]) : null };
}

function publicationInText(read: ReadText, blocks: readonly BlockTimes[]): Publication | null {
  for (const { block, times } of blocks) {
    const time = times.find(each => datesArticle(read, block, each) && statesFullDay(each));
    const resolved = time && resolveReading(time.reading, outOfContext);
    const day = resolved ? firstDayOf(resolved.value) : null;
    if (time && resolved && day !== null) {
      const clock = /T(\d\d):(\d\d)/.exec(resolved.value);
      return { day, minute: clock ? Number(clock[1]) * 60 + Number(clock[2]) : null };
    }
  }
  return null;
}

const outOfContext = {
  publication: null,
  publicationMinute: null,
  mentioned: null,
  dayInBlock: null,
  tense: null,
  ahead: false,
};

function statesFullDay({ reading }: RecognisedTime): boolean {
  return reading.kind === 'point' && reading.parts.year !== undefined && reading.parts.day !== undefined;
}

/** True where the time stands in a place that dates the article: a dateline block, or the opening of a paragraph. */
export function datesArticle(read: ReadText, index: number, { span }: Pick<RecognisedTime, 'span'>): boolean {
  const block = read.blocks[index];
  if (!block) return false;
  if (datingBlocks.includes(block.kind)) return true;
  if (block.kind !== 'paragraph' || span.end - block.span.start > datelineLength) return false;
  const { text } = read.article;
  const before = text.slice(block.span.start, span.start);
  const after = text.slice(span.end, span.end + 12);
  return (
    /^[\p{Lu}\p{L}\s,()'’.–—-]*$/u.test(before) &&
    !/\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(before) &&
    /^\s*(?:\([^)]{0,10}|\.?\s*[–—]|\.\s-)/.test(after)
  );
}
