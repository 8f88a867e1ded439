import type { TimeExpression } from '../../document/annotated-article.ts';
import type { DeadlineBound } from '../../languages/contract/deadlines.ts';
import { addMonths, type Day, dayOf, isoDate } from '../../rules/civil-date.ts';

export interface Due {
  readonly due: string;
  readonly exclusive: boolean;
  /** The day that a length of time was counted from; null where the text names the moment itself. */
  readonly counted: Day | null;
}

/**
 * The moment that a time and its cue set. «avant mars» ends where March begins, «d'ici mars» where it ends,
 * «avant fin mars» with its last day. Null where the time is no moment that can be computed.
 */
export function dueOf(
  time: TimeExpression,
  bound: DeadlineBound,
  from: Day | null,
  publication: Day | null,
): Due | null {
  if (bound === 'within' && time.type === 'duration') {
    const day = from === null ? null : addLength(from, time.value);
    return day === null ? null : { due: isoDate(day), exclusive: false, counted: from };
  }
  if (time.begin === null || time.end === null) return null;
  // «sous quinze jours» is a day counted from the publication; an order of another day moves it.
  const day = bound === 'within' ? dayOfIso(time.end) : null;
  if (day !== null && from !== null && publication !== null && from !== publication)
    return { due: isoDate(day - publication + from), exclusive: false, counted: from };
  return { ...momentOf(time.begin, time.end, time.mod, bound), counted: null };
}

function momentOf(begin: string, end: string, mod: TimeExpression['mod'], bound: DeadlineBound) {
  const opens = bound === 'before' || bound === 'from' || (bound === 'upon' && /^\d{4}-\d\d-01/.test(begin));
  if (mod === 'MID') return { due: middleOf(begin, end), exclusive: opens };
  if (mod === 'END') return { due: bound === 'from' ? begin : end, exclusive: bound === 'from' };
  if (mod === 'START') return { due: begin, exclusive: opens };
  return { due: opens ? begin : end, exclusive: opens };
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
