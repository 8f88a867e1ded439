import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { PredicateRule } from '../../contract/deadlines.ts';
import { duties } from './duties.ts';
import { losses } from './losses.ts';
import { adverb, has, is, was } from './words.ts';

const options: readonly PredicateRule[] = [
  {
    name: 'en/can',
    kind: 'option',
    foretells: true,
    pattern: phrase`(?:can|may)(?! no longer| not)|${is}${adverb} (?:able|allowed|eligible|entitled|invited|free) to|will be (?:offered|entitled to)`,
    examples: ['Passengers can claim a refund until January 31.'],
    counterExamples: [
      'Visitors can admire the paintings until 3 March.',
      'Shops can open on Sundays until January 17.',
    ],
  },
  {
    name: 'en/was-able',
    kind: 'option',
    foretells: true,
    when: 'past',
    pattern: phrase`${was}${adverb} (?:able|allowed|eligible|entitled|invited) to`,
    examples: ['Passengers were able to claim a refund until 31 December 2020.'],
    counterExamples: ['Visitors were able to admire the paintings until 31 December 2020.'],
  },
];

/** What somebody does on purpose. */
const deed = oneOf([
  'close',
  'publish',
  'present',
  'deliver',
  'abolish',
  'complete',
  'launch',
  'finish',
  'replace',
  'submit',
  'sell',
  'repay',
  'build',
  'install',
  'recruit',
  'hire',
  'appoint',
  'announce',
  'decide',
  'unveil',
  'repair',
  'remove',
  'restore',
  'refund',
  'reimburse',
  'hand over',
  'eliminate',
  'phase out',
  'cut',
  'plant',
]);

const plans: readonly PredicateRule[] = [
  {
    name: 'en/pledges',
    kind: 'plan',
    pattern: phrase`(?:is|are|remains?|stays?) committed to|(?:(?:${has}|had)${adverb} )?(?:pledged|promised|vowed|committed|undertaken|sworn)|(?:${has}|had)${adverb} agreed to|pledges?|promises?|vows?|commits?(?= to)|undertakes?(?= to)|(?:said|announced|confirmed|promised|pledged) (?:that )?(?:it|they|he|she) (?:would|will)(?! (?:rain|snow|freeze|thaw))`,
    examples: [
      'The company has pledged to cut its emissions by 2030.',
      'The company promised two new vessels by 2027.',
    ],
    counterExamples: ['The minister promised a quick answer on Tuesday.', 'He said it would rain by Friday.'],
  },
  {
    name: 'en/will',
    kind: 'plan',
    pattern: phrase`will ${deed}(?= (?:its|his|her|their|the|an?|all|every|on|whether|which|how|[0-9]|by (?:\d|the end|the start|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|\p{L}{3,7}day)))|(?:is|are) on (?:track|course|schedule) to ${deed}`,
    examples: ['The commission will publish its report by 1 April.'],
    counterExamples: ['The shop will close by the river.', 'The population will double by 2040.'],
  },
  {
    name: 'en/plans',
    kind: 'plan',
    pattern: phrase`(?:plans?|aims?|hopes?|intends?|wants?|expects?) to|(?:is|are) (?:planning|aiming|hoping|intending) to|(?:${has} )?sets? (?:itself|themselves)?(?: a| the| an| its| their)? (?:goal|target|aim|objective|deadline) (?:of|to|for)`,
    examples: ['The firm plans to phase out coal by the end of 2025.'],
    counterExamples: ['The firm planned to phase out coal.'],
  },
  {
    name: 'en/goal-is',
    kind: 'plan',
    impersonal: true,
    pattern: phrase`(?:target|goal|aim|objective|plan|ambition) (?:is|remains) to|(?:plan|strategy|roadmap|programme|deal|agreement)s? (?:calls? for|provides? for|envisages?)`,
    examples: ['The target is to build ten schools by 2025.', 'The plan calls for ten schools by 2025.'],
    counterExamples: ['The aim is clear, he said on Tuesday.'],
  },
  {
    name: 'en/we-will',
    kind: 'plan',
    foretells: true,
    pattern: phrase`(?<=(?<![a-z])(?:we|i)(?: |(?=')))(?:will|'ll|shall)(?! (?:not|never|no|see|know|hear|learn|find|run|lose|win|die|miss|need|remember|be (?:at|in|here|there|able)|have to|always)(?![a-z]))`,
    examples: ['“We will have every lift working by 1 March,” vowed the mayor.'],
    counterExamples: ['“We will see by Friday,” she said.'],
  },
];

/** Verbs that say what somebody must, can, plans to or will no longer do. */
export const predicates: readonly PredicateRule[] = [...duties, ...options, ...plans, ...losses];
