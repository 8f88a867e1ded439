import { describe, expect, test } from 'vitest';
import { momentOf, statedOffset } from '../../annotator/export/moment.ts';
import { excerpt } from '../../annotator/export/passage.ts';

const text = 'La mairie de Lormont doit, avant la fin du mois de mars, répondre aux habitants qui ont écrit.';
const all = { start: 0, end: text.length };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('an excerpt', () => {
  test.each([
    ['all of it', null, 200, text],
    ['its beginning', null, 30, 'La mairie de Lormont doit,…'],
    ['what reaches from the beginning', at('doit'), 30, 'La mairie de Lormont doit,…'],
    ['the middle', at('mars'), 30, '…du mois de mars, répondre…'],
    ['the end', at('écrit'), 30, '…aux habitants qui ont écrit.'],
    ['a place outside of it', { start: 500, end: 510 }, 30, 'La mairie de Lormont doit,…'],
  ])('%s', (_name, around, longest, expected) => {
    expect(excerpt(text, all, around, longest)).toBe(expected);
  });

  test('is one line', () => {
    expect(excerpt(' a\n\n b\t', { start: 0, end: 7 }, null, 100)).toBe('a b');
  });

  test('cuts what has no blank, but no character in two', () => {
    const bicycles = '🚲'.repeat(100);
    for (const longest of [30, 31, 32, 33]) {
      const within = { start: 0, end: bicycles.length };
      const cut = excerpt(bicycles, within, { start: 100, end: 102 }, longest);
      expect(cut).toMatch(/^…(?:🚲)+…$/u);
    }
  });
});

test.each([
  ['2021-02-08', { date: '2021-02-08', clock: null, offset: null }],
  ['2021-02-08T12:28', { date: '2021-02-08', clock: '12:28:00', offset: null }],
  ['2021-02-08T12:28:05.25Z', { date: '2021-02-08', clock: '12:28:05', offset: 0 }],
  ['2021-02-08 12:28-0330', { date: '2021-02-08', clock: '12:28:00', offset: -210 }],
  ['2021-02-30', null],
  ['2021-02-08T24:00', null],
  ['2021-02-08T12:60', null],
  ['2021-02', null],
  ['XXXX-02-08', null],
])('the moment %s', (iso, expected) => {
  expect(momentOf(iso)).toEqual(expected);
});

test.each([
  ['15 h GMT', 0],
  ['12:00 UTC', 0],
  ['1500 UTC+2', 120],
  ['15:00 (UTC −5:30)', -330],
  ['minuit TU', 0],
  ['15 h, heure de Paris', null],
  ['3 pm EST', null],
  ['un SMS de GMTel à 15 h', null],
])('«%s» is so many minutes from UTC', (words, minutes) => {
  expect(statedOffset({ text: words })).toBe(minutes);
});
