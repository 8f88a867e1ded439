import type { PointReading, TimeRules } from '../../languages/contract/times.ts';
import { civilDate, type Day, weekdayOf } from '../../rules/civil-date.ts';
import { gapBetween } from '../recognise/neighbours.ts';
import type { RecognisedTime } from '../recognise/recognise-times.ts';
import { shapeOf } from '../shape.ts';

/** A month or day whose year, a weekday whose week the text leaves open. */
export function isOpenPoint(reading: RecognisedTime['reading']): reading is PointReading {
  if (reading.kind !== 'point' || reading.direction !== undefined) return false;
  const { year, month, weekday, season } = reading.parts;
  return year === undefined && (month !== undefined || weekday !== undefined || season !== undefined);
}

/**
 * For each time of a block the index of the time that its list goes on with, or null: «mars, avril et mai 2019», «en
 * juillet et en août». What makes a list is the same kind of time with nothing but a conjunction between.
 */
export function listsOf(
  times: readonly RecognisedTime[],
  folded: string,
  { listWords }: Pick<TimeRules, 'listWords'>,
): readonly (number | null)[] {
  const words = new Set(listWords);
  return times.map((time, index) => {
    const next = times[index + 1];
    if (!next || !isOpenPoint(time.reading) || next.reading.kind !== 'point') return null;
    const shape = shapeOf(time.reading);
    const same = shape !== null && shape === shapeOf(next.reading);
    return same && words.has(gapBetween(time, next, folded)) ? index + 1 : null;
  });
}

/** Whether a month, a day of a month or a weekday comes soon after a day: then a list goes on in the calendar. */
export function comesSoonAfter({ parts }: PointReading, day: Day): boolean {
  const date = civilDate(day);
  if (parts.month !== undefined) {
    const months = (parts.month - date.month + 12) % 12;
    return months <= 6 && (months > 0 || (parts.day ?? 0) > date.day);
  }
  return parts.weekday !== undefined && (parts.weekday - weekdayOf(day) + 7) % 7 <= 3;
}
