import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputFormats, type ReadOptions, readArticle, UnreadableArticle } from '../../annotator/index.ts';
import { growsLinearly } from '../support/measure-work.ts';

/** Reads whatever it is given and checks what every article promises. */
function expectSound(source: string | Uint8Array, options: ReadOptions): void {
  let article: ReturnType<typeof readArticle>;
  try {
    article = readArticle(source, options);
  } catch (error) {
    if (error instanceof UnreadableArticle) return;
    throw error;
  }
  const { text, blocks } = article;
  // Booleans: a megabyte must not be printed, nor an assertion made for each of its blocks.
  expect(text.normalize('NFC') === text, 'is composed').toBe(true);
  expect(/\p{Surrogate}|\0|\r/u.test(text), 'has no broken characters').toBe(false);
  const faults: string[] = [];
  const outside: string[] = [];
  let from = 0;
  for (const { kind, span } of blocks) {
    const written = text.slice(span.start, span.end);
    if (span.start < from) faults.push(`${kind} at ${span.start} overlaps`);
    if (written === '' || written.trim() !== written) faults.push(`${kind} at ${span.start} is not trimmed`);
    outside.push(text.slice(from, span.start));
    from = span.end;
  }
  outside.push(text.slice(from));
  expect(faults).toEqual([]);
  expect(/[^\s\p{Default_Ignorable_Code_Point}]/u.test(outside.join('')), 'loses something').toBe(false);
  expect(readArticle(text, { format: 'text' }).text === text, 'reads its own text unchanged').toBe(true);
}

const line = fc.oneof(
  fc.constantFrom(
    'Accueil > Économie > Pêche',
    'Économie',
    'Hi-tech07/01/2021 à 12:28',
    'Le port rouvre ses portes',
    'Par Camille Roux, à Lyon',
    'Publié le 7 janvier 2021 à 12h28, mis à jour à 14h',
    'PARIS, 3 mars 2022 (AFP) — Le gouvernement a tranché. ',
    'LONDON, March 3 (Reuters) - The bank said on Thursday it would close.',
    'Lire aussi : le port',
    'Lire aussi',
    '- un point',
    '1. un point',
    '© 2021 Le Courrier',
    'Photo : le port. © Jean Petit / AFP',
    'Facebook',
    'Les habitants ont jusqu’au 31 mars pour répondre, a dit le maire, qui attend trois offres.',
    '# Titre',
    '---',
    '> « Oui »',
    '<p>Un paragraphe</p>',
    '<h1>Titre</h1><div>',
    '</div><script>',
    '{"text": "a"}',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const page = fc
  .array(line, { maxLength: 25 })
  .chain(lines => fc.constantFrom('\n', '\n\n', ' ', '\r\n').map(separator => lines.join(separator)));

test('any text is an article or is refused, in every format', () => {
  fc.assert(
    fc.property(page, fc.constantFrom(...inputFormats), (source, format) => expectSound(source, { format })),
    { numRuns: 1500, seed: 20210107 },
  );
});

test('any bytes are an article or are refused', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('', 'utf-8', 'windows-1252', 'utf-16le', 'shift_jis', 'nonsense'),
      (bytes, charset) => expectSound(bytes, { charset }),
    ),
    { numRuns: 1500, seed: 20210107 },
  );
});

/** A good deal of what would be worst for a pattern that looks back or a list that is searched again and again. */
describe('time grows with the length of', { timeout: 60_000 }, () => {
  test.each<[name: string, piece: string, format?: ReadOptions['format']]>([
    ['short lines', 'Oui.\n'],
    ['titles', 'Un titre sans point final\n'],
    ['names', 'Jean Petit\n'],
    ['bylines', 'Par Jean Petit\n'],
    ['dates', '3 mars 2021\n'],
    ['links', 'Lire aussi\nUn autre titre\n'],
    ['bullets', '- un point\n'],
    ['blanks', ' \t'],
    ['empty lines', '\n'],
    ['marks on one letter', '\u0301\u0316'],
    ['broken letters', 'Ã©'],
    ['angles', '<'],
    ['paragraphs of markup', '<p>Le maire a parlé mardi soir.</p>', 'html'],
    ['line breaks of markup', 'a<br>', 'html'],
    ['emphasis', '*a_b`', 'markdown'],
    ['Markdown paragraphs', 'Un *paragraphe*.\n\n', 'markdown'],
  ])('%s', (_name, piece, format = 'auto') => {
    const textOf = (length: number) => `Le port.\n${piece.repeat(length / piece.length)}\nFin.`;
    expectSound(textOf(40_000), { format });
    expect(growsLinearly(length => void readArticle(textOf(length), { format }), 10_000)).toBe(true);
  });
});
