import { oneWordOf, part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { weekdays } from '../calendar.ts';
import {
  anyWeekday,
  counts,
  day,
  dayWord,
  direction,
  fullMonth,
  isName,
  month,
  weekday,
  year,
} from './parts.ts';
import { readDate } from './read-date.ts';

/** «le», «ce», «ce mardi», «mardi», before the day of the month. */
const lead = part`(?:le )?(?:(?<this>ce(?:tte)?) )?(?:${anyWeekday},? )?(?:le )?`;
const betweenDays = "(?:au|et|ou|à|-|–|et du|et le|jusqu'au)";
const weekdayName = oneWordOf(weekdays.keys());
/** What comes before a day that stands without its month. */
const dayCue = oneWordOf([
  "jusqu'au",
  'avant le',
  'après le',
  'dès le',
  'à partir du',
  'à compter du',
  "d'ici au",
  'depuis le',
  'nuit du',
  'au plus tard le',
]);

/** True where a day of the month ends its phrase, so that «le 17» is no «17e arrondissement» or «20 heures». */
function standsAlone(after: string): boolean {
  return /^(?:$|\s?(?:[.;:](?!\d)|[)»!?\n])|,(?!\d)|\s(?:au (?:matin|soir)|dans (?:la|l')|à \d|de \d{1,2} ?h|entre \d{1,2} ?h|pour (?!\d)|et le|ou le|puis|prochain|dernier|inclus|compris))/.test(
    after,
  );
}

export const fullDates: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/day-month-year',
    pattern: phrase`${lead}${day} ?${month},? (?:de l'année |de l'an |de )?${year}`,
    read: readDate,
    examples: [
      ['À partir du [8 février 2021], tout change', '2021-02-08'],
      ['[le 1er mars 2017]', '2017-03-01'],
      ['[lundi 10 décembre 2018]', '2018-12-10'],
      ['[8 FÉVRIER 2021]', '2021-02-08'],
      ['[Ce lundi 8 février 2021]', '2021-02-08'],
      ['[3 sept. 2020]', '2020-09-03'],
      ['[mer. 24 juin 2020]', '2020-06-24'],
    ],
    counterExamples: ['38 février 2021', '18 juin 12345', 'Il habite au 12 mars.', '3 mai 2 000 personnes'],
  },
  {
    name: 'fr/time/day-month',
    pattern: phrase`${lead}${day}[\s-]?${month}(?: ${direction})?`,
    read: readDate,
    examples: [
      ['Il arrivera [le 16 juin]', '2021-06-16'],
      ['Il est arrivé [le 16 juin]', '2020-06-16'],
      ['[24 juillet prochain]', '2021-07-24'],
      ['[20 janvier dernier]', '2020-01-20'],
      ['[Ce dimanche 10 janvier]', '2021-01-10'],
      ['[Jeudi 14 janvier]', '2021-01-14'],
      ['[Le 3 octobre] 2 000 personnes ont défilé', '2020-10-03'],
    ],
    counterExamples: ['le 32 janvier', 'à 12 maisons', '11 marsouins'],
  },
  {
    name: 'fr/time/day-month-in-words',
    pattern: phrase`(?:le )?(?:${anyWeekday},? )?(?:le )?${dayWord} ${fullMonth}(?: ${year})?`,
    read: (groups, { written, before }) => (isName(written, before) ? null : readDate(groups)),
    examples: [
      ['[Le deux mai 2019]', '2019-05-02'],
      ['[le vingt et un juin 2020]', '2020-06-21'],
    ],
    counterExamples: ['sept morts', 'un marché'],
  },
  {
    name: 'fr/time/weekday-day',
    pattern: phrase`(?:le )?(?:(?<this>ce) )?${weekday} (?:le )?${day}(?: ${direction})?`,
    read: (groups, { after }) =>
      counts(after) || /^(?:\s?h(?:\s|\d|eure|$)|\s?[:/]\d|\s?-\s?\d)/.test(after) ? null : readDate(groups),
    examples: [
      ['[mercredi 6]', '2021-01-06'],
      ['Le match aura lieu [samedi 16].', '2021-01-16'],
    ],
    counterExamples: [
      'lundi 12 personnes ont défilé',
      'mardi 20 h',
      'dimanche 3-1',
      'jeudi 5 000 manifestants',
    ],
  },
  {
    // The first days of «les 3, 4 et 5 mai», «du 3 au 7 mai»: their month stands further on.
    name: 'fr/time/day-before-day',
    pattern: phrase`(?<span>(?:le )?(?:${weekday} )?${day})(?=(?:, (?:le )?\d{1,2}){0,6},? ?${betweenDays} ?(?:le )?(?:${weekdayName} )?(?:1er|\d{1,2}) ${month}(?: ${year})?(?: ${direction})?(?![\p{L}\d]))`,
    read: readDate,
    examples: [
      ['les [3], 4 et 5 mai 2019', '2019-05-03'],
      ['[samedi 16] ou dimanche 17 janvier', '2021-01-16'],
    ],
    counterExamples: ['3 voitures et 7 mai', 'de 3 à 7 maisons'],
  },
  {
    // «le 17»: the month is that of the date mentioned last.
    name: 'fr/time/bare-day',
    pattern: phrase`le ${day}(?<month> du mois(?! (?:de|d'|suivant|prochain|dernier|précédent)))?`,
    read: ({ day: number, month: ofMonth }, { after }) =>
      ofMonth !== undefined || standsAlone(after) ? readDate({ day: number }) : null,
    examples: [
      ['Ouverture [le 17].', '2021-01-17'],
      ['Ouverture [le 17 de 14 h à 16 h].', '2021-01-17T14:00/2021-01-17T16:00'],
    ],
    counterExamples: ['le 17e arrondissement', 'le 2 en 1', 'le 20 heures', 'le 3,5 %'],
  },
  {
    name: 'fr/time/day-of-every-month',
    needs: ['mois'],
    pattern: phrase`(?:le |chaque )?${day} (?:de chaque|du) mois(?! (?:de|d'|suivant|prochain|dernier|précédent|en cours))`,
    read: ({ day: number }, { written }) =>
      /chaque/i.test(written) && number !== undefined
        ? { kind: 'set', every: { day: number === 'premier' ? 1 : Number.parseInt(number, 10) } }
        : null,
    examples: [
      ['versé [le 25 de chaque mois]', 'XXXX-XX-25'],
      ['[chaque 1er du mois]', 'XXXX-XX-01'],
    ],
    counterExamples: ['le 15 du mois', 'le 3 de chaque équipe'],
  },
  {
    name: 'fr/time/bare-day-after-cue',
    pattern: phrase`(?<=${dayCue}\s{1,2})(?<span>${day}(?<month> du mois(?! (?:de|d'|suivant|prochain|dernier|précédent)))?)`,
    read: ({ day: number, month: ofMonth }, { after }) =>
      ofMonth !== undefined || standsAlone(after) ? readDate({ day: number }) : null,
    examples: [
      ["Le musée reste fermé jusqu'au [17].", '2021-01-17'],
      ["Ils ont jusqu'au [15 du mois] pour répondre.", '2021-01-15'],
      ["Le musée reste fermé jusqu'au [17 dans la soirée].", '2021-01-17TEV'],
    ],
    counterExamples: ["jusqu'au 17e kilomètre", "jusqu'au 12 rue Monge", "jusqu'au 3,5"],
  },
];
