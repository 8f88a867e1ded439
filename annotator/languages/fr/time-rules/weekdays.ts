import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { shift } from '../../time-readings.ts';
import { direction, isName, weekday } from './parts.ts';
import { readDate, readWeekday } from './read-date.ts';

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
    pattern: phrase`${weekday} ${direction}`,
    read: readDate,
    examples: [
      ['[samedi dernier]', '2021-01-02'],
      ['[lundi prochain]', '2021-01-11'],
      ['[jeudi dernier]', '2020-12-31'],
    ],
    counterExamples: ['le premier lundi'],
  },
  {
    name: 'fr/time/weekday-of-week',
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
    pattern: phrase`${weekday} en (?<days>huit|quinze)`,
    read: groups => shift('week', groups.days === 'huit' ? 1 : 2, { parts: weekdayParts(groups.weekday) }),
    examples: [['[mardi en huit]', '2021-01-12']],
    counterExamples: ['mardi en neuf'],
  },
  {
    name: 'fr/time/night-between',
    pattern: phrase`(?:la |cette )?nuit (?:de |du )(?:(?<this>ce) )?${weekday}(?: (?<day>1er|\d{1,2}))? (?:à|au) (?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:1er|\d{1,2}))?`,
    read: groups => ({
      kind: 'point',
      parts: {
        ...weekdayParts(groups.weekday),
        ...(groups.day ? { day: Number.parseInt(groups.day, 10) } : {}),
        partOfDay: 'NI',
      },
    }),
    examples: [['Dans [la nuit de mardi à mercredi]', '2021-01-05TNI']],
    counterExamples: ['une nuit de mardi gras', 'la nuit de mardi'],
  },
];
