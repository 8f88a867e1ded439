import type { TimeExpression } from '../../document/annotated-article.ts';
import type { Rule } from '../../rules/rule.ts';
import type { TimeRoles } from './time-roles.ts';

/**
 * What a time rule reads: what the words say, before anything is resolved against a date.
 *
 * Terminology:
 *   point      a place in the calendar, as far as it is stated («le 8 février», «mardi», «2015»)
 *   shift      so many units from a date («hier», «la semaine dernière», «il y a deux ans»)
 *   fragment   words that are a time only beside another one («soir» in «mardi soir»)
 *   direction  which of the repeating points: the last one, the coming one, this one
 */
export type TimeReading =
  | PointReading
  | ShiftReading
  | HolidayReading
  | DurationReading
  | SetReading
  | RangeReading
  | ReferenceReading
  | { readonly kind: 'nothing' };

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Direction = 'last' | 'this' | 'next';
export type Modifier = NonNullable<TimeExpression['mod']>;

/** Parts of a date and time that the text states; what is missing is filled in when it is resolved. */
export interface TimeParts {
  readonly century?: number;
  readonly decade?: number;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  readonly month?: number;
  readonly week?: number;
  readonly day?: number;
  /** ISO: Monday is 1. */
  readonly weekday?: number;
  readonly partOfDay?: PartOfDay;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly zone?: string;
}

interface Qualified {
  readonly mod?: Modifier;
  readonly fragment?: boolean;
}

export interface PointReading extends Qualified {
  readonly kind: 'point';
  readonly parts: TimeParts;
  readonly direction?: Direction;
}

export interface ShiftReading extends Qualified {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  /** Signed: −1 is the one before. */
  readonly amount: number;
  /** How exact the result is; the unit itself where nothing is said. */
  readonly grain?: TimeUnit;
  /** Counted from the day of publication, or from the date last mentioned («trois jours plus tard»). */
  readonly from: 'publication' | 'mentioned';
  /** A time of day, or a weekday or month inside the unit («mardi de la semaine prochaine»). */
  readonly parts?: TimeParts;
}

/** A day that moves or has a name: by date, by days from Easter Sunday, or the nth weekday of a month (−1: last). */
export type HolidayDate =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

export interface HolidayReading extends Qualified {
  readonly kind: 'holiday';
  readonly date: HolidayDate;
  readonly year?: number;
  readonly direction?: Direction;
  readonly parts?: TimeParts;
}

export interface Amount {
  readonly unit: TimeUnit;
  /** Null where the text does not count («plusieurs jours»): TIMEX3's X. */
  readonly count: number | null;
}

export interface DurationReading extends Qualified {
  readonly kind: 'duration';
  readonly amounts: readonly Amount[];
}

export interface SetReading extends Qualified {
  readonly kind: 'set';
  /** Every so often, or at every such point. */
  readonly every: Amount | TimeParts;
}

export interface RangeReading extends Qualified {
  readonly kind: 'range';
  readonly from: PointReading | ShiftReading | HolidayReading;
  readonly to: PointReading | ShiftReading | HolidayReading;
}

export interface ReferenceReading extends Qualified {
  readonly kind: 'reference';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** How two times are written as one range: a word before the first (empty: none needed), one between. */
export interface RangeWords {
  readonly open: readonly string[];
  readonly between: readonly string[];
}

/** How a language speaks of time. All word lists are folded; a stage compiles them. */
export interface TimeRules extends TimeRoles {
  readonly rules: readonly Rule<TimeReading>[];
  /** What may stand between a date and its time of day: «à», «,»; the empty string is a mere space. */
  readonly joiners: readonly string[];
  readonly ranges: readonly RangeWords[];
  /** Words before a time that narrow it. `inside` ones belong to its span («début mars»), others do not («environ»). */
  readonly modifiers: readonly {
    readonly words: readonly string[];
    readonly mod: Modifier;
    readonly inside: boolean;
  }[];
  /** Verb forms and words that show whether the clause speaks of what has been or of what will be. */
  readonly tenses: readonly { readonly tense: 'past' | 'future'; readonly pattern: RegExp }[];
}
