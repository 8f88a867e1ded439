import type { DeadlineParagraph } from './paragraph.ts';

/** Written before the rules. Half of them are traps. */
export const englishDeadlines: readonly DeadlineParagraph[] = [
  {
    text: 'Users who refuse the new terms will no longer be able to open their accounts from 8 February 2021.',
    expected: ['2021-02-08 before | Users who refuse the new terms | required'],
  },
  {
    text: 'Landlords must register their flats by March 31. The city expects a rush.',
    expected: ['2021-03-31 by | Landlords | required'],
  },
  {
    text: 'Applicants have until 15 February to send in their forms.',
    expected: ['2021-02-15 by | Applicants | required'],
  },
  {
    text: 'The deadline for bids is March 12, 2021 at noon.',
    expected: ['2021-03-12T12:00 by | - | required'],
  },
  {
    text: 'No later than January 20, each council must publish its accounts.',
    expected: ['2021-01-20 by | each council | required'],
  },
  { text: 'Applications close on 28 February.', expected: ['2021-02-28 by | - | offered'] },
  {
    text: 'Hospitals have to replace the software before the end of March.',
    expected: ['2021-03-31 by | Hospitals | required'],
  },
  {
    text: 'The company has pledged to cut its emissions by 2030.',
    expected: ['2030-12-31 by | The company | planned'],
  },
  {
    text: 'The current pass expires on 15 June, the operator said.',
    expected: ['2021-06-15 by | - | required'],
  },
  {
    text: 'Passengers can claim a refund until January 31.',
    expected: ['2021-01-31 by | Passengers | offered'],
  },
  {
    text: 'From 1 February, the sale of such devices will be banned across the bloc.',
    expected: ['2021-02-01 before | - | required'],
  },
  { text: 'Firms must reply within 15 days or face a fine.', expected: ['2021-01-22 by | Firms | required'] },
  {
    text: 'Voters need to request a postal ballot before January 25.',
    expected: ['2021-01-25 before | Voters | required'],
  },
  { text: 'Submit your entry by Friday to win a place.', expected: ['2021-01-08 by | - | required'] },
  // Traps.
  { text: 'By 2015 he had moved to Leeds and opened a shop.', expected: [] },
  { text: 'The exhibition runs until 3 March at the town hall.', expected: [] },
  { text: 'The match will take place before 3 March, organisers said.', expected: [] },
  { text: 'The trial is due to open on 12 May in Bristol.', expected: [] },
  { text: 'Rain must have fallen until Tuesday evening.', expected: [] },
  { text: 'She was born before 8 May 1945.', expected: [] },
  { text: 'Schools have been closed since January 4.', expected: [] },
  { text: 'Trains will run normally again from 8 February.', expected: [] },
  { text: 'Customers had to return the devices by November 30, 2020.', expected: [] },
  { text: 'He may march with the strikers on Monday.', expected: [] },
  { text: 'The number of jobs could double by 2030, a study says.', expected: [] },
  { text: 'The road will stay closed until Friday because of flooding.', expected: [] },
  { text: 'His contract runs until June 2023.', expected: [] },
  { text: 'The festival will be held from 3 to 7 May 2021.', expected: [] },
];
