import { oneWordOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { units } from '../calendar.ts';
import { numberWord, readNumber } from '../numbers.ts';

const unitWords = oneWordOf(units.keys());

/** Bare numbers whose unit stands with the second one: «entre 14 et 16 heures», «deux à trois semaines». */
export const numbersInRanges: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/number-in-range',
    pattern: phrase`(?<![\d.,:/-])(?<value>\d{1,3}|${numberWord})(?= ?(?:à|a|et|-|–) ?(?:\d{1,3}|${numberWord}) ?(?:h(?![\p{L}])|${unitWords}(?![\p{L}])))`,
    read: ({ value }) => {
      const read = readNumber(value);
      return read === undefined ? null : { kind: 'number', value: read, fragment: true };
    },
    examples: [
      ['Il viendra [entre 14 et 16 heures]', '2021-01-07T14:00/2021-01-07T16:00'],
      ['Il faut [deux à trois semaines]', 'P2W/P3W'],
      ['ouvert [de 5 à 7 heures]', '2021-01-07T05:00/2021-01-07T07:00'],
    ],
    counterExamples: ['entre 14 et 16 personnes', '6-2', 'deux à trois mètres'],
  },
];
