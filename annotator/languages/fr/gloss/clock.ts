import { englishClock } from '../../../rules/english-calendar.ts';
import { readNumber } from '../numbers.ts';
import { clock, clockOf } from './time-words.ts';

const timeOfDay = new RegExp(`^${clock}$`, 'u');
const half = "(?: (?<half>du matin|du soir|de l'après-midi))?";
const zone = '(?:,? (?<zone>utc|gmt|heures? locales?|locales?|heure de paris|heure française))?';
const written = new RegExp(
  String.raw`^(?<hour>midi|minuit|\d{1,2}|[\p{L}-]{2,12}) ?(?:h|heures?)?` +
    String.raw`(?: ?(?<minute>[0-5]\d)| et (?<more>demie?|quart)| moins (?<less>le quart|[\p{L}-]{3,10})| (?<words>[\p{L}-]{3,14}))?` +
    `${half}${zone}$`,
  'u',
);
const zones: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'GMT',
  'heure de paris': 'Paris time',
  'heure française': 'French time',
};

/** A time of day in digits or words: «18 h 30» → "6.30 pm", «dix heures moins le quart» → "9.45 am". */
export function clockPhrase(folded: string): string | null {
  if (timeOfDay.test(folded)) return clockOf(folded);
  const groups = written.exec(folded)?.groups;
  if (!groups || !/^mi(?:di|nuit)|\dh| h(?:eures?)?(?:\s|$)/.test(folded)) return null;
  const { hour = '', minute, more, less, words } = groups;
  const named = hour === 'midi' ? 12 : hour === 'minuit' ? 0 : readNumber(hour);
  const minutes = minutesOf(minute, more, less, words);
  if (named === undefined || named > 24 || minutes === null) return null;
  const late = (groups.half === 'du soir' || groups.half === "de l'après-midi") && named < 12;
  const total =
    (((late ? named + 12 : named) * 60 + minutes) % 1440) + (minutes < 0 && named === 0 ? 1440 : 0);
  const english = englishClock(Math.floor(total / 60), String(total % 60).padStart(2, '0'));
  if (groups.zone === undefined) return english;
  return `${english} ${zones[groups.zone] ?? 'local time'}`;
}

function minutesOf(minute?: string, more?: string, less?: string, words?: string): number | null {
  if (minute !== undefined) return Number(minute);
  if (more !== undefined) return more === 'quart' ? 15 : 30;
  if (less !== undefined) return less === 'le quart' ? -15 : -(readNumber(less) ?? 0);
  return words === undefined ? 0 : (readNumber(words) ?? null);
}
