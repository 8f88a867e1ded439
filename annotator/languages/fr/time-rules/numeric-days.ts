import { oneWordOf, part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { fullYear, integer, point } from '../../time-readings.ts';
import { anyWeekday } from './parts.ts';
import { readWeekday } from './read-date.ts';

/** What makes «31/03» a day and no fraction or score. */
const cue = oneWordOf([
  'le',
  'au',
  'du',
  'ce',
  'dès le',
  "jusqu'au",
  'avant le',
  'après le',
  'depuis le',
  'au plus tard le',
  'le samedi',
]);
/** The days before it in a list, the first of which has such a word: «le 20/11, 22/11 ou 25/11». */
const listBefore = part`(?:le|les|du|au|des) (?:\d{1,2}/\d{2}(?:,| et| ou| puis| au| à) (?:le )?){1,6}`;

/** Days in digits without their year: only where words show that they are days. */
export const numericDays: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/day-month-in-digits',
    pattern: phrase`(?:(?:ce )?${anyWeekday} (?:le )?|(?<=(?:^|[^\p{L}])(?:${cue} {1,2}|${listBefore})))(?<day>[12]\d|3[01]|0?[1-9])(?<separator>[/.-])(?<month>0[1-9]|1[0-2])(?![\d/.-]*\d)`,
    read: ({ weekday, day, separator, month }, { after }) => {
      // «le 7.05» may be a note or a price; with a full stop both numbers have two digits and nothing is counted.
      if (separator !== '/' && (day?.length ?? 0) < 2) return null;
      if (/^\s?(?:%|€|\$|°|euros?|points?|millions?|milliards?|km|m\b)/.test(after)) return null;
      return point({ weekday: readWeekday(weekday), day: integer(day), month: integer(month) });
    },
    examples: [
      ["ouvert jusqu'au [31/03]", '2021-03-31'],
      ['Rendez-vous le [07.01 à 18h]', '2021-01-07T18:00'],
      ['le [vendredi 08/01]', '2021-01-08'],
      ['[ce vendredi 08/01]', '2021-01-08'],
      ['le 20/01, [22/01] ou 25/01', '2021-01-22'],
    ],
    counterExamples: ['un score de 21/12', 'le 3/4 temps', 'le 12.5 %', '22/04', 'le 192.10'],
  },
  {
    name: 'fr/time/weekday-and-date-in-digits',
    pattern: phrase`(?:ce )?${anyWeekday},? (?:le )?(?<day>[12]\d|3[01]|0?[1-9])(?<separator>[/.-])(?<month>1[0-2]|0?[1-9])\k<separator>(?<year>(?:19|20)\d\d|\d\d)(?![\d/.-]*\d)`,
    read: ({ weekday, day, month, year }) =>
      point({
        weekday: readWeekday(weekday),
        day: integer(day),
        month: integer(month),
        year: fullYear(year),
      }),
    examples: [
      ['le [samedi 23/01/21]', '2021-01-23'],
      ['[mardi 05.01.2021]', '2021-01-05'],
    ],
    counterExamples: ['samedi 23/01/2021/4', 'samedi 45/12/21', 'samedi 2-1-1'],
  },
  {
    // «le 18 8 1978»: forms that are filled in with blanks.
    name: 'fr/time/day-month-year-in-blanks',
    pattern: phrase`(?<![\d.,/-] ?)(?<day>0?[1-9]|[12]\d|3[01]) (?<month>0?[1-9]|1[0-2]) (?<year>(?:19|20)\d\d)(?! ?[\d€%])`,
    read: ({ day, month, year }, { after }) =>
      /^\s\p{L}+s(?!\p{L})/u.test(after)
        ? null
        : point({ day: integer(day), month: integer(month), year: integer(year) }),
    examples: [
      ['Née le [18 8 1978].', '1978-08-18'],
      ['le [05 11 2020]', '2020-11-05'],
    ],
    counterExamples: ['06 12 11 2021', '32 8 1978', '3 4 2000 voitures'],
  },
];
