import { oneWordOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading, TimeUnit } from '../../contract/times.ts';
import { duration } from '../../time-readings.ts';
import { approximateNumbers, readNumber } from '../numbers.ts';

const wholeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ['journée', 'day'],
  ['semaine', 'week'],
  ['week-end', 'weekend'],
  ['mois', 'month'],
  ['trimestre', 'quarter'],
  ['semestre', 'half'],
  ['année', 'year'],
  ['décennie', 'decade'],
  ['siècle', 'century'],
]);
/** Fortnights and weeks by their days: «sous huitaine», «une quinzaine». */
const daysOnly = oneWordOf(['huitaine', 'quinzaine']);

/** Lengths of time that are not a number and a unit. */
export const lengths: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/whole-unit',
    needs: ['tout'],
    pattern: phrase`(?:toute (?:la |l')|tout (?:le |l'|un ))(?<unit>${oneWordOf(wholeUnits.keys())})`,
    read: ({ unit = '' }, { after }) => {
      const read = wholeUnits.get(unit);
      // «toute la semaine dernière», «toute l'année 2019» are places in the calendar, «tout le mois de mai» a month.
      return read === undefined ||
        /^\s{1,2}(?:derni|prochain|passée|écoulée|suivant|précédent|de\s|d'|du\s|\d)/.test(after)
        ? null
        : duration([{ unit: read, count: 1 }]);
    },
    examples: [
      ['fermé [toute la journée]', 'P1D'],
      ["ouvert [toute l'année]", 'P1Y'],
      ['absent [tout le mois]', 'P1M'],
    ],
    counterExamples: ['toute la semaine dernière', 'tout le mois de mai', 'tout le monde'],
  },
  {
    name: 'fr/time/hours-abbreviated',
    pattern: phrase`(?<=(?:en|pendant|durant|sous|après|dans|d'ici|pour|les|ces|des|moins de|plus de|près de|à|de|dure|duré) {1,2})(?<span>(?<count>\d{1,3}(?:[.,]\d)?) ?h)(?! ?[\d/])`,
    read: ({ count }, { before, after }) => {
      const hours = Number(count?.replace(',', '.'));
      // «à 10 h» and «de 9 h à 17 h» are times of day, «les 35 h» the working week, «à 130 km/h» a speed.
      const certain =
        /(?:en|pendant|durant|sous|dans|(?:dans|sous) les|d'ici|ces|dure|duré|(?:moins|plus|près) de)\s{1,2}$/.test(
          before,
        ) || !Number.isInteger(hours);
      if (/(?:les|des|aux)\s{1,2}$/.test(before) && (hours === 35 || hours === 39 || hours === 32))
        return null;
      if (!certain && hours <= 24 && !/^\s(?:de (?!\d)|d')/.test(after)) return null;
      return duration([{ unit: 'hour', count: hours }]);
    },
    examples: [
      ['livré sous [48 h]', 'PT48H'],
      ['bouclé en [12h]', 'PT12H'],
      ['à [10 h] de route', 'PT10H'],
      ['à livrer dans les [2 h]', 'PT2H'],
      ['un film de [1,5 h]', 'PT1.5H'],
    ],
    counterExamples: ['à 10 h', 'de 9 h à 17 h', 'les 35h', '24h/24', 'en 10 h 46'],
  },
  {
    name: 'fr/time/quarters-of-an-hour',
    needs: ['quart'],
    pattern: phrase`(?:(?<count>un|trois|deux)|les (?<definite>trois)) quarts? d'heure`,
    read: ({ count, definite }) =>
      duration([{ unit: 'minute', count: 15 * (readNumber(count ?? definite) ?? 1) }]),
    examples: [
      ['pendant [trois quarts d’heure]', 'PT45M'],
      ['dans [un quart d’heure]', 'PT15M'],
    ],
    counterExamples: ['un quart de finale', 'trois quarts'],
  },
  {
    // Summers come once a year: «depuis deux étés» is about as long as two years.
    name: 'fr/time/so-many-seasons',
    needs: ['étés', 'hivers', 'automnes', 'printemps'],
    pattern: phrase`(?<count>[2-9]|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:étés|hivers|automnes|printemps)`,
    read: ({ count }) => duration([{ unit: 'year', count: readNumber(count) ?? null }], { mod: 'APPROX' }),
    examples: [
      ['fermé depuis [deux étés]', 'P2Y'],
      ['pendant [trois hivers]', 'P3Y'],
    ],
    counterExamples: ['un été', 'deux étages'],
  },
  {
    name: 'fr/time/days-in-a-word',
    needs: ['huitaine', 'quinzaine'],
    pattern: phrase`(?:(?<=sous )|une )(?<days>${daysOnly})(?! d)`,
    read: ({ days }, { before, written }) =>
      /^une/i.test(written) &&
      !/(?:^|\s)(?:dans|pendant|durant|depuis|après|chaque|pour)\s{1,2}$/.test(before)
        ? null
        : duration([{ unit: 'day', count: approximateNumbers.get(days ?? '') ?? 15 }]),
    examples: [
      ['à régler sous [huitaine]', 'P8D'],
      ['Ils restent pendant [une quinzaine].', 'P15D'],
    ],
    counterExamples: ['une quinzaine de personnes', 'une quinzaine'],
  },
];
