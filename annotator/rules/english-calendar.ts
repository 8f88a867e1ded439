import { civilDate, type Day } from './civil-date.ts';

/** Names of months from January and of days from Sunday, as English writes them. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** A day in full: «6 January 2021». */
export function dayInEnglish(value: Day): string {
  const { year, month, day } = civilDate(value);
  return `${day} ${monthNames[month - 1] ?? month} ${year}`;
}

/** A time of day: 21 and "30" → "9.30 pm". */
export function englishClock(hour: number, minute: string): string {
  if (minute === '00' && (hour === 12 || hour === 0 || hour === 24)) return hour === 12 ? 'noon' : 'midnight';
  const half = hour < 12 || hour === 24 ? 'am' : 'pm';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return minute === '00' ? `${twelve} ${half}` : `${twelve}.${minute} ${half}`;
}
