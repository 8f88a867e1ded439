import { expect, test } from 'vitest';
import { easterOf, isoDate, orthodoxEasterOf, weekdayOf } from '../../annotator/rules/civil-date.ts';
import { worldFeastDays } from '../../annotator/rules/world-feast-days.ts';
import { feastDayAfter, feastDaysIn, type WorldFeast } from '../../annotator/rules/world-feasts.ts';

const isoDaysIn = (year: number, feast: WorldFeast) => feastDaysIn(year, feast).map(isoDate);

test.each([
  [2021, 'ramadan', ['2021-04-13']],
  [2021, 'eid-al-fitr', ['2021-05-13']],
  [2000, 'eid-al-fitr', ['2000-01-08', '2000-12-27']],
  [2020, 'yom-kippur', ['2020-09-28']],
  [2016, 'purim', ['2016-03-24']],
  [2021, 'purim', ['2021-02-26']],
  [2021, 'lunar-new-year', ['2021-02-12']],
  [2027, 'lunar-new-year', ['2027-02-06']],
  [1950, 'ramadan', []],
] as const)('%i: %s', (year, feast, expected) => {
  expect(isoDaysIn(year, feast)).toEqual(expected);
});

test('a month of fasting lasts to the eve of the feast that ends it', () => {
  const [first = 0] = feastDaysIn(2021, 'ramadan');
  expect(isoDate((feastDayAfter(first, 'eid-al-fitr') ?? 0) - 1)).toBe('2021-05-12');
  expect(feastDayAfter(100_000, 'ramadan')).toBeNull();
});

test.each(Object.keys(worldFeastDays) as WorldFeast[])(
  'the days of %s are in order and a lunar year apart',
  feast => {
    const days = Array.from({ length: 56 }, (_, index) => feastDaysIn(1990 + index, feast)).flat();
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(353);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(385);
  },
);

test('the Orthodox Easter is a Sunday, never before the Western one', () => {
  for (let year = 1950; year < 2050; year += 1) {
    expect(weekdayOf(orthodoxEasterOf(year))).toBe(7);
    expect(orthodoxEasterOf(year)).toBeGreaterThanOrEqual(easterOf(year));
  }
  expect([2016, 2017, 2021].map(year => isoDate(orthodoxEasterOf(year)))).toEqual([
    '2016-05-01',
    '2017-04-16',
    '2021-05-02',
  ]);
});
