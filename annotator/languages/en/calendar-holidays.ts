import type { HolidayDate } from '../contract/times.ts';

const on = (month: number, day: number): HolidayDate => ({ month, day });
const easter = (days: number): HolidayDate => ({ easter: days });
const nth = (count: number, weekday: number, month: number, offset = 0): HolidayDate =>
  offset === 0 ? { month, weekday, nth: count } : { month, weekday, nth: count, offset };

/**
 * Feasts and public days, by their names, folded and without apostrophes and full stops; «saint» is written «st». Days
 * that bear one name and differ from country to country (Independence Day, Father's Day of some) are of the country
 * whose press uses the name most, or are left out.
 */
const table: readonly (readonly [names: string, date: HolidayDate])[] = [
  ['new years day', on(1, 1)],
  ['three kings day', on(1, 6)],
  ['martin luther king day|martin luther king jr day|mlk day', nth(3, 1, 1)],
  ['burns night', on(1, 25)],
  ['australia day', on(1, 26)],
  ['holocaust memorial day|international holocaust remembrance day', on(1, 27)],
  ['groundhog day', on(2, 2)],
  ['waitangi day', on(2, 6)],
  ['valentines day|st valentines day|valentine day', on(2, 14)],
  ['presidents day', nth(3, 1, 2)],
  ['shrove tuesday|pancake day|mardi gras', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['st davids day', on(3, 1)],
  ['international womens day', on(3, 8)],
  ['st patricks day|st paddys day|st patricks', on(3, 17)],
  ['palm sunday', easter(-7)],
  ['maundy thursday|holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday|easter saturday', easter(-1)],
  ['easter|easter sunday|easter day', easter(0)],
  ['easter monday', easter(1)],
  ['orthodox easter', { orthodoxEaster: 0 }],
  ['april fools day|april fool day', on(4, 1)],
  ['earth day', on(4, 22)],
  ['st georges day', on(4, 23)],
  ['anzac day', on(4, 25)],
  ['may day|international workers day|workers day', on(5, 1)],
  ['world press freedom day', on(5, 3)],
  ['cinco de mayo', on(5, 5)],
  ['ve day|v-e day|victory in europe day', on(5, 8)],
  ['europe day', on(5, 9)],
  ['mothers day', nth(2, 7, 5)],
  ['ascension day|ascension thursday', easter(39)],
  ['whit sunday|pentecost|pentecost sunday', easter(49)],
  ['whit monday|pentecost monday', easter(50)],
  ['memorial day', nth(-1, 1, 5)],
  ['world environment day', on(6, 5)],
  ['juneteenth', on(6, 19)],
  ['fathers day', nth(3, 7, 6)],
  ['midsummer day|midsummers day', on(6, 24)],
  ['canada day', on(7, 1)],
  ['the fourth of july|fourth of july|independence day', on(7, 4)],
  ['bastille day', on(7, 14)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day|indigenous peoples day', nth(2, 1, 10)],
  ['canadian thanksgiving', nth(2, 1, 10)],
  ['united nations day', on(10, 24)],
  ['halloween|halloween night', on(10, 31)],
  ['all saints day|all hallows day', on(11, 1)],
  ['all souls day', on(11, 2)],
  ['bonfire night|guy fawkes night|guy fawkes day', on(11, 5)],
  ['armistice day|remembrance day|veterans day', on(11, 11)],
  ['remembrance sunday', nth(2, 7, 11)],
  ['thanksgiving|thanksgiving day', nth(4, 4, 11)],
  ['black friday', nth(4, 4, 11, 1)],
  ['cyber monday', nth(4, 4, 11, 4)],
  ['st andrews day', on(11, 30)],
  ['world aids day', on(12, 1)],
  ['human rights day', on(12, 10)],
  ['christmas eve', on(12, 24)],
  ['christmas|christmas day', on(12, 25)],
  ['boxing day|st stephens day', on(12, 26)],
  ['new years eve|hogmanay', on(12, 31)],
  [
    'ramadan|month of ramadan|holy month of ramadan|fasting month of ramadan',
    { feast: 'ramadan', until: 'eid-al-fitr' },
  ],
  ['eid al-fitr|eid ul-fitr|eid al fitr', { feast: 'eid-al-fitr' }],
  ['eid al-adha|eid ul-adha|eid al adha', { feast: 'eid-al-adha' }],
  ['ashura', { feast: 'ashura' }],
  ['mawlid|the prophets birthday', { feast: 'mawlid' }],
  ['islamic new year', { feast: 'islamic-new-year' }],
  ['rosh hashanah|rosh hashana|jewish new year', { feast: 'rosh-hashanah' }],
  ['yom kippur|day of atonement', { feast: 'yom-kippur' }],
  ['sukkot', { feast: 'sukkot' }],
  ['hanukkah|chanukah', { feast: 'hanukkah' }],
  ['purim', { feast: 'purim' }],
  ['passover|pesach', { feast: 'passover' }],
  ['shavuot', { feast: 'shavuot' }],
  ['lunar new year|chinese new year', { feast: 'lunar-new-year' }],
  ['mid-autumn festival', { feast: 'mid-autumn' }],
  ['diwali|divali|deepavali', { feast: 'diwali' }],
];

export const holidays: ReadonlyMap<string, HolidayDate> = new Map(
  table.flatMap(([names, date]) => names.split('|').map((name): [string, HolidayDate] => [name, date])),
);

/** «St. Patrick’s Day» as the table has it; text is folded already. */
export function holidayKey(written: string): string {
  return written
    .replace(/['.,]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^saint /, 'st ')
    .replace(/^the (?!fourth|prophets)/, '');
}

/** Days that many things are named after: what follows makes it one of them. */
export const namedAfterHolidays =
  '(?:agreement|accords?|deal|deals|war|eggs?|island|islands|bunny|rising|road|ross|chocolates?|bonnet|lil(?:y|ies)|trees?|presents?|cards?|markets?|gifts?|songs?|carols?|part(?:y|ies)|dinners?|lunch|jumpers?|shopping|shoppers|trading|decorations?|lights|number|story|stories|spirit|message|speech|address|cakes?|pudding|turkeys?|adverts?|shows?|specials?|music|albums?|films?|movies?|fairs?|concerts?|services?|bonus|getaway|sales?|test|bargains?|offers?|discounts?|cathedral|church|athletic|parades?|recess|truce|traditions?|costumes?|massacre|murders?)';
