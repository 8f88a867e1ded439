import { oneWordOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { NthReading, TimeReading } from '../../contract/times.ts';
import { shift } from '../../time-readings.ts';
import { months, partsOfDay } from '../calendar.ts';
import { day, fullMonth, last, next, ordinal, partOfDay, readOrdinal, weekday } from './parts.ts';
import { readDay, readWeekday } from './read-date.ts';

const unitOf: ReadonlyMap<string, NthReading['unit']> = new Map([
  ['jour', 'day'],
  ['journée', 'day'],
  ['semaine', 'week'],
  ['week-end', 'weekend'],
  ['weekend', 'weekend'],
  ['mois', 'month'],
  ['trimestre', 'quarter'],
  ['semestre', 'half'],
  ['année', 'year'],
  ['décennie', 'decade'],
]);
const nthUnit = `(?<unit>${oneWordOf(unitOf.keys())})`;
/** The feasts after which weeks and weekends are called. */
const feast = oneWordOf([
  'noël',
  'pâques',
  'pentecôte',
  'toussaint',
  'ascension',
  'assomption',
  "jour de l'an",
  'nouvel an',
]);

/** A year that is told by another one: «de l'année prochaine». */
export const ofOtherYear = /^ (?:de l'(?:an|année) (?!\d)|de cette année)/;

/** Which one within a longer stretch, which the joining of times adds: «la dernière semaine de mars». */
export const nths: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/nth-unit',
    pattern: phrase`(?:la |le |l')?${ordinal} ${nthUnit}`,
    read: ({ ordinal: word, unit }, { after }) => {
      const read = unitOf.get(unit ?? '');
      // «le deuxième trimestre» is a place in the calendar by itself.
      if ((read === 'quarter' || read === 'half') && !ofOtherYear.test(after)) return null;
      return read === undefined
        ? null
        : { kind: 'nth', nth: readOrdinal(word), unit: read, within: 'following' };
    },
    examples: [
      ['pendant [la dernière semaine de mars 2019]', '2019-W13'],
      ['[le deuxième week-end de juin 2020]', '2020-W24-WE'],
      ["[le premier trimestre de l'année prochaine]", '2022-Q1'],
      ["[le deuxième jour d'août 2019]", '2019-08-02'],
    ],
    counterExamples: ['la première semaine', 'le deuxième jour du procès', 'la troisième manche de mars'],
  },
  {
    // «en mars de la même année»: a month whose year another time tells.
    name: 'fr/time/month-of-other-year',
    needs: ['ann', 'an '],
    pattern: phrase`${fullMonth}(?= de (?:la même année|cette (?:même )?année|l'(?:année|an) (?:suivante?|précédente?|derni|passée|prochaine?)))`,
    read: ({ month }) => {
      const read = months.get(month ?? '');
      return read === undefined ? null : { kind: 'nth', nth: read, unit: 'month', within: 'following' };
    },
    examples: [
      ['Née en 2009, elle marche en [mars de la même année].', '2009-03'],
      ["Le vote aura lieu en [juin de l'année prochaine].", '2022-06'],
    ],
    counterExamples: ['en mars de la vie', 'en juin 2022'],
  },
  {
    // «le 15 du mois prochain».
    name: 'fr/time/day-of-other-month',
    needs: ['mois'],
    pattern: phrase`(?:le )?${day} du mois (?:(?<last>dernier|passé)|(?<next>prochain)|(?<before>précédent)|(?<after>suivant))`,
    read: groups => {
      const nth = readDay(groups);
      if (nth === undefined) return null;
      const amount = groups.last || groups.before ? -1 : 1;
      const from = groups.before || groups.after ? 'mentioned' : 'publication';
      return { kind: 'nth', nth, unit: 'day', within: shift('month', amount, { from }) };
    },
    examples: [
      ['Nous revenons [le 15 du mois prochain].', '2021-02-15'],
      ['fermé depuis [le 3 du mois dernier]', '2020-12-03'],
    ],
    counterExamples: ['le 15 du mois', 'le 31 du mois prochain', 'le 15 du moi prochain'],
  },
  {
    // «la dernière semaine de l'année», «le premier lundi du mois»: the stretch alone is no time.
    name: 'fr/time/stretch-of-nth',
    needs: ['année', 'mois'],
    pattern: phrase`(?<=(?:semaine|week-end|mois|jour|trimestre|semestre|di|dimanche) (?:de |du ))(?:l'année|mois)(?! ?(?:${last}|${next}|de|du|des|d'|en cours|suivante?|précédente?|scolaire|universitaire|fiscale|olympique|civile|où|que|\d))`,
    read: (_, { written }) => shift(/mois/i.test(written) ? 'month' : 'year', 0, { fragment: true }),
    examples: [
      ["[La dernière semaine de l'année] sera calme.", '2021-W52'],
      ["[Le premier mois de l'année] sera calme.", '2021-01'],
      ['[le premier jour du mois de mai 2019]', '2019-05-01'],
    ],
    counterExamples: ["le mois de l'année", 'le dernier jour du moisi', "la fête de l'année"],
  },
  {
    name: 'fr/time/nth-weekday',
    pattern: phrase`(?:le )?${ordinal} ${weekday}(?: ${partOfDay})?`,
    read: ({ ordinal: word, weekday: name, part }) => {
      const read = readWeekday(name);
      const partRead = partsOfDay.get(part ?? '');
      return read === undefined
        ? null
        : {
            kind: 'nth',
            nth: readOrdinal(word),
            unit: 'day',
            weekday: read,
            within: 'following',
            ...(partRead ? { parts: { partOfDay: partRead } } : {}),
          };
    },
    examples: [
      ['[le premier lundi de mai 2019]', '2019-05-06'],
      ['[le dernier dimanche du mois prochain]', '2021-02-28'],
      ['[premier lundi soir du mois prochain]', '2021-02-01TEV'],
    ],
    counterExamples: ['le premier lundi', 'le deuxième mardi de grève'],
  },
  {
    name: 'fr/time/nth-weekday-of-every-month',
    needs: ['mois'],
    pattern: phrase`(?:le |les |chaque |tous les )?${ordinal}s? ${weekday}s? (?:du|de chaque) mois(?! (?:de|d'|dernier|prochain|en cours|suivant|précédent))`,
    read: () => ({ kind: 'set', every: { unit: 'month', count: 1 } }),
    examples: [
      ['Entrée libre [le premier dimanche du mois].', 'P1M'],
      ['[tous les derniers jeudis du mois]', 'P1M'],
    ],
    counterExamples: ['le premier dimanche du mois de mai', 'le premier lundi du mois prochain'],
  },
  {
    name: 'fr/time/week-of-day',
    needs: ['semaine', 'week', 'fin'],
    pattern: phrase`(?:la |le |cette |ce )?(?<unit>semaine|week-end|weekend)(?= (?:du (?:lundi |samedi |1er|\d)|de (?:la |l')?${feast}|du ${feast}))`,
    read: ({ unit }) => shift(unit === 'semaine' ? 'week' : 'weekend', 0, { from: 'event' }),
    examples: [
      ['[La semaine du 25 janvier 2021] sera calme', '2021-W04'],
      ['[le week-end de la Toussaint 2020]', '2020-W44-WE'],
    ],
    counterExamples: ['la semaine du goût', 'le week-end du patrimoine', 'cette semaine'],
  },
  {
    name: 'fr/time/week-number',
    needs: ['semaine'],
    pattern: phrase`(?:la )?semaine (?:n° ?|numéro )?(?<week>[1-9]|[1-4]\d|5[0-3])(?:,? (?:de )?(?:l'année )?(?<year>(?:19|20)\d\d))?`,
    read: ({ week, year }, { before, after }) =>
      /^\s?(?:[-–/,.]\d|h\b|%|[àa]\s\d|\p{L}*s\b|de (?!l'année|\d))/u.test(after) ||
      /(?:\d|chaque|par)\s{0,2}$/.test(before)
        ? null
        : {
            kind: 'point',
            parts: { week: Number(week), ...(year === undefined ? {} : { year: Number(year) }) },
          },
    examples: [
      ['au cours de [la semaine 42 de 2020]', '2020-W42'],
      ['les cas de [la semaine 3]', '2021-W03'],
    ],
    counterExamples: [
      'la semaine 4 de grossesse',
      'une semaine 3 jours',
      'semaine 54',
      'par semaine 12 fois',
    ],
  },
];
