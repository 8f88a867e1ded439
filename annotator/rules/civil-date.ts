/**
 * Calendar arithmetic on whole days, in the proleptic Gregorian calendar, without clocks or zones.
 * A day is a number: 0 is 1970-01-01. Conversions after Howard Hinnant, "chrono-compatible low-level date algorithms".
 */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civilDate(day: Day): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: week 1 holds the year's first Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The Monday of that ISO week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Moves by months; the day is cut to the length of the month. */
export function addMonths(day: Day, months: number): Day {
  const date = civilDate(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** Easter Sunday of the Western churches (anonymous Gregorian algorithm, Meeus/Jones/Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const index = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(index / 31), (index % 31) + 1);
}

/** Easter Sunday of the Orthodox churches, in the Gregorian calendar (Meeus's algorithm for the Julian calendar). */
export function orthodoxEasterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const index = d + e + 114;
  // What the Julian calendar is behind: a day more in each century whose first year is no leap year.
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, Math.floor(index / 31), (index % 31) + 1) + behind;
}

export const twoDigits = (value: number): string => String(value).padStart(2, '0');
export const fourDigits = (value: number): string => String(value).padStart(4, '0');

export function isoDate(day: Day): string {
  const date = civilDate(day);
  return `${fourDigits(date.year)}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}
