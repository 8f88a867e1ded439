import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnnotatedArticle,
  annotate,
  annotatedArticleJsonSchema,
  annotatedArticleSchema,
  checkDocument,
  exporters,
  readArticle,
  UnreadableArticle,
} from '../annotator/index.ts';
import { corpusArticles } from './support/corpus.ts';

const articles = corpusArticles();
const validate = new Ajv2020({ strict: false }).compile(annotatedArticleJsonSchema);

function expectIntact(document: AnnotatedArticle): void {
  expect(checkDocument(document)).toEqual([]);
  expect(annotatedArticleSchema.safeParse(document).error?.issues).toBeUndefined();
}

describe.each(articles)('$slug', ({ bytes, fileName }) => {
  const document = annotate(readArticle(bytes, { fileName }));

  test('gives an intact document that obeys the published schema', () => {
    expectIntact(document);
    validate(document);
    expect(validate.errors).toBeNull();
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test('gives the same bytes again', () => {
    expect(JSON.stringify(annotate(readArticle(bytes, { fileName })))).toBe(JSON.stringify(document));
  });

  test('loses nothing: every character that shows is in a block, every one of a block in a sentence', () => {
    const { text, blocks } = document.article;
    const covered = (spans: readonly { start: number; end: number }[]) => {
      let rest = '';
      let from = 0;
      for (const { start, end } of spans) {
        rest += text.slice(from, start);
        from = end;
      }
      return (rest + text.slice(from)).trim();
    };
    expect(covered(blocks.map(block => block.span)).replace(/\s+/g, '')).toBe('');
    expect(covered(document.sentences.map(sentence => sentence.span)).replace(/\s+/g, '')).toBe('');
    expect(covered(document.tokens.map(token => token.span)).replace(/\s+/g, '')).toBe('');
  });

  test('can be written in every format', () => {
    for (const exporter of exporters)
      expect(exporter.write(document).length, exporter.name).toBeGreaterThan(100);
  });
});

test('the order of the articles does not matter', () => {
  const write = (list: typeof articles) =>
    new Map(
      list.map(({ slug, bytes, fileName }) => [
        slug,
        JSON.stringify(annotate(readArticle(bytes, { fileName }))),
      ]),
    );
  expect(write([...articles].reverse())).toEqual(new Map([...write(articles)]));
});

/** Damage as it happens on the way from a page to a paste, and as somebody hostile would do it. */
const damage = fc.oneof(
  fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.replace(/\n/g, ' '),
    (text: string) => text.replace(/ /g, '\u00a0'),
    (text: string) => text.replace(/[.!?]/g, ''),
    (text: string) => text.replace(/’/g, "'").replace(/[«»“”]/g, '"'),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.replace(/\n/g, '\r\n'),
    (text: string) => text.split('').reverse().join(''),
    (text: string) => text.replace(/\p{L}+/gu, word => `${word}😀`),
  ),
  fc.tuple(fc.nat(), fc.nat(400)).map(([at, length]) => (text: string) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + text.slice(from + length);
  }),
  fc.tuple(fc.nat(), fc.nat(800)).map(([at, length]) => (text: string) => {
    const from = at % (text.length + 1);
    return text.slice(from, from + length);
  }),
  fc
    .tuple(
      fc.nat(),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom(
          '«',
          '”',
          '(',
          '<script>',
          '\u202e',
          '\ud83d',
          '\0',
          '31/02/2021',
          '"',
          '😀',
          '\t',
          '…',
        ),
      ),
    )
    .map(([at, piece]) => (text: string) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + piece + text.slice(from);
    }),
);

test('a thousand damaged variants of the corpus give intact documents', { timeout: 300_000 }, () => {
  const decode = new TextDecoder();
  const sources = articles.map(({ bytes, fileName }) => ({
    text: decode.decode(bytes).slice(0, 2500),
    fileName,
  }));
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      (source, damages) => {
        const text = damages.reduce((damaged, apply) => apply(damaged), source.text);
        try {
          expectIntact(annotate(readArticle(text, { fileName: source.fileName })));
        } catch (error) {
          if (!(error instanceof UnreadableArticle)) throw error;
        }
      },
    ),
    { numRuns: 1000, seed: 20210107 },
  );
});
