import { oneWordOf } from '../../../rules/pattern.ts';
import { fullMonths, weekdays } from '../calendar.ts';
import { numberWords } from '../numbers.ts';

/** What a time of day follows: a preposition, a part of the day, or the day itself. */
const cue = new RegExp(
  `(?:^|[^\\p{L}])(?:à|vers|dès|jusqu'à|avant|partir de|aux alentours de|hier|demain|aujourd'hui|matin|soir|après-midi|(?:${oneWordOf([...weekdays.keys(), ...fullMonths.keys()])})(?: \\d{4})?,?)\\s{1,2}$`,
  'u',
);
/** The two ends of a range: «de 9 heures à 19 heures», «entre 17 heures et 21 heures». */
const rangeEnd = /(?:^|[^\p{L}])(?:de|entre|dès)\s{1,2}$/u;
const otherEnd =
  /^\s{1,2}(?:à|et)\s{1,2}(?:\p{L}{2,9}|\d{1,2})\s{1,2}heures?(?!\p{L})|^\s{1,2}(?:à|et) (?:midi|minuit)(?!\p{L})/u;
const openedRange = /(?:^|[^\p{L}])(?:de|entre)\s{1,2}(?:\p{L}{2,9}|\d{1,2})\s{1,2}heures?\s{1,2}et\s{1,2}$/u;

/** Whether so many «heures» are a time of day («à 20 heures») and not a length of time («pendant 20 heures»). */
export function isTimeOfDay(count: string, before: string, after: string): boolean {
  const hour = numberWords.get(count) ?? Number(count);
  if (!(hour <= 24)) return false;
  if (/^\s{1,2}(?:du matin|du soir|de l'après-midi|locales?|gmt|utc|précises?|pile|\d)/.test(after))
    return true;
  if (rangeEnd.test(before) && otherEnd.test(after)) return true;
  if (/^\s{1,2}(?:de|d'|plus|après|avant|consécutives|par)(?:\s|\p{L})/u.test(after)) return false;
  // Nobody counts thirteen to twenty-three hours after which something holds: it is the evening.
  if (/(?:^|[^\p{L}])après\s{1,2}$/u.test(before)) return hour > 12 && hour < 24;
  return cue.test(before) || openedRange.test(before);
}
