import { intervalOf } from '../annotator/rules/interval.ts';

/** One value that the gold accepts, in TIMEX3 or in the notation of Recognizers-Text. */
export interface GoldValue {
  readonly tx?: string;
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly type?: string;
  readonly mod?: string;
}

const minutesOf: Readonly<Record<string, number>> = {
  Y: 525_600,
  M: 43_200,
  W: 10_080,
  D: 1440,
  H: 60,
  m: 1,
  S: 1 / 60,
};

/** Lengths in minutes, so that a decade and ten years, or PT90M and PT1.5H, are the same. */
function lengthOf(value: string): string | null {
  const match = /^P([\dX.]+(?:DE|CE|WE|[YMWD]))*(T([\dX.]+[HMS])*)?$/.exec(value);
  if (!match || value.includes('X')) return match ? value : null;
  const [days = '', clock = ''] = value.slice(1).split('T');
  let minutes = 0;
  for (const [, number, letter] of days.matchAll(/([\d.]+)(DE|CE|WE|[YMWD])/g))
    minutes +=
      Number(number) *
      (letter === 'DE'
        ? 5_256_000
        : letter === 'CE'
          ? 52_560_000
          : letter === 'WE'
            ? 2880
            : (minutesOf[letter ?? ''] ?? 0));
  for (const [, number, letter] of clock.matchAll(/([\d.]+)([HMS])/g))
    minutes += Number(number) * (minutesOf[letter === 'M' ? 'm' : (letter ?? '')] ?? 0);
  return `length ${minutes.toFixed(3)}`;
}

const instant = (text: string) =>
  text
    .replace(' ', 'T')
    .replace(/:00$/, '')
    .replace(/T(\d\d)$/, 'T$1:00');

/** A value in a form in which equal times are equal texts, whatever notation it came in. */
export function comparableValue(value: string): string {
  if (value.includes('..')) return value;
  const length = lengthOf(value);
  if (length) return length;
  const interval = /T(?:MO|MI|AF|EV|NI|DT)/.test(value) || value.includes('X') ? null : intervalOf(value);
  return interval ? `${instant(interval.begin)}..${instant(interval.end)}` : value;
}

/** What an alternative of the gold accepts, in the same form. `ref` is the text's date of reference. */
export function acceptedValues(alternative: GoldValue, ref: string): readonly string[] {
  const { tx, timex, value, start, end, type } = alternative;
  if (tx !== undefined) return [comparableValue(tx)];
  if (timex === undefined) return [];
  if (type === 'set' || type === 'duration' || /REF$/.test(timex)) return [lengthOf(timex) ?? timex];
  const day = ref.slice(0, 10);
  const full = (text: string) => (/^\d\d:\d\d/.test(text) ? `${day}T${instant(text)}` : instant(text));
  const part = /T(?:MO|MI|AF|EV|NI|DT)$/.exec(timex);
  if (part) return [`${full(start ?? day).slice(0, 10)}${part[0]}`];
  if (value !== undefined) return [`${full(value)}..${full(value)}`];
  if (start === undefined || end === undefined) {
    const limit = comparableValue(limitOf(alternative));
    const side = full(start ?? end ?? '');
    return /^\d/.test(limit) || side === '' ? [limit] : [`${side}..${side}`];
  }
  // A single period ends where the next begins; a range may or may not take in the day it ends with.
  const open = `${full(start)}..${dayBefore(full(end))}`;
  return timex.startsWith('(') ? [open, `${full(start)}..${full(end)}`] : [open];
}

/** “since August”, “before 2018”: open at one side, so the value is that of the limit, its year taken from the side. */
function limitOf({ timex = '', mod, start, end }: GoldValue): string {
  const side = mod === 'after' && start !== undefined ? dayBefore(start) : (start ?? end ?? '');
  return timex.replace(/^XXXX(?=-\d\d)/, side.slice(0, 4));
}

function dayBefore(iso: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return iso;
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
