import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnnotatedArticle,
  annotate,
  checkDocument,
  codePointOffsets,
  type Mention,
  readArticle,
  type Span,
  segments,
} from '../../annotator/index.ts';

const text = '😀 Le 3 mars 2021, Nadia Ferrand a quitté Lyon. Elle reviendra.';
const document = annotate(readArticle(text, { language: 'fr' }));

const mention = (start: number, end: number, more: Partial<Mention> = {}): Mention => ({
  id: 'm1',
  span: { start, end },
  text: text.slice(start, end),
  type: 'person',
  subtype: null,
  form: 'name',
  entity: null,
  confidence: 1,
  source: 'human',
  ...more,
});

describe('checkDocument', () => {
  const without = {
    ...document,
    mentions: [],
    entities: [],
    times: [],
    deadlines: [],
    quotes: [],
    gloss: null,
  };
  const faultsOf = (change: Partial<AnnotatedArticle>) =>
    checkDocument({ ...without, ...change }).map(fault => `${fault.path}: ${fault.problem}`);

  test('finds nothing in an intact document', () => {
    expect(checkDocument(document)).toEqual([]);
    expect(faultsOf({ mentions: [mention(20, 33)] })).toEqual([]);
  });

  test.each<[name: string, change: Partial<AnnotatedArticle>, fault: string]>([
    ['a span beyond the text', { mentions: [mention(20, 999)] }, 'mentions[0].span: span ends at 999'],
    ['an empty span', { mentions: [mention(20, 20)] }, 'mentions[0].span: empty span 20–20'],
    ['half a surrogate pair', { mentions: [mention(1, 4)] }, 'mentions[0].span: offset 1 splits'],
    [
      'text that differs',
      { mentions: [mention(20, 33, { text: 'Nadia' })] },
      'mentions[0].text: does not repeat',
    ],
    [
      'an unknown entity',
      { mentions: [mention(20, 33, { entity: 'e7' })] },
      'mentions[0].entity: "e7" does not exist',
    ],
    [
      'an id used twice',
      { mentions: [mention(20, 25), mention(26, 33)] },
      'mentions[1].id: "m1" is used twice',
    ],
    [
      'an entity that claims another’s mention',
      {
        mentions: [mention(20, 33, { entity: null })],
        entities: [
          {
            id: 'e1',
            type: 'person',
            subtype: null,
            name: 'Nadia Ferrand',
            aliases: [],
            mentions: ['m1'],
            links: [],
          },
        ],
      },
      'entities[0].mentions: "m1" belongs to "null"',
    ],
    [
      'blocks out of order',
      { article: { ...document.article, blocks: [...document.article.blocks, ...document.article.blocks] } },
      'overlaps or precedes',
    ],
  ])('finds %s', (_name, change, fault) => {
    expect(faultsOf(change).join('\n')).toContain(fault);
  });
});

describe('segments', () => {
  const cut = (within: Span, ...marks: { id: string; span: Span }[]) =>
    segments(within, marks).map(
      ({ span, active }) => `${span.start}-${span.end}:${active.map(mark => mark.id)}`,
    );

  test('a text without marks is one segment', () => {
    expect(cut({ start: 3, end: 9 })).toEqual(['3-9:']);
  });

  test('nested, overlapping and touching marks are cut at every edge, outermost first', () => {
    expect(
      cut(
        { start: 0, end: 20 },
        { id: 'inner', span: { start: 4, end: 6 } },
        { id: 'outer', span: { start: 2, end: 10 } },
        { id: 'crossing', span: { start: 8, end: 14 } },
        { id: 'touching', span: { start: 14, end: 20 } },
      ),
    ).toEqual([
      '0-2:',
      '2-4:outer',
      '4-6:outer,inner',
      '6-8:outer',
      '8-10:outer,crossing',
      '10-14:crossing',
      '14-20:touching',
    ]);
  });

  test('marks that reach over the edges are clipped, empty and outside ones ignored', () => {
    expect(
      cut(
        { start: 5, end: 10 },
        { id: 'over', span: { start: 0, end: 7 } },
        { id: 'empty', span: { start: 8, end: 8 } },
        { id: 'outside', span: { start: 10, end: 12 } },
      ),
    ).toEqual(['5-7:over', '7-10:']);
  });

  test('segments cover the text without gap, whatever the marks', () => {
    const spans = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ span: { start: Math.min(a, b), end: Math.max(a, b) } }));
    fc.assert(
      fc.property(fc.array(spans), marks => {
        const cuts = segments({ start: 0, end: 30 }, marks);
        expect(cuts.at(0)?.span.start).toBe(0);
        expect(cuts.at(-1)?.span.end).toBe(30);
        for (const [index, segment] of cuts.entries()) {
          expect(segment.span.end).toBe(cuts[index + 1]?.span.start ?? 30);
          const covering = marks.filter(
            ({ span }) =>
              span.start <= segment.span.start && segment.span.end <= span.end && span.start < span.end,
          );
          expect(new Set(segment.active)).toEqual(new Set(covering));
        }
      }),
    );
  });
});

test('codePointOffsets counts a surrogate pair as one', () => {
  const toCodePoints = codePointOffsets('a😀b😀');
  expect([0, 1, 3, 4, 6].map(toCodePoints)).toEqual([0, 1, 2, 3, 4]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (string, at) => {
      const offset = at % (string.length + 1);
      const before = string.slice(0, offset);
      if ([...string].length !== [...before].length + [...string.slice(offset)].length) return;
      expect(codePointOffsets(string)(offset)).toBe([...before].length);
    }),
  );
});
