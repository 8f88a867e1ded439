import { oneWordOf } from '../../../rules/pattern.ts';
import { fullMonths, weekdays } from '../calendar.ts';
import { numberWords } from '../numbers.ts';

const weekdayNames = oneWordOf(weekdays.keys());
/** What a time of day follows: a preposition, a part of the day, or the day itself. */
const cue = new RegExp(
  `(?:^|[^\\p{L}])(?:à|il est|il était|vers|dès|jusqu'à|avant|partir de|alentours de|coups? de|hier|demain|aujourd'hui|matin|soir|après-midi|(?:${oneWordOf([...weekdays.keys(), ...fullMonths.keys()])})(?: \\d{4})?,?)\\s{1,2}$`,
  'u',
);
/** The two ends of a range: «de 9 heures à 19 heures», «entre 17 heures et 21 heures». */
const rangeEnd = /(?:^|[^\p{L}])(?:de|entre|dès)\s{1,2}$/u;
const otherEnd =
  /^\s{1,2}(?:à|a|et)\s{1,2}(?:\p{L}{2,9}|\d{1,2})\s{1,2}heures?(?!\p{L})|^\s{1,2}(?:à|a|et)\s{1,2}\d{1,2}\s?h(?:\s?\d\d)?(?!\p{L})|^\s{1,2}(?:à|a|et) (?:midi|minuit)(?!\p{L})/u;
const openedRange =
  /(?:^|[^\p{L}])(?:de|entre)\s{1,2}(?:\p{L}{2,9}|\d{1,2})(?:\s{1,2}heures?|\s?h(?:\s?\d\d)?)?\s{1,2}(?:et|à|a)\s{1,2}$/u;
const secondNumber = /(?:^|[^\p{L}\d,.])\d{1,2}\s{1,2}(?:à|a)\s{1,2}$/u;
/** The first number of «16-17 heures», which makes both hours of the day. */
const hyphenatedRange = /(?:^|[^\p{L}\d,.-])(?:[01]?\d|2[0-4])\s?[-–]\s?$/u;
/** «16 heures chaque lundi»: the days stand after their time. */
const daysAfter = new RegExp(
  `^,?\\s{1,2}(?:(?:chaque|tous les) (?:${weekdayNames}|jour|matin|soir)s?|ce (?:matin|soir))(?!\\p{L})`,
  'u',
);
/** «Dix heures mercredi matin»: so too one day, where no verb before makes it a length of time. */
const dayAfter = new RegExp(`^,?\\s{1,2}(?:${weekdayNames}|demain|hier)(?!\\p{L})`, 'u');
const nothingBefore = /(?:^|[.!?:;(«»–—\n-])\s{0,2}$/u;
/** What makes so many hours a length of time. */
const lengthCue =
  /(?:^|[^\p{L}])(?:en|pendant|durant|après|sous|moins de|plus de|près de|environ|temps de|les|des|ces|ses|toutes les|il y a|dans|dura|duré|pour|a|ont|avait|ai|d'ici)\s{1,2}$/u;

/** Whether the day or days of a time stand right after it, and nothing before counts («pendant dix heures lundi»). */
export function hasDayAfter(before: string, after: string): boolean {
  if (daysAfter.test(after)) return !lengthCue.test(before);
  return dayAfter.test(after) && nothingBefore.test(before);
}

/** Whether so many «heures» are a time of day («à 20 heures») and not a length of time («pendant 20 heures»). */
export function isTimeOfDay(count: string, before: string, after: string): boolean {
  const hour = numberWords.get(count) ?? Number(count);
  if (!(hour <= 24)) return false;
  if (/^\s{1,2}(?:du matin|du soir|de l'après-midi|locales?|gmt|utc|tu|précises?|pile|\d)/.test(after))
    return true;
  if (rangeEnd.test(before) && otherEnd.test(after)) return true;
  if (hasDayAfter(before, after)) return true;
  if (/^\s{1,2}(?:d'|(?:de|plus|après|avant|consécutives|par)(?:\s|$))/u.test(after)) return false;
  // Nobody counts thirteen to twenty-three hours after which something holds: it is the evening.
  if (/(?:^|[^\p{L}])après\s{1,2}$/u.test(before)) return hour > 12 && hour < 24;
  // «pendant 4 à 12 heures»: the second of two numbers, which only «de» or «entre» make hours of the day.
  if (secondNumber.test(before)) return openedRange.test(before);
  return cue.test(before) || openedRange.test(before) || hyphenatedRange.test(before);
}
