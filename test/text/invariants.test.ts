import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitsSurrogatePair } from '../../annotator/document/offsets.ts';
import type { ReadText } from '../../annotator/text/read-text.ts';
import { readIn } from './read.ts';

function checkLayers(read: ReadText): void {
  const { text } = read.article;
  let inToken = 0;
  for (const layer of [read.sentences, read.tokens]) {
    let end = 0;
    for (const item of layer) {
      expect(item.span.start).toBeGreaterThanOrEqual(end);
      expect(item.span.end).toBeGreaterThan(item.span.start);
      expect(item.text).toBe(text.slice(item.span.start, item.span.end));
      expect(item.text).toBe(item.text.trim());
      expect(splitsSurrogatePair(text, item.span.start)).toBe(false);
      expect(splitsSurrogatePair(text, item.span.end)).toBe(false);
      end = item.span.end;
    }
  }
  for (const token of read.tokens) {
    expect(token.text).toMatch(token.kind === 'number' ? /^\S.*$/s : /^\S+$/);
    inToken += token.text.replace(/\s/g, '').length;
  }
  expect(inToken).toBe(text.replace(/\s/g, '').length);
  for (const sentence of read.sentences) {
    const tokens = read.tokensOf(sentence);
    expect(tokens[0]?.span.start).toBe(sentence.span.start);
    expect(tokens.at(-1)?.span.end).toBe(sentence.span.end);
    expect(tokens.every(token => token.sentence === sentence.id)).toBe(true);
  }
}

const pieces = [
  ...[
    'Le',
    'maire',
    'l’',
    "d'",
    'qu’',
    'a-t-il',
    'M.',
    'etc.',
    'J.-C.',
    'U.S.',
    'don’t',
    'peut-être',
    'É',
    'e\u0301',
  ],
  ...[
    '.',
    '!',
    '?',
    '…',
    '...',
    ',',
    ';',
    ':',
    '«',
    '»',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '—',
    '-',
    '/',
    '*',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\u00a0',
    '\u202f',
    '\u200b',
    '12',
    '3,5',
    '1 234',
    '%',
    '€',
    '21h30',
    '07/01/2021',
  ],
  ...['😀', '👨‍👩‍👧', '🇫🇷', '\u0301', '@moi', '#mot', 'a@b.fr', 'https://a.fr/b', '漢字', '。'],
];

describe.each(['fr', 'en', 'xx'])('in %s, sentences and tokens cover the text in order', code => {
  test('text like an article', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), parts => {
        checkLayers(readIn(code, parts.join('')));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => checkLayers(readIn(code, text))),
      { numRuns: 200, seed: 2 },
    );
  });
});

test('the same text gives the same layers, whatever was read before', () => {
  const text = 'Le maire de Nantes a-t-il signé ? Les élus l’espèrent.';
  const first = JSON.stringify(readIn('fr', text).tokens);
  for (let count = 0; count < 50; count += 1) readIn('fr', `Texte numéro ${count} sur mot${count}.`);
  expect(JSON.stringify(readIn('fr', text).tokens)).toBe(first);
});

test('a stretch without an end is cut between words, and says so', () => {
  const read = readIn('fr', 'mot '.repeat(10_000).trim());
  expect(read.sentences.length).toBeGreaterThan(7);
  expect(Math.max(...read.sentences.map(({ text }) => text.length))).toBeLessThanOrEqual(5000);
  expect(new Set(read.tokens.map(token => token.text))).toEqual(new Set(['mot']));
  expect(read.diagnostics.map(({ code, span }) => [code, span])).toEqual([
    ['sentence-too-long', { start: 0, end: 39_999 }],
  ]);
});
