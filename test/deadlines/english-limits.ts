import type { DeadlineParagraph } from './paragraph.ts';

/** Closings, expiries, bans and pledges in the words of English news, with their traps. */
export const englishLimits: readonly DeadlineParagraph[] = [
  // Closings: nouns and verbs.
  {
    text: 'The window for claims closes at midnight on 31 January.',
    expected: ['2021-02-01T00:00 by | - | offered'],
  },
  { text: 'Bidding closes Friday.', expected: ['2021-01-08 by | - | offered'] },
  { text: 'The tender closed on 4 January.', expected: ['2021-01-04 by | - | offered'] },
  { text: 'Applications are open until 31 January.', expected: ['2021-01-31 by | - | offered'] },
  {
    text: 'Applications are now open and will close on 31 January.',
    expected: ['2021-01-31 by | - | offered'],
  },
  { text: 'Entries, which are free, close on 31 January.', expected: ['2021-01-31 by | - | offered'] },
  { text: 'Nominations are welcome until 31 January.', expected: ['2021-01-31 by | - | offered'] },
  { text: 'The comment period ends on 31 January.', expected: ['2021-01-31 by | - | offered'] },
  { text: 'Public comments will be accepted through January 31.', expected: ['2021-01-31 by | - | offered'] },
  { text: 'The ballot of members closes on 31 January.', expected: ['2021-01-31 by | - | offered'] },
  { text: 'Polls close at 8 pm on Tuesday.', expected: ['2021-01-12T20:00 by | - | offered'] },
  {
    text: 'The consultation, launched in December, ends on 31 January.',
    expected: ['2021-01-31 by | - | offered'],
  },
  { text: 'The amnesty for knives runs until 31 January.', expected: ['2021-01-31 by | - | offered'] },
  { text: 'The grace period ends on 31 January.', expected: ['2021-01-31 by | - | required'] },
  { text: 'The moratorium on evictions expires on 31 January.', expected: ['2021-01-31 by | - | required'] },
  {
    text: 'Registration closes on 31 January, with the course starting in March.',
    expected: ['2021-01-31 by | - | offered'],
  },
  { text: 'Bids are being accepted until 31 January.', expected: ['2021-01-31 by | - | offered'] },
  {
    text: 'Readers can enter the competition until 31 January.',
    expected: ['2021-01-31 by | Readers | offered'],
  },
  { text: 'Voters have until 31 January to register.', expected: ['2021-01-31 by | Voters | offered'] },
  {
    text: 'The petition is open for signatures until 31 January.',
    expected: ['2021-01-31 by | - | offered'],
  },
  { text: 'The vouchers can be redeemed until 31 January.', expected: ['2021-01-31 by | - | offered'] },
  {
    text: 'Tickets at the reduced price are on sale until 31 January.',
    expected: ['2021-01-31 by | - | offered'],
  },
  { text: 'The call for papers is open until 31 January.', expected: ['2021-01-31 by | - | offered'] },
  {
    text: 'Anyone who bought the heater should return it to the shop by 31 January for a full refund.',
    expected: ['2021-01-31 by | Anyone who bought the heater | offered'],
  },
  {
    text: 'Anyone with information is asked to call the police by 31 January.',
    expected: ['2021-01-31 by | Anyone with information | required'],
  },
  {
    text: 'Objectors may write to the council up to 31 January.',
    expected: ['2021-01-31 by | Objectors | offered'],
  },
  {
    text: 'Customers are entitled to a refund if they return the kettle by 31 January.',
    expected: ['2021-01-31 by | Customers | offered'],
  },
  // Traps of closings.
  { text: 'The shop closes on 31 January. ||', expected: [] },
  { text: 'The exhibition closes on 31 January. ||', expected: [] },
  { text: 'Shares closed at 41 pence on Friday. ||', expected: [] },
  { text: 'The road is open until 31 January. ||', expected: [] },
  { text: 'The bar closes at 11 pm on Friday. ||', expected: [] },
  { text: 'The window of the shop was broken on Friday. ||', expected: [] },
  { text: 'The scheme ends years of dispute on Friday. ||', expected: [] },
  { text: 'The museum is open until 9 pm on Friday. ||', expected: [] },
  { text: 'The pool will close on 31 January for repairs. ||', expected: [] },
  { text: 'The season ends on 31 January. ||', expected: [] },
  // Expiries and losses.
  { text: 'His visa runs out on 31 January.', expected: ['2021-01-31 by | - | required'] },
  { text: 'The old licences lapse on 31 January.', expected: ['2021-01-31 by | - | required'] },
  { text: 'The permits cease to be valid on 31 January.', expected: ['2021-01-31 by | - | required'] },
  {
    text: 'The old notes will cease to be legal tender on 31 January.',
    expected: ['2021-01-31 by | - | required'],
  },
  { text: 'The old notes are valid until 31 January.', expected: ['2021-01-31 by | - | required'] },
  { text: 'The stamps can no longer be used after 31 January.', expected: ['2021-01-31 by | - | required'] },
  { text: 'Old coins are no longer accepted after 31 January.', expected: ['2021-01-31 by | - | required'] },
  { text: 'Cheques will not be accepted from 31 January.', expected: ['2021-01-31 before | - | required'] },
  {
    text: 'The hospital is no longer able to take new patients from Monday.',
    expected: ['2021-01-11 before | The hospital | required'],
  },
  { text: 'Late entries will be rejected after 31 January.', expected: ['2021-01-31 by | - | required'] },
  { text: 'The discount expires on 31 January.', expected: ['2021-01-31 by | - | offered'] },
  { text: 'Her patience ran out on Monday. ||', expected: [] },
  { text: 'The lease expires in 2030. ||', expected: [] },
  { text: 'The clock ran out on Friday. ||', expected: [] },
  { text: 'His term lapses in 2026. ||', expected: [] },
  // Bans.
  {
    text: 'Diesel cars will be barred from the centre from 1 March.',
    expected: ['2021-03-01 before | - | required'],
  },
  { text: 'Plastic straws are to be outlawed from 1 March.', expected: ['2021-03-01 before | - | required'] },
  { text: 'The chemical will be phased out by 2025.', expected: ['2025-12-31 by | - | required'] },
  {
    text: 'Camping has been banned on the dunes from 1 March.',
    expected: ['2021-03-01 before | - | required'],
  },
  { text: 'A ban on fireworks takes effect on 1 March.', expected: ['2021-03-01 before | - | required'] },
  { text: 'A ban on fireworks will start on 1 March.', expected: ['2021-03-01 before | - | required'] },
  { text: 'Smoking in parks becomes illegal on 1 March.', expected: ['2021-03-01 before | - | required'] },
  {
    text: 'It will be illegal to sell puppies in shops from 1 March.',
    expected: ['2021-03-01 before | - | required'],
  },
  {
    text: 'Drivers will be banned from idling from 1 March.',
    expected: ['2021-03-01 before | - | required'],
  },
  {
    text: 'Passengers must wear masks from 1 March.',
    expected: ['2021-03-01 before | Passengers | required'],
  },
  { text: 'Masks must be worn on buses from 1 March.', expected: ['2021-03-01 before | - | required'] },
  { text: 'Masks become mandatory on buses on 1 March.', expected: ['2021-03-01 before | - | required'] },
  {
    text: 'The rule, which forces hotels to log guests, kicks in on 1 March.',
    expected: ['2021-03-01 before | hotels | required'],
  },
  {
    text: 'New rules requiring landlords to fit alarms take effect on 1 March.',
    expected: ['2021-03-01 before | landlords | required'],
  },
  {
    text: 'Under the law, which takes effect on 1 March, shops must show prices.',
    expected: ['2021-03-01 before | shops | required'],
  },
  { text: 'The striker has been banned until 1 March. ||', expected: [] },
  { text: 'The ban was lifted on 4 January. ||', expected: [] },
  { text: 'The club will be without the banned striker from 1 March. ||', expected: [] },
  { text: 'The timetable takes effect on 1 March. ||', expected: [] },
  { text: 'The ban ends on 1 March. ||', expected: [] },
  { text: 'Fares will rise from 1 March. ||', expected: [] },
  { text: 'The law took effect on 4 January. ||', expected: [] },
  // Pledges.
  {
    text: '“We will have every lift working by 1 March,” vowed the mayor.',
    expected: ['2021-03-01 by | We | planned'],
  },
  {
    text: 'The minister promised that every school would have heating by 1 March.',
    expected: ['2021-03-01 by | The minister | planned'],
  },
  {
    text: 'The firm said it would repay the loan by 1 March.',
    expected: ['2021-03-01 by | The firm | planned'],
  },
  {
    text: 'The firm has committed to repaying the loan by 1 March.',
    expected: ['2021-03-01 by | The firm | planned'],
  },
  {
    text: 'The firm is committed to repaying the loan by 1 March.',
    expected: ['2021-03-01 by | The firm | planned'],
  },
  { text: 'The city aims to plant 1,000 trees by 2025.', expected: ['2025-12-31 by | The city | planned'] },
  {
    text: 'The city is aiming to plant 1,000 trees by 2025.',
    expected: ['2025-12-31 by | The city | planned'],
  },
  {
    text: 'The firm is on track to close the pit by 1 March.',
    expected: ['2021-03-01 by | The firm | planned'],
  },
  {
    text: 'The jury intends to name a winner no later than 1 March.',
    expected: ['2021-03-01 by | The jury | planned'],
  },
  {
    text: 'The state has set itself a goal of planting 1,000 trees by 2025.',
    expected: ['2025-12-31 by | The state | planned'],
  },
  { text: 'The target is to build ten schools by 2025.', expected: ['2025-12-31 by | - | planned'] },
  { text: 'The plan calls for ten schools to be built by 2025.', expected: ['2025-12-31 by | - | planned'] },
  {
    text: 'The builders have agreed to finish the tower by 1 March.',
    expected: ['2021-03-01 by | The builders | planned'],
  },
  {
    text: 'The firm will decide by 1 March whether to sell.',
    expected: ['2021-03-01 by | The firm | planned'],
  },
  { text: 'A verdict is expected by 1 March. ||', expected: [] },
  { text: 'Analysts expect the firm to sell by 1 March. ||', expected: [] },
  { text: 'Supporters hope the statue will be back by 1 March. ||', expected: [] },
  { text: 'He said it would rain by Friday. ||', expected: [] },
  { text: 'The firm will have 300 staff by 1 March. ||', expected: [] },
  { text: 'She promised her fans on Friday to return. ||', expected: [] },
  { text: 'The firm vowed on Friday to fight on. ||', expected: [] },
  { text: 'Sales will double by 2025, the firm said. ||', expected: [] },
];
