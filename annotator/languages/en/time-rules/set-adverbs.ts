import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Amount, TimeReading } from '../../contract/times.ts';
import { hasCapital } from './parts.ts';

interface Adverb {
  readonly pattern: string;
  readonly every: Amount;
  readonly examples: readonly (readonly [string, string])[];
  readonly others: readonly string[];
}

const adverbs: readonly Adverb[] = [
  {
    pattern: 'hourly',
    every: { unit: 'hour', count: 1 },
    examples: [
      ['[hourly]', 'PT1H'],
      ['an [hourly] train', 'PT1H'],
    ],
    others: ['an hourly-paid worker', 'the Hourly News'],
  },
  {
    pattern: 'daily|nightly|everyday(?=$|[.,;])',
    every: { unit: 'day', count: 1 },
    examples: [
      ['a [daily] briefing', 'P1D'],
      ['on television [nightly]', 'P1D'],
    ],
    others: ['the Daily Mail', 'everyday life'],
  },
  {
    pattern: 'weekly',
    every: { unit: 'week', count: 1 },
    examples: [
      ['the [weekly] meeting', 'P1W'],
      ['paid [weekly]', 'P1W'],
    ],
    others: ['the Weekly Standard'],
  },
  {
    pattern: 'fortnightly|bi-?weekly',
    every: { unit: 'week', count: 2 },
    examples: [
      ['[fortnightly]', 'P2W'],
      ['a [biweekly] paper', 'P2W'],
    ],
    others: ['the Fortnightly Review'],
  },
  {
    pattern: 'monthly',
    every: { unit: 'month', count: 1 },
    examples: [
      ['a [monthly] rent', 'P1M'],
      ['paid [monthly]', 'P1M'],
    ],
    others: ['the Atlantic Monthly'],
  },
  {
    pattern: 'bi-?monthly',
    every: { unit: 'month', count: 2 },
    examples: [
      ['a [bimonthly] review', 'P2M'],
      ['[bi-monthly]', 'P2M'],
    ],
    others: ['the Bimonthly Review'],
  },
  {
    pattern: 'quarterly',
    every: { unit: 'month', count: 3 },
    examples: [
      ['[quarterly]', 'P3M'],
      ['paid [quarterly]', 'P3M'],
    ],
    others: ['the Law Quarterly'],
  },
  {
    pattern: 'twice-yearly|bi-?annual(?:ly)?|semi-?annual(?:ly)?|half-yearly',
    every: { unit: 'month', count: 6 },
    examples: [
      ['a [twice-yearly] report', 'P6M'],
      ['paid [semi-annually]', 'P6M'],
    ],
    others: ['the Biannual Register'],
  },
  {
    pattern: 'yearly|annually|annual',
    every: { unit: 'year', count: 1 },
    examples: [
      ['the [annual] congress', 'P1Y'],
      ['reviewed [annually]', 'P1Y'],
    ],
    others: ['the Annual Register', 'a semi-annual sale'],
  },
  {
    pattern: 'biennial(?:ly)?',
    every: { unit: 'year', count: 2 },
    examples: [
      ['a [biennial] show', 'P2Y'],
      ['held [biennially]', 'P2Y'],
    ],
    others: ['the Venice Biennial'],
  },
];

/** Adverbs and adjectives of what happens again and again. */
export const setAdverbs: readonly Rule<TimeReading>[] = adverbs.map(
  ({ pattern, every, examples, others }): Rule<TimeReading> => ({
    name: `en/time/every/${pattern.split('|')[0]?.replace('-?', '-')}`,
    needs: ['ly', 'annual', 'everyday', 'biennial'],
    pattern: phrase`(?<!semi-)(?:${pattern})`,
    // «the Daily Mail» is a newspaper, «Atlantic Monthly» a magazine.
    read: (_, { written, before, after, writtenAfter }) =>
      (hasCapital(written) && (before.trim() !== '' || /^\s\p{Lu}/u.test(writtenAfter))) ||
      /^-\p{L}/u.test(after)
        ? null
        : { kind: 'set', every },
    examples,
    counterExamples: others,
  }),
);
