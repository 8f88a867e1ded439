import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Amount, TimeReading } from '../../contract/times.ts';

interface Frequency {
  readonly name: string;
  readonly pattern: string;
  readonly every: Amount;
  readonly examples: Rule<TimeReading>['examples'];
  readonly counterExamples: readonly string[];
}

const frequencies: readonly Frequency[] = [
  {
    name: 'daily',
    pattern: 'quotidiens?|quotidiennes?|journaliers?|journalières?|quotidiennement',
    every: { unit: 'day', count: 1 },
    examples: [
      ['un point presse [quotidien]', 'P1D'],
      ['désinfecté [quotidiennement]', 'P1D'],
    ],
    counterExamples: ['le quotidien régional', 'dans les quotidiens', 'la presse quotidienne régionale'],
  },
  {
    name: 'weekly',
    pattern: 'hebdomadaires?|hebdomadairement',
    every: { unit: 'week', count: 1 },
    examples: [
      ['la réunion [hebdomadaire]', 'P1W'],
      ['des contrôles [hebdomadaires]', 'P1W'],
    ],
    counterExamples: ['aux hebdomadaires', "l'hebdomadaire britannique"],
  },
  {
    name: 'monthly',
    pattern: 'mensuels?|mensuelles?|mensuellement',
    every: { unit: 'month', count: 1 },
    examples: [
      ['un loyer [mensuel]', 'P1M'],
      ['versé [mensuellement]', 'P1M'],
    ],
    counterExamples: ['le mensuel', 'un mensuel culturel'],
  },
  {
    name: 'quarterly',
    pattern: 'trimestriels?|trimestrielles?|trimestriellement',
    every: { unit: 'month', count: 3 },
    examples: [
      ['le rapport [trimestriel]', 'P3M'],
      ['des résultats [trimestriels]', 'P3M'],
    ],
    counterExamples: ['le trimestriel', 'un trimestre'],
  },
  {
    name: 'half-yearly',
    pattern: 'semestriels?|semestrielles?|biannuels?|biannuelles?',
    every: { unit: 'month', count: 6 },
    examples: [
      ['un bilan [semestriel]', 'P6M'],
      ['des comptes [semestriels]', 'P6M'],
    ],
    counterExamples: ['le semestriel', 'un semestre'],
  },
  {
    name: 'yearly',
    pattern: 'annuels?|annuelles?|annuellement',
    every: { unit: 'year', count: 1 },
    examples: [
      ['le congrès [annuel]', 'P1Y'],
      ['révisé [annuellement]', 'P1Y'],
    ],
    counterExamples: ["l'annuel", "l'annuaire"],
  },
  {
    name: 'twice-a-month',
    pattern: 'bimensuels?|bimensuelles?',
    every: { unit: 'month', count: 0.5 },
    examples: [
      ['une revue [bimensuelle]', 'P0.5M'],
      ['deux marchés [bimensuels]', 'P0.5M'],
    ],
    counterExamples: ['le bimensuel', 'un mensuel'],
  },
  {
    name: 'every-other-year',
    pattern: 'biennale?s?|biennaux|bisannuels?|bisannuelles?',
    every: { unit: 'year', count: 2 },
    examples: [
      ['un salon [bisannuel]', 'P2Y'],
      ['la conférence [biennale]', 'P2Y'],
    ],
    counterExamples: ['la Biennale', 'une biennale'],
  },
];

/** An article before it: «un quotidien régional» is a newspaper, «les hebdomadaires» are magazines. */
const noun =
  /(?:^|[^\p{L}])(?:une?|le|la|les|des|ce|cette|du|au|aux|l'|d'|mon|son|leur|notre|grande?s?|(?:la|de) presse|plusieurs|deux|trois)\s{0,2}$/u;

/** How often, in one word. */
export const setAdjectives: readonly Rule<TimeReading>[] = frequencies.map(
  ({ name, pattern, every, examples, counterExamples }): Rule<TimeReading> => ({
    name: `fr/time/every/${name}`,
    pattern: phrase`(?:${oneOf(pattern.split('|'))})`,
    read: (_, { before, after }) =>
      noun.test(before) ||
      /^\s(?:régiona|nationa|français|britannique|allemand|espagnol|italien|américain|belge|suisse)/.test(
        after,
      )
        ? null
        : { kind: 'set', every },
    examples,
    counterExamples,
  }),
);
