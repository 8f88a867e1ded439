import type { DeadlineParagraph } from './paragraph.ts';

/** The kinds of deadline that news has, and what only looks like one; written before the rules read them. */
export const englishClasses: readonly DeadlineParagraph[] = [
  // Consultations, offers, votes.
  {
    text: 'Residents can comment on the plan until 3 March.',
    expected: ['2021-03-03 by | Residents | offered'],
  },
  { text: 'The public consultation runs until 26 February.', expected: ['2021-02-26 by | - | offered'] },
  {
    text: 'The call for tenders closes on 15 March at noon.',
    expected: ['2021-03-15T12:00 by | - | offered'],
  },
  {
    text: 'Registration for the spring course ends on 29 January.',
    expected: ['2021-01-29 by | - | offered'],
  },
  {
    text: 'Shareholders have until 20 January to tender their shares to the bid.',
    expected: ['2021-01-20 by | Shareholders | offered'],
  },
  {
    text: 'Postal ballots must reach the town hall by 5 pm on Friday.',
    expected: ['2021-01-08T17:00 by | - | required'],
  },
  // Ultimatums and terms that somebody gives.
  {
    text: 'The junta gave the rebels 48 hours to lay down their arms.',
    expected: ['2021-01-09 by | the rebels | required'],
  },
  {
    text: 'The regulator has given the company two months to fix the leaks.',
    expected: ['2021-03-07 by | the company | required'],
  },
  {
    text: 'The judge gave the tenants until 18 January to leave.',
    expected: ['2021-01-18 by | the tenants | required'],
  },
  {
    text: 'The council has ordered the owner to pull down the wall by 1 April.',
    expected: ['2021-04-01 by | the owner | required'],
  },
  // Duties and bans that begin.
  {
    text: 'Paper tickets will no longer be accepted from 1 July.',
    expected: ['2021-07-01 before | - | required'],
  },
  {
    text: 'The ban on heated terraces comes into force on 1 April.',
    expected: ['2021-04-01 before | - | required'],
  },
  {
    text: 'From Monday, helmets will be compulsory for couriers.',
    expected: ['2021-01-11 before | - | required'],
  },
  {
    text: 'The decree bans camping on the beach from 1 May.',
    expected: ['2021-05-01 before | - | required'],
  },
  // Sentences, payments, recalls.
  { text: 'He must report to prison by 1 February.', expected: ['2021-02-01 by | He | required'] },
  { text: 'The balance is payable by 29 January.', expected: ['2021-01-29 by | - | required'] },
  { text: 'Do not eat the cheese after 18 January.', expected: ['2021-01-18 by | - | required'] },
  // Lengths of time.
  {
    text: 'The appeal must be lodged within two months of 11 January.',
    expected: ['2021-03-11 by | - | required'],
  },
  { text: 'The owner must sell within two months of being notified.', expected: [] },
  // What follows points back to a deadline that has been named.
  {
    text: 'The firm must pay by 15 January. After that date interest will be charged.',
    expected: ['2021-01-15 by | The firm | required'],
  },
  {
    text: 'Members must come forward by 15 January, failing which they will lose the grant.',
    expected: ['2021-01-15 by | Members | required'],
  },
  // Plans.
  {
    text: 'The company promised two new hybrid vessels by 2027.',
    expected: ['2027-12-31 by | The company | planned'],
  },
  // Deadlines that ran out.
  {
    text: 'Councils had until 4 January to reply.',
    expected: ['2021-01-04 by | Councils | required'],
  },
  { text: 'The deadline passed on Tuesday.', expected: ['2021-01-05 by | - | required'] },
  { text: 'The offer expired on 31 December.', expected: ['2020-12-31 by | - | offered'] },
  {
    text: 'The club was due to repay the city by 31 December 2020, but did not.',
    expected: ['2020-12-31 by | The club | required'],
  },
  // Traps.
  { text: 'The museum has extended the show until 14 February.', expected: [] },
  { text: 'He is in prison until 2024.', expected: [] },
  { text: 'Smoking has been banned on the beach since 1 January.', expected: [] },
  { text: 'Before 1914 workers had to work on Sundays.', expected: [] },
  { text: 'The vote will be held before the end of the month.', expected: [] },
  { text: 'From 1 February customers can pay by phone.', expected: [] },
  { text: 'Visitors can admire the paintings until 3 March.', expected: [] },
  { text: 'She has ten days of holiday.', expected: [] },
  { text: 'Delivery takes ten days.', expected: [] },
  { text: 'The council must meet on 12 January to vote on the budget.', expected: [] },
  { text: 'The sales end on 16 February.', expected: [] },
  { text: 'It took firefighters two hours to put out the fire.', expected: [] },
  { text: 'The lease runs until 2030.', expected: [] },
  { text: 'Parliament is to debate the bill from 18 January.', expected: [] },
  { text: 'The 1998 tariff expired in 2003.', expected: [] },
  { text: 'In ten days pupils will be back in class.', expected: [] },
  { text: 'Sailors spent two months at sea to reach Brest.', expected: [] },
  { text: 'The stadium can hold 30,000 people until 31 January.', expected: [] },
  { text: 'He gave the shop ten years of his life.', expected: [] },
];
