import type { DeadlineParagraph } from './paragraph.ts';

/** Deadlines in the voices of British and American news, with their traps. */
export const englishVoices: readonly DeadlineParagraph[] = [
  // Voices of news, British and American.
  {
    text: 'Homeowners hit by the flood have 60 days from the date of the declaration to apply for aid. ||',
    expected: [],
  },
  { text: 'Taxpayers have until April 15 to file.', expected: ['2021-04-15 by | Taxpayers | required'] },
  {
    text: 'Congress faces a Friday deadline to fund the government.',
    expected: ['2021-01-08 by | Congress | required'],
  },
  {
    text: 'Lawmakers have three days left to pass a budget.',
    expected: ['2021-01-10 by | Lawmakers | required'],
  },
  {
    text: 'A judge gave the county 90 days to come up with a plan.',
    expected: ['2021-04-07 by | the county | required'],
  },
  {
    text: 'The county was given 90 days by a judge to come up with a plan.',
    expected: ['2021-04-07 by | The county | required'],
  },
  {
    text: 'Regulators have given the bank until the end of June to raise fresh capital.',
    expected: ['2021-06-30 by | the bank | required'],
  },
  {
    text: 'Landlords face fines of up to £5,000 unless they fit alarms by 1 October.',
    expected: ['2021-10-01 by | they | required'],
  },
  {
    text: 'Employees who are not vaccinated by March 1 will lose their jobs.',
    expected: ['2021-03-01 by | Employees who are not vaccinated | required'],
  },
  {
    text: 'Students wishing to apply must do so before 5 pm on 15 January.',
    expected: ['2021-01-15T17:00 before | Students wishing to apply | required'],
  },
  {
    text: 'Anyone wishing to object has until 22 January to write to the council.',
    expected: ['2021-01-22 by | Anyone wishing to object | offered'],
  },
  {
    text: 'Comments can be sent to the council until 22 January.',
    expected: ['2021-01-22 by | - | offered'],
  },
  {
    text: 'Comments should be sent to the council by 22 January.',
    expected: ['2021-01-22 by | - | required'],
  },
  {
    text: 'Written submissions close at 5 pm on 22 January.',
    expected: ['2021-01-22T17:00 by | - | offered'],
  },
  { text: 'People have until 22 January to comment.', expected: ['2021-01-22 by | People | offered'] },
  {
    text: 'The public has until 22 January to have its say.',
    expected: ['2021-01-22 by | The public | offered'],
  },
  { text: 'The inquiry is accepting evidence until 22 January.', expected: ['2021-01-22 by | - | offered'] },
  { text: 'The council is inviting comments until 22 January.', expected: ['2021-01-22 by | - | offered'] },
  { text: 'The council is seeking views until 22 January.', expected: ['2021-01-22 by | - | offered'] },
  { text: 'The fund will take applications until 22 January.', expected: ['2021-01-22 by | - | offered'] },
  {
    text: 'Households must switch off their boilers by 2025, under the plan.',
    expected: ['2025-12-31 by | Households | required'],
  },
  {
    text: 'Motorists must have switched to the new permit by 1 February.',
    expected: ['2021-02-01 by | Motorists | required'],
  },
  {
    text: 'Airlines are now required to refund passengers within seven days.',
    expected: ['2021-01-14 by | Airlines | required'],
  },
  {
    text: 'The mayor said the pool must be repaired before June.',
    expected: ['2021-06-01 before | - | required'],
  },
  {
    text: 'The EU has told Poland to close the mine by 1 March or pay a daily fine.',
    expected: ['2021-03-01 by | Poland | required'],
  },
  {
    text: 'Talks must be concluded by 31 January, or tariffs will apply.',
    expected: ['2021-01-31 by | - | required'],
  },
  {
    text: 'Suppliers are obliged to cut prices from 1 March.',
    expected: ['2021-03-01 before | Suppliers | required'],
  },
  {
    text: 'Tenants are being urged to claim before the scheme closes on 31 January.',
    expected: ['2021-01-31 by | Tenants | offered'],
  },
  { text: 'The scheme closes to new applicants on 31 January.', expected: ['2021-01-31 by | - | offered'] },
  { text: 'Sales of the old model will end on 31 January. ||', expected: [] },
  { text: 'Shoppers can return gifts until 31 January.', expected: ['2021-01-31 by | Shoppers | offered'] },
  { text: 'Fans can get refunds until 31 January.', expected: ['2021-01-31 by | Fans | offered'] },
  { text: 'Refunds are available until 31 January.', expected: ['2021-01-31 by | - | offered'] },
  { text: 'Early-bird tickets are available until 31 January.', expected: ['2021-01-31 by | - | offered'] },
  { text: 'Libraries will stop lending DVDs on 1 March. ||', expected: [] },
  { text: 'Petrol cars can no longer be sold after 2035.', expected: ['2035-12-31 by | - | required'] },
  { text: 'Wood burners will be banned by 2025.', expected: ['2025-12-31 by | - | required'] },
  { text: 'The city is to ban wood burners from 2025.', expected: ['2025-01-01 before | - | required'] },
  { text: 'Parliament voted to ban wood burners from 2025.', expected: ['2025-01-01 before | - | required'] },
  {
    text: 'The council has approved a ban on wood burners from 1 March.',
    expected: ['2021-03-01 before | - | required'],
  },
  {
    text: 'The council imposed a ban on fireworks from 1 March.',
    expected: ['2021-03-01 before | - | required'],
  },
  {
    text: 'The rules ban drones within a mile of the airport from Monday.',
    expected: ['2021-01-11 before | - | required'],
  },
  {
    text: 'The government has pledged to end rough sleeping by 2024.',
    expected: ['2024-12-31 by | The government | planned'],
  },
  {
    text: "The government's pledge to end rough sleeping by 2024 is in doubt.",
    expected: ['2024-12-31 by | The government | planned'],
  },
  {
    text: 'The firm has vowed to become carbon neutral by 2040.',
    expected: ['2040-12-31 by | The firm | planned'],
  },
  { text: 'A spokeswoman said the bridge would be repaired by 1 March. ||', expected: [] },
  {
    text: 'The mayor promised to have the pool open by 1 June.',
    expected: ['2021-06-01 by | The mayor | planned'],
  },
  {
    text: 'The chief executive has promised repairs by 1 June.',
    expected: ['2021-06-01 by | The chief executive | planned'],
  },
  { text: 'The group wants to open 50 shops by 2025.', expected: ['2025-12-31 by | The group | planned'] },
  {
    text: 'The contractor should have handed over the site by 31 December.',
    expected: ['2020-12-31 by | The contractor | required'],
  },
  { text: 'The truce expires at midnight on Sunday.', expected: ['2021-01-11T00:00 by | - | required'] },
  {
    text: 'The hostages will be killed unless the ransom is paid by Sunday.',
    expected: ['2021-01-10 by | - | required'],
  },
  {
    text: 'The rebels set a deadline of Sunday for the army to withdraw.',
    expected: ['2021-01-10 by | the army | required'],
  },
  { text: 'The kidnappers have set Sunday as the deadline.', expected: ['2021-01-10 by | - | required'] },
  { text: 'The company must appeal by 21 January.', expected: ['2021-01-21 by | The company | required'] },
  {
    text: 'The defendants have two weeks in which to appeal.',
    expected: ['2021-01-21 by | The defendants | offered'],
  },
  { text: 'They have 14 days to lodge an appeal.', expected: ['2021-01-21 by | They | offered'] },
  // Traps.
  { text: 'The bank must have known by Friday. ||', expected: [] },
  { text: 'Voters go to the polls on 4 March. ||', expected: [] },
  { text: 'He must wait until March to learn his fate. ||', expected: [] },
  { text: 'The airport could close by Friday if the fuel is not delivered. ||', expected: [] },
  { text: 'The species could be extinct by 2050. ||', expected: [] },
  { text: 'The team needs a win by Sunday. ||', expected: [] },
  { text: 'The vaccine should be ready by March. ||', expected: [] },
  { text: 'Doctors say he should recover by March. ||', expected: [] },
  { text: 'Trains should be back to normal by Friday. ||', expected: [] },
  { text: 'They have two days to enjoy the beach. ||', expected: [] },
  { text: 'He had two minutes to play. ||', expected: [] },
  { text: 'The show is open until 9 pm on Saturday. ||', expected: [] },
  { text: 'The street market will remain open until 31 January. ||', expected: [] },
  { text: 'The minister has until now refused to comment. ||', expected: [] },
  { text: 'Ticket prices rise on 1 March. ||', expected: [] },
  { text: 'The firm pays a dividend on 1 March. ||', expected: [] },
  { text: 'The committee meets on 12 January to discuss the plan. ||', expected: [] },
  { text: 'The measure will be debated before 1 March. ||', expected: [] },
  { text: 'The striker can play again from 1 March. ||', expected: [] },
  { text: 'From Monday, pupils can return to school. ||', expected: [] },
  { text: "The firm must pay £3 million after Friday's ruling. ||", expected: [] },
  { text: 'She will not run again after 2022. ||', expected: [] },
  { text: 'Prices fell after the 1 January deadline passed.', expected: ['2021-01-01 by | - | required'] },
  { text: 'He is due back in court on 12 January. ||', expected: [] },
  { text: 'The next bus is due at 6 pm on Friday. ||', expected: [] },
  { text: 'The parcel was due by Christmas. ||', expected: [] },
  { text: 'The city has had until recently no trams. ||', expected: [] },
  { text: 'The winners will be announced by 1 March. ||', expected: [] },
  { text: 'The snow must be cleared by hand on Friday. ||', expected: [] },
];
