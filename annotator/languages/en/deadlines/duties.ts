import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { PredicateRule } from '../../contract/deadlines.ts';
import { adverb, has, infinitive, is, somebody, was } from './words.ts';

const told = oneOf([
  'told',
  'urged',
  'ordered',
  'asked',
  'required',
  'warned',
  'advised',
  'instructed',
  'reminded',
  'directed',
  'forced',
  'obliged',
  'compelled',
]);
const submits = oneOf([
  'submit',
  'send',
  'return',
  'register',
  'apply',
  'sign up',
  'book',
  'enter',
  'pay',
  'reply',
  'respond',
  'file',
  'complete',
  'renew',
  'order',
  'download',
  'contact',
  'claim',
  'email',
]);

/** Verbs by which somebody must do something. */
export const duties: readonly PredicateRule[] = [
  {
    name: 'en/phased-out',
    kind: 'duty',
    impersonal: true,
    pattern: phrase`(?:will|must|should|(?:is|are) to) be (?:phased out|decommissioned|abolished|outlawed|banned)(?=[^,.;:]{0,40} by )`,
    examples: ['The chemical will be phased out by 2025.'],
    counterExamples: ['The chemical was phased out by 2015.'],
  },
  {
    name: 'en/must',
    kind: 'duty',
    foretells: true,
    pattern: phrase`must(?! not)|(?:has|have|will have|need|needs|will need) to|should(?=(?: [a-z]{2,20}(?: [a-z]{1,12}){0,5} and)? (?:be )?(?:${submits}|sent|paid|submitted|returned|registered|made|received|postmarked|filed|lodged)(?![a-z]))|(?:is|are) (?:expected )?to(?= (?:pay|submit|hand|vacate|surrender|report to|return|repay|file|register|reply|respond|apply)(?![a-z]))`,
    examples: ['Hospitals have to replace the software before the end of March.'],
    counterExamples: [
      'The match must start before 8 pm on Friday.',
      'He must serve his sentence until 2030.',
    ],
  },
  {
    name: 'en/had-to',
    kind: 'duty',
    foretells: true,
    when: 'past',
    pattern: phrase`had to|should have|${was}${adverb} (?:${told}|due|supposed|meant) to`,
    examples: [
      'The club was due to repay the city by 31 December 2020.',
      'Customers had to return the devices by November 30, 2020.',
    ],
    counterExamples: [
      'Before 1914 workers had to work on Sundays.',
      'The concert was due to take place before 31 December.',
    ],
  },
  {
    name: 'en/required-to',
    kind: 'duty',
    pattern: phrase`(?:${is}|${was}|${has} been)${adverb} (?:${told}|bound) to|(?<!(?:was|were|been|has|have|had|is|are|be)(?: [a-z]{2,12})? )${told} to`,
    examples: [
      'All staff are required to be vaccinated by 15 September.',
      'Drivers told to replace old permits by 28 February',
    ],
    counterExamples: ['Prices are expected to fall by the end of June.'],
  },
  {
    name: 'en/orders',
    kind: 'duty',
    impersonal: true,
    pattern: phrase`(?:(?:${has}|had)${adverb} )?(?:${told}|orders?|tells|urges?|asks?|requires?|obliges?|forces?|compels?|instructs?|directs?|requiring|ordering|obliging|forcing|compelling|gave notice)(?! to | by )`,
    addressee: new RegExp(part`^${adverb} ${somebody} ${infinitive}`, 'u'),
    examples: [
      'The council has ordered the owner to pull down the wall by 1 April.',
      'The law requires shops to show prices by 1 April.',
    ],
    counterExamples: ['The judge ordered his release on Tuesday.'],
  },
  {
    name: 'en/demands',
    kind: 'duty',
    impersonal: true,
    pattern: phrase`(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|order(?:s|ed|ing)?)(?= that )|demand(?:s|ed|ing)? (?:the )?(?:withdrawal|release|resignation|payment|repayment|removal|return)`,
    addressee:
      /^ that (?<who>(?:(?:the|its|their|all|every|each|his|her) )?[\p{L}'-]{3,20}) (?!of |be )\p{L}/u,
    examples: ['The union is demanding that the firm pay before 1 February.'],
    counterExamples: ['The union demanded an answer on Tuesday.'],
  },
  {
    name: 'en/compulsory',
    kind: 'duty',
    impersonal: true,
    pattern: phrase`(?:${is}|becomes?|will become)${adverb} (?:mandatory|compulsory|obligatory|required(?! to)|payable|needed)`,
    examples: ['From Monday, helmets will be compulsory.', 'The balance is payable by 29 January.'],
    counterExamples: ['Helmets have been compulsory since 4 January.'],
  },
  {
    name: 'en/to-hand-in',
    kind: 'duty',
    impersonal: true,
    pattern: phrase`(?:to be|must be|should be) (?:returned|submitted|paid|handed in|filed|completed|vacated|signed|received|postmarked|lodged)`,
    examples: ['The forms are to be returned by 15 January.'],
    counterExamples: ['He asked to be paid on Friday.'],
  },
  {
    name: 'en/imperative',
    kind: 'duty',
    pattern: new RegExp(
      part`^\s{0,2}(?:please |(?:make|be) sure (?:you |to )|remember to |don't forget to |do not forget to )?${submits}(?![a-z])`,
      'u',
    ),
    examples: ['Submit your entry by Friday to win a place.', 'Please reply by 15 January.'],
    counterExamples: ['Book sales rose by Friday.'],
  },
];
