import { daysBetween } from '../moment.ts';

/** The types of value in the TimeML 1.2.1 schema: Date, Time, WeekDate, WeekTime, Season, PartOfYear, PaPrFu. */
const clock = 'T(?:\\d{2}(?::\\d{2}(?::\\d{2})?)?|MO|MI|AF|EV|NI|DT)';
const pointValue = new RegExp(
  [
    '^(?:[0-9X]{1,4}(?:-[0-9X]{1,2}(?:-[0-9X]{1,2})?)?',
    `(?:[0-9X]{1,4}-[0-9X]{1,2}-[0-9X]{1,2})?${clock}`,
    '[0-9X]{1,4}-W[0-9X]{1,2}(?:-(?:[1-7X]|WE))?',
    `[0-9X]{1,4}-W[0-9X]{1,2}-[1-7X]${clock}`,
    '[0-9X]{1,4}-(?:SP|SU|WI|FA)',
    '[0-9X]{1,4}-(?:H[12X]|Q[1-4X])',
    '(?:PAST|PRESENT|FUTURE)_REF)$',
  ].join('|'),
);

/**
 * A value as the schema of TimeML has it, or null for what it has no form for. It knows no zones, no fractions, and weeks,
 * decades and centuries only by themselves.
 */
export function timemlValue(value: string): string | null {
  if (/^P[T\d.X]/.test(value)) return durationValue(value);
  const unzoned = value.replace(/(T\d\d:[\d:.]{2,12}?)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/, '$1');
  return pointValue.test(unzoned) ? unzoned : null;
}

const lengths = /(\d{1,9}(?:\.\d{1,9})?|X{1,2})(DE|WE|[YMWDHSCLEQ])/g;

/** A unit with the next finer one, and how many of that it has; months to days as business does it. */
const finer: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  L: ['C', 10],
  C: ['E', 10],
  E: ['Y', 10],
  Q: ['M', 3],
  Y: ['M', 12],
  M: ['D', 30],
  W: ['D', 7],
  WE: ['D', 2],
  D: ['TH', 24],
  TH: ['TM', 60],
  TM: ['TS', 60],
};
const mixable = ['Y', 'M', 'D', 'TH', 'TM', 'TS'];
const alone = ['W', 'L', 'E', 'C', 'Q'];

function durationValue(value: string): string | null {
  const [days = '', time = ''] = value.slice(1).split('T');
  const amounts = [...amountsIn(days, ''), ...amountsIn(time, 'T')];
  const written = `P${days}${value.includes('T') ? `T${time}` : ''}`;
  if (amounts.length === 0 || written !== value || `${days}${time}`.replace(lengths, '') !== '') return null;
  const [first] = amounts;
  if (amounts.length === 1 && first && alone.includes(first.unit) && !first.count.includes('.'))
    return `P${first.count}${first.unit}`;
  const counts = new Map<string, number | string>();
  for (const amount of amounts) add(amount.unit, amount.count, counts);
  const spell = (units: readonly string[]) =>
    units.flatMap(unit => (counts.has(unit) ? `${counts.get(unit)}${unit.at(-1)}` : [])).join('');
  const clockPart = spell(mixable.slice(3));
  if (counts.size === 0) return null;
  return `P${spell(mixable.slice(0, 3))}${clockPart === '' ? '' : `T${clockPart}`}`;
}

interface LengthAmount {
  readonly count: string;
  readonly unit: string;
}

const amountsIn = (text: string, prefix: string): readonly LengthAmount[] =>
  [...text.matchAll(lengths)].map(([, count = '', unit = '']) => ({
    count,
    unit: prefix + (unit === 'DE' ? 'E' : unit),
  }));

/** Adds a count in the units that may stand beside each other, whole ones; a fraction goes to finer units. */
function add(unit: string, count: string | number, counts: Map<string, number | string>): void {
  const next = finer[unit];
  // What is not counted stays so, whatever is added to it.
  if (typeof counts.get(unit) === 'string') return;
  const number = Number(count);
  if (Number.isNaN(number)) {
    // «plusieurs semaines et deux jours»: what is not counted stays so in the finer unit too.
    if (mixable.includes(unit) || !next) counts.set(unit, count);
    else add(next[0], count, counts);
    return;
  }
  const whole = !next || mixable.includes(unit) ? Math.floor(number) : 0;
  if (whole > 0 || number === 0) counts.set(unit, Number(counts.get(unit) ?? 0) + whole);
  const rest = Number((number - whole).toFixed(6));
  if (next && rest > 0) add(next[0], Number((rest * next[1]).toFixed(6)), counts);
}

/**
 * The length of a range, both ends counted: «de 1992 à 1995» is four years and «de septembre à décembre» four months (the
 * examples 10 and 14 of the specification); between hours the time that passes. `begin` and `end` are the days that the
 * whole covers; without them the length is an unknown number of days.
 */
export function lengthOfRange(from: string, to: string, begin: string | null, end: string | null): string {
  const years = count(yearOf(from), yearOf(to));
  if (years !== null) return `P${years}Y`;
  const months = count(monthOf(from), monthOf(to));
  if (months !== null) return `P${months}M`;
  const days = daysBetween(begin ?? from, end ?? to);
  if (days === null || days < 0) return 'PXD';
  const minutes = days * 1440 + minuteOf(to) - minuteOf(from);
  if (!(minutes > 0)) return `P${days + 1}D`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

const count = (from: number, to: number): number | null => (to >= from ? to - from + 1 : null);

const yearOf = (value: string): number => (/^\d{4}$/.test(value) ? Number(value) : Number.NaN);

function monthOf(value: string): number {
  const match = /^(\d{4})-(\d\d)$/.exec(value);
  return match ? Number(match[1]) * 12 + Number(match[2]) : Number.NaN;
}

function minuteOf(value: string): number {
  const match = /T(\d\d)(?::(\d\d))?/.exec(value);
  return match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : Number.NaN;
}
