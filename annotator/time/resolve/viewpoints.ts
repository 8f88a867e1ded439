import type { Span } from '../../document/span.ts';
import type { TimeReading, TimeRules } from '../../languages/contract/times.ts';
import { civilDate, dayOf } from '../../rules/civil-date.ts';
import { firstDayOf } from '../../rules/days-of-value.ts';
import type { RecognisedTime } from '../recognise/recognise-times.ts';
import type { Asides } from './asides.ts';
import { comesSoonAfter, isOpenPoint } from './lists.ts';
import type { ResolveContext, Resolved } from './resolve-context.ts';
import { resolveReading } from './resolve-reading.ts';
import { dependsOnSpeaker, sayingTime } from './saying-day.ts';

/** How many members of a list are looked over for the year that the last one names. */
const longestList = 12;

export interface QuotedTime {
  readonly times: readonly RecognisedTime[];
  readonly index: number;
  readonly quotation: Span;
  readonly asides: Asides;
  readonly folded: string;
  readonly rules: TimeRules;
}

/** What somebody is quoted as saying counts from the day of saying; null where that is not told. */
export function seenBySpeaker(
  { times, index, quotation, asides, folded, rules }: QuotedTime,
  context: ResolveContext,
): ResolveContext | null {
  const time = times[index];
  if (!time || !dependsOnSpeaker(time) || context.publication === null) return null;
  const saying = sayingTime(times, index, quotation, asides, folded, rules);
  const said = saying && resolveReading(saying.reading, { ...context, tense: 'past', ahead: false });
  const day = said && /^\d{4}-\d\d-\d\d/.test(said.value) ? firstDayOf(said.value) : null;
  if (day === null || day >= context.publication) return null;
  return { ...context, publication: day, publicationMinute: null };
}

export interface ListedTime {
  readonly times: readonly RecognisedTime[];
  readonly index: number;
  readonly lists: readonly (number | null)[];
  /** Those of the times before this one. */
  readonly values: readonly (Resolved | null)[];
}

/** «juillet et août»: the second comes after the first; «mars et avril 2019»: the year is that of the last. */
export function seenInList(
  { times, index, lists, values }: ListedTime,
  context: ResolveContext,
): ResolveContext | null {
  const reading = times[index]?.reading;
  if (!reading || !isOpenPoint(reading) || context.publication === null) return null;
  let last = index;
  for (let step = 0; step < longestList; step += 1) last = lists[last] ?? last;
  const closed = last === index ? undefined : times[last]?.reading;
  const end = closed && !isOpenPoint(closed) ? resolveReading(closed, context) : null;
  const endDay = end && firstDayOf(end.value);
  if (endDay !== null) return { ...context, publication: endDay, tense: 'past', ahead: false };
  const previous = lists[index - 1] === index ? values[index - 1] : null;
  const day = previous ? firstDayOf(previous.value) : null;
  return day !== null && comesSoonAfter(reading, day)
    ? { ...context, publication: day, tense: 'future', ahead: true }
    : null;
}

/** «En 2003, nous avions fini le 14 juillet»: a day or month of the year that the sentence opens with. */
export function seenInYear(
  reading: TimeReading,
  year: number | null,
  context: ResolveContext,
): ResolveContext | null {
  if (year === null || context.publication === null || !isOpenPoint(reading)) return null;
  const past = context.tense === 'past' && year < civilDate(context.publication).year;
  const { month, weekday } = reading.parts;
  return past && month !== undefined && weekday === undefined
    ? { ...context, publication: dayOf(year, 12, 31), tense: 'past', ahead: true }
    : null;
}
