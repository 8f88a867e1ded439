import { oneWordOf, part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { integer, point } from '../../time-readings.ts';
import { numberWords, readNumber } from '../numbers.ts';
import { halfOfDay, readClock, zone } from './clock.ts';
import { isTimeOfDay } from './time-of-day.ts';

const wordsUpTo = (limit: number) =>
  oneWordOf([...numberWords].filter(([, value]) => value <= limit).map(([word]) => word));
const hour = part`(?<hour>\d|[01]\d|2[0-4]|${wordsUpTo(24)}) ?heures?`;
/** «et demie», «et quart», «moins le quart», «moins dix». */
const fraction = part`et (?<fraction>demie?|quart)|moins (?<less>le quart|cinq|dix|vingt(?:-cinq)?)`;

const fractions: Readonly<Record<string, number>> = { demi: 30, demie: 30, quart: 15 };

/** Minutes after the hour; negative before it. */
function minutesOf(fractionWord: string | undefined, less: string | undefined): number {
  if (less !== undefined) return -(less === 'le quart' ? 15 : (readNumber(less) ?? 0));
  return fractions[fractionWord ?? ''] ?? 0;
}

/** Times of day in words: «20 heures», «neuf heures et demie», «minuit». */
export const clockWords: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/clock-hours',
    needs: ['heure'],
    pattern: phrase`${hour}(?: (?<minute>[0-5]\d)(?: ?min(?:utes)?)?)?(?:${zone}|${halfOfDay})?(?: précises| pile)?`,
    read: (groups, { before, after }) => {
      const certain =
        groups.minute !== undefined ||
        groups.zone !== undefined ||
        groups.half !== undefined ||
        groups.half2 !== undefined;
      if (certain)
        return /(?:^|\s)(?:en|pendant|durant|dure|dura|duré)\s$/.test(before) ? null : readClock(groups);
      return isTimeOfDay(groups.hour ?? '', before, after) ? readClock(groups) : null;
    },
    examples: [
      ['à [20 heures]', '2021-01-07T20:00'],
      ['à [6 heures du matin]', '2021-01-07T06:00'],
      ['à [5 heures locales]', '2021-01-07T05:00'],
      ['vers [dix heures]', '2021-01-07T10:00'],
      ['interdit [ce soir 20 heures]', '2021-01-07T20:00'],
      ['ouvert [de 9 heures à 19 heures]', '2021-01-07T09:00/2021-01-07T19:00'],
      ['fermé après [21 heures]', '2021-01-07T21:00'],
      ['[16 heures chaque lundi]', 'XXXX-WXX-1T16:00'],
      ['[Dix heures mercredi matin]', '2021-01-06T10:00'],
    ],
    counterExamples: [
      'pendant 10 heures',
      'à 30 heures',
      'dix heures de course',
      'à 10 heures de route',
      'après 24 heures',
      'pendant 20 heures lundi',
    ],
  },
  {
    name: 'fr/time/clock-hours-and-minutes',
    needs: ['heure'],
    pattern: phrase`${hour} (?:${fraction}|(?:et )?(?<minutes>${wordsUpTo(59)})(?: minutes?)?)(?:${zone}|${halfOfDay})?`,
    read: (groups, { before, after }) => {
      const read = isTimeOfDay(groups.hour ?? '', before, after) || groups.half ? readClock(groups) : null;
      if (read?.kind !== 'point') return null;
      const minutes = readNumber(groups.minutes) ?? minutesOf(groups.fraction, groups.less);
      const total = ((read.parts.hour ?? 0) * 60 + minutes + 1440) % 1440;
      return { ...read, parts: { ...read.parts, hour: Math.floor(total / 60), minute: total % 60 } };
    },
    examples: [
      ['vers [neuf heures et demie]', '2021-01-07T09:30'],
      ['à [dix heures moins le quart]', '2021-01-07T09:45'],
      ['à [sept heures dix]', '2021-01-07T07:10'],
    ],
    counterExamples: [
      'en deux heures et demie',
      'deux heures dix de film',
      'à deux heures et demie de route',
    ],
  },
  {
    name: 'fr/time/noon',
    needs: ['midi', 'minuit'],
    pattern: phrase`(?<name>midi|minuit)(?: (?:et )?(?<minute>[0-5]\d|demie?|quart))?${zone}?`,
    read: ({ name, minute, zone: where }, { before, written, after }) => {
      if (
        /(?:^|\s)(?:le|du|au|grand|canal|l'apr[èe]s|après|plein|hautes?)\s?-?$/.test(before) &&
        !/(?:^|\s)(?:après|pause du)\s$/.test(before)
      )
        return null;
      // «apres-midi» without its accent, «après-midi» without its hyphen.
      if (/apr[èe]s-$/.test(before)) return null;
      if (written.charAt(0) !== written.charAt(0).toLowerCase() && before.trim() !== '') return null;
      if (/^(?:-\p{L}|\s(?:libre|olympique|rouge))/u.test(after)) return null;
      const minutes = fractions[minute ?? ''] ?? integer(minute) ?? 0;
      const opening = /(?:après|depuis|dès|partir de)\s$/.test(before) || minutes > 0;
      return point({ hour: name === 'midi' ? 12 : opening ? 0 : 24, minute: minutes, zone: where });
    },
    examples: [
      ['avant [midi]', '2021-01-07T12:00'],
      ['à [minuit]', '2021-01-07T24:00'],
      ['vers [midi et demi]', '2021-01-07T12:30'],
    ],
    counterExamples: [
      'le Canal du Midi',
      'midi-pyrénées',
      "l'après-midi",
      'dans le midi',
      'Midi libre',
      "l'apres-midi",
    ],
  },
];
