import type { TimeReading } from '../../languages/contract/times.ts';

/** What the words say by themselves; everything else in the value is filled in from the context. */
export function statedBy(reading: TimeReading): readonly string[] {
  return [...new Set(allStated(reading))];
}

function allStated(reading: TimeReading): readonly string[] {
  switch (reading.kind) {
    case 'point':
      return [...Object.keys(reading.parts), ...(reading.direction ? ['direction'] : [])];
    case 'shift': {
      const base = typeof reading.from === 'string' ? [] : allStated(reading.from);
      return ['amount', 'unit', ...Object.keys(reading.parts ?? {}), ...base];
    }
    case 'holiday': {
      const year = reading.year === undefined ? [] : ['year'];
      return ['holiday', ...year, ...Object.keys(reading.parts ?? {})];
    }
    case 'nth': {
      const within = reading.within === 'following' ? [] : allStated(reading.within);
      return ['nth', reading.weekday === undefined ? reading.unit : 'weekday', ...within];
    }
    case 'duration':
      return ['amount', 'unit'];
    case 'set':
      return 'unit' in reading.every ? ['amount', 'unit'] : Object.keys(reading.every);
    case 'range':
      return [...allStated(reading.from), ...allStated(reading.to)];
    default:
      return [];
  }
}

/** Certain where the text itself names the year; likely where one part is filled in; else a guess. */
export function confidenceOf(reading: TimeReading): number {
  if (reading.kind === 'range') return Math.min(confidenceOf(reading.from), confidenceOf(reading.to));
  if (reading.kind === 'nth' && reading.within !== 'following') return confidenceOf(reading.within);
  if (reading.kind === 'point' && reading.from === 'mentioned') return 0.6;
  if (reading.kind === 'point') {
    if (reading.digits?.sure === 'open') return 0.6;
    if (reading.digits?.sure === 'likely') return 0.9;
    const { year, decade, century, day, month } = reading.parts;
    if (year !== undefined || decade !== undefined || century !== undefined) return 1;
    return (day !== undefined && month !== undefined) || reading.direction !== undefined ? 0.9 : 0.6;
  }
  if (reading.kind !== 'shift' || reading.from === 'publication') return 0.9;
  return typeof reading.from === 'string' ? 0.6 : confidenceOf(reading.from);
}
