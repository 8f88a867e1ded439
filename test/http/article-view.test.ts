import { describe, expect, test } from 'vitest';
import { type AnnotatedArticle, dateInWords } from '../../annotator/index.ts';
import { articleView } from '../../server/http/view-models/article-view.ts';
import { shortDate } from '../../server/http/view-models/dates.ts';
import { type MarkView, type PieceView, pieces } from '../../server/http/view-models/pieces.ts';
import { direction } from '../../server/http/view-models/wording.ts';
import { sampleDocument } from '../support/sample-document.ts';

/** Pieces as one line: `[id:text|label]`. */
const drawn = (cell: readonly PieceView[]) =>
  cell
    .map(
      ({ opens, text, closes }) =>
        opens.map(mark => `[${mark.id ?? '·'}:`).join('') +
        text +
        closes.map(mark => (mark.label ? `|${mark.label}]` : ']')).join(''),
    )
    .join('');

const mark = (id: string, start: number, end: number) => {
  const view: MarkView = {
    tag: 'mark',
    id,
    classes: '',
    lang: null,
    dir: null,
    title: null,
    label: id.toUpperCase(),
    link: null,
    card: null,
  };
  return { span: { start, end }, view };
};

describe('pieces', () => {
  test.each([
    ['no mark', [], 'abcdefgh'],
    ['one mark', [mark('x', 2, 4)], 'ab[x:cd|X]efgh'],
    ['a mark inside another', [mark('x', 1, 7), mark('y', 3, 5)], 'a[x:bc[y:de|Y]fg|X]h'],
    ['the same start', [mark('y', 1, 3), mark('x', 1, 7)], 'a[x:[y:bc|Y]defg|X]h'],
    ['marks that touch', [mark('x', 0, 4), mark('y', 4, 8)], '[x:abcd|X][y:efgh|Y]'],
    ['marks that cross', [mark('x', 1, 5), mark('y', 3, 6)], 'a[x:bc[y:de]|X][·:f|Y]gh'],
    ['a mark over the edge', [mark('x', 6, 99)], 'abcdef[x:gh|X]'],
  ])('%s', (_name, marks, expected) => {
    expect(drawn(pieces('abcdefgh', { start: 0, end: 8 }, marks))).toBe(expected);
  });
});

describe('the sample', () => {
  const view = articleView(sampleDocument);
  const pairs = view.blocks.flatMap(block => block.pairs);

  test('stands in pairs, marked in both columns', () => {
    const third = pairs[2];
    expect(drawn(third?.source.pieces ?? [])).toBe(
      '«[q1:Nous partirons [t2:lundi|date]|quote · Inès Vautrin]», a déclaré ' +
        '[m5:[·:Inès Vautrin]|person], directrice de [m6:Véloria & Cie|org].',
    );
    expect(drawn(third?.gloss?.pieces ?? [])).toBe(
      '“We will leave on [gloss-t2:Monday|date]”, said ' +
        '[gloss-m5:[·:Inès Vautrin]|person], director of [gloss-m6:Véloria & Cie|org].',
    );
  });

  test('a description says what it stands for', () => {
    expect(drawn(pairs[1]?.source.pieces ?? [])).toContain('[m4:L’opérateur|= Véloria]');
  });

  test('aligned words share a link', () => {
    const words = (cell: readonly PieceView[]) =>
      cell.flatMap(piece =>
        piece.opens.filter(own => own.classes === 'word').map(own => [own.link, piece.text]),
      );
    expect(words(pairs[0]?.source.pieces ?? [])).toEqual([
      ['s1.0', 'Véloria'],
      ['s1.1', 'vélos'],
    ]);
    expect(words(pairs[0]?.gloss?.pieces ?? [])).toEqual([
      ['s1.0', 'Véloria'],
      ['s1.1', 'bicycles'],
    ]);
  });

  test('the deadline comes in words', () => {
    expect(view.deadlines).toMatchObject([
      {
        due: '2031-03-31',
        when: 'by the end of Monday 31 March 2031',
        distance: '25 days after publication',
        force: 'must act',
        past: false,
        certainty: 'certain',
        entity: { name: 'Véloria', href: '#e1' },
        who: { lang: 'fr', dir: 'ltr' },
        reckoned: null,
        place: { href: '#t1', text: 'sentence 2' },
      },
    ]);
  });

  test('the quotation marks the date; the words around it stand where the action lacks it', () => {
    const [deadline] = view.deadlines;
    expect(drawn(deadline?.action?.pieces ?? [])).toBe('pour tout enlever');
    expect(drawn(deadline?.quotation?.pieces ?? [])).toBe(
      'L’opérateur [·:a jusqu’au] [·:31 mars 2031] pour tout enlever, selon la mairie.',
    );
  });

  test('a reckoned deadline says how, on its card and not among the notices', () => {
    const [time] = sampleDocument.times;
    const message = '“two months” from 31 January makes 31 March.';
    const reckoned = articleView({
      ...sampleDocument,
      diagnostics: [{ code: 'deadline-computed', severity: 'info', message, span: time?.span ?? null }],
    });
    expect(reckoned.deadlines[0]?.reckoned).toBe(message);
    expect(reckoned.notices).toEqual([]);
  });

  test('what the page does not ask for itself is a notice', () => {
    const message = '“3/4” may be in March or in April.';
    const span = sampleDocument.times[0]?.span ?? null;
    const { notices } = articleView({
      ...sampleDocument,
      diagnostics: [{ code: 'ambiguous-numeric-date', severity: 'info', message, span }],
    });
    expect(notices).toMatchObject([{ message, place: { href: '#s2' } }]);
  });

  test('a sentence of a megabyte is quoted around its date', () => {
    const filler = 'mot '.repeat(250_000);
    const text = `${filler}avant le 31 mars 2031 ${filler}`;
    const span = { start: filler.length + 9, end: filler.length + 21 };
    const [time] = sampleDocument.times;
    const [deadline] = sampleDocument.deadlines;
    if (!time || !deadline) throw new Error('the sample has a deadline');
    const long = articleView({
      ...sampleDocument,
      ...nothing,
      article: {
        ...sampleDocument.article,
        text,
        blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, language: 'fr' }],
      },
      sentences: [{ id: 's1', span: { start: 0, end: text.length }, text, block: 0, language: 'fr' }],
      times: [{ ...time, span, text: '31 mars 2031' }],
      deadlines: [
        { ...deadline, who: null, whoSpan: null, cue: null, action: { start: 0, end: text.length } },
      ],
    });
    const quoted = drawn(long.deadlines[0]?.action?.pieces ?? []);
    expect(quoted).toContain('avant le [·:31 mars 2031] mot');
    expect(quoted).toMatch(/^… mot/);
    expect(quoted).toMatch(/mot …$/);
    expect(quoted.length).toBeLessThan(400);
  });

  test('names stand by type with their counts, amounts without an entity too', () => {
    const rows = (groups: typeof view.margin.names) =>
      groups.map(group => [group.heading, group.entities.map(({ name, count }) => `${name} ${count}`)]);
    expect(rows(view.margin.names)).toEqual([
      ['People', ['Inès Vautrin 1']],
      ['Organisations', ['Véloria 3']],
      ['Places', ['Lormont 2']],
      ['Products', ['=CMD() 1']],
    ]);
    expect(rows(view.margin.amounts)).toEqual([['Money', ['12 millions d’euros 1']]]);
  });

  test('only web addresses become links', () => {
    const links = view.margin.names.flatMap(group => group.entities.flatMap(entity => entity.links));
    expect(links).toEqual([
      { url: 'https://www.wikidata.org/wiki/Q273527', source: 'Wikidata', text: 'Q273527' },
    ]);
    expect(view.facts.filter(fact => fact.href !== null)).toEqual([]);
  });

  test('all of the text is there, in order', () => {
    const shown = pairs.map(pair => pair.source.pieces.map(piece => piece.text).join(''));
    expect(shown).toEqual(sampleDocument.sentences.map(sentence => sentence.text));
  });
});

test('a quotation over two sentences keeps one id and one label', () => {
  const text = 'Un deux. Trois quatre.';
  const base = articleView({
    ...sampleDocument,
    article: {
      ...sampleDocument.article,
      text,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: 22 }, language: 'fr' }],
    },
    sentences: [
      { id: 's1', span: { start: 0, end: 8 }, text: 'Un deux.', block: 0, language: 'fr' },
      { id: 's2', span: { start: 9, end: 22 }, text: 'Trois quatre.', block: 0, language: 'fr' },
    ],
    ...nothing,
    quotes: [
      {
        id: 'q1',
        span: { start: 3, end: 14 },
        text: 'deux. Trois',
        speaker: null,
        speakerSpan: null,
        cue: null,
        confidence: 1,
        source: 'x',
      },
    ],
  });
  expect(base.blocks[0]?.pairs.map(pair => drawn(pair.source.pieces))).toEqual([
    'Un [q1:deux.]',
    '[·:Trois|quote] quatre.',
  ]);
});

test('each sentence and passage has its language and direction', () => {
  const text = 'قال الوزير: « Non ».';
  const view = articleView({
    ...sampleDocument,
    ...nothing,
    article: {
      ...sampleDocument.article,
      text,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, language: 'ar' }],
    },
    language: {
      ...sampleDocument.language,
      code: 'ar',
      passages: [{ span: { start: 14, end: 17 }, code: 'fr' }],
    },
    sentences: [{ id: 's1', span: { start: 0, end: text.length }, text, block: 0, language: 'ar' }],
  });
  expect([view.lang, view.dir]).toEqual(['ar', 'rtl']);
  const cell = view.blocks[0]?.pairs[0]?.source;
  expect([cell?.lang, cell?.dir]).toEqual(['ar', 'rtl']);
  const passages = cell?.pieces.flatMap(({ opens, text: words }) =>
    opens.map(({ lang, dir }) => [lang, dir, words]),
  );
  expect(passages).toEqual([['fr', 'ltr', 'Non']]);
  expect(view.language.passages).toMatchObject([{ name: 'French', text: 'Non', href: '#s1' }]);
});

const nothing: Pick<
  AnnotatedArticle,
  'mentions' | 'entities' | 'times' | 'deadlines' | 'quotes' | 'relations' | 'gloss' | 'tokens'
> = {
  mentions: [],
  entities: [],
  times: [],
  deadlines: [],
  quotes: [],
  relations: [],
  gloss: null,
  tokens: [],
};

describe('dates in words', () => {
  test.each([
    ['2021-02-08', 'Monday 8 February 2021', '8 Feb 2021'],
    ['2021-02-08T09:30', 'Monday 8 February 2021, 09:30', '8 Feb 2021, 09:30'],
    ['2021-02-08T09:30:00+01:00', 'Monday 8 February 2021, 09:30', '8 Feb 2021, 09:30'],
    ['2021-02', 'February 2021', 'February 2021'],
    ['2021-W06', '2021-W06', '2021-W06'],
    ['2021-02-31', '2021-02-31', '2021-02-31'],
    ['soon', 'soon', 'soon'],
  ])('%s', (iso, long, short) => {
    expect([dateInWords(iso), shortDate(iso)]).toEqual([long, short]);
  });
});

test.each([
  ['fr', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['und', 'auto'],
  ['not a tag', 'auto'],
])('%s is written %s', (code, expected) => {
  expect(direction(code)).toBe(expected);
});
