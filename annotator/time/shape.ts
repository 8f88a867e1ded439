import type {
  PlaceReading,
  PointReading,
  ShiftReading,
  TimeReading,
  TimeUnit,
} from '../languages/contract/times.ts';

/** What kind of place in the calendar a reading states: two that make a range have the same one. */
export type Shape =
  | 'clock'
  | 'part-of-day'
  | 'day'
  | 'week'
  | 'month'
  | 'period'
  | 'year'
  | 'decade'
  | 'century'
  | 'length';

const shapeOfUnit: Partial<Record<TimeUnit, Shape>> = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'period',
  half: 'period',
  year: 'year',
};

export function shapeOf(reading: TimeReading): Shape | null {
  if (reading.kind === 'holiday') return 'day';
  if (reading.kind === 'shift') return shapeOfShift(reading);
  if (reading.kind === 'nth') return shapeOfUnit[reading.unit] ?? null;
  if (reading.kind === 'duration') return 'length';
  return reading.kind === 'point' ? shapeOfPoint(reading) : null;
}

/** «Monday of next week» and «a week on Friday» are days. */
function shapeOfShift({ unit, grain, parts }: ShiftReading): Shape | null {
  if (unit === 'week' && (parts?.weekday !== undefined || grain === 'day')) return 'day';
  return shapeOfUnit[unit] ?? null;
}

function shapeOfPoint({ parts }: PointReading): Shape | null {
  if (parts.day !== undefined || parts.weekday !== undefined) return 'day';
  if (parts.hour !== undefined) return 'clock';
  if (parts.partOfDay !== undefined) return 'part-of-day';
  if (parts.month !== undefined) return 'month';
  if (parts.week !== undefined) return 'week';
  if (parts.season !== undefined || parts.quarter !== undefined || parts.half !== undefined) return 'period';
  if (parts.decade !== undefined) return 'decade';
  if (parts.century !== undefined) return 'century';
  return parts.year !== undefined ? 'year' : null;
}

/** True for what has a place in the calendar, once that is known. */
export function isPlace(reading: TimeReading): reading is PlaceReading {
  return ['point', 'shift', 'holiday', 'nth'].includes(reading.kind);
}

/** True for a day to which no time of day has been added yet. */
export function isBareDay(reading: TimeReading): boolean {
  if (shapeOf(reading) !== 'day') return false;
  const parts = 'parts' in reading ? reading.parts : undefined;
  return parts?.hour === undefined;
}
