import { endsIn, oneOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { ReferenceReading, TimeReading } from '../../contract/times.ts';
import { shift } from '../../time-readings.ts';
import { fullMonths } from '../calendar.ts';

interface Vague {
  readonly value: ReferenceReading['value'];
  readonly words: readonly string[];
  readonly examples: Rule<TimeReading>['examples'];
  readonly counterExamples: readonly string[];
}

/** Words that say «now», «once» or «soon» and no more. Regular expressions are allowed in them. */
const vague: readonly Vague[] = [
  {
    value: 'PRESENT_REF',
    words: [
      "jusqu'à présent",
      "jusqu'à ce jour",
      'à ce jour',
      'désormais',
      'dorénavant',
      'actuellement',
      'maintenant',
      'à présent',
      'en ce moment(?! même où)',
      '(?<=en |dans |à )ce moment(?! (?:où|que|précis))',
      "à l'heure actuelle",
      'ces jours-ci',
      'ces temps-ci',
      'de nos jours',
      "à l'heure qu'il est",
    ],
    examples: [
      ['Cela a [désormais] disparu', 'PRESENT_REF'],
      ['[À ce jour], rien ne change', 'PRESENT_REF'],
    ],
    counterExamples: ['maintenance', 'à ce moment précis', 'en ce jour de fête'],
  },
  {
    value: 'PAST_REF',
    words: [
      "jusqu'alors",
      'jusque-là',
      'jusque là',
      "jusqu'ici",
      'récemment',
      'tout récemment',
      'autrefois',
      'jadis',
      'naguère',
      'dernièrement',
      "à l'époque(?! (?:de|du|des|d'|où))",
      'à cette époque(?:-là)?',
      'par le passé',
      'auparavant',
      "il y a peu(?! (?:de|d'))",
      'il y a (?:bien )?longtemps',
      'dans le passé',
      'peu auparavant',
    ],
    examples: [
      ['[Jusqu’alors], rien', 'PAST_REF'],
      ["Il vivait [à l'époque] à Lyon", 'PAST_REF'],
    ],
    counterExamples: ['il y a peu de monde', "à l'époque où il vivait", 'la passé'],
  },
  {
    value: 'FUTURE_REF',
    words: [
      '(?<!depuis |il y a )bientôt',
      'prochainement',
      "à l'avenir",
      'dans un avenir (?:proche|lointain)',
      "dans l'avenir",
      'sous peu',
      'ultérieurement',
      "à terme(?! (?:de|d'|échu))",
      'dans le futur',
      'dans un futur proche',
    ],
    examples: [
      ['Elle revient [bientôt]', 'FUTURE_REF'],
      ['Le site fermera [à terme].', 'FUTURE_REF'],
    ],
    counterExamples: [
      'depuis bientôt dix ans',
      'un bébé né à terme de neuf mois',
      'à terme échu',
      'à termes',
    ],
  },
];

/** A season of sport or of the theatre begins when its own calendar says: no interval, only a direction. */
const season: Rule<TimeReading> = {
  name: 'fr/time/season-of-sport',
  pattern: phrase`(?:la saison (?:(?<last>dernière|passée|précédente)|prochaine|à venir|suivante)|(?<running>cette saison))`,
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

/** «de mars 2019 à ce jour», «entre 2015 et maintenant»: today as the end of a range. */
const sinceMonthOrYear = endsIn`(?:de|d'|depuis|entre) ?(?:${oneOf(fullMonths.keys())}|\d{4})(?: \d{4})?`;

const todayInRange: Rule<TimeReading> = {
  name: 'fr/time/today-in-range',
  needs: ['maintenant', 'ce jour'],
  pattern: phrase`(?:(?<=entre )maintenant(?= et )|(?<=(?<opening>et|à|jusqu'à) )(?:maintenant|ce jour))`,
  read: ({ opening }, { before }) =>
    opening === undefined || sinceMonthOrYear.test(before.replace(/(?:et|à|jusqu'à)\s{1,2}$/u, ''))
      ? shift('day', 0)
      : null,
  examples: [
    ['[entre maintenant et mai 2023]', '2021-01-07/2023-05'],
    ['[de mars 2019 à ce jour]', '2019-03/2021-01-07'],
  ],
  counterExamples: ['et maintenant', 'à ce jour', 'maintenant'],
};

const vagueRules = vague.map(
  ({ value, words, examples, counterExamples }): Rule<TimeReading> => ({
    name: `fr/time/${value.toLowerCase().replace('_ref', '')}-reference`,
    pattern: phrase`${oneOf(words)}`,
    read: (_, { written, before }) =>
      /^à ce jour/i.test(written) && sinceMonthOrYear.test(before) ? null : { kind: 'reference', value },
    examples,
    counterExamples,
  }),
);

export const references: readonly Rule<TimeReading>[] = [season, todayInRange, ...vagueRules];
