import type { DurationReading, TimeRules, TimeUnit } from '../../languages/contract/times.ts';
import { gapBetween, joinForward } from './neighbours.ts';
import type { RecognisedTime } from './recognise-times.ts';

const fromLargest: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** «une heure et 30 minutes», «two years, three months»: two lengths of which the second is the smaller unit are one. */
export function joinLengths(
  times: readonly RecognisedTime[],
  folded: string,
  rules: TimeRules,
): readonly RecognisedTime[] {
  const joiners = new Set(rules.lengthJoiners);
  return joinForward(times, (first, second) => {
    const reading = sumOf(first.reading, second.reading);
    if (!reading || !joiners.has(gapBetween(first, second, folded))) return null;
    return { span: { start: first.span.start, end: second.span.end }, source: first.source, reading };
  });
}

function sumOf(first: RecognisedTime['reading'], second: RecognisedTime['reading']): DurationReading | null {
  if (first.kind !== 'duration' || second.kind !== 'duration' || second.mod) return null;
  const larger = first.amounts.at(-1);
  const [smaller] = second.amounts;
  if (!larger || !smaller || larger.count === null || smaller.count === null) return null;
  const rank = fromLargest.indexOf(larger.unit);
  return rank >= 0 && fromLargest.indexOf(smaller.unit) > rank
    ? { ...first, amounts: [...first.amounts, ...second.amounts] }
    : null;
}
