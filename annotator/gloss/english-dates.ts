import type { TimeExpression } from '../document/annotated-article.ts';
import { englishClock, monthNames, weekdayNames } from '../rules/english-calendar.ts';

const dateValue =
  /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?(?:T(?<hour>\d\d):(?<minute>\d\d)(?::\d\d)?)?$/;

/** What a word before the date says of it, and not the date itself. */
const limits: readonly string[] = ['BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER'];

/**
 * A calendar date or time of day in English, with exactly the parts that the text states: «8 février» →
 * "8 February", «07/01/2021 à 12:28» → "7 January 2021 at 12.28 pm". Null where ordinary words must say it.
 */
export function englishDate({ type, value, mod, stated, text }: TimeExpression): string | null {
  const groups = dateValue.exec(value)?.groups;
  if (
    !groups ||
    (mod !== null && !limits.includes(mod)) ||
    (type !== 'date' && type !== 'time') ||
    !/\p{Nd}/u.test(text)
  )
    return null;
  const { year = '', month = '', day = '', hour, minute = '00' } = groups;
  const states = (part: string) => stated.includes(part);
  const clock = hour !== undefined && states('hour') ? englishClock(Number(hour), minute) : null;
  if (!states('month')) {
    const nothingElse = !states('year') && !states('weekday') && !states('day');
    return clock !== null && nothingElse && text.length <= 12 ? clock : null;
  }
  if (hour !== undefined && clock === null) return null;
  const date = [
    states('weekday') && day !== ''
      ? weekdayNames[weekdayOf(Number(year), Number(month), Number(day))]
      : null,
    states('day') && day !== '' ? String(Number(day)) : null,
    monthNames[Number(month) - 1],
    states('year') ? year : null,
  ];
  if (!states('day') && (!states('year') || states('weekday'))) return null;
  const written = date.filter(part => part !== null && part !== undefined).join(' ');
  return clock === null ? written : `${written} at ${clock}`;
}

/** Sunday is 0; the Gregorian calendar throughout (Sakamoto's method). */
function weekdayOf(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const counted = month < 3 ? year - 1 : year;
  return (
    (counted +
      Math.floor(counted / 4) -
      Math.floor(counted / 100) +
      Math.floor(counted / 400) +
      shift +
      day) %
    7
  );
}
