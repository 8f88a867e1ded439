import { phrase, widenBlanks } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { ShiftReading, TimeReading } from '../../contract/times.ts';
import { shift } from '../../time-readings.ts';
import { weekday } from './parts.ts';
import { readWeekday } from './read-date.ts';

interface RelativeDay {
  readonly name: string;
  readonly pattern: string;
  readonly amount: number;
  readonly examples: Rule<TimeReading>['examples'];
  readonly counterExamples: readonly string[];
}

/** Days seen from the day of publication. */
const fromPublication: readonly RelativeDay[] = [
  {
    name: 'today',
    pattern: "aujourd'hui|ce jour(?!-| où| de (?:fête|deuil|colère|marché|match))",
    amount: 0,
    examples: [
      ["[Aujourd’hui], c'est fini", '2021-01-07'],
      ['valable à dater de [ce jour]', '2021-01-07'],
    ],
    counterExamples: ['ce jour-là', 'ce jour où tout a changé', 'ce jour de fête'],
  },
  {
    name: 'yesterday',
    pattern: '(?<!avant-)hier',
    amount: -1,
    examples: [
      ['il a dit [hier]', '2021-01-06'],
      ['[hier soir]', '2021-01-06TEV'],
    ],
    counterExamples: ['cahier', 'hiérarchie'],
  },
  {
    name: 'day-before-yesterday',
    pattern: 'avant-hier|(?<!(?:jours?|semaines?|mois|ans?) )avant hier',
    amount: -2,
    examples: [
      ['[avant-hier]', '2021-01-05'],
      ['Il a plu [avant hier]', '2021-01-05'],
    ],
    counterExamples: ['avant', 'hier'],
  },
  {
    name: 'tomorrow',
    pattern: '(?<!apr[èe]s[ -])demain',
    amount: 1,
    examples: [
      ['dès [demain]', '2021-01-08'],
      ['[demain matin]', '2021-01-08TMO'],
    ],
    counterExamples: ['lendemain', 'après-demain'],
  },
  {
    name: 'day-after-tomorrow',
    pattern: 'après-demain|après demain|apres-demain',
    amount: 2,
    examples: [
      ['[après-demain]', '2021-01-09'],
      ['Le vote est prévu [après demain]', '2021-01-09'],
    ],
    counterExamples: ['demain', 'après'],
  },
];

/** Days seen from the date that the story has reached, or from an event that follows them. */
const fromStory: readonly RelativeDay[] = [
  {
    name: 'next-day',
    pattern: '(?:le |au |du |dès le )?lendemain(?: même)?',
    amount: 1,
    examples: [
      ['Élu le 4 juin 2019, il part [le lendemain].', '2019-06-05'],
      ['[le lendemain de Noël]', '2020-12-26'],
    ],
    counterExamples: ['demain', 'le surlendemain', 'des lendemains qui chantent'],
  },
  {
    name: 'second-day-after',
    pattern: '(?:le |au |du )?surlendemain',
    amount: 2,
    examples: [
      ['Élu le 4 juin 2019, il part [le surlendemain].', '2019-06-06'],
      ['[le surlendemain du 3 mai 2019]', '2019-05-05'],
    ],
    counterExamples: ['le lendemain', 'sur demain'],
  },
  {
    name: 'eve',
    pattern:
      '(?:la |à la )?(?<!avant-)veille(?! (?:(?:de |du |des )?(?:technologique|sanitaire|sur|informatique|juridique|concurrentielle|documentaire|stratégique)|à ))',
    amount: -1,
    examples: [
      ['Élu le 4 juin 2019, il doutait [la veille].', '2019-06-03'],
      ['[la veille de Noël]', '2020-12-24'],
    ],
    counterExamples: ['la veille sanitaire', 'il veille à tout', "l'avant-veille"],
  },
  {
    name: 'day-before-eve',
    pattern: "(?:l'|à l')?avant-veille",
    amount: -2,
    examples: [
      ["Élu le 4 juin 2019, il doutait [l'avant-veille].", '2019-06-02'],
      ["[l'avant-veille de Noël]", '2020-12-23'],
    ],
    counterExamples: ['la veille', 'avant'],
  },
  {
    name: 'same-day',
    pattern: "(?:le même jour|ce même jour|ce jour-là|le jour même|le jour dit)(?! (?:où|que|qu'))",
    amount: 0,
    examples: [
      ['Né le 4 juin 2019, [le même jour] à Lyon', '2019-06-04'],
      ['Élu le 4 juin 2019, il part [ce jour-là].', '2019-06-04'],
    ],
    counterExamples: ['le même joueur', 'le même jour où tout a commencé', 'ces jours-là'],
  },
];

/** What an event follows: «le lendemain de son élection» is a day that only the story may tell. */
const eventAfter = /^\s{1,2}(?:de|du|des|d')(?:\s|\p{L})/u;

const baseOf = (after: string): ShiftReading['from'] => (eventAfter.test(after) ? 'event' : 'mentioned');

export const relativeDays: readonly Rule<TimeReading>[] = [
  ...fromPublication.map(
    ({ name, pattern, amount, examples, counterExamples }): Rule<TimeReading> => ({
      name: `fr/time/${name}`,
      pattern: phrase`${widenBlanks(pattern)}`,
      read: () => shift('day', amount),
      examples,
      counterExamples,
    }),
  ),
  ...fromStory.map(
    ({ name, pattern, amount, examples, counterExamples }): Rule<TimeReading> => ({
      name: `fr/time/${name}`,
      pattern: phrase`${widenBlanks(pattern)}`,
      read: (_, { after }) => shift('day', amount, { from: baseOf(after) }),
      examples,
      counterExamples,
    }),
  ),
  {
    name: 'fr/time/weekday-before-or-after',
    needs: ['précédent', 'suivant', "d'av", "d'ap"],
    pattern: phrase`(?:le |ce )?${weekday} (?:(?<before>précédent|d'avant)|(?<after>suivant|d'après))`,
    read: ({ weekday: word, before }) => {
      const read = readWeekday(word);
      return read === undefined
        ? null
        : shift('day', before ? -1 : 1, { from: 'mentioned', parts: { weekday: read } });
    },
    examples: [
      ['Élu le 4 juin 2019, il part [le vendredi suivant].', '2019-06-07'],
      ['Élu le 4 juin 2019, il doutait [le dimanche précédent].', '2019-06-02'],
    ],
    counterExamples: ['lundi prochain', 'le point suivant'],
  },
];
