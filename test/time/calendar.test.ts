import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilDate,
  dayOf,
  easterOf,
  isoDate,
  mondayOf,
  weekdayOf,
  weekOf,
} from '../../annotator/rules/civil-date.ts';
import { intervalOf } from '../../annotator/rules/interval.ts';

describe('days', () => {
  test('count as the calendar of the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), day => {
        const platform = new Date(day * 86_400_000);
        const { year, month, day: date } = civilDate(day);
        expect([year, month, date]).toEqual([
          platform.getUTCFullYear(),
          platform.getUTCMonth() + 1,
          platform.getUTCDate(),
        ]);
        expect(weekdayOf(day) % 7).toBe(platform.getUTCDay());
        expect(dayOf(year, month, date)).toBe(day);
      }),
    );
  });

  test('know their ISO week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), day => {
        const { year, week } = weekOf(day);
        const monday = mondayOf(year, week);
        expect(monday).toBeLessThanOrEqual(day);
        expect(day - monday).toBeLessThan(7);
      }),
    );
    expect(weekOf(dayOf(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
  });

  test.each([
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2038, '2038-04-25'],
  ])('Easter %i', (year, expected) => {
    expect(isoDate(easterOf(year))).toBe(expected);
  });

  test('a month has an end', () => {
    expect(isoDate(addMonths(dayOf(2020, 1, 31), 1))).toBe('2020-02-29');
    expect(isoDate(addMonths(dayOf(2021, 3, 31), -1))).toBe('2021-02-28');
  });
});

describe('the interval of a value', () => {
  test.each([
    ['2021-02-08', '2021-02-08', '2021-02-08'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['202', '2020-01-01', '2029-12-31'],
    ['20', '2000-01-01', '2099-12-31'],
    ['2021-W06', '2021-02-08', '2021-02-14'],
    ['2021-W06-WE', '2021-02-13', '2021-02-14'],
    ['2021-Q1', '2021-01-01', '2021-03-31'],
    ['2021-H2', '2021-07-01', '2021-12-31'],
    ['2020-WI', '2020-12-01', '2021-02-28'],
    ['2021-01-07T12:28', '2021-01-07T12:28', '2021-01-07T12:28'],
    ['2021-01-07T24:00', '2021-01-08T00:00', '2021-01-08T00:00'],
    ['2021-01-07TNI', '2021-01-07T21:00', '2021-01-08T05:59'],
    ['2009/2015', '2009-01-01', '2015-12-31'],
  ])('%s', (value, begin, end) => {
    expect(intervalOf(value)).toEqual({ begin, end });
  });

  test.each(['P3D', 'PT2H', 'PXM', 'XXXX-WXX-1', 'XXXX-02-08', 'PAST_REF', 'P1W', '', 'T'])(
    '%s has none',
    value => {
      expect(intervalOf(value)).toBeNull();
    },
  );
});
