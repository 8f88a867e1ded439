import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle, Mention, TimeExpression } from '../../annotator/index.ts';
import {
  annotate,
  expectedOf,
  goldFaults,
  goldSchema,
  readArticle,
  scoreArticle,
} from '../../annotator/index.ts';

const text =
  'Marie Curie et Pierre ont quitté Paris pour Rome. Curie reviendra le 3 mai 2021 selon Le Monde.';

const at = (words: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

const mention = (id: string, words: string, type: Mention['type'], entity: string, from = 0): Mention => ({
  id,
  span: at(words, from),
  text: words,
  type,
  subtype: null,
  form: 'name',
  entity,
  confidence: 1,
  source: 'test',
});

const time = (words: string, value: string, role: TimeExpression['role']): TimeExpression => ({
  id: 't1',
  span: at(words),
  text: words,
  type: 'date',
  value,
  mod: null,
  begin: null,
  end: null,
  stated: [],
  role,
  tense: null,
  confidence: 1,
  source: 'test',
});

/** A document with only these layers; the rest as Postil makes it. */
function documentWith(layers: Partial<AnnotatedArticle>): AnnotatedArticle {
  const article = readArticle(text, { format: 'text', language: 'fr' });
  expect(article.text).toBe(text);
  const empty = {
    mentions: [],
    entities: [],
    times: [],
    deadlines: [],
    quotes: [],
    relations: [],
    gloss: null,
  };
  return { ...annotate(article, { gloss: false }), ...empty, ...layers };
}

/** `layer measure kind` → [right, found, expected]; precision's and recall's share where they differ. */
function scores(document: AnnotatedArticle, gold: unknown): Record<string, readonly number[]> {
  const result = scoreArticle(document, expectedOf(goldSchema.parse(gold)));
  return Object.fromEntries(
    (result?.scores ?? []).map(({ layer, measure, kind, precise, found, recalled, expected }) => [
      `${layer} ${measure} ${kind}`,
      precise === recalled ? [precise, found, expected] : [precise, found, recalled, expected],
    ]),
  );
}

const entity = (id: string, ...mentions: string[]) => ({
  id,
  type: 'person' as const,
  subtype: null,
  name: id,
  aliases: [],
  mentions,
  links: [],
});

const goldMention = (words: string, type: string, label: string | null, from = 0) => ({
  ...at(words, from),
  text: words,
  type,
  entity: label,
});

describe('names', () => {
  const found = [
    mention('m1', 'Marie Curie', 'person', 'e1'),
    mention('m2', 'Pierre', 'person', 'e1'),
    mention('m3', 'Paris pour', 'place', 'e2'),
    mention('m4', 'Rome', 'organization', 'e3'),
    mention('m5', 'Curie', 'person', 'e1', 40),
    { ...mention('m6', 'Le Monde', 'organization', 'e4'), form: 'description' as const },
  ];
  const gold = {
    mentions: [
      goldMention('Marie Curie', 'person', 'marie'),
      goldMention('Pierre', 'person', 'pierre'),
      goldMention('Paris', 'place', 'paris'),
      goldMention('Rome', 'place', 'rome'),
      goldMention('Curie', 'person', 'marie', 40),
    ],
  };
  const entities = [
    entity('e1', 'm1', 'm2', 'm5'),
    entity('e2', 'm3'),
    entity('e3', 'm4'),
    entity('e4', 'm6'),
  ];
  const result = scores(documentWith({ mentions: found, entities }), gold);

  test('strict wants span and type, overlap a shared character and the type; descriptions are let be', () => {
    expect(result['names strict all']).toEqual([3, 5, 5]);
    expect(result['names overlap all']).toEqual([4, 5, 5]);
    expect(result['names strict person']).toEqual([3, 3, 3]);
    expect(result['names strict place']).toEqual([0, 1, 2]);
    expect(result['names overlap place']).toEqual([1, 1, 2]);
    expect(result['names strict organization']).toEqual([0, 1, 0]);
  });

  test('entities are scored by B³ over the mentions that both have', () => {
    // Shared: Marie Curie, Pierre, Rome, Curie. Found {m1, m2, m5}, {m4}; gold {m1, m5}, {m2}, {m4}.
    const [precise, shared, recalled, expected] = result['entities B³ all'] ?? [];
    expect(precise).toBeCloseTo(2 / 3 + 1 / 3 + 1 + 2 / 3);
    expect([shared, recalled, expected]).toEqual([4, 4, 4]);
  });

  test('descriptions and links are scored where the gold has them', () => {
    const expected = {
      mentions: [
        ...gold.mentions,
        { ...goldMention('Le Monde', 'organization', 'paris'), form: 'description' },
      ],
      entities: [
        { entity: 'paris', link: 'https://www.wikidata.org/entity/Q90' },
        { entity: 'marie', link: null },
      ],
    };
    const linked = entities.map(own =>
      own.id === 'e2' ? { ...own, links: ['https://www.wikidata.org/entity/Q90'] } : own,
    );
    const own = found.map(item => (item.id === 'm6' ? { ...item, entity: 'e2' } : item));
    const both = scores(documentWith({ mentions: own, entities: linked }), expected);
    expect(both['references strict description']).toEqual([1, 1, 1]);
    expect(both['links Wikidata all']).toEqual([1, 1, 1]);
    expect(both['names strict all']).toEqual([3, 5, 5]);
    expect(Object.keys(result).some(name => /^(?:references|links) /.test(name))).toBe(false);
  });

  test('one found mention pairs with one gold mention only', () => {
    const wide = mention('m1', 'Paris pour Rome', 'place', 'e1');
    expect(scores(documentWith({ mentions: [wide] }), gold)['names overlap place']).toEqual([1, 1, 2]);
  });
});

describe('times', () => {
  const gold = (value: string, role?: string) => ({
    times: [{ ...at('le 3 mai 2021'), text: 'le 3 mai 2021', value, ...(role ? { role } : {}) }],
  });

  test('core forgives the article, value does not forgive the day', () => {
    const document = documentWith({ times: [time('3 mai 2021', '2021-05-03', 'event')] });
    expect(scores(document, gold('2021-05-03', 'deadline'))).toEqual({
      'times exact all': [0, 1, 1],
      'times core all': [1, 1, 1],
      'times value all': [1, 1, 1],
      'times role all': [0, 1, 1],
    });
    expect(scores(document, gold('2021-05-04'))['times value all']).toEqual([0, 1, 1]);
    expect(scores(document, gold('2021-05-04'))).not.toHaveProperty('times role all');
  });

  test.each([
    ['2021-05', '2021-05-01/2021-05-31', true],
    ['2021-W18', '2021-05-03/2021-05-09', true],
    ['2021-Q2', '2021-04/2021-06', true],
    ['2021-05-03T08', '2021-05-03T08:00', true],
    ['202', '2020/2029', true],
    ['P1M', 'P30D', false],
    ['2021-05', '2021', false],
    ['PRESENT_REF', 'PRESENT_REF', true],
  ])('%s and %s are the same time: %s', (own, value, same) => {
    const document = documentWith({ times: [time('le 3 mai 2021', own, null)] });
    expect(scores(document, gold(value))['times value all']).toEqual([same ? 1 : 0, 1, 1]);
  });
});

test('deadlines are scored by their time, then the date, then who', () => {
  const deadline = {
    id: 'd1',
    time: 't1',
    due: '2021-05-03T18:00',
    exclusive: false,
    who: null,
    whoSpan: at('Marie Curie'),
    action: null,
    cue: null,
    force: 'planned' as const,
    confidence: 1,
    source: 'test',
  };
  const document = documentWith({
    times: [time('le 3 mai 2021', '2021-05-03', 'deadline')],
    deadlines: [deadline],
  });
  const gold = (due: string, who: string | null) => ({
    deadlines: [{ ...at('3 mai 2021'), text: '3 mai 2021', due, who, force: 'required' }],
  });
  expect(scores(document, gold('2021-05-03', 'Curie'))).toEqual({
    'deadlines found all': [1, 1, 1],
    'deadlines due all': [1, 1, 1],
    'deadlines due+who all': [1, 1, 1],
    'deadlines force all': [0, 1, 1],
  });
  expect(scores(document, gold('2021-05-03', 'Pierre'))['deadlines due+who all']).toEqual([0, 1, 1]);
  expect(scores(document, gold('2021-05-03', null))['deadlines due+who all']).toEqual([0, 1, 1]);
  expect(scores(document, gold('2021-05-04', 'Curie'))['deadlines due all']).toEqual([0, 1, 1]);
});

test('language and metadata are right or wrong; what the gold does not state is not scored', () => {
  expect(scores(documentWith({}), { language: 'fr-FR', title: null, section: 'Culture' })).toEqual({
    'language accuracy all': [1, 1, 1],
    'metadata accuracy section': [0, 1, 1],
    'metadata accuracy title': [expect.any(Number), 1, 1],
  });
  expect(scores(documentWith({}), {})).toEqual({});
});

test('a gold file that contradicts its article is told where', () => {
  const gold = goldSchema.parse({
    mentions: [goldMention('Rome', 'place', null), { ...at('Paris'), text: 'Parme', type: 'place' }],
    times: [{ start: 90, end: 400, text: 'demain', value: '2021' }],
    gloss: [{ sentence: 'Il neige.', english: 'It is snowing.' }],
  });
  expect(goldFaults(gold, text)).toEqual([
    expect.stringMatching(/^mentions\[1\]: .*“Paris”, not “Parme”/),
    expect.stringMatching(/^times\[0\]: 90–400 is no span/),
    expect.stringMatching(/^gloss\[0\]: “Il neige\.”/),
  ]);
  expect(goldSchema.safeParse({ mention: [] }).success).toBe(false);
});

test('what a gold file says of entities has a name, is said once, and links to Wikidata', () => {
  const entry = (entity: string, link: string | null = null) => ({ entity, link });
  const gold = (...entities: unknown[]) => ({ mentions: [goldMention('Rome', 'place', 'Rome')], entities });
  expect(goldFaults(goldSchema.parse(gold(entry('Rome'), entry('Rome'), entry('Parme'))), text)).toEqual([
    expect.stringMatching(/^entities\[1\]: “Rome” is listed before/),
    expect.stringMatching(/^entities\[2\]: no name is labelled “Parme”/),
  ]);
  const mentions = [
    goldMention('Marie Curie', 'person', null),
    goldMention('Curie', 'person', null),
    { ...goldMention('Rome', 'place', 'Rome'), form: 'description' },
  ];
  expect(goldFaults(goldSchema.parse({ mentions }), text)).toEqual([
    'mentions: “Marie Curie” and “Curie” overlap',
    'mentions[2]: no name is labelled “Rome”',
  ]);
  const accepts = (link: string) => goldSchema.safeParse(gold(entry('Rome', link))).success;
  expect(accepts('https://www.wikidata.org/entity/Q220')).toBe(true);
  expect(accepts('https://www.wikidata.org/wiki/Q220')).toBe(false);
  expect(accepts('Q220')).toBe(false);
});
