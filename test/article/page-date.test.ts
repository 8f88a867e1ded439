import { describe, expect, test } from 'vitest';
import { findPageDates, isIsoDate } from '../../annotator/article/page-date.ts';

const read = (line: string, monthFirst = false) =>
  findPageDates(line, { monthFirst }).map(({ start, end, iso }) => [line.slice(start, end), iso]);

test.each([
  ['Hi-tech07/01/2021 à 12:28', '07/01/2021 à 12:28', '2021-01-07T12:28'],
  ['le 7 janvier 2021 à 12h28', '7 janvier 2021 à 12h28', '2021-01-07T12:28'],
  ['le 1er mars 2017 à 8 h', '1er mars 2017 à 8 h', '2017-03-01T08:00'],
  ['le 07.01.21 à 12h28', '07.01.21 à 12h28', '2021-01-07T12:28'],
  ['LE 7 FEVRIER 2021', '7 FEVRIER 2021', '2021-02-07'],
  ['Jan 7, 2021 12:28 pm', 'Jan 7, 2021 12:28 pm', '2021-01-07T12:28'],
  ['Jan. 7, 2021 at 12:05 a.m. EST', 'Jan. 7, 2021 at 12:05 a.m. EST', '2021-01-07T00:05'],
  ['12:28 GMT, 7 January 2021', '12:28 GMT, 7 January 2021', '2021-01-07T12:28'],
  ['7. Januar 2021, 12:28 Uhr', '7. Januar 2021, 12:28 Uhr', '2021-01-07T12:28'],
  ['7 de enero de 2021 a las 12:28 h', '7 de enero de 2021 a las 12:28 h', '2021-01-07T12:28'],
  ['il 7 gennaio 2021 alle 12.28', '7 gennaio 2021 alle 12.28', '2021-01-07T12:28'],
  ['7 de janeiro de 2021 às 12h28', '7 de janeiro de 2021 às 12h28', '2021-01-07T12:28'],
  ['7 jan. 2021 om 12.28 uur', '7 jan. 2021 om 12.28 uur', '2021-01-07T12:28'],
  ['2021-01-07', '2021-01-07', '2021-01-07'],
  ['2021-01-07T12:28:05+0100', '2021-01-07T12:28:05+0100', '2021-01-07T12:28:05+01:00'],
  ['2021-01-07T11:28:00.000Z', '2021-01-07T11:28:00.000Z', '2021-01-07T11:28:00Z'],
  ['07/01/2021 12:28 UTC+1', '07/01/2021 12:28 UTC+1', '2021-01-07T12:28+01:00'],
  ['07/01/2021 12:28 CET', '07/01/2021 12:28 CET', '2021-01-07T12:28'],
  ['01/25/2021', '01/25/2021', '2021-01-25'],
  ['3 mars', '3 mars', null],
  ['31/02/2021', '31/02/2021', null],
  ['29 février 2020', '29 février 2020', '2020-02-29'],
  ['29 février 2021', '29 février 2021', null],
  ['7 janvier 2021 à 27h99', '7 janvier 2021 à 27h99', '2021-01-07'],
])('%s', (line, text, iso) => {
  expect(read(line)).toEqual([[text, iso]]);
});

test('the month comes first only on an American page', () => {
  expect(read('07/01/2021')).toEqual([['07/01/2021', '2021-01-07']]);
  expect(read('07/01/2021', true)).toEqual([['07/01/2021', '2021-07-01']]);
  expect(read('25/01/2021', true)).toEqual([['25/01/2021', '2021-01-25']]);
});

test.each(['le marché de mars', '12 500 euros', 'à 12h28', 'sept 2021 morts', 'iPhone 12', '1.2.3', 'mai'])(
  'no date: %s',
  line => {
    expect(read(line)).toEqual([]);
  },
);

describe('ISO dates', () => {
  test.each(['2021', '2021-01', '2021-01-07', '2021-01-07T12:28', '2020-02-29T23:59:59+01:00'])(
    '%s',
    text => {
      expect(isIsoDate(text)).toBe(true);
    },
  );
  test.each(['2021-02-30', '2021-13', 'yesterday', '07/01/2021', '2021-01-07 12:28', '2021-01-07T24:30', ''])(
    'not “%s”',
    text => {
      expect(isIsoDate(text)).toBe(false);
    },
  );
});
