/** First day and the day after the last, `YYYY-MM-DD`; with a clock time both are that time. */
export interface Interval {
  readonly begin: string;
  readonly end: string;
}

/** The days that a TIMEX3 date value denotes, or null for vague ones, durations and sets. */
export function timexInterval(value: string): Interval | null {
  const ends = value.split('/');
  if (ends.length === 2) {
    const [first, last] = ends.map(timexInterval);
    return first && last ? { begin: first.begin, end: last.end } : null;
  }
  const clock = /^(\d{4}-\d{2}-\d{2})T(\d{2})(?::(\d{2}))?(?::00)?$/.exec(value);
  if (clock) {
    const moment = `${clock[1]}T${clock[2]}:${clock[3] ?? '00'}`;
    return { begin: moment, end: moment };
  }
  return week(value) ?? months(value) ?? day(value) ?? years(value);
}

const millisecondsADay = 86_400_000;
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
const between = (from: number, to: number): Interval => ({ begin: iso(from), end: iso(to) });

function day(value: string): Interval | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return null;
  const start = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return between(start, start + millisecondsADay);
}

/** ISO 8601 weeks: the first is the one with 4 January in it. */
function week(value: string): Interval | null {
  const parts = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (!parts) return null;
  const fourth = new Date(Date.UTC(Number(parts[1]), 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * millisecondsADay;
  const start = monday + (Number(parts[2]) - 1) * 7 * millisecondsADay;
  return between(start + (parts[3] ? 5 * millisecondsADay : 0), start + 7 * millisecondsADay);
}

function months(value: string): Interval | null {
  const parts = /^(\d{4})-(?:(\d{2})|Q([1-4])|H([12]))$/.exec(value);
  if (!parts) return null;
  const [, year, month, quarter, half] = parts.map(Number);
  const [first, length] = month ? [month - 1, 1] : quarter ? [quarter * 3 - 3, 3] : [(half ?? 1) * 6 - 6, 6];
  return between(Date.UTC(year ?? 0, first, 1), Date.UTC(year ?? 0, first + length, 1));
}

/** `2021` a year, `202` a decade, `20` a century. */
function years(value: string): Interval | null {
  if (!/^\d{2,4}$/.test(value)) return null;
  const length = 10 ** (4 - value.length);
  const first = Number(value) * length;
  return between(Date.UTC(first, 0, 1), Date.UTC(first + length, 0, 1));
}
