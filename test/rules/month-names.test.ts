import { describe, expect, test } from 'vitest';
import { calendarNames } from '../../annotator/rules/month-names.ts';

describe('months', () => {
  test.each([
    ['fr', 'janvier', 1],
    ['fr', 'févr', 2],
    ['fr', 'fevrier', 2],
    ['fr', 'août', 8],
    ['fr', 'aout', 8],
    ['fr', 'juill', 7],
    ['fr', 'juil', 7],
    ['en', 'september', 9],
    ['en', 'sep', 9],
    ['en', 'sept', 9],
    ['de', 'märz', 3],
    ['de', 'marz', 3],
    ['de', 'jänner', 1],
    ['es', 'enero', 1],
    ['es', 'sept', 9],
    ['it', 'dicembre', 12],
    ['pt', 'março', 3],
    ['pt', 'out', 10],
    ['nl', 'maart', 3],
    ['nl', 'mrt', 3],
    ['pl', 'stycznia', 1],
    ['pl', 'styczeń', 1],
  ])('%s: %s', (language, name, month) => {
    expect(calendarNames(language).months.get(name)).toBe(month);
  });
});

describe('weekdays', () => {
  test.each([
    ['fr', 'lundi', 1],
    ['fr', 'dim', 7],
    ['en', 'thursday', 4],
    ['en', 'thu', 4],
    ['de', 'sonnabend', undefined],
    ['de', 'samstag', 6],
    ['es', 'miércoles', 3],
    ['es', 'miercoles', 3],
    ['it', 'lunedì', 1],
    ['pt', 'segunda-feira', 1],
    ['nl', 'zondag', 7],
  ])('%s: %s', (language, name, weekday) => {
    expect(calendarNames(language).weekdays.get(name)).toBe(weekday);
  });
});

test('a language that Intl does not know has no names, whatever the machine speaks', () => {
  expect(calendarNames('qaa').months.size).toBe(0);
});

test('names are unambiguous: twelve months, seven days', () => {
  for (const language of ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl']) {
    const { months, weekdays } = calendarNames(language);
    expect(new Set(months.values()).size).toBe(12);
    expect(new Set(weekdays.values()).size).toBe(7);
  }
});
