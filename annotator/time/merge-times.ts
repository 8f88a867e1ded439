import type { Span } from '../document/span.ts';
import type { TimeReading, TimeRules } from '../languages/contract/times.ts';
import { mergeRanges } from './merge-ranges.ts';
import { applyModifiers } from './modifiers.ts';
import type { BlockTimes, RecognisedTime } from './recognise-times.ts';
import { isBareDay, shapeOf } from './shape.ts';

/**
 * Ordered passes over the times of one block: ranges of clock times, then a day with its time of day, then ranges
 * of days, months and years, then the words that narrow a time. What is still a fragment afterwards was no time.
 */
export function mergeTimes({ block, rules, times }: BlockTimes, folded: string, within: Span): BlockTimes {
  const clockRanges = mergeRanges(times, folded, within, rules, shape => shape === 'clock');
  const dated = joinDaysAndTimes(clockRanges, folded, rules);
  const whole = dated.filter(({ reading }) => !('fragment' in reading && reading.fragment));
  const ranges = mergeRanges(whole, folded, within, rules, shape => shape !== 'clock');
  return { block, rules, times: ranges.map(time => applyModifiers(time, folded, within, rules)) };
}

/** The words between two neighbours, with single blanks. */
export function gapBetween(a: RecognisedTime, b: RecognisedTime, folded: string): string {
  return folded
    .slice(a.span.end, Math.min(b.span.start, a.span.end + 40))
    .replace(/\s+/g, ' ')
    .trim();
}

function joinDaysAndTimes(
  times: readonly RecognisedTime[],
  folded: string,
  rules: TimeRules,
): readonly RecognisedTime[] {
  const joiners = new Set(rules.joiners);
  const joined: RecognisedTime[] = [];
  for (const time of times) {
    const previous = joined.at(-1);
    const reading =
      previous && joiners.has(gapBetween(previous, time, folded)) && join(previous.reading, time.reading);
    if (previous && reading) {
      joined[joined.length - 1] = {
        span: { start: previous.span.start, end: time.span.end },
        source: shapeOf(time.reading) === 'day' ? time.source : previous.source,
        reading,
      };
    } else joined.push(time);
  }
  return joined;
}

/** A day and a time of day, in either order, become one; anything else stays two. */
function join(first: TimeReading, second: TimeReading): TimeReading | null {
  if (isBareDay(first)) return withTimeOfDay(first, second);
  return isBareDay(second) ? withTimeOfDay(second, first) : null;
}

function withTimeOfDay(day: TimeReading, time: TimeReading): TimeReading | null {
  if (day.kind !== 'point' && day.kind !== 'shift' && day.kind !== 'holiday') return null;
  if (time.kind === 'range') {
    const from = withTimeOfDay(day, time.from);
    const to = withTimeOfDay(day, time.to);
    return isPlace(from) && isPlace(to) && shapeOf(time.from) === 'clock'
      ? { kind: 'range', from, to }
      : null;
  }
  const shape = shapeOf(time);
  if (time.kind !== 'point' || (shape !== 'clock' && shape !== 'part-of-day')) return null;
  const before = day.parts ?? {};
  if (before.partOfDay !== undefined && time.parts.partOfDay !== undefined) return null;
  const { hour } = time.parts;
  const late = before.partOfDay === 'EV' || before.partOfDay === 'AF';
  const parts = {
    ...before,
    ...time.parts,
    ...(late && hour !== undefined && hour < 12 ? { hour: hour + 12 } : {}),
  };
  return { ...day, parts };
}

function isPlace(reading: TimeReading | null) {
  return reading?.kind === 'point' || reading?.kind === 'shift' || reading?.kind === 'holiday';
}
