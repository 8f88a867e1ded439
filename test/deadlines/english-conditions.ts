import type { DeadlineParagraph } from './paragraph.ts';

/** Conditions, appeals, late acts and options, with their traps; written before the rules read them. */
export const englishConditions: readonly DeadlineParagraph[] = [
  {
    text: 'Anyone who does not reply by 1 March will be removed from the list.',
    expected: ['2021-03-01 by | Anyone who does not reply | required'],
  },
  {
    text: 'Schools that have not signed by 15 March will lose access to the platform.',
    expected: ['2021-03-15 by | Schools that have not signed | required'],
  },
  {
    text: 'Claims made after 31 January will not be considered.',
    expected: ['2021-01-31 by | - | required'],
  },
  {
    text: 'Claims must be made by 31 January. Claims made after that date will not be considered.',
    expected: ['2021-01-31 by | - | required'],
  },
  {
    text: 'Drivers told to replace old permits by 28 February',
    expected: ['2021-02-28 by | Drivers | required'],
  },
  {
    text: 'Postal votes have to be requested before 5 pm on 14 January.',
    expected: ['2021-01-14T17:00 before | - | required'],
  },
  {
    text: "Patients whose visits were cancelled during last month's floods must call their clinic no later than 15 January.",
    expected: ["2021-01-15 by | Patients whose visits were cancelled during last month's floods | required"],
  },
  {
    text: 'The court fined the firm on 5 January. It has 28 days to do so.',
    expected: ['2021-02-04 by | It | required'],
  },
  {
    text: 'A judge on Wednesday fined the bakery £4,000. The bakery has 28 days to appeal.',
    expected: ['2021-02-03 by | The bakery | offered'],
  },
  {
    text: 'Residents have until 22 January to apply for a grant.',
    expected: ['2021-01-22 by | Residents | offered'],
  },
  {
    text: 'Anyone who has not registered before 1 March will be turned away.',
    expected: ['2021-03-01 before | Anyone who has not registered | required'],
  },
  {
    text: 'Unless a buyer is found by the end of the month, the shop will close.',
    expected: ['2021-01-31 by | - | required'],
  },
  {
    text: 'The exhibition is open until the end of the year.',
    expected: [],
  },
  {
    text: 'Those who had not bought tickets by Sunday had to queue.',
    expected: [],
  },
  {
    text: 'He will not be eligible for parole before 2030.',
    expected: [],
  },
  {
    text: 'The museum has been closed since 1934.',
    expected: [],
  },
  {
    text: 'Prices are expected to fall by the end of June.',
    expected: [],
  },
  {
    text: 'The striker will miss every match until mid-February.',
    expected: [],
  },
  {
    text: 'Officials do not expect a buyer before next spring.',
    expected: [],
  },
  {
    text: 'Trains after 10 pm will run as planned.',
    expected: [],
  },
];
