import { dayOf, daysInMonth, fourDigits, isCivilDate, isoDate, mondayOf, twoDigits } from './civil-date.ts';

export interface Interval {
  readonly begin: string;
  readonly end: string;
}

/** First and last minute of the parts of a day, as news uses them; the night ends on the next morning. */
const partsOfDay: Readonly<Record<string, readonly [begin: string, end: string]>> = {
  MO: ['06:00', '11:59'],
  MI: ['11:00', '13:59'],
  AF: ['12:00', '17:59'],
  EV: ['18:00', '23:59'],
  NI: ['21:00', '05:59'],
  DT: ['06:00', '20:59'],
};

/** First month of each season, meteorological and northern. Winter runs into the next year. */
const seasons: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The calendar interval that a TIMEX3 value denotes: first and last instant at the value's own grain, so that
 * `2021-02` is 2021-02-01 to 2021-02-28 and a minute is that minute twice. A modifier narrows nothing: «fin mars» is
 * March with `mod` END, since nobody says where the end begins. Null for values that are no place in the calendar:
 * durations, sets, references, incomplete dates, and dates that do not exist.
 */
export function intervalOf(value: string): Interval | null {
  if (value.includes('X')) return null;
  const slash = value.indexOf('/');
  if (slash > 0) {
    const from = intervalOf(value.slice(0, slash));
    const to = intervalOf(value.slice(slash + 1));
    return from && to ? { begin: from.begin, end: to.end } : null;
  }
  const timed = /^(\d{4}-\d{2}-\d{2})T(.+)$/.exec(value);
  if (timed?.[1] && timed[2]) return withinDay(timed[1], timed[2]);
  if (/^\d{2}$/.test(value)) return { begin: `${value}00-01-01`, end: `${value}99-12-31` };
  if (/^\d{3}$/.test(value)) return { begin: `${value}0-01-01`, end: `${value}9-12-31` };
  const match = /^(\d{4})(?:-(.+))?$/.exec(value);
  return match?.[1] ? withinYear(Number(match[1]), match[2] ?? '') : null;
}

function withinDay(date: string, time: string): Interval | null {
  // Midnight at the end of a day is the first minute of the next one.
  if (time === '24:00') return withinDay(nextDay(date), '00:00');
  const part = partsOfDay[time];
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (!isCivilDate(year, month, day)) return null;
  if (!part) {
    const clock = /^(?:[01]\d|2[0-3])(?::[0-5]\d){0,2}$/.test(time);
    return clock ? { begin: `${date}T${time}`, end: `${date}T${time}` } : null;
  }
  const last = part[1] < part[0] ? nextDay(date) : date;
  return { begin: `${date}T${part[0]}`, end: `${last}T${part[1]}` };
}

function nextDay(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return isoDate(dayOf(year, month, day) + 1);
}

function withinYear(year: number, rest: string): Interval | null {
  if (rest === '') return months(year, 1, 12);
  const numbered = /^([QHW]?)(\d{1,2})(-\w+)?$/.exec(rest);
  if (numbered) {
    const [, letter, digits, tail = ''] = numbered;
    const number = Number(digits);
    if (letter === 'Q') return number <= 4 ? months(year, number * 3 - 2, 3) : null;
    if (letter === 'H') return number <= 2 ? months(year, number * 6 - 5, 6) : null;
    if (letter === 'W') return number <= 53 ? week(year, number, tail) : null;
    if (tail === '') return number >= 1 && number <= 12 ? months(year, number, 1) : null;
    const date = `${fourDigits(year)}-${rest}`;
    return isCivilDate(year, number, Number(tail.slice(1))) ? { begin: date, end: date } : null;
  }
  const season = seasons[rest];
  return season === undefined ? null : months(year, season, 3);
}

function week(year: number, number: number, tail: string): Interval {
  const monday = mondayOf(year, number);
  return { begin: isoDate(tail === '-WE' ? monday + 5 : monday), end: isoDate(monday + 6) };
}

function months(year: number, first: number, count: number): Interval {
  const index = first - 1 + count - 1;
  const lastYear = year + Math.floor(index / 12);
  const lastMonth = (index % 12) + 1;
  return {
    begin: `${fourDigits(year)}-${twoDigits(first)}-01`,
    end: `${fourDigits(lastYear)}-${twoDigits(lastMonth)}-${daysInMonth(lastYear, lastMonth)}`,
  };
}
