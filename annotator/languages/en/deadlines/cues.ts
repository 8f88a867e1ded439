import { endsIn, oneOf, part } from '../../../rules/pattern.ts';
import type { CueRule } from '../../contract/deadlines.ts';
import { adverb, has, is, was } from './words.ts';

const until = oneOf(['until', 'till', 'up until', 'up to']);
const few = part`(?: (?:only|just|another|a further|a period of|a deadline of|an additional|up to|the next))?`;

/** Words right before a time that bound what must be done; of several that fit, the first counts. */
export const cues: readonly CueRule[] = [
  {
    name: 'en/has-term',
    before: endsIn`(?:(?:now |still |also )?${has}${adverb}|there (?:are|is)${adverb})${few}`,
    bound: 'within',
    verb: true,
    purposeOnly: true,
    examples: ['Tenants have two months to pay.', 'The court fined the firm. It has 28 days to appeal.'],
    counterExamples: ['She has ten days of holiday.', 'Visitors have two hours to see the fort.'],
  },
  {
    name: 'en/given-term',
    before: endsIn`(?:${is}|${was}|been)${adverb} (?:given|granted|allowed|handed)${few}`,
    bound: 'within',
    verb: true,
    purposeOnly: true,
    examples: ['The rebels were given 48 hours to lay down their arms.'],
    counterExamples: ['He was given ten years in prison.'],
  },
  {
    name: 'en/had-term',
    before: endsIn`had${adverb}${few}`,
    bound: 'within',
    when: 'any',
    verb: true,
    purposeOnly: true,
    examples: ['The court ruled on Monday and the firm had ten days to appeal.'],
    counterExamples: ['She had ten days of holiday.'],
  },
  {
    name: 'en/deadline-of',
    before: endsIn`(?:a|the|an)(?: (?:new|final|strict))? (?:deadline|cut-off|ultimatum)(?: (?:of|for|on))?`,
    bound: 'by',
    certain: true,
    purposeOnly: true,
    examples: ['The regulator set the company a deadline of 1 March to fix the leaks.'],
    counterExamples: ['He worked to a deadline on Friday.'],
  },
  {
    name: 'en/no-later-than',
    before: endsIn`(?:(?:by )?no later than|not later than|at the latest by|on or before|at the latest on)(?: the)?`,
    bound: 'by',
    certain: true,
    examples: ['Replies no later than 15 March.', 'Forms are accepted on or before 15 March.'],
    counterExamples: ['He said so no later than yesterday.'],
  },
  {
    name: 'en/has-until',
    before: endsIn`(?:(?:now |still |also )?${has}${adverb}|(?:${is}|been)${adverb} given|have only) ${until}(?: the)?`,
    bound: 'by',
    certain: true,
    verb: true,
    examples: ['Applicants have until 15 February.', 'The firm has been given until Friday to pay.'],
    counterExamples: ['The snow lasted until 5 January.'],
  },
  {
    name: 'en/had-until',
    before: endsIn`(?:had|(?:was|were)${adverb} given)${adverb} ${until}(?: the)?`,
    bound: 'by',
    when: 'any',
    certain: true,
    verb: true,
    examples: ['Councils had until 4 January to reply.'],
    counterExamples: ['Shops were shut until 4 January.'],
  },
  {
    name: 'en/until',
    before: endsIn`(?:${until}|through)(?: the)?`,
    bound: 'until',
    when: 'any',
    examples: ['Passengers can claim a refund until January 31.'],
    counterExamples: [
      'The museum is closed until 31 January.',
      'Visitors can admire the paintings until 31 January.',
    ],
  },
  {
    name: 'en/by',
    before: endsIn`by(?: the| this| next)?`,
    bound: 'by',
    when: 'any',
    examples: ['Landlords must register their flats by March 31.'],
    counterExamples: ['The city will have 300,000 inhabitants by 2040.'],
  },
  {
    name: 'en/before',
    before: endsIn`(?:before|ahead of|prior to)(?: the)?`,
    bound: 'before',
    when: 'any',
    examples: ['Voters need to ask for a postal ballot before January 25.'],
    counterExamples: [
      'The match will take place before 3 March.',
      'The shop will not reopen before 3 March.',
    ],
  },
  {
    name: 'en/from',
    before: endsIn`(?:from|starting|starting on|starting from|as of|as from|effective|effective from|beginning|beginning on|with effect from)(?: the)?`,
    bound: 'from',
    examples: ['Paper tickets will no longer be accepted from 1 July.'],
    counterExamples: ['From 1 July customers can pay by phone.', 'Trains will run again from 1 July.'],
  },
  {
    name: 'en/after',
    before: endsIn`(?:after|beyond|past)(?: the)?`,
    bound: 'after',
    examples: [
      'Claims made after 31 January will not be considered.',
      'Do not eat the cheese after 18 January.',
    ],
    counterExamples: ['After 15 January the slopes will reopen.'],
  },
  {
    name: 'en/within',
    before: endsIn`(?:within|inside)(?: the next| a period of| the)?|in the next`,
    bound: 'within',
    examples: ['Firms must reply within 15 days.'],
    counterExamples: ['Help arrived within two hours.'],
  },
];
