import type { TimeExpression } from '../document/annotated-article.ts';
import type { DeadlineBound } from '../languages/contract/deadlines.ts';
import { addMonths, type Day, dayOf, isoDate } from '../rules/civil-date.ts';

export interface Due {
  readonly due: string;
  readonly exclusive: boolean;
}

/**
 * The moment that a time and its cue set. «avant mars» ends where March begins, «d'ici mars» where it ends,
 * «avant fin mars» with its last day. Null where the time is no moment that can be computed.
 */
export function dueOf(time: TimeExpression, bound: DeadlineBound, publication: Day | null): Due | null {
  if (bound === 'within' && time.type === 'duration') {
    const day = publication === null ? null : addLength(publication, time.value);
    return day === null ? null : { due: isoDate(day), exclusive: false };
  }
  if (time.begin === null || time.end === null) return null;
  const opens = bound === 'before' || bound === 'from';
  if (time.mod === 'MID') return { due: middleOf(time.begin, time.end), exclusive: opens };
  if (time.mod === 'END')
    return { due: bound === 'from' ? time.begin : time.end, exclusive: bound === 'from' };
  if (time.mod === 'START') return { due: time.begin, exclusive: opens };
  return { due: opens ? time.begin : time.end, exclusive: opens };
}

/** The fifteenth of a month; of anything longer its last day, which nobody can be late for. */
function middleOf(begin: string, end: string): string {
  return begin.slice(0, 7) === end.slice(0, 7) && begin.endsWith('-01') ? `${begin.slice(0, 7)}-15` : end;
}

/** Days, weeks, months and years from a day; hours round up to whole days. Null for lengths without a number. */
function addLength(day: Day, value: string): Day | null {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(value);
  if (!match || value === 'P') return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0] = match
    .slice(1)
    .map(part => Number(part ?? 0));
  // «deux heures pour visiter» is how long a thing takes, and no day can be named for it.
  if (hours > 0 && hours < 24) return null;
  return addMonths(day, years * 12 + months) + weeks * 7 + days + Math.ceil(hours / 24);
}

export function dayOfIso(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
