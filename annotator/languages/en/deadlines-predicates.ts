import { oneOf, part, phrase } from '../../rules/pattern.ts';
import type { PredicateRule } from '../contract/deadlines.ts';
import { adverb, has, infinitive, is, somebody, was } from './deadlines-words.ts';

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

const duties: readonly PredicateRule[] = [
  {
    name: 'en/must',
    kind: 'duty',
    foretells: true,
    pattern: phrase`must(?! not)|(?:has|have|will have|need|needs|will need) to|should(?= (?:be )?(?:${submits}|sent|paid|submitted|returned|registered|made)(?![a-z]))|(?:is|are) to (?=(?:pay|submit|hand|vacate|surrender|report to|return|repay)(?![a-z]))`,
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
    pattern: phrase`(?:(?:${has}|had)${adverb} )?(?:${told}|orders?|tells|urges?|asks?|requires?|obliges?|forces|compels?|instructs?|directs?|gave notice)(?! to | by )`,
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
    pattern: phrase`(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?)(?= that )|demand(?:s|ed|ing)? (?:the )?(?:withdrawal|release|resignation|payment|repayment|removal|return)`,
    addressee: /^ that (?<who>(?:(?:the|its|their|all|every|each|his|her) )?[\p{L}'-]{3,20}) (?!of )\p{L}/u,
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
    pattern: phrase`to be (?:returned|submitted|paid|handed in|filed|completed|vacated|signed)`,
    examples: ['The forms are to be returned by 15 January.'],
    counterExamples: ['He asked to be paid on Friday.'],
  },
  {
    name: 'en/imperative',
    kind: 'duty',
    pattern: new RegExp(part`^\s{0,2}(?:please )?${submits}(?![a-z])`, 'u'),
    examples: ['Submit your entry by Friday to win a place.', 'Please reply by 15 January.'],
    counterExamples: ['Book sales rose by Friday.'],
  },
];

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

const plans: readonly PredicateRule[] = [
  {
    name: 'en/pledges',
    kind: 'plan',
    pattern: phrase`(?:(?:${has}|had)${adverb} )?(?:pledged|promised|vowed|committed|undertaken)|(?:${has}|had)${adverb} agreed to|pledges?|promises?|vows?|(?:said|announced|confirmed|promised|pledged) (?:that )?(?:it|they|he|she) (?:would|will)`,
    examples: [
      'The company has pledged to cut its emissions by 2030.',
      'The company promised two new vessels by 2027.',
    ],
    counterExamples: ['The minister promised a quick answer on Tuesday.'],
  },
  {
    name: 'en/will',
    kind: 'plan',
    pattern: phrase`will (?:close|publish|present|deliver|abolish|complete|launch|finish|replace|submit|sell|repay|build|install|recruit|hire|appoint|announce|decide)(?= (?:its|his|her|their|the|an?|all|on|whether|[0-9]))`,
    examples: ['The commission will publish its report by 1 April.'],
    counterExamples: ['The shop will close by the river.', 'The population will double by 2040.'],
  },
  {
    name: 'en/plans',
    kind: 'plan',
    pattern: phrase`(?:plans?|aims?|hopes?|intends?|wants?|expects?) to|(?:target|goal|aim) (?:is|remains) to`,
    examples: ['The firm plans to phase out coal by the end of 2025.'],
    counterExamples: ['The firm planned to phase out coal.'],
  },
];

const refused = oneOf([
  'banned',
  'forbidden',
  'prohibited',
  'outlawed',
  'blocked',
  'refused',
  'rejected',
  'disqualified',
  'disabled',
  'barred',
  'fined',
  'illegal',
  'void',
  'invalid',
]);
const considered = oneOf([
  'considered',
  'accepted',
  'processed',
  'refunded',
  'eligible',
  'valid',
  'paid',
  'admitted',
  'allowed',
  'permitted',
  'sold',
]);

const losses: readonly PredicateRule[] = [
  {
    name: 'en/no-longer',
    kind: 'loss',
    foretells: true,
    pattern: phrase`(?:will|can|may) no longer(?! be (?:${considered}))|will not be (?:able|allowed|permitted) to|won't be able to|will (?:lose|forfeit|miss out)`,
    examples: ['Users will no longer be able to open their accounts from 8 February 2021.'],
    counterExamples: ['She has no longer worked there since 4 January.'],
  },
  {
    name: 'en/no-longer-accepted',
    kind: 'loss',
    impersonal: true,
    pattern: phrase`(?:will|can|may) no longer be (?:${considered})|(?:will|can) not be (?:${considered})|won't be (?:${considered})|(?<=(?<![a-z])no (?:[a-z]{1,20} ){1,2})will be ${considered}`,
    examples: [
      'Paper tickets will no longer be accepted from 1 July.',
      'No bids will be accepted after 3 March.',
    ],
    counterExamples: ['Paper tickets have not been accepted since 4 January.'],
  },
  {
    name: 'en/banned',
    kind: 'loss',
    impersonal: true,
    pattern: phrase`${is}${adverb} ${refused}`,
    examples: ['From 1 February, the sale of such devices will be banned.'],
    counterExamples: ['Smoking has been banned since 1 January.'],
  },
  {
    name: 'en/bans',
    kind: 'loss',
    impersonal: true,
    pattern: phrase`will (?:ban|outlaw|prohibit|forbid|block|delete|disable|remove)|(?:bans|prohibits|outlaws|forbids)|${has}${adverb} (?:banned|outlawed|prohibited|forbidden)`,
    examples: [
      'Britain will ban the sale of new petrol cars from 2030.',
      'The decree bans camping from 1 May.',
    ],
    counterExamples: ['The decree has banned camping since 1 January.'],
  },
  {
    name: 'en/will-stop',
    kind: 'loss',
    pattern: phrase`will (?:stop|cease|scrap|withdraw)`,
    examples: ['The council will stop taking cash from April 1.'],
    counterExamples: ['The rain will stop on 1 May.'],
  },
  {
    name: 'en/may-not',
    kind: 'loss',
    foretells: true,
    pattern: phrase`(?:may|must|can) not|cannot|can't|mustn't`,
    examples: ['From Monday, shops may not sell more than two packs.'],
    counterExamples: ['Members cannot vote before 8 March.', 'Rain may not fall from Monday.'],
  },
  {
    name: 'en/do-not',
    kind: 'loss',
    impersonal: true,
    pattern: new RegExp(
      part`^\s{0,2}(?:please )?(?:do not|don't) (?:eat|use|drink|consume|sell)(?![a-z])|(?<![a-z])(?:must|should) not (?:eat|use|drink|consume|be (?:eaten|used|consumed|sold|drunk))(?![a-z])`,
      'u',
    ),
    examples: ['Do not eat the cheese after 18 January.'],
    counterExamples: ['They do not use it much after 8 pm.'],
  },
  {
    name: 'en/will-not',
    kind: 'refusal',
    pattern: phrase`will (?:not|never)|(?:faces?|risks?|will face|will risk) (?:an? |up to |immediate )?(?:fines?|penalt(?:y|ies)|prosecution|eviction|prison|suspension|losing|being)|will (?:be fined|incur|forfeit)|will be (?:turned away|excluded|removed|evicted|deleted|closed|cancelled|dropped)`,
    examples: [
      'Anyone who has not paid by 1 March will be turned away.',
      'Employers who fail to register by 1 April face fines.',
    ],
  },
];

/** Verbs that say what somebody must, can, plans to or will no longer do. */
export const predicates: readonly PredicateRule[] = [...duties, ...options, ...plans, ...losses];
