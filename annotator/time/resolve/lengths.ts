import type { Amount, SetReading, TimeParts, TimeUnit } from '../../languages/contract/times.ts';
import { fourDigits, twoDigits } from '../../rules/civil-date.ts';
import { timeOfDay } from './resolve-point.ts';

interface Spelling {
  readonly letter: string;
  readonly clock: boolean;
  /** How many of the letter's unit make one of this. */
  readonly factor: number;
}

const plain = (letter: string): Spelling => ({ letter, clock: false, factor: 1 });
/** TIMEX3 letters, in the order in which ISO 8601 writes them. */
const spellings: Readonly<Record<TimeUnit, Spelling>> = {
  century: { letter: 'Y', clock: false, factor: 100 },
  decade: plain('DE'),
  year: plain('Y'),
  half: { letter: 'M', clock: false, factor: 6 },
  quarter: { letter: 'M', clock: false, factor: 3 },
  month: plain('M'),
  week: plain('W'),
  weekend: plain('WE'),
  day: plain('D'),
  hour: { letter: 'H', clock: true, factor: 1 },
  minute: { letter: 'M', clock: true, factor: 1 },
  second: { letter: 'S', clock: true, factor: 1 },
};

const halfUnits: Partial<Record<TimeUnit, Amount>> = {
  hour: { unit: 'minute', count: 30 },
  day: { unit: 'hour', count: 12 },
  year: { unit: 'month', count: 6 },
};

/** `P2Y`, `PT1H30M`, `PXM`: the value of a length of time. */
export function durationValue(amounts: readonly Amount[]): string {
  const whole = amounts.map(amount => (amount.count === 0.5 ? (halfUnits[amount.unit] ?? amount) : amount));
  const spell = ({ unit, count }: Amount) => {
    const { letter, factor } = spellings[unit];
    return `${count === null ? 'X' : Number((count * factor).toFixed(3))}${letter}`;
  };
  const days = whole
    .filter(({ unit }) => !spellings[unit].clock)
    .map(spell)
    .join('');
  const clock = whole
    .filter(({ unit }) => spellings[unit].clock)
    .map(spell)
    .join('');
  return `P${days}${clock === '' ? '' : `T${clock}`}`;
}

/** `P1W`, `XXXX-WXX-1`, `XXXX-12-25`: the value of what happens again and again. */
export function setValue({ every, to }: SetReading): string {
  const value = 'unit' in every ? durationValue([every]) : repeatingPoint(every);
  return to ? `${value}/${repeatingPoint(to)}` : value;
}

function repeatingPoint(parts: TimeParts): string {
  const year = parts.year === undefined ? 'XXXX' : fourDigits(parts.year);
  if (parts.weekday !== undefined) return `${year}-WXX-${parts.weekday}${timeOfDay(parts)}`;
  if (parts.season !== undefined) return `${year}-${parts.season}`;
  const month = parts.month === undefined ? 'XX' : twoDigits(parts.month);
  if (parts.day === undefined && parts.month !== undefined) return `${year}-${month}`;
  return `${year}-${month}-${parts.day === undefined ? 'XX' : twoDigits(parts.day)}${timeOfDay(parts)}`;
}
