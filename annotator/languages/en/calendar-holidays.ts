import type { HolidayDate } from '../contract/times.ts';

/** Feasts and public days, with the folded words that stand for them (a pattern; `\\s` for a blank). */
export const holidays: readonly {
  readonly name: string;
  readonly pattern: string;
  readonly date: HolidayDate;
  readonly example: readonly [text: string, expected: string];
}[] = [
  {
    name: 'new-years-day',
    pattern: "new\\syear's\\sday",
    date: { month: 1, day: 1 },
    example: ["[New Year's Day 2020]", '2020-01-01'],
  },
  {
    name: 'martin-luther-king-day',
    pattern: '(?:martin\\sluther\\sking(?:\\sjr\\.?)?|mlk)\\sday',
    date: { month: 1, weekday: 1, nth: 3 },
    example: ['[Martin Luther King Day 2020]', '2020-01-20'],
  },
  {
    name: 'valentines-day',
    pattern: "(?:st\\.?\\s)?valentine's\\sday",
    date: { month: 2, day: 14 },
    example: ["[Valentine's Day 2020]", '2020-02-14'],
  },
  {
    name: 'st-patricks-day',
    pattern: "(?:st\\.?|saint)\\spatrick's\\sday",
    date: { month: 3, day: 17 },
    example: ["[St Patrick's Day 2020]", '2020-03-17'],
  },
  {
    name: 'ash-wednesday',
    pattern: 'ash\\swednesday',
    date: { easter: -46 },
    example: ['[Ash Wednesday 2020]', '2020-02-26'],
  },
  {
    name: 'good-friday',
    pattern: 'good\\sfriday',
    date: { easter: -2 },
    example: ['[Good Friday 2020]', '2020-04-10'],
  },
  {
    name: 'easter',
    pattern: 'easter(?:\\ssunday)?(?!\\s(?:egg|island|bunny|rising|monday|road))',
    date: { easter: 0 },
    example: ['at [Easter 2020]', '2020-04-12'],
  },
  {
    name: 'easter-monday',
    pattern: 'easter\\smonday',
    date: { easter: 1 },
    example: ['[Easter Monday 2020]', '2020-04-13'],
  },
  {
    name: 'earth-day',
    pattern: 'earth\\sday',
    date: { month: 4, day: 22 },
    example: ['[Earth Day 2010]', '2010-04-22'],
  },
  {
    name: 'may-day',
    pattern: 'may\\sday',
    date: { month: 5, day: 1 },
    example: ['[May Day 2020]', '2020-05-01'],
  },
  {
    name: 'memorial-day',
    pattern: 'memorial\\sday',
    date: { month: 5, weekday: 1, nth: -1 },
    example: ['[Memorial Day 2020]', '2020-05-25'],
  },
  {
    name: 'bastille-day',
    pattern: 'bastille\\sday',
    date: { month: 7, day: 14 },
    example: ['[Bastille Day 2020]', '2020-07-14'],
  },
  {
    name: 'independence-day',
    pattern: 'fourth\\sof\\sjuly',
    date: { month: 7, day: 4 },
    example: ['on [the Fourth of July 2020]', '2020-07-04'],
  },
  {
    name: 'labor-day',
    pattern: 'labor\\sday',
    date: { month: 9, weekday: 1, nth: 1 },
    example: ['[Labor Day 2020]', '2020-09-07'],
  },
  {
    name: 'columbus-day',
    pattern: "(?:columbus|indigenous\\speoples')\\sday",
    date: { month: 10, weekday: 1, nth: 2 },
    example: ['[Columbus Day 2020]', '2020-10-12'],
  },
  {
    name: 'halloween',
    pattern: "hallowe'?en",
    date: { month: 10, day: 31 },
    example: ['[Halloween 2020]', '2020-10-31'],
  },
  {
    name: 'bonfire-night',
    pattern: 'bonfire\\snight|guy\\sfawkes\\snight',
    date: { month: 11, day: 5 },
    example: ['[Bonfire Night 2020]', '2020-11-05'],
  },
  {
    name: 'armistice-day',
    pattern: '(?:armistice|remembrance|veterans)\\sday',
    date: { month: 11, day: 11 },
    example: ['[Armistice Day 2020]', '2020-11-11'],
  },
  {
    name: 'thanksgiving',
    pattern: 'thanksgiving(?:\\sday)?',
    date: { month: 11, weekday: 4, nth: 4 },
    example: ['[Thanksgiving 2020]', '2020-11-26'],
  },
  {
    name: 'christmas-eve',
    pattern: 'christmas\\seve',
    date: { month: 12, day: 24 },
    example: ['[Christmas Eve 2020]', '2020-12-24'],
  },
  {
    name: 'christmas',
    pattern:
      'christmas(?:\\sday)?(?!\\s(?:eve|tree|present|card|market|gift|song|carol|island|party|dinner|jumper|shopping|trading))',
    date: { month: 12, day: 25 },
    example: ['by [Christmas 2020]', '2020-12-25'],
  },
  {
    name: 'boxing-day',
    pattern: 'boxing\\sday',
    date: { month: 12, day: 26 },
    example: ['[Boxing Day 2020]', '2020-12-26'],
  },
  {
    name: 'new-years-eve',
    pattern: "new\\syear's\\seve",
    date: { month: 12, day: 31 },
    example: ["[New Year's Eve 2020]", '2020-12-31'],
  },
];
