import { type Day, dayOf } from './civil-date.ts';
import { intervalOf } from './interval.ts';

function dayOfIso(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return dayOf(year, month, day);
}

/** First day of what a TIMEX3 value denotes, null where that is no place in the calendar. */
export function firstDayOf(value: string): Day | null {
  const interval = intervalOf(value);
  return interval && dayOfIso(interval.begin);
}

/** Last day of what a TIMEX3 value denotes. */
export function lastDayOf(value: string): Day | null {
  const interval = intervalOf(value);
  return interval && dayOfIso(interval.end);
}
