import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { point, shift } from '../../time-readings.ts';
import { months } from '../calendar.ts';
import { day, direction, fullMonth, isName, unnamed, weekday, year } from './parts.ts';
import { readDate, readParts, readWeekday } from './read-date.ts';

const weekdayParts = (word: string | undefined) => {
  const read = readWeekday(word);
  return read === undefined ? {} : { weekday: read };
};

export const weekdayRules: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/weekday',
    pattern: phrase`${weekday}`,
    read: (groups, { written, before }) => {
      // «le lundi» is every Monday, and a set; «Le Journal du Dimanche» a name.
      if (isName(written, before) || /(?:^|\s)(?:les?|un|une|des|chaque|tous les)\s{1,2}$/.test(before))
        return null;
      return readDate(groups);
    },
    examples: [
      ['Il a annoncé [mardi] son départ', '2021-01-05'],
      ['La réunion se tiendra [mardi]', '2021-01-12'],
      ['a-t-il dit [jeudi]', '2021-01-07'],
      ['prévue pour [lundi]', '2021-01-11'],
    ],
    counterExamples: ['Le Journal du Dimanche', 'tous les lundis', 'un dimanche', 'Robinson et Vendredi'],
  },
  {
    name: 'fr/time/this-weekday',
    pattern: phrase`(?<this>ce) ${weekday}`,
    read: readDate,
    examples: [
      ['[ce lundi]', '2021-01-04'],
      ['[Ce jeudi]', '2021-01-07'],
      ['Il rendra sa décision [ce samedi]', '2021-01-09'],
    ],
    counterExamples: ['ce lundis'],
  },
  {
    name: 'fr/time/weekday-direction',
    pattern: phrase`(?:ce )?${weekday} ${direction}`,
    read: (groups, { written }) =>
      // «ce vendredi à venir» is the nearest one, «vendredi prochain» may be that of the next week.
      /(?:venir|vient|viennent)$/i.test(written)
        ? shift('day', 1, { parts: weekdayParts(groups.weekday) })
        : readDate(groups),
    examples: [
      ['[samedi dernier]', '2021-01-02'],
      ['[ce mercredi passé]', '2021-01-06'],
      ['[ce vendredi à venir]', '2021-01-08'],
      ['[lundi prochain]', '2021-01-11'],
      ['[jeudi dernier]', '2020-12-31'],
    ],
    counterExamples: ['le premier lundi'],
  },
  {
    name: 'fr/time/weekday-of-week',
    needs: ['semaine'],
    pattern: phrase`${weekday} de (?:la semaine (?:(?<last>dernière|passée|précédente)|(?<next>prochaine|suivante|qui vient))|cette semaine)`,
    read: groups =>
      shift('week', groups.last ? -1 : groups.next ? 1 : 0, { parts: weekdayParts(groups.weekday) }),
    examples: [
      ['[mardi de la semaine prochaine]', '2021-01-12'],
      ['[mardi de la semaine dernière]', '2020-12-29'],
    ],
    counterExamples: ['mardi de la rentrée'],
  },
  {
    name: 'fr/time/weekday-in-eight',
    needs: ['huit', 'quinze'],
    pattern: phrase`${weekday} en (?<days>huit|quinze)`,
    read: groups => shift('week', groups.days === 'huit' ? 1 : 2, { parts: weekdayParts(groups.weekday) }),
    examples: [
      ['[mardi en huit]', '2021-01-12'],
      ['[jeudi en quinze]', '2021-01-21'],
    ],
    counterExamples: ['mardi en neuf'],
  },
  {
    name: 'fr/time/night-between',
    needs: ['nuit'],
    pattern: phrase`(?:la |cette )?nuit (?:de |du )(?:(?<this>ce) )?${weekday}(?: (?<day>1er|\d{1,2}))? (?:à|au) (?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:1er|\d{1,2}))?(?: ${fullMonth}(?: ${year})?)?`,
    read: groups => point({ ...readParts(groups), partOfDay: 'NI' }),
    examples: [
      ['Dans [la nuit de mardi à mercredi]', '2021-01-05TNI'],
      ['Dans [la nuit du mardi 5 au mercredi 6 janvier]', '2021-01-05TNI'],
    ],
    counterExamples: ['une nuit de mardi gras', 'la nuit de mardi'],
  },
  {
    name: 'fr/time/night-between-days',
    needs: ['nuit'],
    pattern: phrase`(?:la |cette )?nuit du ${day}(?: ${fullMonth})? au (?:1er|\d{1,2}) (?<monthTo>${unnamed(fullMonth)})(?: ${year})?`,
    read: ({ monthTo, ...groups }) =>
      point({
        ...readParts(groups),
        // The first of a month comes after the last of another: the night is the one before it.
        month: months.get(groups.month ?? monthTo ?? ''),
        partOfDay: 'NI',
      }),
    examples: [
      ['dans [la nuit du 5 au 6 janvier]', '2021-01-05TNI'],
      ['[La nuit du 31 mars au 1er avril 2020] fut froide', '2020-03-31TNI'],
    ],
    counterExamples: ['la nuit du 4 août', 'la nuit du chasseur'],
  },
  {
    name: 'fr/time/last-or-next-night',
    needs: ['nuit'],
    pattern: phrase`(?:la )?nuit (?:(?<before>dernière|passée)|prochaine|suivante|(?<story>d'après|précédente))`,
    read: ({ before, story }, { written }) => {
      const told = story !== undefined || /suivante$/i.test(written);
      const amount = before || /précédente$/i.test(written) ? -1 : told ? 1 : 0;
      return shift('day', amount, { parts: { partOfDay: 'NI' }, ...(told ? { from: 'mentioned' } : {}) });
    },
    examples: [
      ['[La nuit dernière], il a neigé', '2021-01-06TNI'],
      ['Il neigera [la nuit prochaine].', '2021-01-07TNI'],
    ],
    counterExamples: ['la dernière nuit', 'la nuit des musées'],
  },
];
