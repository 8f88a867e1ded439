import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readArticle, UnreadableArticle } from '../../annotator/index.ts';

const text = 'L’été à Nîmes : « cœur », 12 000 €… déjà vu — où est Zoë ?';
const bytes = (encoding: string, content = text, addBOM = false) =>
  iconv.encode(content, encoding, { addBOM });
const codes = (source: Uint8Array, charset?: string) =>
  readArticle(source, charset === undefined ? {} : { charset }).diagnostics.map(({ code }) => code);

test.each<[name: string, source: Uint8Array, charset: string | undefined, diagnostics: string[]]>([
  ['UTF-8', bytes('utf-8'), undefined, []],
  ['UTF-8 with a mark', bytes('utf-8', text, true), undefined, []],
  ['UTF-8 that claims to be Latin-1', bytes('utf-8'), 'iso-8859-1', []],
  ['UTF-16 with a mark', bytes('utf-16le', text, true), undefined, []],
  ['UTF-16, high byte first, with a mark', bytes('utf-16be', text, true), undefined, []],
  ['UTF-16 without a mark', bytes('utf-16le'), undefined, []],
  ['UTF-16, high byte first, without a mark', bytes('utf-16be'), undefined, []],
  ['Windows-1252', bytes('windows-1252'), undefined, ['encoding-guessed']],
  ['Windows-1252 that is declared', bytes('windows-1252'), 'windows-1252', []],
  ['Windows-1252 that claims to be UTF-8', bytes('windows-1252'), 'utf-8', ['encoding-wrong']],
  ['Windows-1252 that claims to be Latin-1', bytes('windows-1252'), 'ISO-8859-1', []],
  [
    'an encoding that nobody knows',
    bytes('windows-1252'),
    'x-foo-99',
    ['encoding-unknown', 'encoding-guessed'],
  ],
])('%s', (_name, source, charset, diagnostics) => {
  expect(readArticle(source, charset === undefined ? {} : { charset }).text).toBe(text);
  expect(codes(source, charset)).toEqual(diagnostics);
});

test('a page that declares its encoding', () => {
  const page = `<html><head><meta charset="koi8-r"></head><body><p>Президент подписал указ.</p></body></html>`;
  expect(readArticle(iconv.encode(page, 'koi8-r')).text).toContain('Президент подписал указ.');
});

test('Cyrillic that declares nothing', () => {
  const news =
    'Президент подписал указ о новых мерах поддержки экономики, сообщает пресс-служба правительства.';
  expect(readArticle(iconv.encode(news, 'windows-1251')).text).toBe(news);
});

describe('broken encodings', () => {
  const broken = (rounds: number) => {
    let content = text;
    for (let round = 0; round < rounds; round += 1) {
      content = iconv.decode(iconv.encode(content, 'utf-8'), 'windows-1252');
    }
    return content;
  };
  test.each([1, 2])('read %d times as Windows-1252', rounds => {
    const article = readArticle(broken(rounds));
    expect(article.text).toBe(text);
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['mojibake-repaired']);
  });

  test('a Windows-1252 apostrophe that became a control character', () => {
    expect(readArticle('L\u0092été').text).toBe('L’été');
  });

  test('what cannot be repaired is told', () => {
    const article = readArticle('Le maire de NÃ®mes a dit cafâ€');
    expect(article.text).toBe('Le maire de Nîmes a dit cafâ€');
  });

  test.each(['Âge, Ãguas, CÂMARA, PÂTÉ', '12 °C, § 3, « Â »', 'naïve café', 'São João às 9h'])(
    'is no damage: %s',
    sound => {
      const article = readArticle(sound);
      expect(article.text).toBe(sound);
      expect(article.diagnostics).toEqual([]);
    },
  );
});

describe('the text is normalised once', () => {
  test.each([
    ['line ends', 'Un.\r\nDeux.\rTrois.', 'Un.\nDeux.\nTrois.'],
    ['a byte order mark', '\ufeffUn.', 'Un.'],
    ['composed letters', 'e\u0301te\u0301', 'été'],
    ['what stays', 'L’«\u00a0été\u202f», une\u00ad fois', 'L’«\u00a0été\u202f», une\u00ad fois'],
  ])('%s', (_name, source, expected) => {
    expect(readArticle(source).text).toBe(expected);
  });

  test('control characters and broken characters are counted', () => {
    const article = readArticle('Le\0 maire\u0007 de \ud83d Nantes est là.');
    expect(article.text).toBe('Le maire de \ufffd Nantes est là.');
    expect(article.diagnostics.map(({ message }) => message)).toEqual([
      'The text contained 2 control characters that show nothing; they were removed.',
      '1 broken characters were replaced by �. Check the passage against the original.',
    ]);
  });

  test('characters that turn the direction of writing stay and are shown', () => {
    const article = readArticle('Le maire \u202eed setnaN\u202c est là.');
    expect(article.text).toContain('\u202e');
    expect(article.diagnostics).toMatchObject([{ code: 'bidi-controls', span: { start: 9, end: 10 } }]);
  });
});

test.each([
  ['a PNG picture', '\x89PNG\r\n\x1a\n'],
  ['a PDF file', '%PDF-1.7\n%âã'],
  ['a Word, OpenDocument or ZIP file', 'PK\x03\x04\x14\0'],
  ['a JPEG picture', '\xff\xd8\xff\xe0'],
  ['binary data', '\x01\x02\x03\x04\x05\x06'.repeat(50)],
])('%s is refused in words', (kind, content) => {
  const read = () => readArticle(Buffer.from(content, 'latin1'));
  expect(read).toThrow(UnreadableArticle);
  expect(read).toThrow(`This is ${kind}, not text: copy the article’s text out of it and paste that.`);
});
