import { oneOf, part } from '../../../rules/pattern.ts';
import type { Amount, TimeReading, TimeUnit } from '../../contract/times.ts';
import { duration, grainOfCounted, shift } from '../../time-readings.ts';
import { units } from '../calendar.ts';
import { readNumber, someWords } from '../numbers.ts';
import { count, type Groups, unit } from './parts.ts';

const some = `(?<some>${oneOf([...someWords, 'dozens of', 'hundreds of', 'thousands of', 'a handful of', 'a couple', 'couple of', 'countless'])})`;
/** What may stand between the number and its unit without changing either: «three straight days», «4 business days». */
const between = `(?:${oneOf(['more', 'full', 'whole', 'straight', 'consecutive', 'successive', 'calendar', 'business', 'working', 'trading', 'school', 'solid', 'extra', 'additional', 'further', 'other'])}\\s{1,2})?`;
const fraction = part`(?:[\s-]and[\s-](?:(?:a|one)[\s-])?(?<part>half|quarter)| ?(?<sign>½|¼|¾|1/2|1/4|3/4))?`;
const fortnight = '(?<fortnight>fortnights?)';

/** A number, or words that do not count, and a unit: «three days», «two and a half years», «several weeks». */
export const counted = part`(?:${some}[\s-]|${count}${fraction}(?:[\s-]|(?<=\d)))(?:${between})(?:${unit}|${fortnight})`;

/** As `counted`, also with the half after the unit: «a year and a half». */
export const countedAndHalf = part`${counted}(?: and an? (?<half>half|quarter))?`;

const fractions: Readonly<Record<string, number>> = {
  half: 0.5,
  quarter: 0.25,
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
};

/** What `counted` matched; null where the unit is unknown or its number makes no sense. */
export function readCounted(groups: Groups): Amount | null {
  const named: TimeUnit | undefined = groups.fortnight ? 'week' : units.get(groups.unit ?? '');
  if (named === undefined) return null;
  const factor = groups.fortnight ? 2 : 1;
  if (groups.some !== undefined) {
    const two = /couple/.test(groups.some);
    return { unit: named, count: two ? 2 * factor : null };
  }
  const whole = readNumber(groups.count);
  if (whole === undefined) return null;
  const rest = fractions[groups.part ?? groups.sign ?? groups.half ?? ''] ?? 0;
  // «a ½ hour» is no hour and a half.
  const only = groups.sign !== undefined && /^an?$/.test(groups.count ?? '');
  return { unit: named, count: ((only ? 0 : whole) + rest) * factor };
}

export function countedShift(
  groups: Groups,
  sign: 1 | -1,
  from: 'publication' | 'mentioned' = 'publication',
): TimeReading | null {
  const read = readCounted(groups);
  if (!read) return null;
  // «several months ago» is no place in the calendar, only a direction; «several months later» not even that.
  if (read.count === null && from === 'mentioned')
    return duration([read], { mod: sign < 0 ? 'BEFORE' : 'AFTER' });
  if (read.count === null) return { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  // A decade ago is the year ten years ago, and two and a half years are thirty months.
  const exact = Number.isInteger(read.count) && read.unit !== 'decade' && read.unit !== 'century';
  const smaller = exact ? { unit: read.unit, count: read.count } : inSmallerUnit(read.unit, read.count);
  if (!smaller) return null;
  return shift(smaller.unit, sign * smaller.count, { from, grain: grainOfCounted(smaller.unit) });
}

const smallerUnits: Partial<Record<TimeUnit, readonly [unit: TimeUnit, times: number]>> = {
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
  hour: ['minute', 60],
  day: ['hour', 24],
};

/** Null where no whole number comes out. */
function inSmallerUnit(of: TimeUnit, many: number) {
  const [smaller, times] = smallerUnits[of] ?? [];
  if (smaller === undefined || times === undefined) return null;
  const whole = many * times;
  return Number.isInteger(whole) ? { unit: smaller, count: whole } : null;
}
