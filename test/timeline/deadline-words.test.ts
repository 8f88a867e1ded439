import { describe, expect, test } from 'vitest';
import {
  distanceInWords,
  dueInWords,
  forceInWords,
  inOrderOfDue,
  isPastDeadline,
} from '../../annotator/export/deadline-words.ts';

const month = { value: '2031-03', begin: '2031-03-01', end: '2031-03-31' };
const year = { value: '2050', begin: '2050-01-01', end: '2050-12-31' };
const day = { value: '2031-03-31', begin: '2031-03-31', end: '2031-03-31' };

describe('when something is due', () => {
  test.each([
    ['2021-02-08', true, day, 'before Monday 8 February 2021'],
    ['2031-03-31', false, day, 'by the end of Monday 31 March 2031'],
    ['2025-04-14T17:00', true, day, 'before 17:00 on Monday 14 April 2025'],
    ['2025-04-14T17:00', false, day, 'by 17:00 on Monday 14 April 2025'],
    ['2031-03-31', false, month, 'by the end of March 2031'],
    ['2031-03-01', true, month, 'before March 2031'],
    ['2031-03-15', false, month, 'by the end of Saturday 15 March 2031'],
    ['2050-12-31', false, year, 'by the end of 2050'],
    ['soon', false, day, 'by the end of soon'],
  ])('%s, exclusive %s', (due, exclusive, time, expected) => {
    expect(dueInWords({ due, exclusive }, time)).toBe(expected);
  });
});

test.each([
  ['2021-01-07T12:28', '2021-02-08', '32 days after publication'],
  ['2021-01-07', '2021-01-07', 'the day of publication'],
  ['2021-01-07', '2021-01-06', '1 day before publication'],
  ['2021-01-07', '2050-12-31', '10,950 days after publication'],
  ['2024-02-28', '2024-03-01T09:00', '2 days after publication'],
  [null, '2021-01-06', null],
  ['2021-01', '2021-01-06', null],
])('from %s to %s', (published, due, expected) => {
  expect(distanceInWords(published, due)).toBe(expected);
});

describe('what had passed at publication', () => {
  test.each([
    ['2031-03-14', '2031-03-13', false, true],
    ['2031-03-14', '2031-03-14', false, false],
    ['2031-03-14', '2031-03-14', true, true],
    ['2031-03-14', '2031-03-15', true, false],
    ['2031-03-14T09:30', '2031-03-14T09:00', false, true],
    ['2031-03-14T09:30', '2031-03-14T09:30', true, true],
    ['2031-03-14T09:30', '2031-03-14T09:30', false, false],
    ['2031-03-14', '2031-03-14T09:00', false, false],
    [null, '1905-01-01', false, false],
  ])('published %s, due %s, exclusive %s', (published, due, exclusive, expected) => {
    expect(isPastDeadline({ due, exclusive }, published)).toBe(expected);
  });

  test('stands after what is open, each in order of its date', () => {
    const dues = ['2031-03-01', '2031-05-01', '2030-12-01', '2031-04-01'];
    const ordered = inOrderOfDue(
      dues.map(due => ({ due, exclusive: false })),
      '2031-03-14',
    );
    expect(ordered.map(({ due }) => due)).toEqual(['2031-04-01', '2031-05-01', '2030-12-01', '2031-03-01']);
  });
});

test('what may be done can no longer be done once it had passed', () => {
  expect([forceInWords('required', false), forceInWords('offered', true)]).toEqual(['must act', 'could act']);
});
