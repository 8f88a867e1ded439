import type { Direction } from '../../languages/contract/times.ts';
import type { Day } from '../../rules/civil-date.ts';
import type { ClauseTense } from './tense.ts';

/** One of the repeating points that words may mean. */
export interface Candidate<Value> {
  readonly begin: Day;
  readonly end: Day;
  readonly value: Value;
}

export interface Choice {
  readonly direction: Direction | undefined;
  readonly tense: ClauseTense | null;
  /**
   * Nearer than this many days, a candidate is meant whatever the verbs seem to say. A future form is surer than a
   * past one, which may belong to another clause, and yields only to a candidate within a fifth of them.
   */
  readonly sureWithin: number;
  /** The «next» one is more than this many days ahead: on a Thursday «vendredi prochain» is not tomorrow. */
  readonly nextAfter?: number;
}

/** Picks the candidate that the words mean, seen from the day of publication. */
export function choose<Value>(
  candidates: readonly Candidate<Value>[],
  from: Day,
  { direction, tense, sureWithin, nextAfter = 0 }: Choice,
): Value | null {
  const latestBefore = (limit: (candidate: Candidate<Value>) => boolean) =>
    candidates
      .filter(limit)
      .reduce<Candidate<Value> | null>(
        (best, next) => (best && best.begin >= next.begin ? best : next),
        null,
      );
  const earliestAfter = (limit: (candidate: Candidate<Value>) => boolean) =>
    candidates
      .filter(limit)
      .reduce<Candidate<Value> | null>(
        (best, next) => (best && best.begin <= next.begin ? best : next),
        null,
      );
  const distance = ({ begin, end }: Candidate<Value>) =>
    begin > from ? begin - from : end < from ? from - end : 0;
  const nearest = [...candidates].sort((a, b) => distance(a) - distance(b) || a.begin - b.begin)[0] ?? null;

  if (direction === 'last') return latestBefore(({ end }) => end < from)?.value ?? null;
  if (direction === 'next') return earliestAfter(({ begin }) => begin > from + nextAfter)?.value ?? null;
  if (nearest && direction === 'this' && tense === null) return nearest.value;
  const sure = tense === 'future' ? sureWithin / 5 : sureWithin;
  if (nearest && distance(nearest) < sure) return nearest.value;
  if (tense === 'past') return (latestBefore(({ begin }) => begin <= from) ?? nearest)?.value ?? null;
  if (tense === 'future' || tense === 'present')
    return (earliestAfter(({ end }) => end >= from) ?? nearest)?.value ?? null;
  return nearest?.value ?? null;
}
