import type { ShiftReading } from '../../languages/contract/times.ts';
import { firstDayOf, lastDayOf } from '../../rules/days-of-value.ts';
import type { Mentioned, ResolveContext, Resolved } from './resolve-context.ts';
import { resolveReading } from './resolve-reading.ts';

/**
 * «le lendemain», «two days earlier»: counts from the last date of the story that agrees with the tense, so that a
 * deadline ahead is not the day after which somebody *was* arrested. Where nothing has been told it counts from the
 * publication; where nothing agrees it stays open, because the story counts from something without a date.
 */
export function resolveToldShift(
  reading: ShiftReading,
  context: ResolveContext,
  anchors: readonly Mentioned[],
): Resolved | null {
  const { publication } = context;
  const from = (mentioned: Mentioned | null) => resolveReading(reading, { ...context, mentioned });
  let coarse = false;
  for (const anchor of anchors) {
    const resolved = from(anchor);
    if (resolved === null) coarse = true;
    else if (agrees(resolved, context)) return resolved;
  }
  // The day after a month or a year is a figure of speech.
  if (coarse && anchors.length === 1) return null;
  const today = from(null);
  if (today && publication !== null && agrees(today, context)) return today;
  return resolveReading({ ...reading, from: 'event' }, context);
}

function agrees({ value }: Resolved, { tense, publication }: ResolveContext): boolean {
  const first = firstDayOf(value);
  const last = lastDayOf(value);
  if (publication === null || first === null || last === null) return true;
  if (tense === 'past') return first <= publication;
  return tense !== 'future' || last >= publication;
}
