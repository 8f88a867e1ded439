import { oneWordOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { SetReading, TimeReading } from '../../contract/times.ts';
import { parts } from '../../time-readings.ts';
import { partsOfDay, units, weekdays } from '../calendar.ts';
import { numberWord, readNumber } from '../numbers.ts';
import { partOfDay, unit, weekday } from './parts.ts';

const weekdayName = oneWordOf(weekdays.keys());
const opensList = new RegExp(`(?<!\\p{L})${weekdayName}s(?: (?:matin|soir)s?)?(?:,| et| ou) {1,2}$`, 'u');
/** What may come between the weekdays of a range: «du lundi au vendredi». */
const betweenWeekdays = '(?:au|à)';

const every = (amount: SetReading['every']): SetReading => ({ kind: 'set', every: amount });

/** What happens again and again. */
export const sets: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/every-weekday',
    pattern: phrase`(?:tous les (?:(?:deux|trois|quatre) )?|chaque |les |le )${weekday}s?(?: (?<part>matin|soir|après-midi)s?)?`,
    read: ({ weekday: word, part }, { after, before, written }) => {
      // «le lundi 3», «le dimanche de Pâques» are days; a capital inside a sentence is a name.
      if (
        /^\s{1,2}(?:\d|1er|dernier|prochain|suivant|précédent|d'|de\s(?!\d)|en\s|saint|gras|noir)/.test(
          after,
        ) ||
        (/[\p{L},]\s$/u.test(before) && /\s\p{Lu}/u.test(written))
      )
        return null;
      return every(
        parts({
          weekday: weekdays.get(word ?? ''),
          partOfDay: part === undefined ? undefined : partsOfDay.get(part),
        }),
      );
    },
    examples: [
      ['[tous les samedis]', 'XXXX-WXX-6'],
      ['[chaque lundi]', 'XXXX-WXX-1'],
      ['Le musée ferme [le mardi].', 'XXXX-WXX-2'],
      ['[Chaque samedi matin]', 'XXXX-WXX-6TMO'],
      ['[tous les deux vendredis]', 'XXXX-WXX-5'],
    ],
    counterExamples: ['un samedi', 'le lundi 3 mai', 'le Vendredi saint'],
  },
  {
    // «les lundis et jeudis»: the plural alone, after another.
    name: 'fr/time/every-weekday-too',
    pattern: phrase`${weekday}s(?: (?<part>matin|soir)s?)?`,
    read: ({ weekday: word, part }, { before }) =>
      opensList.test(before)
        ? every(parts({ weekday: weekdays.get(word ?? ''), partOfDay: partsOfDay.get(part ?? '') }))
        : null,
    examples: [
      ['ouvert les lundis et [jeudis]', 'XXXX-WXX-4'],
      ['ouvert les mardis, [jeudis] et samedis', 'XXXX-WXX-4'],
    ],
    counterExamples: ['jeudis', 'lundi et jeudi'],
  },
  {
    // «du lundi au vendredi»: opening hours. «du lundi 4 au vendredi 8» are days.
    name: 'fr/time/weekdays-from-to',
    pattern: phrase`(?:du (?:${weekday}) ${betweenWeekdays} (?<to>${weekdayName}))(?! (?:\d|1er|prochain|dernier|soir|matin|inclus \d))`,
    read: ({ weekday: first, to }) => {
      const from = weekdays.get(first ?? '');
      const last = weekdays.get(to ?? '');
      return from === undefined || last === undefined
        ? null
        : { kind: 'set', every: { weekday: from }, to: { weekday: last } };
    },
    examples: [
      ['ouvert [du lundi au vendredi]', 'XXXX-WXX-1/XXXX-WXX-5'],
      ['ouvert [du mardi au samedi] sauf fêtes', 'XXXX-WXX-2/XXXX-WXX-6'],
    ],
    counterExamples: ['du lundi 4 au vendredi 8 janvier', 'de lundi à vendredi', 'du lundi au soir'],
  },
  {
    name: 'fr/time/every-part-of-day',
    needs: ['chaque', 'tous', 'toutes'],
    pattern: phrase`(?:chaque|tous les|toutes les) ${partOfDay}s?`,
    read: ({ part }) => {
      const read = partsOfDay.get(part ?? '');
      return read === undefined || read === 'DT' ? null : every({ partOfDay: read });
    },
    examples: [
      ['[tous les matins]', 'XXXX-XX-XXTMO'],
      ['Votre lettre [chaque matin]', 'XXXX-XX-XXTMO'],
      ['[Toutes les nuits]', 'XXXX-XX-XXTNI'],
    ],
    counterExamples: ['le matin', 'chaque match'],
  },
  {
    name: 'fr/time/every-unit',
    needs: ['chaque', 'tous', 'toutes', 'par'],
    pattern: phrase`(?:chaque (?:(?<each>\d{1,3}|${numberWord}) )?${unit}|(?:tous les|toutes les) (?:(?<count>\d{1,3}|${numberWord}) )?${unit.replace('<unit>', '<units>')}(?: ouvrables| ouvrés| de (?:la )?semaine| de travail)?|par ${unit.replace('<unit>', '<rate>')})`,
    read: groups => {
      const named = units.get(groups.unit ?? groups.units ?? groups.rate ?? '');
      return named ? every({ unit: named, count: readNumber(groups.count ?? groups.each) ?? 1 }) : null;
    },
    examples: [
      ['[tous les jours]', 'P1D'],
      ['[tous les neuf mois]', 'P9M'],
      ['[chaque année]', 'P1Y'],
      ['[tous les jours ouvrés]', 'P1D'],
      ['deux visites [par mois]', 'P1M'],
      ['[toutes les deux minutes]', 'PT2M'],
    ],
    counterExamples: ['tous les membres', 'par moment'],
  },
  {
    // «deux jours par semaine», «35 heures par mois», «trois fois par an»: how much in each.
    name: 'fr/time/so-many-in-each',
    needs: ['par', 'chaque'],
    pattern: phrase`(?:\d{1,3}|${numberWord}|une?|plusieurs|quelques) (?:fois|jours?|heures?|nuits?|semaines?|mois|minutes?) (?:par|chaque) ${unit}`,
    read: ({ unit: word }) => {
      const named = units.get(word ?? '');
      return named ? every({ unit: named, count: 1 }) : null;
    },
    examples: [
      ['ouvert [deux jours par semaine]', 'P1W'],
      ['Il court [trois fois par an].', 'P1Y'],
    ],
    counterExamples: ['deux personnes par jour', 'deux jours par équipe'],
  },
  {
    // «un jour sur deux», «une semaine sur trois».
    name: 'fr/time/one-of-so-many',
    needs: [' sur '],
    pattern: phrase`une? (?<unit>jour|nuit|semaine|week-end|mois|an|année|heure) sur (?<count>deux|trois|quatre|cinq|dix)`,
    read: ({ unit: word, count }) => {
      const named = word === 'nuit' ? 'day' : units.get(word ?? '');
      return named ? every({ unit: named, count: readNumber(count) ?? 1 }) : null;
    },
    examples: [
      ['fermé [un jour sur deux]', 'P2D'],
      ['en télétravail [une semaine sur trois]', 'P3W'],
    ],
    counterExamples: ['un Français sur deux', 'un jour sur la Lune'],
  },
  {
    name: 'fr/time/round-the-clock',
    needs: ['24', '7', 'sept'],
    pattern: phrase`(?:24 ?h(?:eures)? ?(?:sur|/) ?24(?: ?h(?:eures)?)?(?:,? (?:et )?(?:7 ?j?(?:ours)?|sept jours) ?(?:sur|/) ?(?:7|sept)(?: ?j(?:ours)?)?)?|(?:7 ?j?(?:ours)?|sept jours) ?(?:sur|/) ?(?:7|sept)(?: ?j(?:ours)?)?)`,
    read: (_, { after }) => (/^\/?\d|^\//.test(after) ? null : every({ unit: 'day', count: 1 })),
    examples: [
      ['surveillé [24 heures sur 24]', 'P1D'],
      ['ouvert [7 jours sur 7]', 'P1D'],
      ['joignable [24h/24, 7j/7]', 'P1D'],
    ],
    counterExamples: ['en 24 heures', '7/7/2021', 'sept jours'],
  },
  {
    name: 'fr/time/every-season',
    needs: ['chaque', 'tous'],
    pattern: phrase`(?:chaque|tous les) (?<season>été|hiver|automne|printemps)s?`,
    read: ({ season }) =>
      every({
        season: season === 'été' ? 'SU' : season === 'hiver' ? 'WI' : season === 'automne' ? 'FA' : 'SP',
      }),
    examples: [
      ['Le festival a lieu [chaque été].', 'XXXX-SU'],
      ['[tous les hivers]', 'XXXX-WI'],
    ],
    counterExamples: ['un été', 'chaque étage'],
  },
  {
    name: 'fr/time/every-weekend',
    needs: ['week'],
    pattern: phrase`(?:le|les) week-?ends?(?! (?:d|à |en |dernier|prochain|qui|suivant|précédent|derniers|prochains|prolongés?|\d))`,
    read: (_, { after }) =>
      /^\s(?:end|de?s?|\p{L}+ant)(?!\p{L})/u.test(after) ? null : every({ unit: 'weekend', count: 1 }),
    examples: [
      ['Le parking est plein [le week-end].', 'P1WE'],
      ['fermé [les week-ends]', 'P1WE'],
    ],
    counterExamples: ['le week-end prochain', 'le week-end du 8 mai', 'ce week-end'],
  },
];
