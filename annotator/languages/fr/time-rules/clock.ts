import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { integer, point } from '../../time-readings.ts';
import { readNumber } from '../numbers.ts';
import type { Groups } from './read-date.ts';
import { hasDayAfter } from './time-of-day.ts';

const zoneName = oneOf([
  'utc',
  'gmt',
  'cet',
  'cest',
  't\\.?u\\.?',
  'heures? locales?',
  'locales?',
  'heure française',
  'heure belge',
  'heure suisse',
  "heure de l'est",
  "heure d'europe centrale",
  // A town of one or two words; «de route», «de travail» follow «heures» in the plural.
  "heure d[eu'] ?[a-zà-ÿ]{3,16}(?:-[a-zà-ÿ]{2,12})?",
]);
/** Where a clock shows that time, with what it lies before or behind Greenwich. */
export const zone = part`,? ?(?<zone>${zoneName})(?: ?[+-] ?\d{1,2}(?!\d))?`;
export const halfOfDay = part` du (?<half>matin|soir)| de (?<half2>l'apr[èe]s-midi)`;

/** What a clock time follows; what it does not follow makes «10 h» a length of time. */
const clockCue =
  /(?:^|[^\p{L}])(?:à|vers|dès|de|et|le|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|depuis|jusqu'à|avant|après|entre|ou|partir de|alentours de|environs de|environ|coup de|dernière|hui|hier|demain|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{4},?|\d{1,2}[/.]\d{1,2},?|\p{L}{3,9} \d{1,2},?|[([•|–—-])\s{0,2}$/u;
const durationCue =
  /(?:^|[^\p{L}])(?:en|pendant|durant|après|sous|de|moins de|plus de|temps de|les|des|ces)\s{1,2}$/u;

/** The time of day that the groups of a pattern state; null where no clock shows it. */
export function readClock(groups: Groups): TimeReading | null {
  const hour = readNumber(groups.hour);
  const minute = integer(groups.minute);
  if (hour === undefined || hour > 24 || (minute ?? 0) > 59) return null;
  const evening = groups.half === 'soir' || groups.half2 !== undefined;
  return point(
    {
      hour: evening && hour < 12 ? hour + 12 : hour,
      minute: minute ?? 0,
      second: integer(groups.second),
      zone: groups.zone,
    },
    evening || groups.half !== undefined ? { twelveHour: true } : {},
  );
}

/** «15 h : le cortège part»: an entry of a programme. */
const startsLine = /(?:^|\n)\s{0,2}$/;

/** Times of day in digits: «21 h 30», «12:28:05», «5 pm». */
export const clockRules: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/clock-h',
    pattern: phrase`(?<hour>\d|[01]\d|2[0-4]) ?h(?: ?(?<minute>[0-5]\d)(?: ?mi?n)?)?(?:${zone}|${halfOfDay})?`,
    read: (groups, { before, after }) => {
      if (/\d[.,]$/.test(before) || /^\/\d|^ ?\d{1,2} ?s(?:ec)?(?![\p{L}'])/u.test(after)) return null;
      if (/(?:^|\s)(?:en|pendant|durant|dure|durée? (?:de|d'))\s{1,2}$/.test(before)) return null;
      if (groups.minute !== undefined || groups.zone !== undefined || groups.half !== undefined)
        return readClock(groups);
      if (/^\s?(?:chrono|de (?!l'après)|d'|plus t)/.test(after)) return null;
      if (hasDayAfter(before, after) || (startsLine.test(before) && /^\s?:\s/.test(after)))
        return readClock(groups);
      if (!clockCue.test(before)) return null;
      return durationCue.test(before) && !/(?:^|\s)de\s$/.test(before) ? null : readClock(groups);
    },
    examples: [
      ['à [21 h 30]', '2021-01-07T21:30'],
      ['à [12h]', '2021-01-07T12:00'],
      ['([2 h UTC])', '2021-01-07T02:00'],
      ['[15 h] : le cortège part', '2021-01-07T15:00'],
      ['vers [8 h du soir]', '2021-01-07T20:00'],
      ['[20h00]', '2021-01-07T20:00'],
      ['à [18 h 30, heure de Paris]', '2021-01-07T18:30'],
      ['ouvert [de 9 h à 17 h]', '2021-01-07T09:00/2021-01-07T17:00'],
    ],
    counterExamples: [
      'en 12h',
      'roulant à 130 km/h',
      '24h/24',
      '35h',
      '48 h',
      'en 10 h 46',
      '7,5 h',
      'à 10 h de route',
    ],
  },
  {
    name: 'fr/time/clock-colon',
    pattern: phrase`(?<![\d:.,/])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?! ?[ap]\.?m|:)${zone}?`,
    read: (groups, { before, after }) =>
      /^\.\d/.test(after) || /[:.]$/.test(before) || /(?:^|\s)(?:en|psaume|verset|jean|luc)\s$/.test(before)
        ? null
        : readClock(groups),
    examples: [
      ['à [12:28]', '2021-01-07T12:28'],
      ['mis à jour à [19:56:30]', '2021-01-07T19:56:30'],
    ],
    counterExamples: ['1:2', '12:78', '3:15:4:5', 'un temps de 2:04.31'],
  },
  {
    name: 'fr/time/clock-twelve',
    needs: ['am', 'pm', 'a.m', 'p.m'],
    pattern: phrase`(?<![\d:.,/])(?<hour>1[0-2]|0?[1-9])(?:[:h.](?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?)? ?(?<noon>[ap])\.?m\.?`,
    read: ({ hour, minute, second, noon }) =>
      point(
        {
          hour: (Number(hour) % 12) + (noon === 'p' ? 12 : 0),
          minute: integer(minute) ?? 0,
          second: integer(second),
        },
        { twelveHour: true },
      ),
    examples: [
      ['Le rideau se lève à [8:00 pm]', '2021-01-07T20:00'],
      ['à [11 a.m.]', '2021-01-07T11:00'],
    ],
    counterExamples: ['PM 2,5', '13 pm', 'des 10 AMAP', '4 ma'],
  },
];
