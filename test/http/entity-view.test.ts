import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../annotator/document/check-document.ts';
import type { Mention } from '../../annotator/index.ts';
import { articleView } from '../../server/http/view-models/article-view.ts';
import { contextView } from '../../server/http/view-models/contexts.ts';
import { coordinates, linkViews } from '../../server/http/view-models/entity-links.ts';
import { kindInWords } from '../../server/http/view-models/kind-words.ts';
import { reasonInWords } from '../../server/http/view-models/reasons.ts';
import { certaintyOf } from '../../server/http/view-models/wording.ts';
import { nestedDocument } from '../support/nested-document.ts';

const view = articleView(nestedDocument);
const rows = [...view.margin.names, ...view.margin.amounts].flatMap(group => group.entities);
const row = (name: string) => rows.find(entity => entity.name === name);

test('the document made by hand is intact', () => {
  expect(checkDocument(nestedDocument)).toEqual([]);
});

describe('the card of an entity', () => {
  test('says what it is, what else it is called, how sure that is and why', () => {
    expect(row('Gravel SA')).toMatchObject({
      id: 'e1',
      kind: 'organisation: company',
      detail: 'company',
      aliases: ['Gravel'],
      certainty: 'between a guess and likely, 60% to 90%',
      reasons: [
        { text: 'Rule: a description by what belongs to whom', source: 'references/fr/owner', count: 1 },
        { text: 'Rule: it stands in Postil’s lists of known names', source: 'names/fr/gazetteer', count: 1 },
      ],
    });
  });

  test('shows every mention in its place, in reading order', () => {
    const lines = row('Fondation Paul Mérance de Lormont')?.contexts.map(
      ({ sentence, before, text, after, form, href }) => [sentence, `${before}[${text}]${after}`, form, href],
    );
    expect(lines).toEqual([
      [2, '«La [Fondation Paul Mérance de Lormont] paiera 3 millions d’euros», …', null, '#m3'],
      [2, '… 3 millions d’euros», promet-[elle].', 'pronoun', '#m7'],
    ]);
  });

  test('names its sources, and shows coordinates as such', () => {
    expect(row('Lormont')?.links).toEqual([
      { source: 'Wikidata', text: 'Q273527', url: 'https://www.wikidata.org/wiki/Q273527' },
      { source: 'coordinates', text: '44.8792°\u00a0N, 0.5217°\u00a0W', url: null },
    ]);
  });

  test('amounts in the same words share a row', () => {
    expect(row('3 millions d’euros')).toMatchObject({
      id: 'only-m6',
      kind: 'amount of money: Euro',
      detail: null,
      count: 2,
      mentions: 'm6 m9',
    });
  });

  test('every mark leads to its card', () => {
    const opened = view.blocks.flatMap(({ pairs }) =>
      pairs.flatMap(({ source, gloss }) =>
        [...source.pieces, ...(gloss?.pieces ?? [])].flatMap(({ opens }) => opens),
      ),
    );
    const cards = new Map(opened.flatMap(({ link, card }) => (card ? [[link, card]] : [])));
    expect([...cards].sort()).toEqual([
      ['m1', 'e1'],
      ['m2', 'e2'],
      ['m3', 'e3'],
      ['m4', 'e2'],
      ['m5', 'e4'],
      ['m6', 'only-m6'],
      ['m7', 'e3'],
      ['m8', 'e1'],
      ['m9', 'only-m6'],
    ]);
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...cards.values()]));
  });
});

describe('chips', () => {
  test('count each kind of mark, and those that only point back to a name', () => {
    expect(view.filters.map(({ label, count, shown }) => [label, count, shown])).toEqual([
      ['People', 2, true],
      ['Organisations', 4, true],
      ['Places', 1, true],
      ['Money', 2, true],
      ['Descriptions and pronouns', 2, true],
      ['Quotations', 1, true],
    ]);
  });

  test('those in the address are off', () => {
    const { filters } = articleView(nestedDocument, new Set(['referring', 'place']));
    expect(filters.filter(({ shown }) => !shown).map(({ type }) => type)).toEqual(['place', 'referring']);
  });
});

describe('a mention in its context', () => {
  const placed = (text: string, words: string): readonly [typeof nestedDocument, Mention] => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    const [sample] = nestedDocument.mentions;
    if (!sample) throw new Error('no mention to copy');
    return [
      {
        ...nestedDocument,
        article: { ...nestedDocument.article, text },
        sentences: [{ id: 's1', span: { start: 0, end: text.length }, text, block: 0, language: 'fr' }],
      },
      { ...sample, form: 'name', span, text: words },
    ];
  };
  const line = (text: string, words: string) => {
    const { before, text: own, after } = contextView(...placed(text, words));
    return `${before}[${own}]${after}`;
  };

  test.each([
    ['a short sentence is whole', 'Le pont de Nort ferme.', 'Nort', 'Le pont de [Nort] ferme.'],
    [
      'a long one is cut between words',
      'Depuis la grande crue de novembre dernier, le pont de Nort reste fermé à tous les poids lourds.',
      'Nort',
      '… novembre dernier, le pont de [Nort] reste fermé à tous les poids …',
    ],
    ['line breaks become spaces', 'Le pont\nde Nort\tferme.', 'Nort', 'Le pont de [Nort] ferme.'],
    [
      'no emoji is torn',
      `${'🚲'.repeat(20)} Nort ${'🚲'.repeat(20)}`,
      'Nort',
      `… [Nort] ${'🚲'.repeat(14)} …`,
    ],
    [
      'text without spaces',
      `${'橋'.repeat(40)}Nort${'橋'.repeat(40)}`,
      'Nort',
      `… ${'橋'.repeat(30)}[Nort]${'橋'.repeat(30)} …`,
    ],
    [
      'a name without end',
      `Le ${'x'.repeat(500)} ferme.`,
      'x'.repeat(500),
      `Le [${'x'.repeat(90)} …] ferme.`,
    ],
  ])('%s', (_name, text, words, expected) => {
    expect(line(text, words)).toBe(expected);
  });

  test('outside every sentence it has no number', () => {
    const [document, mention] = placed('Le pont de Nort ferme.', 'Nort');
    const bare = contextView({ ...document, sentences: [] }, mention);
    expect([bare.sentence, bare.before, bare.after]).toEqual([null, 'Le pont de ', ' ferme.']);
  });
});

test.each([
  ['geo:48.8567,2.3508', '48.8567° N, 2.3508° E'],
  ['geo:-33.45694,-70.64827;u=35', '33.4569° S, 70.6483° W'],
  ['GEO:0,0', '0° N, 0° E'],
  ['geo:48.2,16.3,183;crs=wgs84', '48.2° N, 16.3° E'],
  ['geo:90.1,0', null],
  ['geo:12,181', null],
  ['geo:12', null],
  ['geo:<b>,1', null],
  ['https://geo.example/1,2', null],
])('%s lies at %s', (uri, expected) => {
  expect(coordinates(uri)?.replaceAll('\u00a0', ' ') ?? null).toBe(expected);
});

test.each([
  ['https://www.geonames.org/2988507', 'GeoNames', '2988507'],
  ['https://www.geonames.org/2988507/paris.html', 'GeoNames', null],
  ['http://www.wikidata.org/entity/Q90', 'Wikidata', 'Q90'],
  ['https://data.bnf.example/ark:/12148/cb1', 'data.bnf.example', null],
])('%s is %s %s', (url, source, text) => {
  expect(linkViews([url])).toEqual([{ source, text, url }]);
});

test('what is no web address and no place is left out', () => {
  expect(linkViews(['javascript:alert(1)', 'data:text/html,x', 'urn:isbn:0', 'https://', 'geo:x'])).toEqual(
    [],
  );
});

test.each([
  ['organization', 'government', 'organisation: public authority'],
  ['place', 'water', 'place: sea, lake or river'],
  ['place', 'volcano', 'place: volcano'],
  ['money', 'GBP', 'amount of money: British Pound'],
  ['person', null, 'person'],
] as const)('%s, %s: %s', (type, subtype, expected) => {
  expect(kindInWords(type, subtype)).toBe(expected);
});

test.each([
  ['names/fr/title', 'Rule: a title stands before it, such as “Mr” or “minister”'],
  ['names/en/pattern-motorway', 'Rule: its form gives it away, as that of a road, a flight or a ship'],
  ['names/fr/crf/forename', 'Model: learnt from annotated texts in French'],
  ['names/en/crf', 'Model: learnt from annotated texts in English'],
  ['amounts/en/money-sign-first', 'Rule: a number with a currency'],
  ['human', 'Corrected by a person'],
  ['names/fr/something-new', 'Found by names/fr/something-new'],
  ['<b>', 'Found by <b>'],
])('%s: %s', (source, expected) => {
  expect(reasonInWords(source)).toBe(expected);
});

test.each([
  [[1], 'certain, 100%'],
  [[0.9, 0.9], 'likely, 90%'],
  [[0.999], 'certain, over 99%'],
  [[0.6, 1], 'between a guess and certain, 60% to 100%'],
  [[], 'not known'],
])('%j: %s', (confidences, expected) => {
  expect(certaintyOf(confidences)).toBe(expected);
});
