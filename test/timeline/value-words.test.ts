import { expect, test } from 'vitest';
import { shortValue } from '../../annotator/export/value-words.ts';

test.each([
  ['2021-02-08', '8 Feb', 'Mon 8 Feb 2021'],
  ['2020-02-08', '8 Feb 2020', 'Sat 8 Feb 2020'],
  ['2021-02-08T17:00', '8 Feb, 17:00', 'Mon 8 Feb 2021, 17:00'],
  ['2021-02-08TEV', '8 Feb, evening', 'Mon 8 Feb 2021, evening'],
  ['2021-02', 'Feb 2021', 'Feb 2021'],
  ['2021', '2021', '2021'],
  ['199', '1990s', '1990s'],
  ['14', '15th century', '15th century'],
  ['20', '21st century', '21st century'],
  ['11', '12th century', '12th century'],
  ['2021-Q3', 'Q3 2021', 'Q3 2021'],
  ['2021-H2', 'second half of 2021', 'second half of 2021'],
  ['2021-SU', 'summer 2021', 'summer 2021'],
  ['2021-WI', 'winter 2021–22', 'winter 2021–22'],
  ['1999-WI', 'winter 1999–00', 'winter 1999–00'],
  ['2021-W06', 'week of 8 Feb', 'week of Mon 8 Feb 2021'],
  ['2021-W06-WE', 'weekend of 13 Feb', 'weekend of Sat 13 Feb 2021'],
  // ISO 8601: 2021 begins in week 53 of 2020.
  ['2020-W53', 'week of 28 Dec 2020', 'week of Mon 28 Dec 2020'],
  ['2021-05-03/2021-05-07', '3–7 May', 'Mon 3 May – Fri 7 May 2021'],
  ['2021-04-28/2021-05-07', '28 Apr – 7 May', 'Wed 28 Apr – Fri 7 May 2021'],
  ['2009/2015', '2009 – 2015', '2009 – 2015'],
  ['2021-02-08T09:00/2021-02-08T12:00', '8 Feb, 09:00–12:00', 'Mon 8 Feb 2021, 09:00–12:00'],
  ['2021-02-30', '2021-02-30', '2021-02-30'],
  ['anything', 'anything', 'anything'],
])('%s', (value, short, full) => {
  expect(shortValue(value, null, { year: 2021, weekday: false })).toBe(short);
  expect(shortValue(value, null, { year: null, weekday: true })).toBe(full);
});

test.each([
  ['MID', 'mid-Jun 2025'],
  ['START', 'start of Jun 2025'],
  ['END', 'end of Jun 2025'],
  ['AFTER', 'after Jun 2025'],
] as const)('%s', (mod, expected) => {
  expect(shortValue('2025-06', mod, { year: null, weekday: false })).toBe(expected);
});
