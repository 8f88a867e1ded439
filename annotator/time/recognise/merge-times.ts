import type { Span } from '../../document/span.ts';
import { joinBases, joinStretches } from './join-anchors.ts';
import { joinDaysAndTimes } from './join-days.ts';
import { joinLengths } from './join-lengths.ts';
import { mergeRanges } from './merge-ranges.ts';
import { applyModifiers, narrowedEnd } from './modifiers.ts';
import type { BlockTimes, RecognisedTime } from './recognise-times.ts';

/**
 * Ordered passes over the times of one block: the nth of a stretch, ranges of clock times, then a day with its time of
 * day, lengths that make one, dates counted from another, then ranges of days, months, years and lengths, whose ends
 * may be narrowed («de début mars à fin mai»), and at last the words that narrow a time. What is still a fragment when
 * nothing can be joined any more was no time.
 */
export function mergeTimes({ block, rules, times }: BlockTimes, folded: string, within: Span): BlockTimes {
  const stretches = joinStretches(times, folded, rules);
  const clockRanges = mergeRanges(stretches, folded, within, rules, shape => shape === 'clock');
  const dated = joinDaysAndTimes(clockRanges, folded, rules).filter(
    ({ reading }) => reading.kind === 'number' || isWhole(reading),
  );
  const counted = joinBases(joinLengths(dated, folded, rules), folded, rules);
  const ends = counted.map(time => narrowedEnd(time, folded, within, rules));
  const ranges = mergeRanges(ends, folded, within, rules, shape => shape !== 'clock');
  const whole = ranges.filter(({ reading }) => isWhole(reading));
  return { block, rules, times: whole.map(time => applyModifiers(time, folded, within, rules)) };
}

function isWhole(reading: RecognisedTime['reading']): boolean {
  if (reading.kind === 'nth' && reading.within === 'following') return false;
  return !('fragment' in reading && reading.fragment);
}
