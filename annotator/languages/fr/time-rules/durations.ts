import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Amount, TimeReading } from '../../contract/times.ts';
import { duration } from '../../time-readings.ts';
import { numberWord, readNumber } from '../numbers.ts';
import { isAge } from './ages.ts';
import { last, next, unit } from './parts.ts';
import { counted, readCounted } from './relative.ts';
import { isTimeOfDay } from './time-of-day.ts';

const minuteWords = numberWord;

const amounts = (...all: readonly (Amount | null)[]) => all.filter(amount => amount !== null);

/** «Cent ans de solitude», «20 Minutes»: a capital inside a sentence, or a quotation that soon ends. */
function isTitle(written: string, before: string, after: string): boolean {
  if (/^\d{1,2}\s\p{Lu}/u.test(written) && written !== written.toUpperCase()) return true;
  const capital = /^\p{Lu}\p{Ll}/u.test(written);
  return (
    capital &&
    (/[\p{L}\d,]\s{1,2}$/u.test(before) ||
      (/[«"“]\s?$/.test(before) && /^\s(?:de|d')[^.!?»"”]{1,40}[»"”]/.test(after)))
  );
}

export const durations: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/duration',
    pattern: phrase`${counted}(?:(?<half> et demie?)| entière?s?| complets?| pleine?s?)?`,
    read: (groups, { before, after, written }) => {
      const read = readCounted(groups);
      if (!read || isAge(groups.count, groups.unit, before, after) || isTitle(written, before, after))
        return null;
      // An ordinal («la 2e seconde»), a time of day («à 20 heures») and a rate («80 km à l'heure») are other things.
      if (
        /^heures?$/.test(groups.unit ?? '') &&
        groups.count !== undefined &&
        isTimeOfDay(groups.count, before, after)
      )
        return null;
      if (
        groups.some === 'des' &&
        !/^(?:semaines|mois|années|décennies|siècles|heures)$/.test(groups.unit ?? '')
      )
        return null;
      if (groups.unit === 'seconde' || (/^des\s/.test(written) && /^\s{1,2}(?:de|d')/.test(after)))
        return null;
      // «un mois de juin pluvieux» is a June, «les années 80» are a decade.
      if (
        /^\s{1,2}(?:d'|de )(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)/.test(
          after,
        )
      )
        return null;
      if (
        groups.unit === 'années' &&
        /^\s{1,2}(?:\d{2}|vingt|trente|quarante|cinquante|soixante|quatre)/.test(after)
      )
        return null;
      // «une journée du championnat» is a round, «75 années-lumière» a distance.
      if (/^(?:-\p{L}| (?:de|du) (?:championnat|coupe|ligue))/u.test(after)) return null;
      // «un jour» is «one day» unless something counts it.
      if (
        /^un jour$/i.test(written) &&
        !/(?:pendant|durant|en|pour|de|d'|depuis|après|à|dans|qu'|chaque)\s{0,2}$/.test(before)
      )
        return null;
      const count = read.count !== null && groups.half ? read.count + 0.5 : read.count;
      return duration([{ unit: read.unit, count }], groups.about ? { mod: 'APPROX' } : {});
    },
    examples: [
      ['pendant [48 heures]', 'PT48H'],
      ['La fête dure [une semaine entière].', 'P1W'],
      ['[deux ans et demi]', 'P2.5Y'],
      ['après [cent douze ans]', 'P112Y'],
      ['en [deux cent trente jours]', 'P230D'],
      ['[une quinzaine de jours]', 'P15D'],
      ['[plusieurs semaines]', 'PXW'],
      ['Nous avons attendu [des décennies]', 'PXDE'],
      ['Près de [2 mois]', 'P2M'],
    ],
    counterExamples: [
      'sept morts',
      'à 20 heures',
      'âgé de 47 ans',
      'la seconde',
      'une femme de 30 ans',
      'Il avait 73 ans.',
      'mort à 59 ans',
      'Un jour, il reviendra',
      'un mois de juin pluvieux',
      'des années 80',
      '75 années-lumière',
      'Paul Petit, 18 ans, et sa sœur',
    ],
  },
  {
    name: 'fr/time/half-unit',
    needs: ['demi'],
    pattern: phrase`(?:une? )?demi-(?<unit>heure|journée|siècle|année|seconde)`,
    read: groups => {
      const read = readCounted({ ...groups, count: '0,5' });
      return read ? duration([{ unit: read.unit, count: 0.5 }]) : null;
    },
    examples: [
      ['pendant [une demi-heure]', 'PT30M'],
      ['[un demi-siècle]', 'P50Y'],
    ],
    counterExamples: ['un demi-poulet'],
  },
  {
    name: 'fr/time/minutes-and-seconds',
    pattern: phrase`(?<count>\d{1,3}|${minuteWords}) ?(?<unit>minutes?|min|mn|heures?|h)(?<and> et)? ?(?<rest>\d{1,2}|${minuteWords})(?: ?(?<restUnit>secondes?|s|minutes?|min))?`,
    read: ({ count, unit: first, and, rest, restUnit }, { before, after }) => {
      if (and !== undefined && restUnit === undefined) return null;
      const larger = first?.startsWith('h') ? 'hour' : 'minute';
      if (larger === 'hour' && isTimeOfDay(count ?? '', before, after)) return null;
      // «après 2h00» is a time of day, «après 2 h 15 de course» a length.
      if (/(?:^|\s)après\s{1,2}$/.test(before) && restUnit === undefined && !/^\s(?:de |d')/.test(after))
        return null;
      if (
        larger === 'hour' &&
        !(restUnit ?? '').startsWith('m') &&
        !/(?:en|pendant|durant|temps de|après)\s{1,2}$/.test(before)
      )
        return null;
      const smaller = larger === 'hour' ? 'minute' : 'second';
      return duration(
        amounts(
          { unit: larger, count: readNumber(count) ?? null },
          { unit: smaller, count: readNumber(rest) ?? null },
        ),
      );
    },
    examples: [
      ["3 minutes d'avance, puis [3 minutes 30]", 'PT3M30S'],
      ['à [une minute trente]', 'PT1M30S'],
      ['après [2 heures et 15 minutes] de débat', 'PT2H15M'],
    ],
    counterExamples: ['3 minutes', 'à 20 heures 30', 'après 2h00'],
  },
  {
    name: 'fr/time/race-time',
    pattern: phrase`(?<hours>\d{1,2}) ?h ?(?<minutes>\d{1,2}) ?(?:min|mn|m|') ?(?<seconds>\d{1,2})(?: ?(?:s|sec|''|"))?`,
    read: ({ hours, minutes, seconds }) =>
      duration([
        { unit: 'hour', count: Number(hours) },
        { unit: 'minute', count: Number(minutes) },
        { unit: 'second', count: Number(seconds) },
      ]),
    examples: [
      ['en [10 h 46 min 26 s]', 'PT10H46M26S'],
      ['vainqueur en [2 h 4 min 31 s]', 'PT2H4M31S'],
    ],
    counterExamples: ['10 h 46', '46 min'],
  },
  {
    name: 'fr/time/last-so-many',
    needs: ['derni'],
    pattern: phrase`(?:(?:ces|les|ses|leurs) |(?<=(?:des|aux) ))(?:(?<count>\d{1,3}|${minuteWords}) )?(?:dernier|derni[èe]re)s (?:(?<after>\d{1,3}|${minuteWords}) )?(?:${unit}|temps)`,
    read: groups => recent(groups, 'PAST_REF'),
    examples: [
      ['[Ces dernières heures], tout a changé', 'PAST_REF'],
      ['[ces derniers temps]', 'PAST_REF'],
      ['au cours des [trois dernières années]', 'P3Y'],
      ['au cours des [dernières 24 heures]', 'PT24H'],
      ['[ces dernières vingt-quatre heures]', 'PT24H'],
    ],
    counterExamples: ['ces dernières personnes', 'la dernière heure'],
  },
  {
    name: 'fr/time/next-so-many',
    needs: ['prochain'],
    pattern: phrase`(?:(?:ces|les) |(?<=(?:des|aux) ))(?:(?<count>\d{1,3}|${minuteWords}) )?prochaine?s (?:(?<after>\d{1,3}|${minuteWords}) )?${unit}`,
    read: groups => recent(groups, 'FUTURE_REF'),
    examples: [
      ['dans [les prochains jours]', 'FUTURE_REF'],
      ['[les six prochains mois]', 'P6M'],
      ['[les prochaines 48 heures]', 'PT48H'],
    ],
    counterExamples: ['les prochains matchs'],
  },
  {
    name: 'fr/time/coming-units',
    needs: ['venir', 'viennent', 'passé', 'écoulé'],
    pattern: phrase`(?:(?:ces|les) |(?<=(?:des|aux) ))(?:heures|jours|semaines|mois|trimestres|années|décennies) (?:(?<next>à venir|qui viennent)|(?<last>passée?s|écoulée?s))`,
    read: ({ next: coming }) => ({ kind: 'reference', value: coming ? 'FUTURE_REF' : 'PAST_REF' }),
    examples: [
      ['dans [les heures qui viennent]', 'FUTURE_REF'],
      ['[Les mois à venir] seront décisifs', 'FUTURE_REF'],
      ['au cours des [années écoulées]', 'PAST_REF'],
    ],
    counterExamples: ['les jours de fête', 'les générations à venir'],
  },
  {
    name: 'fr/time/past-so-many',
    pattern: phrase`(?:(?:ces|les) |(?<=(?:des|aux) ))(?<count>\d{1,3}|${minuteWords}) ${unit} (?:${last}|${next}|pr[ée]c[ée]dente?s|suivante?s|qui (?:suivent|précèdent|ont suivi|ont précédé))`,
    read: groups => recent(groups, 'PAST_REF'),
    examples: [
      ['[les trois mois écoulés]', 'P3M'],
      ['[les 24 heures suivantes]', 'PT24H'],
      ['dans [les cinq années à venir]', 'P5Y'],
    ],
    counterExamples: ['les trois mois', 'les trois hommes suivants'],
  },
];

function recent(
  groups: Readonly<Record<string, string | undefined>>,
  value: 'PAST_REF' | 'FUTURE_REF',
): TimeReading | null {
  const count = groups.count ?? groups.after;
  if (count === undefined) return { kind: 'reference', value };
  const read = readCounted({ ...groups, count });
  return read ? duration([read]) : null;
}
