import { fold, foldAccents } from './fold.ts';

/** Names of a language's months and weekdays, folded and without full stop, also spelt without accents. */
export interface CalendarNames {
  /** «janvier», «janv», «fevrier» → 1 … 12. */
  readonly months: ReadonlyMap<string, number>;
  /** «lundi», «lun» → 1 (Monday) … 7, as in ISO 8601. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** Regions whose names differ from those of the bare language: «Jänner», «Sept», «juill». */
const regions: Readonly<Record<string, readonly string[]>> = {
  de: ['de-AT'],
  en: ['en-GB'],
  es: ['es-MX', 'es-AR'],
  fr: ['fr-CA'],
  pt: ['pt-PT'],
};

const known = new Map<string, CalendarNames>();

/**
 * Month and weekday names of any language that Intl knows, long and short, as they are used in a date and alone
 * (Polish «stycznia», «styczeń»). Empty where Intl does not know the language: it would answer in the language
 * of the machine.
 * @throws {RangeError} where `language` is not a BCP 47 tag.
 */
export function calendarNames(language: string): CalendarNames {
  const before = known.get(language);
  if (before) return before;
  const locales = Intl.DateTimeFormat.supportedLocalesOf([language, ...(regions[language] ?? [])]);
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const locale of locales) {
    for (const options of nameStyles('month')) addNames(months, locale, options, 12, monthStart);
    for (const options of nameStyles('weekday')) addNames(weekdays, locale, options, 7, weekdayOf);
  }
  const names = { months, weekdays };
  known.set(language, names);
  return names;
}

function nameStyles(part: 'month' | 'weekday'): readonly Intl.DateTimeFormatOptions[] {
  return (['long', 'short'] as const).flatMap(style => [
    { [part]: style },
    { day: 'numeric', month: 'long', [part]: style },
  ]);
}

const monthStart = (month: number) => Date.UTC(2024, month - 1, 1);
/** 1 January 2024 was a Monday. */
const weekdayOf = (weekday: number) => Date.UTC(2024, 0, weekday);

function addNames(
  names: Map<string, number>,
  locale: string,
  options: Intl.DateTimeFormatOptions,
  count: number,
  instant: (value: number) => number,
): void {
  const part = options.weekday ? 'weekday' : 'month';
  const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  for (let value = 1; value <= count; value += 1) {
    const written = format.formatToParts(instant(value)).find(({ type }) => type === part)?.value ?? '';
    const name = written.replace(/\.$/, '');
    // A number is no name, and a first come name is never taken over by a later, shorter style.
    if (!/\p{L}/u.test(name)) continue;
    for (const key of [fold(name), foldAccents(name)]) if (!names.has(key)) names.set(key, value);
  }
}
