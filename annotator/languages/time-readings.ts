import type {
  Amount,
  DurationReading,
  PointReading,
  ShiftReading,
  TimeParts,
  TimeUnit,
} from './contract/times.ts';

type Possibly<Type> = { readonly [Key in keyof Type]: Type[Key] | undefined };

/** The parts that are there: what a pattern did not match is left out, not undefined. */
export function parts(possible: Possibly<TimeParts>): TimeParts {
  return Object.fromEntries(Object.entries(possible).filter(([, value]) => value !== undefined));
}

export function point(possible: Possibly<TimeParts>, rest: Partial<PointReading> = {}): PointReading {
  return { ...rest, kind: 'point', parts: parts(possible) };
}

export function shift(unit: TimeUnit, amount: number, rest: Partial<ShiftReading> = {}): ShiftReading {
  return { from: 'publication', ...rest, kind: 'shift', unit, amount };
}

export function duration(amounts: readonly Amount[], rest: Partial<DurationReading> = {}): DurationReading {
  return { ...rest, kind: 'duration', amounts };
}

/** How exact «three weeks ago» is: units below the week are, a week counts in days, the larger ones are vague. */
export function grainOfCounted(unit: TimeUnit): TimeUnit {
  return unit === 'week' || unit === 'weekend' ? 'day' : unit;
}

/** Two-digit years: those up to 49 are of this century («le 7/1/21»). */
export function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

export function integer(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number.parseInt(digits, 10);
}
