import type { Day } from '../../rules/civil-date.ts';
import type { ClauseTense } from './tense.ts';

/** What a time is resolved against. */
export interface ResolveContext {
  readonly publication: Day | null;
  /** Minutes since midnight of the publication, where the page gives them. */
  readonly publicationMinute: number | null;
  /** The date mentioned last, as exactly as it was: `day` is null for a month or year. */
  readonly mentioned: Mentioned | null;
  /** The day mentioned last in the same block: what a mere «à 20 heures» belongs to. */
  readonly dayInBlock: Day | null;
  readonly tense: ClauseTense | null;
  /** The words before it make it a limit that lies ahead: the last «31 décembre» is not meant, however near. */
  readonly ahead: boolean;
}

export interface Mentioned {
  readonly year: number;
  readonly month: number | null;
  readonly day: Day | null;
  /** Minutes since midnight, where the clock time was told as well. */
  readonly minute: number | null;
}

/** The place in the calendar, or an incomplete one with X for what cannot be known. */
export interface Resolved {
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly value: string;
}
