import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { HolidayDate, HolidayReading, TimeReading } from '../../contract/times.ts';
import { shift } from '../../time-readings.ts';
import { holidayKey, holidays, namedAfterHolidays } from '../calendar-holidays.ts';
import { afterWords, direction, type Groups, hasCapital, readDirection, year } from './parts.ts';
import { readYear } from './years-in-words.ts';

/** A name of the table as it may be written: with its apostrophe where one belongs, and «St.» or «Saint». */
function written(name: string): string {
  return name
    .replace(/^st /, '(?:st\\.?|saint) ')
    .replace(/jr/, ',? jr\\.?')
    .replace(/ ,\?/, ',?')
    .replace(/(\w)s(?= |$)/g, "$1'?s'?");
}

/** One pattern for a whole family of days keeps a text from being read once for each of them. */
function familyOf(holds: (date: HolidayDate) => boolean): string {
  const names = [...holidays].filter(([, date]) => holds(date)).map(([name]) => written(name));
  return `(?<name>${oneOf(names)})`;
}

const relativeYear = '(?:,? (?:(?:of|in) )?(?:(?<yearBefore>last)|(?<yearAfter>next)|(?<yearNow>this)) year)';
const tail = `(?:(?:,| in| of)? ${year}|${relativeYear})?`.replaceAll(' ', '\\s{1,2}');

/** Names that are no other words, even without their capitals. */
const unmistakable = /christmas|hallowe|hanukkah|ramadan|^eid |diwali|new year|valentine|juneteenth/;

function readHoliday(groups: Groups, text: string): HolidayReading | null {
  const date = holidays.get(holidayKey(groups.name ?? ''));
  const stated = readYear(groups.year);
  const sure =
    stated !== undefined ||
    groups.yearNow ||
    readDirection(groups).direction ||
    unmistakable.test(groups.name ?? '');
  if (!date || (!hasCapital(text) && !sure)) return null;
  const away = groups.yearBefore ? -1 : groups.yearAfter ? 1 : groups.yearNow ? 0 : undefined;
  return {
    kind: 'holiday',
    date,
    ...readDirection(groups),
    ...(stated === undefined ? {} : { year: stated }),
    ...(away === undefined ? {} : { within: shift('year', away) }),
  };
}

const rule = (
  name: string,
  needs: readonly string[],
  family: string,
  examples: Rule<TimeReading>['examples'],
  counterExamples: readonly string[],
): Rule<TimeReading> => ({
  name: `en/time/holiday/${name}`,
  needs,
  pattern: phrase`(?:the )?(?:${direction} )?${family}${tail}(?!(?:\s|-)${namedAfterHolidays})`,
  read: (groups, { written: text, after }) =>
    /^-\p{L}|^'s?\s\p{L}+\s(?:ever|of)/u.test(after) ? null : readHoliday(groups, text),
  examples,
  counterExamples,
});

const weekend: Rule<TimeReading> = {
  name: 'en/time/holiday/weekend',
  needs: ['weekend'],
  pattern: phrase`(?:the )?(?:${direction} )?${familyOf(date => !('feast' in date))} weekend${tail}`,
  read: (groups, { written: text }) => {
    const from = readHoliday(groups, text);
    // A Monday or Tuesday ends the weekend before it, other days belong to that of their week.
    return from && shift('weekend', 0, { from: shift('day', -2, { from }) });
  },
  examples: [
    ['over [the Easter weekend]', '2021-W13-WE'],
    ['[Memorial Day weekend 2019]', '2019-W21-WE'],
    ['[Christmas weekend, 2018]', '2018-W51-WE'],
  ],
  counterExamples: ['a weekend at Easter', 'a Friday weekend'],
};

/** «over New Year», «before New Year»: the day, without its «Day». */
const newYear: Rule<TimeReading> = {
  name: 'en/time/holiday/new-year',
  needs: ['new year'],
  pattern: phrase`${afterWords('at|before|after|over|until|till|since|by|for|around|and|to')}new year`,
  read: (_, { written: text, after, writtenAfter }) =>
    !/^New Year$/.test(text) ||
    /^['-]|^s/.test(after) ||
    /^\s(?!(?:on|in|and|or|at|to|but|with)(?!\p{L}))\p{L}/u.test(writtenAfter)
      ? null
      : { kind: 'holiday', date: { month: 1, day: 1 } },
  examples: [
    ['They met over [New Year] in Rome', '2021-01-01'],
    ['It has rained since [New Year].', '2021-01-01'],
  ],
  counterExamples: ['before the new year', 'a New Year message', 'over New Year celebrations'],
};

/** Days with a name. The families are those of the calendar that moves them. */
export const holidayRules: readonly Rule<TimeReading>[] = [
  weekend,
  newYear,
  rule(
    'fixed',
    ['day', 'eve', 'mayo', 'juneteenth', 'july', 'night', 'hallowe', 'christmas', 'hogmanay', 'patrick'],
    familyOf(date => 'day' in date),
    [
      ["[New Year's Day 2020]", '2020-01-01'],
      ['on [St. Patrick’s Day 2020]', '2020-03-17'],
      ['[Saint Patrick’s Day 2020]', '2020-03-17'],
      ['by [Christmas]', '2021-12-25'],
      ['since [last Christmas]', '2020-12-25'],
      ['[Christmas last year]', '2020-12-25'],
      ['on [the Fourth of July 2019]', '2019-07-04'],
      ['[Boxing Day, 2019]', '2019-12-26'],
      ['[Hogmanay]', '2020-12-31'],
      ['shown on [christmas eve]', '2020-12-24'],
    ],
    [
      'a Christmas tree',
      'Christmas shopping',
      "St Patrick's Cathedral",
      'the Boxing Day sales',
      'mayday',
      'the Christmas Island crab',
    ],
  ),
  rule(
    'easter',
    ['day', 'gras', 'easter', 'pentecost'],
    familyOf(date => 'easter' in date || 'orthodoxEaster' in date),
    [
      ['[Good Friday 2020]', '2020-04-10'],
      ['at [Easter 2018]', '2018-04-01'],
      ['[easter 2018]', '2018-04-01'],
      ['on [Easter Monday]', '2021-04-05'],
      ['since [last easter]', '2020-04-12'],
      ['[Orthodox Easter 2021]', '2021-05-02'],
      ['[Whit Monday 2020]', '2020-06-01'],
    ],
    ['Easter eggs', 'Easter Island', 'the Good Friday Agreement', 'the Easter Rising', 'the easter wind'],
  ),
  rule(
    'weekday',
    ['day', 'thanksgiving'],
    familyOf(date => 'nth' in date),
    [
      ['[MLK Day 2019]', '2019-01-21'],
      ['[Martin Luther King Jr. Day 2020]', '2020-01-20'],
      ['[Thanksgiving 2020]', '2020-11-26'],
      ['on [Black Friday 2020]', '2020-11-27'],
      ['[Memorial Day]', '2021-05-31'],
      ['[Remembrance Sunday 2020]', '2020-11-08'],
    ],
    ['a Thanksgiving dinner', 'Black Friday deals', 'a labor day', 'the Thanksgiving parade'],
  ),
  rule(
    'feast',
    [
      'ra',
      'eid',
      'mawlid',
      'prophet',
      'year',
      'rosh',
      'kippur',
      'atonement',
      'sukkot',
      'ukah',
      'ukkah',
      'purim',
      'passover',
      'pesach',
      'shavuot',
      'festival',
      'wali',
      'vali',
    ],
    familyOf(date => 'feast' in date),
    [
      ['during [Ramadan 2020]', '2020-04-24/2020-05-23'],
      ['[Eid al-Fitr 2020]', '2020-05-24'],
      ['on [Yom Kippur 2019]', '2019-10-09'],
      ['[Passover 2020]', '2020-04-09'],
      ['[Lunar New Year 2020]', '2020-01-25'],
      ['[Diwali 2020]', '2020-11-14'],
    ],
    ['the Yom Kippur War', 'they passed over', 'a Passover dinner'],
  ),
];
