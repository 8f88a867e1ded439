import { oneOf, part, phrase } from '../../rules/pattern.ts';
import type { AnnouncerRule, GrantRule } from '../contract/deadlines.ts';
import { closing, somebody } from './deadlines-words.ts';

const limit = oneOf([
  'deadline',
  'cut-off',
  'cutoff',
  'cut-off date',
  'closing date',
  'final date',
  'last (?:day|chance) (?:to|for)',
  'final day (?:to|for)',
  'ultimatum',
  'due date',
  'use-by date',
  'expiry date',
]);
const ends = part`(?:will )?(?:also )?(?:closes?|ends?|expires?|must be in|runs? (?:until|till|through|to)|(?:is|are|remains?|be|stays?) open (?:until|till|through|to)|shuts?)`;

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
    name: 'en/limit',
    pattern: phrase`(?:as |for )?(?:the |a |its )?${limit}s?`,
    force: 'required',
    bound: 'by',
    examples: ['The deadline for bids is March 12, 2021.'],
    counterExamples: ['The dead line the road.'],
  },
  {
    name: 'en/closes',
    pattern: phrase`${closing}[^.;:,]{0,50} ${ends}|(?:offer|coupon|voucher|discount|ticket|pass|permit|licence|license|visa|certificate)s? (?:is |are |remains? )?valid(?= (?:until|till|through|up to))|(?:applications|entries|bids|comments|claims|submissions|nominations|proposals|responses|questions|donations)[^.;:]{0,40} (?:is|are|will be) (?:accepted|received|welcome|invited|considered)(?= (?:until|till|through|up to|by|before))`,
    force: 'offered',
    bound: 'by',
    examples: ['Applications close on 28 February.', 'The public consultation runs until 26 February.'],
    counterExamples: ['The sales end on 16 February.', 'The lease runs until 2030.'],
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
    pattern: phrase`(?<!(?:term|contract|mandate|lease|tenure|deal)(?: [a-z]{1,12}){0,4} )(?:expires?|will expire)|(?:is|are) valid only|(?:is|are) due(?= (?:by|on|no))`,
    force: 'required',
    bound: 'by',
    examples: ['The current pass expires on 15 June.', 'Fees are due on 15 June.'],
    counterExamples: ['The baby is due to be born.', 'His term expires in 2026.'],
  },
  {
    name: 'en/takes-effect',
    pattern: phrase`(?:comes?|will come|goes|go|entering|enters?|will enter) into (?:force|effect)|takes? effect|will take effect|will apply|(?:ban|curfew|lockdown|prohibition|restriction)s?[^.;:]{0,50} (?:starts?|begins?)`,
    needs:
      /must|oblig|require|ban(?:s|ned|ning)?(?!\p{L})|prohibit|forc(?:es|ing)|mandat|compulsory|curfew|lockdown/u,
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
      part`(?<![a-z])(?<!(?:was|were|been|is|are|being|be) )(?:gave|gives?|given|giving|granted|grants?|granting|allowed|allows?|allowing|handed|set)(?![a-z])(?<between>[^.;:()]{0,60})$`,
      'u',
    ),
    receiver: new RegExp(
      part`^ ${somebody}(?: (?:a|an|another|only|just|up to|a deadline of|a further|an extra|a period of))? ?$`,
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
