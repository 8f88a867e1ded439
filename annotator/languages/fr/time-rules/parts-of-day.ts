import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { point, shift } from '../../time-readings.ts';
import { partsOfDay } from '../calendar.ts';
import { partOfDay } from './parts.ts';

const readPart = (word: string | undefined) => partsOfDay.get(word ?? '');

/** Mornings, evenings and nights. */
export const partOfDayRules: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/this-part-of-day',
    pattern: phrase`(?:ce|cet|cette) ${partOfDay}`,
    read: ({ part }, { after }) => {
      const read = readPart(part);
      return read === undefined || read === 'DT' || /^-là/.test(after)
        ? null
        : shift('day', 0, { parts: { partOfDay: read } });
    },
    examples: [
      ['[Ce matin]', '2021-01-07TMO'],
      ['[cet après-midi]', '2021-01-07TAF'],
      ['[cette nuit]', '2021-01-07TNI'],
    ],
    counterExamples: ['le matin', 'ces matins'],
  },
  {
    // «ce soir-là» is the evening of the day that the story has reached.
    name: 'fr/time/that-part-of-day',
    needs: ['-là', '-la'],
    pattern: phrase`(?:ce|cet|cette) ${partOfDay}-l[àa]`,
    read: ({ part }) => {
      const read = readPart(part);
      return read === undefined
        ? null
        : shift('day', 0, { from: 'mentioned', ...(read === 'DT' ? {} : { parts: { partOfDay: read } }) });
    },
    examples: [
      ['Arrivé le 4 juin 2019, il part [ce soir-là]', '2019-06-04TEV'],
      ['Arrivé le 4 juin 2019, il part [cette nuit-là]', '2019-06-04TNI'],
    ],
    counterExamples: ['ce soir', 'ce mot-là'],
  },
  {
    name: 'fr/time/part-of-day',
    pattern: phrase`(?:dans |en |durant |pendant |au cours de |au milieu de )(?:début de |début d'|fin de |fin d'|milieu de |milieu d')?(?<span>(?:la |l'|toute la )?${partOfDay})`,
    read: ({ part }, { after }) => {
      const read = readPart(part);
      // «dans la nuit de samedi à dimanche» belongs to its days; «en soirée» and «dans la journée» stand alone.
      return read === undefined || /^\s{1,2}(?:des|du|de la)\s(?!\d)/.test(after)
        ? null
        : point({ partOfDay: read });
    },
    examples: [
      ["plus tôt dans [l'après-midi]", '2021-01-07TAF'],
      ["en [fin d'après-midi]", '2021-01-07TAF'],
      ['dans [la soirée]', '2021-01-07TEV'],
    ],
    counterExamples: ['dans la nuit des temps', 'le matin'],
  },
  {
    name: 'fr/time/middle-of-day',
    needs: ['mi-journée'],
    pattern: phrase`(?:à |vers )?(?<span>(?:la )?mi-journée)`,
    read: () => point({ partOfDay: 'MI' }),
    examples: [
      ['à [la mi-journée]', '2021-01-07TMI'],
      ['en [mi-journée]', '2021-01-07TMI'],
    ],
    counterExamples: ['la journée', 'mi-temps'],
  },
  {
    // «à l'aube», «au petit matin», «en pleine nuit»: at night or in the morning, without an hour.
    name: 'fr/time/dawn',
    needs: ['aube', 'matin', 'nuit'],
    pattern: phrase`(?:(?<=à )(?<dawn>l'aube)|(?:au |tôt le |de bon )(?<morning>petit matin|matin)|en (?<night>pleine nuit))(?! (?:de|du|des|d'))`,
    read: ({ night }, { written }) =>
      /^au matin$/i.test(written) ? null : point({ partOfDay: night ? 'NI' : 'MO' }),
    examples: [
      ["à [l'aube]", '2021-01-07TMO'],
      ['[mardi au petit matin]', '2021-01-05TMO'],
    ],
    counterExamples: ["à l'aube du XXe siècle", 'au matin', 'le petit matin gris'],
  },
  {
    name: 'fr/time/whole-night',
    needs: ['toute'],
    pattern: phrase`toute la (?<part>nuit|soirée|matinée)`,
    read: ({ part }) => point({ partOfDay: readPart(part) }),
    examples: [
      ['Ils ont discuté [toute la nuit]', '2021-01-07TNI'],
      ['Ils ont discuté [mardi toute la soirée]', '2021-01-05TEV'],
    ],
    counterExamples: ['toute la ville', 'toute la journée'],
  },
  {
    // «mardi soir», «le 16 février au matin»: only beside a day.
    name: 'fr/time/part-of-day-fragment',
    pattern: phrase`(?:au |à la |à l'|le )?${partOfDay}`,
    read: ({ part }) => {
      const read = readPart(part);
      return read === undefined ? null : point({ partOfDay: read }, { fragment: true });
    },
    examples: [
      ['[mardi soir]', '2021-01-05TEV'],
      ['[hier après-midi]', '2021-01-06TAF'],
      ["[lundi prochain à l'après-midi]", '2021-01-11TAF'],
    ],
    counterExamples: ['bonsoir', 'un soir', 'le matin'],
  },
];
