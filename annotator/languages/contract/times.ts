import type { TimeExpression } from '../../document/annotated-article.ts';
import type { Rule } from '../../rules/rule.ts';
import type { WorldFeast } from '../../rules/world-feasts.ts';
import type { TenseRules } from './tenses.ts';
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
  | NthReading
  | NumberReading
  | { readonly kind: 'nothing' };

/** What has a place in the calendar, and can be the end of a range or the day that something is counted from. */
export type PlaceReading = PointReading | ShiftReading | HolidayReading | NthReading;

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
  /**
   * As it is written. A value keeps the clock of its place («21 h 30, heure de Paris» is T21:30): what the text does not
   * say, the offset on that day, is not filled in. That a zone was named shows in the document's `stated`.
   */
  readonly zone?: string;
}

/** In which order the numbers of a date stand: 08/02/2021 or 02/08/2021. */
export type NumericOrder = 'day-first' | 'month-first';

interface Qualified {
  readonly mod?: Modifier;
  readonly fragment?: boolean;
}

export interface PointReading extends Qualified {
  readonly kind: 'point';
  readonly parts: TimeParts;
  readonly direction?: Direction;
  /** The hour is stated on the twelve-hour clock («6 pm», «7 heures du soir»): so is that of «from 5 to 6 pm». */
  readonly twelveHour?: true;
  /**
   * The date is in digits, in a language that writes both «25/02/2021» and «02/25/2021»: which came first, and whether
   * that is certain (only one order makes a date), likely by other dates of the article, or open.
   */
  readonly digits?: { readonly order: NumericOrder; readonly sure: 'certain' | 'likely' | 'open' };
  /** Seen from the date that the story has reached («the following spring»), not from the publication. */
  readonly from?: 'mentioned';
}

export interface ShiftReading extends Qualified {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  /** Signed: −1 is the one before. */
  readonly amount: number;
  /** How exact the result is; the unit itself where nothing is said. */
  readonly grain?: TimeUnit;
  /**
   * Counted from the day of publication, from the date that the story has reached («trois jours plus tard»), from
   * something whose date nobody knows («le lendemain de son élection»), or from a date that is named («la veille de
   * Noël»). A rule says `mentioned` or `event`; a date that follows in the text takes its place when times are joined.
   */
  readonly from: 'publication' | 'mentioned' | 'event' | PlaceReading;
  /**
   * A time of day, or a weekday or month inside the unit («mardi de la semaine prochaine»); with the unit `day` the first
   * weekday of that name after the base, or the last one before it («le mardi suivant»).
   */
  readonly parts?: TimeParts;
}

/**
 * A day that moves or has a name: by date, by days from Easter Sunday (of the Western or the Orthodox churches), by
 * the nth weekday of a month (−1: last), `offset` days after it (the Friday after a Thursday) and a week later where
 * it would meet that day from Easter, or by a calendar of its own, lasting to the eve of another feast where it is a month.
 */
export type HolidayDate =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly orthodoxEaster: number }
  | {
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly offset?: number;
      readonly notOnEaster?: number;
    }
  | { readonly feast: WorldFeast; readonly until?: WorldFeast };

export interface HolidayReading extends Qualified {
  readonly kind: 'holiday';
  readonly date: HolidayDate;
  readonly year?: number;
  /** The year told from another one: «Christmas last year». */
  readonly within?: ShiftReading;
  readonly direction?: Direction;
  readonly parts?: TimeParts;
}

/**
 * Which one of its kind within a longer stretch: «la deuxième semaine de mars», «le dernier mardi du mois prochain»,
 * «the first weekend of next year». A rule need not read the stretch: with `following` the times are joined where one
 * of the pack's `anchors.of` stands between, and what finds no stretch is dropped.
 */
export interface NthReading extends Qualified {
  readonly kind: 'nth';
  /** From 1; −1 is the last, −2 the last but one. */
  readonly nth: number;
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade';
  /** The days of that name only (ISO: Monday is 1); with the unit `day`. */
  readonly weekday?: number;
  readonly within: PlaceReading | 'following';
  /** A time of day. */
  readonly parts?: TimeParts;
}

/**
 * A bare number that takes its unit from the time after it: «de *5* à 7 heures», «*two* to three weeks», «entre *3* et
 * 12 septembre». Alone it is no time. Its rule should look ahead for a range, or it matches every number of the text.
 */
export interface NumberReading {
  readonly kind: 'number';
  readonly value: number;
  readonly fragment: true;
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
  /** Every so often, or at every such point. A time of day beside it is joined («16 heures chaque lundi»). */
  readonly every: Amount | TimeParts;
  /** The last of them where each is a stretch («du lundi au vendredi», «chaque jour de 9 h à 17 h»). */
  readonly to?: TimeParts;
}

export interface RangeReading extends Qualified {
  readonly kind: 'range';
  readonly from: PlaceReading | DurationReading;
  /** Of the same kind as the first. */
  readonly to: PlaceReading | DurationReading;
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

/** Words between a length of time or a day and what it is counted from. */
export interface AnchorWords {
  /** «deux jours *après* mardi», «three weeks *from* tomorrow»; with the article that may follow. */
  readonly after: readonly string[];
  /** «deux jours *avant* Noël». */
  readonly before: readonly string[];
  /** «la veille *de* Noël», «le premier lundi *de* mai», «the eve *of* the 4th of May»; with the article. */
  readonly of: readonly string[];
  /** Before a length that lasts and is not counted from the date: «*pendant* deux jours avant Noël». */
  readonly throughout: readonly string[];
}

/** How a language speaks of time. All word lists are folded; a stage compiles them. */
export interface TimeRules extends TimeRoles {
  readonly rules: readonly Rule<TimeReading>[];
  /** What may stand between a date and its time of day: «à», «,»; the empty string is a mere space. */
  readonly joiners: readonly string[];
  readonly ranges: readonly RangeWords[];
  readonly anchors: AnchorWords;
  /** Between two lengths that make one: «une heure *et* 30 minutes»; the empty string is a mere space. */
  readonly lengthJoiners: readonly string[];
  /** Words before a time that narrow it. `inside` ones belong to its span («début mars»), others do not («environ»). */
  readonly modifiers: readonly {
    readonly words: readonly string[];
    readonly mod: Modifier;
    readonly inside: boolean;
    /** Ends with the verb that such words belong to, and then they narrow nothing: «prend (fin le 3 mars)». */
    readonly notAfter?: RegExp;
  }[];
  /** Between the members of a list: «juillet *et* août», «en juin, *puis en* juillet». */
  readonly listWords: readonly string[];
  /** Verbs that report what somebody said; null where none are known. */
  readonly saying: RegExp | null;
  /** Right before a date of a person or a text, which no story goes on from: «né *le*», «la loi *du*». */
  readonly incidentalCues: readonly string[];
  readonly tenses: TenseRules;
}
