import type { PartOfDay, TimeUnit } from '../contract/times.ts';

function numbered(forms: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(forms.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));
}

/** Without the full stop of the short forms, which a pattern allows where more of the date follows. */
const monthForms: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
export const months = numbered(monthForms);
/** Months that may stand without a day: the full names. */
export const fullMonths = numbered(monthForms.map(forms => forms.slice(0, 1)));

export const weekdays = numbered([
  ['monday'],
  ['tuesday'],
  ['wednesday'],
  ['thursday'],
  ['friday'],
  ['saturday'],
  ['sunday'],
]);
export const weekdayAbbreviations = numbered([
  ['mon'],
  ['tue', 'tues'],
  ['wed', 'weds'],
  ['thu', 'thur', 'thurs'],
  ['fri'],
  ['sat'],
  ['sun'],
]);

const singular: readonly (readonly [string, TimeUnit])[] = [
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['semester', 'half'],
  ['year', 'year'],
  ['decade', 'decade'],
];
export const units: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ...singular.flatMap(([word, unit]): [string, TimeUnit][] => [
    [word, unit],
    [`${word}s`, unit],
  ]),
  ['century', 'century'],
  ['centuries', 'century'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['yr', 'year'],
  ['yrs', 'year'],
]);

/** Units that are one stretch of the calendar: «next week», «last year». */
export const calendarUnits: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['semester', 'half'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

export const seasons: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

export const partsOfDay: ReadonlyMap<string, PartOfDay> = new Map<string, PartOfDay>([
  ['morning', 'MO'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);
