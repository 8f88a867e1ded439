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
  {
    text: 'British citizens living in Spain must apply for residency before June 30, 2021.',
    expected: ['2021-06-30 before | British citizens living in Spain | required'],
  },
  {
    text: 'Google said users have until February 1 to download their data.',
    expected: ['2021-02-01 by | users | required'],
  },
  {
    text: 'The council will stop accepting cash payments from April 1.',
    expected: ['2021-04-01 before | The council | required'],
  },
  {
    text: 'All staff are required to be vaccinated by 15 September.',
    expected: ['2021-09-15 by | All staff | required'],
  },
  {
    text: 'The firm plans to phase out coal by the end of 2025.',
    expected: ['2025-12-31 by | The firm | planned'],
  },
  {
    text: 'Entries close on January 29 and winners will be told in March.',
    expected: ['2021-01-29 by | - | offered'],
  },
  {
    text: 'Customers can return the recalled product for a refund until 12 February.',
    expected: ['2021-02-12 by | Customers | offered'],
  },
  {
    text: 'Britain will ban the sale of new petrol cars from 2030.',
    expected: ['2030-01-01 before | - | required'],
  },
  {
    text: 'Residents have 30 days to appeal against the decision.',
    expected: ['2021-02-06 by | Residents | offered'],
  },
  {
    text: 'Households must complete the census no later than 21 March.',
    expected: ['2021-03-21 by | Households | required'],
  },
  // Traps.
  { text: 'By 2015 he had moved to Leeds and opened a shop.', expected: [] },
  { text: 'The exhibition runs until 3 March at the town hall.', expected: [] },
  { text: 'The match will take place before 3 March, organisers said.', expected: [] },
  { text: 'The trial is due to open on 12 May in Bristol.', expected: [] },
  { text: 'Rain must have fallen until Tuesday evening.', expected: [] },
  { text: 'She was born before 8 May 1945.', expected: [] },
  { text: 'Schools have been closed since January 4.', expected: [] },
  { text: 'Trains will run normally again from 8 February.', expected: [] },
  {
    text: 'Customers had to return the devices by November 30, 2020.',
    expected: ['2020-11-30 by | Customers | required'],
  },
  { text: 'He may march with the strikers on Monday.', expected: [] },
  { text: 'The number of jobs could double by 2030, a study says.', expected: [] },
  { text: 'The road will stay closed until Friday because of flooding.', expected: [] },
  { text: 'His contract runs until June 2023.', expected: [] },
  { text: 'The festival will be held from 3 to 7 May 2021.', expected: [] },
  { text: 'The lockdown will last until mid-February.', expected: [] },
  { text: 'The city will have 300,000 inhabitants by 2040.', expected: [] },
  { text: 'Police said the man died before Monday.', expected: [] },
  { text: 'The team must beat Leeds on Saturday to stay up.', expected: [] },
  { text: 'Shops can open on Sundays until January 17.', expected: [] },
  { text: 'By Tuesday evening the fire had been put out.', expected: [] },
  { text: 'The president will meet the unions on January 12.', expected: [] },
  { text: 'The film opens in cinemas on February 3.', expected: [] },
  { text: 'He must serve his sentence until 2030.', expected: [] },
  { text: 'From Monday, snow will return to the hills.', expected: [] },
];
