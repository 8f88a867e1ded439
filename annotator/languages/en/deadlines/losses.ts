import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { PredicateRule } from '../../contract/deadlines.ts';
import { adverb, has, is } from './words.ts';

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
  'unlawful',
  'excluded',
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
  'used',
  'recognised',
  'recognized',
  'legal',
  'entertained',
]);

/** Verbs that say what is forbidden or lost from then on. */
export const losses: readonly PredicateRule[] = [
  {
    name: 'en/no-longer',
    kind: 'loss',
    foretells: true,
    pattern: phrase`(?:will|can|may) no longer(?! be (?:${considered}))|will not be (?:able|allowed|permitted) to|(?:is|are) no longer (?:able|allowed|permitted|eligible|entitled) to|won't be able to|will (?:lose|forfeit|miss out)`,
    examples: ['Users will no longer be able to open their accounts from 8 February 2021.'],
    counterExamples: ['She has no longer worked there since 4 January.'],
  },
  {
    name: 'en/no-longer-accepted',
    kind: 'loss',
    impersonal: true,
    pattern: phrase`(?:(?:will|can|may) no longer be|(?:is|are) no longer(?: being)?|(?:will )?ceases? to be) (?:${considered})|(?:will|can) not be (?:${considered})|won't be (?:${considered})|(?<=(?<![a-z])no (?:[a-z]{1,20} ){1,2})will be ${considered}`,
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
    pattern: phrase`(?:${is}${adverb}|(?:is|are) to be|(?:has|have) been) ${refused}`,
    examples: ['From 1 February, the sale of such devices will be banned.'],
    counterExamples: ['Smoking has been banned since 1 January.'],
  },
  {
    name: 'en/bans',
    kind: 'loss',
    impersonal: true,
    pattern: phrase`(?:approved|announced|imposed|backed|passed|introduced|ordered|confirmed|voted for|agreed) an? (?:[a-z-]{3,15} )?ban|(?:(?:is|are|voted|agreed|decided|moved|plans?|vowed|pledged|wants?) to|(?<=(?<![a-z])(?:rules|laws|measures|regulations|bylaws|they) )) ?(?:ban|outlaw|prohibit|forbid)|will (?:ban|outlaw|prohibit|forbid|block|delete|disable|remove)|(?:bans|prohibits|outlaws|forbids)|${has}${adverb} (?:banned|outlawed|prohibited|forbidden)`,
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
    pattern: phrase`will (?:not|never)|(?:faces?|risks?|will face|will risk) (?:an? |up to |immediate )?(?:fines?|penalt(?:y|ies)|prosecution|eviction|prison|suspension|losing|being)|will (?:be fined|incur|forfeit|face)|(?:could|may|might|can|would) (?:be (?:fined|jailed|prosecuted|evicted|expelled|deported|struck off|disqualified|removed|suspended|barred)|face|lose|forfeit)|will be (?:turned away|excluded|removed|evicted|deleted|closed|cancelled|dropped)`,
    examples: [
      'Anyone who has not paid by 1 March will be turned away.',
      'Employers who fail to register by 1 April face fines.',
    ],
  },
];
