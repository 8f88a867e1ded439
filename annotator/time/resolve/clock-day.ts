import type { TimeReading } from '../../languages/contract/times.ts';
import type { Day } from '../../rules/civil-date.ts';
import { firstDayOf } from '../../rules/days-of-value.ts';
import { shapeOf } from '../shape.ts';
import type { Mentioned } from './resolve-context.ts';
import type { ClauseTense } from './tense.ts';

/** A clock time goes back to a day of these weeks, not to one in history («l'investiture de 2013»). */
const recently = 31;
/** What is planned is told further ahead than what has happened is told back. */
const ahead = 400;
/** Before this hour the night of the day before is not over. */
const morning = 6;

export interface ToldDay {
  readonly day: Day;
  /** It was told as an evening or a night: the small hours after it are of the next day. */
  readonly late: boolean;
}

/** The day that a value names, if a clock time that follows may belong to it. */
export function toldDay(value: string, publication: Day | null): ToldDay | null {
  const day = /^\d{4}-\d\d-\d\d/.test(value) ? firstDayOf(value) : null;
  if (day === null) return null;
  if (publication !== null && (publication - day > recently || day - publication > ahead)) return null;
  return { day, late: /T(?:NI|EV|2[0-3]:)/.test(value) };
}

/**
 * The day that a mere «à 20 heures» belongs to: the one told last in its block, else, where the verb looks ahead, a day
 * ahead that the story has reached («les bureaux de vote *ouvriront* à 8 heures»). Null: the day of publication.
 */
export function clockDayOf(
  reading: TimeReading,
  latest: ToldDay | null,
  anchors: readonly Mentioned[],
  publication: Day | null,
  tense: ClauseTense | null,
): Day | null {
  const clock = reading.kind === 'range' ? reading.from : reading;
  const shape = shapeOf(clock);
  if (clock.kind !== 'point' || (shape !== 'clock' && shape !== 'part-of-day')) return latest?.day ?? null;
  if (latest) return latest.late && (clock.parts.hour ?? morning) < morning ? latest.day + 1 : latest.day;
  if (publication === null || tense !== 'future') return null;
  return (
    anchors.find(({ day }) => day !== null && day > publication && day - publication <= recently)?.day ?? null
  );
}
