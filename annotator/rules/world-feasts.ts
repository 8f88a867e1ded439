import { type Day, dayOf } from './civil-date.ts';
import { worldFeastDays } from './world-feast-days.ts';

/** A feast of a calendar other than the Gregorian one. `ramadan` is the first day of the month. */
export type WorldFeast = keyof typeof worldFeastDays;

const byFeast = new Map<WorldFeast, readonly Day[]>();

/**
 * The days on which a feast fell or falls, in order, from 1990 to 2045. Those of Islam are of the Umm al-Qura calendar:
 * where the new moon must be seen, a country may celebrate a day later. Those of Judaism begin on the evening before.
 */
function daysOf(feast: WorldFeast): readonly Day[] {
  let days = byFeast.get(feast);
  if (!days) {
    days = worldFeastDays[feast].split(' ').map(iso => {
      const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
      return dayOf(year, month, day);
    });
    byFeast.set(feast, days);
  }
  return days;
}

/** Those of one Gregorian year: usually one, none where the table ends, two where a lunar year fits in twice. */
export function feastDaysIn(year: number, feast: WorldFeast): readonly Day[] {
  const first = dayOf(year, 1, 1);
  const next = dayOf(year + 1, 1, 1);
  return daysOf(feast).filter(day => day >= first && day < next);
}

/** The first such day after another: a month of fasting ends before the feast that follows it. */
export function feastDayAfter(day: Day, feast: WorldFeast): Day | null {
  return daysOf(feast).find(each => each > day) ?? null;
}
