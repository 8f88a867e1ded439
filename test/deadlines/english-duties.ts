import type { DeadlineParagraph } from './paragraph.ts';

/** Duties, terms, ultimatums and what becomes of deadlines, in the words of English news, with their traps. */
export const englishDuties: readonly DeadlineParagraph[] = [
  // Duties: every person and tense, the time first, in the middle and last.
  { text: 'You must return the form by 29 January.', expected: ['2021-01-29 by | You | required'] },
  {
    text: 'By 29 January, all tenants must have returned the form.',
    expected: ['2021-01-29 by | all tenants | required'],
  },
  {
    text: 'Clubs will be required to publish their accounts by 1 March.',
    expected: ['2021-03-01 by | Clubs | required'],
  },
  {
    text: 'The owners have been ordered to clear the site by 1 March.',
    expected: ['2021-03-01 by | The owners | required'],
  },
  {
    text: 'The owners were ordered to clear the site by 1 March.',
    expected: ['2021-03-01 by | The owners | required'],
  },
  {
    text: 'Under the settlement, the bank has to repay its clients before 1 March.',
    expected: ['2021-03-01 before | the bank | required'],
  },
  {
    text: 'Pupils are expected to hand in their essays by 29 January.',
    expected: ['2021-01-29 by | Pupils | required'],
  },
  { text: 'The bridge must be repaired by 1 March.', expected: ['2021-03-01 by | - | required'] },
  {
    text: 'Nominations must reach the secretary by noon on 29 January.',
    expected: ['2021-01-29T12:00 by | - | required'],
  },
  { text: 'Applications should be received by 29 January.', expected: ['2021-01-29 by | - | required'] },
  {
    text: 'Ballots must be postmarked by 29 January and received by 5 February.',
    expected: ['2021-01-29 by | - | required', '2021-02-05 by | - | required'],
  },
  { text: 'Claim forms are to be filed by 29 January.', expected: ['2021-01-29 by | - | required'] },
  { text: 'Payment is due by 29 January.', expected: ['2021-01-29 by | - | required'] },
  { text: 'The second instalment falls due on 29 January.', expected: ['2021-01-29 by | - | required'] },
  { text: 'Tax returns are due on 29 January.', expected: ['2021-01-29 by | - | required'] },
  { text: 'The report is due by the end of January.', expected: ['2021-01-31 by | - | required'] },
  { text: 'Make sure you reply by 29 January.', expected: ['2021-01-29 by | - | required'] },
  {
    text: 'Residents are asked to remove their bicycles by 29 January.',
    expected: ['2021-01-29 by | Residents | required'],
  },
  {
    text: 'The council told traders to leave the market hall by 1 March.',
    expected: ['2021-03-01 by | traders | required'],
  },
  {
    text: 'The judge ordered that the statue be removed by 1 March.',
    expected: ['2021-03-01 by | - | required'],
  },
  {
    text: 'The lenders gave notice that the loan must be repaid by 1 March.',
    expected: ['2021-03-01 by | - | required'],
  },
  {
    text: 'Farmers will have to register their ponds from 1 March.',
    expected: ['2021-03-01 before | Farmers | required'],
  },
  {
    text: 'All shops need to show prices as of 1 March.',
    expected: ['2021-03-01 before | All shops | required'],
  },
  // Traps of duties.
  { text: 'The storm must have passed by 8 am. ||', expected: [] },
  { text: 'The team is expected to arrive by Friday. ||', expected: [] },
  { text: 'The bridge is expected to reopen by 1 March. ||', expected: [] },
  { text: 'The baby is due on 1 March. ||', expected: [] },
  { text: 'The band is due on stage on Friday. ||', expected: [] },
  { text: 'The flood was due to heavy rain on 4 January. ||', expected: [] },
  { text: 'Her next film is due in cinemas on 1 March. ||', expected: [] },
  { text: 'The judge ordered the man freed on 4 January. ||', expected: [] },
  { text: 'The old mill should be empty by 1 March. ||', expected: [] },
  // Terms: who has how long.
  { text: 'Sellers have a month to reply.', expected: ['2021-02-07 by | Sellers | required'] },
  {
    text: 'Swimmers have a fortnight to claim back the price of their tickets.',
    expected: ['2021-01-21 by | Swimmers | offered'],
  },
  {
    text: 'The firm has until the end of the month to respond.',
    expected: ['2021-01-31 by | The firm | required'],
  },
  { text: 'Parents now have a week to choose a school.', expected: ['2021-01-14 by | Parents | required'] },
  {
    text: 'That leaves the club with ten days to find a buyer.',
    expected: ['2021-01-17 by | the club | required'],
  },
  {
    text: 'That leaves the club ten days to find a buyer.',
    expected: ['2021-01-17 by | the club | required'],
  },
  { text: 'Ten days remain to find a buyer.', expected: ['2021-01-17 by | - | required'] },
  { text: 'The tenants were given a month to leave.', expected: ['2021-02-07 by | The tenants | required'] },
  { text: 'The court gave the firm a month to pay.', expected: ['2021-02-07 by | the firm | required'] },
  {
    text: 'The court has granted the firm an extension until 1 March to pay.',
    expected: ['2021-03-01 by | the firm | required'],
  },
  { text: 'The law allows suppliers 60 days to settle.', expected: ['2021-03-08 by | suppliers | required'] },
  {
    text: 'The regulator set the company a deadline of 1 March to fix the leaks.',
    expected: ['2021-03-01 by | the company | required'],
  },
  {
    text: 'The mayor on Tuesday gave the fair ten days to leave.',
    expected: ['2021-01-15 by | the fair | required'],
  },
  {
    text: 'The mayor gave the fair ten days to leave on Tuesday.',
    expected: ['2021-01-17 by | the fair | required'],
  },
  {
    text: 'Customers will have 30 days from 1 February to cancel.',
    expected: ['2021-03-03 by | Customers | offered'],
  },
  { text: 'There are just two weeks left to apply.', expected: ['2021-01-21 by | - | offered'] },
  { text: 'The club has been told it has ten days to pay.', expected: ['2021-01-17 by | it | required'] },
  {
    text: 'The two sides have until midnight on Friday to reach a deal.',
    expected: ['2021-01-09T00:00 by | The two sides | required'],
  },
  // Traps of terms.
  { text: 'He has a year to go on his contract. ||', expected: [] },
  { text: 'The pair had a month to enjoy the sun. ||', expected: [] },
  { text: 'It took the crew a week to clear the snow. ||', expected: [] },
  { text: 'The club has a week off. ||', expected: [] },
  { text: 'Doctors gave her a month to live. ||', expected: [] },
  { text: 'He gave the firm a year of his life. ||', expected: [] },
  { text: 'The city has had a month to remember. ||', expected: [] },
  { text: 'The shop has been open a month to the day. ||', expected: [] },
  // Ultimatums and what happens otherwise.
  {
    text: 'The group threatened to strike unless talks begin by Friday.',
    expected: ['2021-01-08 by | - | required'],
  },
  {
    text: 'Unless the council acts by 1 March, the hall will be pulled down.',
    expected: ['2021-03-01 by | the council | required'],
  },
  {
    text: 'If the rent is not paid by 1 March, the tenants will be evicted.',
    expected: ['2021-03-01 by | - | required'],
  },
  {
    text: 'If the firm fails to pay by 1 March, it will lose its licence.',
    expected: ['2021-03-01 by | the firm | required'],
  },
  {
    text: 'The plant will shut if no buyer comes forward by 1 March.',
    expected: ['2021-03-01 by | - | required'],
  },
  {
    text: 'Owners face fines of £500 if they have not chipped their dogs by 1 March.',
    expected: ['2021-03-01 by | they | required'],
  },
  {
    text: 'Owners who fail to chip their dogs by 1 March could be fined.',
    expected: ['2021-03-01 by | Owners who fail to chip their dogs | required'],
  },
  {
    text: 'Anyone failing to register by 1 March will be fined.',
    expected: ['2021-03-01 by | Anyone failing to register | required'],
  },
  {
    text: "The creditors' ultimatum runs out at 6pm on Sunday.",
    expected: ['2021-01-10T18:00 by | - | required'],
  },
  { text: 'Time runs out for bidders on Friday.', expected: ['2021-01-08 by | - | required'] },
  { text: 'Pay by 1 March or risk losing your seat.', expected: ['2021-03-01 by | - | required'] },
  { text: 'The union has threatened to walk out on 1 March if its demands are not met. ||', expected: [] },
  { text: 'If it does not rain by Friday, the fields will dry out. ||', expected: [] },
  { text: 'Unless the wind drops by Friday, the race will be called off. ||', expected: [] },
  // Deadlines met, missed, moved.
  {
    text: "The brewer missed Monday's deadline to file its accounts.",
    expected: ['2021-01-04 by | The brewer | required'],
  },
  {
    text: 'The city missed a 31 December deadline to close the tip.',
    expected: ['2020-12-31 by | The city | required'],
  },
  {
    text: 'The firm met the 31 December deadline for repaying its loan.',
    expected: ['2020-12-31 by | The firm | required'],
  },
  { text: 'The deadline has been extended to 1 March.', expected: ['2021-03-01 by | - | required'] },
  {
    text: 'The council extended the deadline for comments until 1 March.',
    expected: ['2021-03-01 by | - | required'],
  },
  {
    text: 'The 1 March deadline looms for owners of old boilers.',
    expected: ['2021-03-01 by | - | required'],
  },
  { text: "Ahead of Friday's deadline, two bids had come in.", expected: ['2021-01-08 by | - | required'] },
  { text: 'The cut-off for parcels is 18 December.', expected: ['2021-12-18 by | - | required'] },
  { text: 'The transfer window shuts on 1 February.', expected: ['2021-02-01 by | - | offered'] },
  { text: 'Trade unions have set a strike deadline of 1 March.', expected: ['2021-03-01 by | - | required'] },
  { text: 'The closing date for entries is 1 March.', expected: ['2021-03-01 by | - | required'] },
  { text: 'Friday is the last day to register.', expected: ['2021-01-08 by | - | offered'] },
  { text: 'Friday is the deadline for bids.', expected: ['2021-01-08 by | - | required'] },
  { text: 'The final date for objections is 1 March.', expected: ['2021-03-01 by | - | required'] },
  { text: 'The newsroom worked to a deadline on Friday. ||', expected: [] },
  { text: 'The firm has met every deadline since 2015. ||', expected: [] },
  { text: 'He missed the bus on Friday. ||', expected: [] },
];
