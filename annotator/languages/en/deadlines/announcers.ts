import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { AnnouncerRule, GrantRule } from '../../contract/deadlines.ts';
import { closing, somebody } from './words.ts';

const limit = oneOf([
  'deadline',
  'cut-off',
  'cutoff',
  'cut-off date',
  'closing date',
  'final date',
  'last date',
  'ultimatum',
  'due date',
  'use-by date',
  'expiry date',
]);
/** What runs out, and with it a right or a time to act. */
const paper = oneOf([
  'visas?',
  'permits?',
  'licen[cs]es?',
  'passports?',
  'passes',
  'warrant(?:y|ies)',
  'guarantees?',
  'permissions?',
  'exemptions?',
  'waivers?',
  'protection',
  'moratorium',
  'grace period',
  'transition period',
  'notice period',
  'cooling-off period',
  'ultimatum',
  'time',
  'reprieve',
]);
/** What is handed in or paid on a day. */
const owed = oneOf([
  'payments?',
  'instalments?',
  'installments?',
  'fees?',
  'rents?',
  'tax(?:es)?',
  '(?:tax )?returns?',
  'bills?',
  'balance',
  'loans?',
  'debts?',
  'bonds?',
  'interest',
  'forms?',
  'essays?',
  'entries',
  'applications?',
  'bids?',
  'proposals?',
  'comments?',
  'submissions?',
  'contributions?',
  'premiums?',
  'deposits?',
  'dues',
  'fines?',
  'invoices?',
  'repayments?',
  'filings?',
  'papers',
]);
const ends = part`(?:will )?(?:also |now )?(?:(?:closes?|ends?|shuts?|expires?|lapses?|runs? out)(?! (?:the|a|an|its|their|his|her|of|years|months|decades|all|some)(?![a-z]))|must be in|runs? (?:until|till|through|to)|(?:is|are|remains?|be|stays?) (?:now |still )?open (?:for [a-z]{3,20} )?(?:until|till|through|to))`;

/** Words that make a time beside them a deadline. */
export const announcers: readonly AnnouncerRule[] = [
  {
    name: 'en/limit-was',
    when: 'past',
    pattern: phrase`${limit}[^.;:]{0,40} (?:was|were|had been|passed|expired|lapsed|came and went|ran out)`,
    force: 'required',
    bound: 'by',
    examples: ['The deadline passed on Tuesday.', 'The closing date was 31 December.'],
    counterExamples: ['The bus passed on Tuesday.'],
  },
  {
    name: 'en/expired',
    when: 'past',
    pattern: phrase`${closing}[^.;:]{0,40} (?:expired|closed|ended|ran out)`,
    force: 'offered',
    bound: 'by',
    examples: ['The offer expired on 31 December.', 'Registration closed on Tuesday.'],
    counterExamples: ['The shop closed on Tuesday.', 'The 1998 tariff expired in 2003.'],
  },
  {
    name: 'en/limit-behind',
    when: 'any',
    pattern: null,
    behind: new RegExp(
      part`(?:'s| is| are| was)?(?: (?:the|a|our|its|their|set as))?(?: (?:new|final|strict|strike|application|registration|filing|entry|bid|payment|voting))? ${limit}(?![a-z])`,
      'u',
    ),
    force: 'required',
    bound: 'by',
    examples: [
      "The brewer missed Monday's deadline to file its accounts.",
      'Friday is the deadline for bids.',
    ],
    counterExamples: ['Friday is a day of rest.', "Monday's line-up was weak."],
  },
  {
    name: 'en/last-day',
    when: 'any',
    pattern: phrase`(?:last|final) (?:day|chance|opportunity) (?:to|for)`,
    behind:
      /(?: is| are| was)? (?:the|your|their) (?:last|final) (?:day|chance|opportunity) (?:to|for)(?!\p{L})/u,
    force: 'offered',
    bound: 'by',
    examples: ['Friday is the last day to register.', 'The last chance to apply is on Friday.'],
    counterExamples: ['Friday was the last day of the fair.'],
  },
  {
    name: 'en/limit',
    pattern: phrase`(?:as |for )?(?:the |a |its )?(?<!(?:work|works|worked|working) to (?:a |the )?(?:tight )?)${limit}s?`,
    force: 'required',
    bound: 'by',
    examples: ['The deadline for bids is March 12, 2021.'],
    counterExamples: ['The dead line the road.', 'The newsroom worked to a deadline on Friday.'],
  },
  {
    name: 'en/closes',
    pattern: phrase`${closing}[^.;:]{0,60} ${ends}|(?:offer|discount|promotion|special rate)s?[^.;:,]{0,30} (?:ends?|expires?|lapses?|runs? out)(?! of )|(?:accept|tak|welcom|invit|seek|collect|gather)(?:ing|e?s|e|) (?:[a-z]{2,15} ){0,2}(?:applications|entries|bids|comments|claims|submissions|nominations|proposals|responses|questions|donations|evidence|views|feedback|signatures|registrations)(?=[^,.;:]{0,30} (?:until|till|through|up to))|(?:tickets?|places|passes|seats|refunds|grants|vouchers|discounts|rebates|repairs)[^.;:]{0,40} (?:is|are|remain) (?:on sale|available|bookable)(?= (?:until|till|through))|(?:offer|coupon|voucher|discount|ticket|pass|permit|licence|license|visa|certificate)s? (?:is |are |remains? )?valid(?= (?:until|till|through|up to))|(?:applications|entries|bids|comments|claims|submissions|nominations|proposals|responses|questions|donations)[^.;:]{0,40} (?:is|are|will be|are being) (?:accepted|received|welcome|welcomed|invited|considered|taken|open|sought)(?= (?:until|till|through|up to|by|before))`,
    force: 'offered',
    bound: 'by',
    examples: ['Applications close on 28 February.', 'The public consultation runs until 26 February.'],
    counterExamples: [
      'The sales end on 16 February.',
      'The lease runs until 2030.',
      'The scheme ends years of dispute on Friday.',
    ],
  },
  {
    name: 'en/at-the-latest',
    pattern: phrase`at the latest`,
    force: 'required',
    bound: 'by',
    examples: ['Forms must be in on 28 February at the latest.'],
    counterExamples: ['He looked at the latest figures.'],
  },
  {
    name: 'en/expires',
    pattern: phrase`(?<!(?:term|contract|mandate|lease|tenure|deal)(?: [a-z]{1,12}){0,4} )(?:expires?|will expire|lapses?|will lapse)|(?<![a-z])${paper}[^.;:]{0,40} (?:will )?(?:runs? out|ends?)(?! (?:of|the|a|years)(?![a-z]))|(?:will )?ceases? to be (?:valid|legal tender|accepted|recogni[sz]ed)|(?:notes|coins|banknotes|stamps|papers)[^.;:]{0,30} (?:is|are|remain) valid(?= until)|(?:is|are) valid only|${owed}[^.;:,]{0,40} (?:is|are|falls?|becomes?|comes?|will be) due(?= (?:by|on|no|at))|(?<!(?:baby|babies|child|twins)(?: [a-z]{1,12}){0,3} )(?:is|are) due(?= (?:by|no later))`,
    force: 'required',
    bound: 'by',
    examples: ['The current pass expires on 15 June.', 'Fees are due on 15 June.'],
    counterExamples: [
      'The baby is due to be born.',
      'The baby is due on 1 March.',
      'The band is due on stage on Friday.',
      'His term expires in 2026.',
    ],
  },
  {
    name: 'en/remains',
    pattern: null,
    behind: /\s(?:remain|are left|left)(?=\s(?:in which\s)?to\s(?!(?:go|play|run)(?!\p{L}))\p{L}{2})/u,
    force: 'required',
    bound: 'within',
    examples: ['Ten days remain to find a buyer.'],
    counterExamples: ['Ten days remain to go.', 'Ten days remained of the trial.'],
  },
  {
    name: 'en/becomes-unlawful',
    pattern: phrase`(?:becomes?|will become|will be|becoming) (?:illegal|unlawful|an offence|a crime|mandatory|compulsory|obligatory)`,
    force: 'required',
    bound: 'from',
    examples: ['Smoking in parks becomes illegal on 1 March.', 'Masks become mandatory on buses on 1 March.'],
    counterExamples: ['Smoking in parks became illegal in 2015.'],
  },
  {
    name: 'en/takes-effect',
    pattern: phrase`(?:comes?|will come|coming|goes|go|will go|entering|enters?|will enter) into (?:force|effect)|(?:takes?|taking) effect|will take effect|kicks? in|will kick in|will apply|(?:starts|begins) to apply|(?:ban|curfew|lockdown|prohibition|restriction|rule)s?[^.;:]{0,50} (?:starts?|begins?)`,
    needs:
      /must|oblig|requir|ban(?:s|ned|ning)?(?!\p{L})|prohibit|forc(?:es|ing)|mandat|compulsory|curfew|lockdown/u,
    force: 'required',
    bound: 'from',
    examples: ['The ban on heated terraces comes into force on 1 April.'],
    counterExamples: ['The new logo comes into force on 1 April.'],
  },
];

/** Verbs by which somebody gets a term. */
export const grants: readonly GrantRule[] = [
  {
    name: 'en/gives-term',
    before: new RegExp(
      part`(?<![a-z])(?<!(?:was|were|been|is|are|being|be) )(?:gave|gives?|given|giving|granted|grants?|granting|allowed|allows?|allowing|handed|set|sets|setting|leaves?|leaving|left)(?![a-z])(?<between>[^.;:()]{0,60})$`,
      'u',
    ),
    receiver: new RegExp(
      part`^ ${somebody}(?: (?:with|a|an|another|only|just|with (?:just|only)|up to|a deadline of|a further|an extra|a period of|an extension|an ultimatum|a reprieve|more time|notice))? ?$`,
      'u',
    ),
    receiverBehind: new RegExp(part`^ for ${somebody} to `, 'u'),
    when: 'any',
    examples: [
      'The junta gave the rebels 48 hours to lay down their arms.',
      'The judge gave the tenants until 18 January to leave.',
    ],
    counterExamples: ['Doctors gave him two months to live.', 'He gave the shop ten years of his life.'],
  },
];
