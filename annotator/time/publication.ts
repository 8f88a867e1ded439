import type { BlockKind } from '../document/article.ts';
import { type Diagnostic, diagnose } from '../document/diagnostics.ts';
import { type Day, dayOf, isCivilDate, isoDate } from '../rules/civil-date.ts';
import { firstDayOf } from '../rules/days-of-value.ts';
import type { ReadText } from '../text/read-text.ts';
import type { BlockTimes, RecognisedTime } from './recognise/recognise-times.ts';
import { minuteIn } from './resolve/mentioned.ts';
import type { ResolveContext } from './resolve/resolve-context.ts';
import { resolveReading } from './resolve/resolve-reading.ts';

export interface Publication {
  readonly day: Day;
  /** Minutes since midnight, where they are known. */
  readonly minute: number | null;
}

export interface FoundPublication {
  readonly publication: Publication | null;
  /** The day of a dateline that is believed more than the page; null where the page is right or says nothing. */
  readonly corrected: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Blocks whose business is to say when the article appeared. */
const datingBlocks: readonly BlockKind[] = ['dateline', 'byline', 'section', 'breadcrumb'];
/** A paragraph may begin with the dateline of an agency: «PARIS, 7 janvier 2021 (AFP) –», «15 août 2016. –». */
const datelineLength = 60;
/** Further down a paragraph that begins with a date begins something else. */
const openingLength = 2000;
/** Beyond so many days a dateline and the page speak of two things: an old text that was put online. */
const nearby = 31;

/**
 * The day that relative times are counted from. What the caller said is right. Else a dateline is believed more than
 * the page, which often gives the day of a file or of an update: the text was written for the day in its dateline. Only
 * the day that opens the text as a dateline does corrects the page forwards; «mis à jour le 9» stands elsewhere.
 */
export function findPublication(read: ReadText, blocks: readonly BlockTimes[]): FoundPublication {
  const stated = publicationOf(read.article.metadata.publishedAt);
  const dateline = read.article.publicationGiven ? null : datelineIn(read, blocks, stated);
  if (stated === null || dateline === null)
    return { publication: stated ?? dateline?.publication ?? null, corrected: null, diagnostics: [] };
  const later = dateline.publication.day - stated.day;
  const believed = later !== 0 && Math.abs(later) <= nearby && (later < 0 || dateline.opensText);
  if (!believed) return { publication: stated, corrected: null, diagnostics: [] };
  const corrected = isoDate(dateline.publication.day);
  const values = { page: isoDate(stated.day), dateline: corrected };
  return {
    publication: dateline.publication,
    corrected,
    diagnostics: [diagnose('dateline-disagrees', dateline.time.span, values)],
  };
}

function publicationOf(iso: string | null): Publication | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(iso ?? '');
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  if (!isCivilDate(year, month, day)) return null;
  return { day: dayOf(year, month, day), minute: match[4] ? Number(match[4]) * 60 + Number(match[5]) : null };
}

interface Dateline {
  readonly publication: Publication;
  readonly time: RecognisedTime;
  /** It stands before the words of a paragraph, not in a line of its own. */
  readonly opensText: boolean;
}

/** The first date in a place that dates the article; a year that is left out is the page's. */
function datelineIn(
  read: ReadText,
  blocks: readonly BlockTimes[],
  stated: Publication | null,
): Dateline | null {
  const dated = blocks.flatMap(({ block, times }) => {
    const time = times.find(each => datesArticle(read, block, each) && statesDay(each, stated !== null));
    return time ? [{ time, opensText: read.blocks[block]?.kind === 'paragraph' }] : [];
  });
  // Paragraph after paragraph with a date of its own is a chronicle, and none of them dates it.
  const chronicle = dated.filter(({ opensText }) => opensText).length > 1;
  for (const { time, opensText } of dated) {
    if (opensText && chronicle) continue;
    const resolved = resolveReading(time.reading, contextOf(stated));
    const day = resolved ? firstDayOf(resolved.value) : null;
    if (resolved && day !== null)
      return { time, opensText, publication: { day, minute: minuteIn(resolved.value) } };
  }
  return null;
}

const contextOf = (stated: Publication | null): ResolveContext => ({
  publication: stated?.day ?? null,
  publicationMinute: null,
  mentioned: null,
  dayInBlock: null,
  tense: null,
  ahead: false,
});

function statesDay({ reading }: RecognisedTime, yearIsKnown: boolean): boolean {
  if (reading.kind !== 'point' || reading.parts.day === undefined || reading.parts.month === undefined)
    return false;
  return yearIsKnown || reading.parts.year !== undefined;
}

/** True where the time stands in a place that dates the article: a dateline block, or the opening of a paragraph. */
export function datesArticle(read: ReadText, index: number, { span }: Pick<RecognisedTime, 'span'>): boolean {
  const block = read.blocks[index];
  if (!block) return false;
  if (datingBlocks.includes(block.kind)) return true;
  if (block.kind !== 'paragraph' || span.end > openingLength) return false;
  if (span.end - block.span.start > datelineLength) return false;
  const { text } = read.article;
  const before = text.slice(block.span.start, span.start);
  const after = text.slice(span.end, span.end + 48);
  // «Le 3 mai 1940 (bataille de…)» dates what happened; a dateline has a place before it, or nothing at all.
  return (
    /^(?:$|[\p{L}\s()'’./–—-]{2,40}[,)]\s?(?:\p{L}{1,3}\s)?$|\p{Lu}{2,}[\p{Lu}\s'’-]*$)/u.test(before) &&
    !/\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(before) &&
    /^\s?(?:\([^()]{0,30}\)\s?[–—-]|\.?\s?[–—]|\.?\s-\s)/.test(after)
  );
}
