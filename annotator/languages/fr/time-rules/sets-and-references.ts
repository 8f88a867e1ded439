import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Amount, ReferenceReading, TimeReading } from '../../contract/times.ts';
import { parts } from '../../time-readings.ts';
import { partsOfDay, units, weekdays } from '../calendar.ts';
import { numberWord, readNumber } from '../numbers.ts';
import { partOfDay, unit, weekday } from './parts.ts';

const everyWord = numberWord;
const adjectives: readonly (readonly [pattern: string, every: Amount, example: string])[] = [
  [
    'quotidiens?|quotidiennes?|journaliers?|journalières?|quotidiennement',
    { unit: 'day', count: 1 },
    'un point presse [quotidien]',
  ],
  ['hebdomadaires?|hebdomadairement', { unit: 'week', count: 1 }, 'la réunion [hebdomadaire]'],
  ['mensuels?|mensuelles?|mensuellement', { unit: 'month', count: 1 }, 'un loyer [mensuel]'],
  ['trimestriels?|trimestrielles?', { unit: 'month', count: 3 }, 'le rapport [trimestriel]'],
  ['semestriels?|semestrielles?', { unit: 'month', count: 6 }, 'un bilan [semestriel]'],
  ['annuels?|annuelles?|annuellement', { unit: 'year', count: 1 }, 'le congrès [annuel]'],
  ['bimensuels?|bimensuelles?', { unit: 'month', count: 0.5 }, 'une revue [bimensuelle]'],
];

/** What happens again and again. */
export const sets: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/every-weekday',
    pattern: phrase`(?:tous les |chaque |les |le )${weekday}s?(?: (?<part>matin|soir|après-midi)s?)?`,
    read: ({ weekday: word, part }, { after, before, written }) => {
      // «le lundi 3», «le dimanche de Pâques» are days; a capital inside a sentence is a name.
      if (
        /^\s{1,2}(?:\d|1er|dernier|prochain|suivant|précédent|d'|de\s(?!\d)|en\s)/.test(after) ||
        (/[\p{L},]\s$/u.test(before) && /\s\p{Lu}/u.test(written))
      )
        return null;
      return {
        kind: 'set',
        every: parts({
          weekday: weekdays.get(word ?? ''),
          partOfDay: part === undefined ? undefined : partsOfDay.get(part),
        }),
      };
    },
    examples: [
      ['[tous les samedis]', 'XXXX-WXX-6'],
      ['[chaque lundi]', 'XXXX-WXX-1'],
      ['Le musée ferme [le mardi].', 'XXXX-WXX-2'],
    ],
    counterExamples: ['un samedi', 'le lundi 3 mai'],
  },
  {
    name: 'fr/time/every-unit',
    pattern: phrase`(?:chaque ${unit}|(?:tous les|toutes les) (?:(?<count>\d{1,3}|${everyWord}) )?${unit.replace('<unit>', '<units>')}|(?<!\p{L}\s)par ${unit.replace('<unit>', '<per>')}|par ${unit.replace('<unit>', '<rate>')})`,
    read: groups => {
      const word = groups.unit ?? groups.units ?? groups.per ?? groups.rate ?? '';
      const named = units.get(word);
      return named ? { kind: 'set', every: { unit: named, count: readNumber(groups.count) ?? 1 } } : null;
    },
    examples: [
      ['[tous les jours]', 'P1D'],
      ['[tous les neuf mois]', 'P9M'],
      ['[chaque année]', 'P1Y'],
      ['deux fois [par mois]', 'P1M'],
      ['[toutes les deux minutes]', 'PT2M'],
    ],
    counterExamples: ['tous les membres', 'par moment'],
  },
  {
    name: 'fr/time/every-part-of-day',
    pattern: phrase`(?:chaque|tous les|toutes les) ${partOfDay}s?`,
    read: ({ part }) => {
      const read = partsOfDay.get(part ?? '');
      return read === undefined || read === 'DT' ? null : { kind: 'set', every: { partOfDay: read } };
    },
    examples: [['[tous les matins]', 'XXXX-XX-XXTMO']],
    counterExamples: ['le matin'],
  },
  ...adjectives.map(
    ([pattern, every, example]): Rule<TimeReading> => ({
      name: `fr/time/every/${pattern.split(/[s?|]/)[0]}`,
      pattern: phrase`(?:${oneOf(pattern.split('|'))})`,
      // «un quotidien régional» is a newspaper, «les hebdomadaires» are magazines.
      read: (_, { before, after }) =>
        /(?:^|[^\p{L}])(?:un|le|les|des|ce|du|au|aux|l'|d'|mon|son|grands?)\s{0,2}$/u.test(before) ||
        /^\s(?:régional|national|français|britannique|allemand|espagnol|italien|américain)/.test(after)
          ? null
          : { kind: 'set', every },
      examples: [[example, durationNotation(every)]],
      counterExamples: ['le quotidien régional', 'aux hebdomadaires'],
    }),
  ),
];

function durationNotation({ unit: every, count }: Amount): string {
  return `P${count}${every.charAt(0).toUpperCase()}`;
}

const vague: readonly (readonly [value: ReferenceReading['value'], pattern: string, example: string])[] = [
  [
    'PRESENT_REF',
    "jusqu'à présent|jusqu'à ce jour|désormais|dorénavant|actuellement|maintenant|à présent|en ce moment(?! même où)|à l'heure actuelle|ces jours-ci|de nos jours",
    'Cela a [désormais] disparu',
  ],
  [
    'PAST_REF',
    "jusqu'alors|jusque-là|jusque là|jusqu'ici|récemment|autrefois|jadis|naguère|dernièrement|tout récemment|à l'époque|par le passé|auparavant",
    '[Jusqu’alors], rien',
  ],
  [
    'FUTURE_REF',
    "bientôt|prochainement|à l'avenir|dans un avenir proche|sous peu|ultérieurement|à terme",
    'Elle revient [bientôt]',
  ],
];

/** A season of sport or of the theatre begins when its own calendar says: no interval, only a direction. */
const season: Rule<TimeReading> = {
  name: 'fr/time/season-of-sport',
  pattern: phrase`(?:la saison (?:(?<last>dernière|passée|précédente)|prochaine|à venir)|(?<running>cette saison))`,
  read: ({ last, running }) => ({
    kind: 'reference',
    value: last ? 'PAST_REF' : running ? 'PRESENT_REF' : 'FUTURE_REF',
  }),
  examples: [
    ['23 buts [la saison dernière]', 'PAST_REF'],
    ['Il revient [la saison prochaine]', 'FUTURE_REF'],
  ],
  counterExamples: ['la dernière saison', 'la saison des pluies'],
};

const vagueRules = vague.map(
  ([value, pattern, example]): Rule<TimeReading> => ({
    name: `fr/time/${value.toLowerCase().replace('_ref', '')}-reference`,
    pattern: phrase`${oneOf(pattern.split('|'))}`,
    read: () => ({ kind: 'reference', value }),
    examples: [[example, value]],
    counterExamples: ['maintenance', 'présentement dit'],
  }),
);

export const references: readonly Rule<TimeReading>[] = [season, ...vagueRules];
