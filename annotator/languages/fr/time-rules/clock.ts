import { oneOf, oneWordOf, part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { integer, point, shift } from '../../time-readings.ts';
import { partsOfDay } from '../calendar.ts';
import { numberWords, readNumber } from '../numbers.ts';
import { partOfDay } from './parts.ts';
import type { Groups } from './read-date.ts';
import { isTimeOfDay } from './time-of-day.ts';

const hourWords = oneWordOf([...numberWords].filter(([, value]) => value <= 24).map(([word]) => word));
const zoneName = oneOf([
  'utc',
  'gmt',
  'cet',
  'cest',
  'heures? locales?',
  'heures? de paris',
  'locales?',
  'heure française',
]);
const zone = part` ?(?<zone>${zoneName})(?: ?[+-] ?\d{1,2}(?!\d))?`;
const halves = part` du (?<half>matin|soir)| de (?<half2>l'après-midi)`;
/** What a clock time follows; what it does not follow makes «10 h» a length of time. */
const clockCue =
  /(?:^|[^\p{L}])(?:à|vers|dès|de|et|le|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|depuis|jusqu'à|avant|après|entre|ou|partir de|alentours de|coup de|dernière|hui|hier|demain|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{4},?|[([•|–—-])\s{0,2}$/u;
const durationCue =
  /(?:^|[^\p{L}])(?:en|pendant|durant|après|sous|de|moins de|plus de|temps de|les|des|ces)\s{1,2}$/u;

function clock(groups: Groups): TimeReading | null {
  const hour = readNumber(groups.hour);
  const minute = integer(groups.minute);
  if (hour === undefined || hour > 24 || (minute ?? 0) > 59) return null;
  const evening = groups.half === 'soir' || groups.half2 !== undefined;
  return point(
    { hour: evening && hour < 12 ? hour + 12 : hour, minute: minute ?? 0, zone: groups.zone },
    evening || groups.half !== undefined ? { twelveHour: true } : {},
  );
}

export const clockRules: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/clock-h',
    pattern: phrase`(?<hour>\d|[01]\d|2[0-4]) ?h(?: ?(?<minute>[0-5]\d))?(?:${zone}|${halves})?`,
    read: (groups, { before, after }) => {
      if (/\d[.,]$/.test(before) || /^\/\d|^ ?(?:min|s)\b/.test(after)) return null;
      if (groups.minute === undefined && groups.zone === undefined && !clockCue.test(before)) return null;
      if (groups.minute === undefined && durationCue.test(before) && !/(?:^|\s)de\s$/.test(before))
        return null;
      if (/(?:^|\s)(?:en|pendant|durant)\s{1,2}$/.test(before)) return null;
      return clock(groups);
    },
    examples: [
      ['à [21 h 30]', '2021-01-07T21:30'],
      ['à [12h]', '2021-01-07T12:00'],
      ['([2 h UTC])', '2021-01-07T02:00'],
      ['vers [8 h du soir]', '2021-01-07T20:00'],
      ['[20h00]', '2021-01-07T20:00'],
    ],
    counterExamples: ['en 12h', 'roulant à 130 km/h', '24h/24', '35h', '48 h', 'en 10 h 46', '7,5 h'],
  },
  {
    name: 'fr/time/clock-hours',
    pattern: phrase`(?<hour>\d|[01]\d|2[0-4]|${hourWords}) ?heures?(?: (?<minute>[0-5]\d))?(?:${zone}|${halves})?(?: précises| pile)?`,
    read: (groups, { before, after }) => {
      const certain =
        groups.minute !== undefined ||
        groups.zone !== undefined ||
        groups.half !== undefined ||
        groups.half2 !== undefined;
      if (certain) return /(?:^|\s)(?:en|pendant|durant)\s$/.test(before) ? null : clock(groups);
      return isTimeOfDay(groups.hour ?? '', before, after) ? clock(groups) : null;
    },
    examples: [
      ['à [20 heures]', '2021-01-07T20:00'],
      ['à [6 heures du matin]', '2021-01-07T06:00'],
      ['à [5 heures locales]', '2021-01-07T05:00'],
      ['vers [dix heures]', '2021-01-07T10:00'],
      ['interdit [ce soir 20 heures]', '2021-01-07T20:00'],
      ['ouvert [de 9 heures à 19 heures]', '2021-01-07T09:00/2021-01-07T19:00'],
      ['fermé après [21 heures]', '2021-01-07T21:00'],
    ],
    counterExamples: [
      'pendant 10 heures',
      'à 30 heures',
      'dix heures de course',
      'à 10 heures de route',
      'après 24 heures',
    ],
  },
  {
    name: 'fr/time/clock-colon',
    pattern: phrase`(?<![\d:.,/])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?! ?(?:am|pm)|:)${zone}?`,
    read: (groups, { before, after }) => (/^\.\d/.test(after) || /[:.]$/.test(before) ? null : clock(groups)),
    examples: [['à [12:28]', '2021-01-07T12:28']],
    counterExamples: ['1:2', '12:78', '3:15:4:5'],
  },
  {
    name: 'fr/time/noon',
    pattern: phrase`(?<name>midi|minuit)(?: (?:et )?(?<minute>[0-5]\d|demie?))?`,
    read: ({ name, minute }, { before, written, after }) => {
      if (
        /(?:^|\s)(?:le|du|au|grand|canal|l'après|après|plein|hautes?)\s?-?$/.test(before) &&
        !/(?:^|\s)(?:après|pause du)\s$/.test(before)
      )
        return null;
      if (written.charAt(0) !== written.charAt(0).toLowerCase() && before.trim() !== '') return null;
      if (/^-\p{L}/u.test(after)) return null;
      const minutes = minute?.startsWith('d') ? 30 : (integer(minute) ?? 0);
      return point({
        hour: name === 'midi' ? 12 : /(?:après|depuis|dès|partir de)\s$/.test(before) ? 0 : 24,
        minute: minutes,
      });
    },
    examples: [
      ['avant [midi]', '2021-01-07T12:00'],
      ['à [minuit]', '2021-01-07T24:00'],
    ],
    counterExamples: ['le Canal du Midi', 'midi-pyrénées', "l'après-midi", 'dans le midi'],
  },
  {
    name: 'fr/time/this-part-of-day',
    pattern: phrase`(?:ce|cet|cette) ${partOfDay}`,
    read: ({ part }) => {
      const read = partsOfDay.get(part ?? '');
      return read === undefined || read === 'DT' ? null : shift('day', 0, { parts: { partOfDay: read } });
    },
    examples: [
      ['[Ce matin]', '2021-01-07TMO'],
      ['[cet après-midi]', '2021-01-07TAF'],
      ['[cette nuit]', '2021-01-07TNI'],
    ],
    counterExamples: ['le matin', 'ces matins'],
  },
  {
    name: 'fr/time/part-of-day',
    pattern: phrase`(?:dans |en |durant |pendant |au cours de |au milieu de )(?:début de |début d'|fin de |fin d'|milieu de |milieu d')?(?<span>(?:la |l')?${partOfDay})`,
    read: (groups, { after }) => {
      const read = partsOfDay.get(groups.part ?? '');
      // «dans la nuit de samedi à dimanche» belongs to its days; «en soirée» and «dans la journée» stand alone.
      return read === undefined || /^\s{1,2}(?:des|du|de la)\s(?!\d)/.test(after)
        ? null
        : point({ partOfDay: read });
    },
    examples: [
      ["plus tôt dans [l'après-midi]", '2021-01-07TAF'],
      ["en [fin d'après-midi]", '2021-01-07TAF'],
    ],
    counterExamples: ['dans la nuit des temps', 'le matin'],
  },
  {
    // «mardi soir», «le 16 février au matin»: only beside a day.
    name: 'fr/time/part-of-day-fragment',
    pattern: phrase`(?:au |à la )?${partOfDay}`,
    read: ({ part }) => {
      const read = partsOfDay.get(part ?? '');
      return read === undefined ? null : point({ partOfDay: read }, { fragment: true });
    },
    examples: [
      ['[mardi soir]', '2021-01-05TEV'],
      ['[hier après-midi]', '2021-01-06TAF'],
    ],
    counterExamples: ['bonsoir'],
  },
];
