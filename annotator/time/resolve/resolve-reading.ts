import type { ShiftReading, TimeReading } from '../../languages/contract/times.ts';
import { dayOf, isoDate } from '../../rules/civil-date.ts';
import { durationValue, setValue } from './lengths.ts';
import { mentionedIn } from './mentioned.ts';
import type { Mentioned, ResolveContext, Resolved } from './resolve-context.ts';
import { resolveHoliday } from './resolve-holiday.ts';
import { resolveNth } from './resolve-nth.ts';
import { resolvePoint } from './resolve-point.ts';
import { resolveRange } from './resolve-range.ts';
import { resolveShift } from './resolve-shift.ts';

/** Gives a reading its TIMEX3 value; null where it turns out to be no time after all («30 février»). */
export function resolveReading(reading: TimeReading, context: ResolveContext): Resolved | null {
  switch (reading.kind) {
    case 'point':
      return resolvePoint(reading, reading.from === 'mentioned' ? seenFromStory(context) : context);
    case 'shift':
      return resolveShift(reading, baseOf(reading, context));
    case 'holiday': {
      const within = reading.within ? resolveReading(reading.within, context) : null;
      const year = Number(within?.value);
      return resolveHoliday(Number.isInteger(year) ? { ...reading, year } : reading, context);
    }
    case 'duration':
      return { type: 'duration', value: durationValue(reading.amounts) };
    case 'set':
      return { type: 'set', value: setValue(reading) };
    case 'reference':
      return { type: 'date', value: reading.value };
    case 'range':
      return resolveRange(reading, context, resolveReading);
    case 'nth': {
      const within = reading.within === 'following' ? null : resolveReading(reading.within, context);
      return within && resolveNth(reading, within.value);
    }
    // A number that found no unit is no time.
    case 'number':
    case 'nothing':
      return null;
  }
}

/** The context of what is seen from the first day of the date that the story has reached. */
function seenFromStory(context: ResolveContext): ResolveContext {
  const { mentioned } = context;
  if (mentioned === null) return context;
  const day = mentioned.day ?? dayOf(mentioned.year, mentioned.month ?? 1, 1);
  return { ...context, publication: day, tense: null, ahead: false };
}

/** Where a shift counts from; null where nobody knows. */
function baseOf({ from }: ShiftReading, context: ResolveContext): Mentioned | null {
  if (from === 'event') return null;
  if (from === 'mentioned' && context.mentioned) return context.mentioned;
  if (typeof from === 'string') {
    const today = context.publication === null ? null : mentionedIn(isoDate(context.publication));
    return today && from === 'publication' ? { ...today, minute: context.publicationMinute } : today;
  }
  const resolved = resolveReading(from, context);
  return resolved && mentionedIn(resolved.value);
}
