import { describe, expect, test } from 'vitest';
import type { ExpectedMention } from '../../annotator/evaluation/gold-article.ts';
import { scoreEntities } from '../../annotator/evaluation/score-entities.ts';
import { scoreLinks } from '../../annotator/evaluation/score-links.ts';
import { scoreMentions } from '../../annotator/evaluation/score-mentions.ts';
import { scoreReferences } from '../../annotator/evaluation/score-references.ts';
import type { Score } from '../../annotator/evaluation/tally.ts';
import type { Mention } from '../../annotator/index.ts';

const text =
  'Odile Varenne dirige Melkar. Mme Varenne a fondé l’entreprise à Brest. Elle part, son adjoint reste à Brest. Melkar est bretonne.';

/** The words' first place, or with `#2` their second. */
function at(marked: string): { start: number; end: number } {
  const [words = '', second] = marked.split('#');
  const first = text.indexOf(words);
  const start = second ? text.indexOf(words, first + 1) : first;
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

const gold = (
  words: string,
  entity: string | null,
  form: ExpectedMention['form'] = 'name',
): ExpectedMention => ({
  span: at(words),
  type: 'organization',
  entity,
  form,
});

const found = (words: string, entity: string | null, form: Mention['form'] = 'name'): Mention => ({
  id: `m${at(words).start + 1}`,
  span: at(words),
  text: words.split('#')[0] ?? '',
  type: 'organization',
  subtype: null,
  form,
  entity,
  confidence: 1,
  source: 'test',
});

const expected = [
  gold('Odile Varenne', 'Varenne'),
  gold('Melkar', 'Melkar'),
  gold('Varenne#2', 'Varenne'),
  gold('l’entreprise', 'Melkar', 'description'),
  gold('Brest', 'Brest'),
  gold('Elle', 'Varenne', 'pronoun'),
  gold('son adjoint', null, 'description'),
  gold('Brest#2', 'Brest'),
  gold('Melkar#2', 'Melkar'),
];

// One Brest is taken for Melkar, the second Melkar is missed, «bretonne» is no name; «son adjoint» may be found.
const mentions = [
  found('Odile Varenne', 'e1'),
  found('Melkar', 'e2'),
  found('Varenne#2', 'e1', 'alias'),
  found('entreprise', 'e2', 'description'),
  found('Brest', 'e2'),
  found('Elle', 'e1', 'pronoun'),
  found('son adjoint', 'e1', 'description'),
  found('Brest#2', 'e3'),
  found('bretonne', 'e4'),
];

const of = (scores: readonly Score[], measure: string, kind = 'all') =>
  scores.find(score => score.measure === measure && score.kind === kind);

test('what stands for a name is not scored as a name', () => {
  const strict = of(scoreMentions(mentions, expected, null), 'strict');
  expect(strict).toMatchObject({ precise: 5, found: 6, expected: 6 });
});

describe('entities', () => {
  const scores = scoreEntities(text, mentions, expected);

  test('B³ of the names that both sides have', () => {
    // Found {Odile Varenne, Varenne}, {Melkar, Brest}, {Brest}; gold {Odile Varenne, Varenne}, {Melkar}, {Brest, Brest}.
    const score = of(scores, 'B³');
    expect(score).toMatchObject({ found: 5, expected: 5 });
    expect(score?.precise).toBeCloseTo(1 + 1 + 1 / 2 + 1 / 2 + 1);
    expect(score?.recalled).toBeCloseTo(1 + 1 + 1 + 1 / 2 + 1 / 2);
  });

  test('a mention of the gold that was not found counts as a cluster of its own', () => {
    const score = of(scores, 'B³ missing alone');
    expect(score).toMatchObject({ found: 8, expected: 8 });
    expect(score?.precise).toBeCloseTo(3 * 1 + (2 / 3 + 2 / 3 + 1 / 3) + 1 + 1);
    expect(score?.recalled).toBeCloseTo(3 * 1 + (2 / 3 + 2 / 3 + 1 / 3) + (1 / 2 + 1 / 2));
  });

  test('end to end, mentions that only one side has earn nothing', () => {
    const score = of(scores, 'B³ end to end');
    expect(score).toMatchObject({ found: 8, expected: 8 });
    expect(score?.precise).toBeCloseTo(3 * 1 + (2 / 3 + 2 / 3 + 1 / 3) + 1);
    expect(score?.recalled).toBeCloseTo(3 * 1 + (2 / 3 + 2 / 3) + (1 / 2 + 1 / 2));
  });

  test('nothing found is worth nothing end to end; what is right is worth all', () => {
    expect(of(scoreEntities(text, [], expected), 'B³ end to end')).toMatchObject({
      precise: 0,
      found: 0,
      recalled: 0,
      expected: 8,
    });
    const right = expected.map(({ span, entity, form }) => {
      const own = found(text.slice(span.start, span.end), entity, form);
      return { ...own, span };
    });
    for (const score of scoreEntities(text, right, expected)) {
      expect(score.precise).toBeCloseTo(score.found);
      expect(score.recalled).toBeCloseTo(score.expected);
    }
  });

  test('where the gold names names alone, found descriptions and pronouns are let be', () => {
    const names = expected.filter(({ form }) => form === 'name');
    expect(of(scoreEntities(text, mentions, names), 'B³ end to end')).toMatchObject({
      found: 6,
      expected: 6,
    });
    expect(scoreReferences(text, mentions, names)).toEqual([]);
  });
});

describe('descriptions and pronouns', () => {
  const score = (...own: readonly Mention[]) =>
    scoreReferences(text, [...mentions.filter(({ form }) => form === 'name'), ...own], expected).map(
      ({ measure, kind, precise, found: tried, expected: wanted }) =>
        `${measure} ${kind} ${precise}/${tried}/${wanted}`,
    );

  test('the article may be left out, and one without an entity in the gold may be found', () => {
    expect(
      score(
        found('entreprise', 'e2', 'description'),
        found('Elle', 'e1', 'pronoun'),
        found('son adjoint', 'e1', 'description'),
      ),
    ).toEqual([
      'strict all 2/2/2',
      'strict description 1/1/1',
      'strict pronoun 1/1/1',
      'overlap all 2/2/2',
      'overlap description 1/1/1',
      'overlap pronoun 1/1/1',
    ]);
  });

  test('a wrong entity is wrong, none too, and what the gold does not have', () => {
    expect(
      score(
        found('Elle', 'e2', 'pronoun'),
        found('l’entreprise', null, 'description'),
        found('reste', 'e1', 'description'),
      ),
    ).toEqual(expect.arrayContaining(['strict all 0/3/2', 'overlap all 0/3/2', 'strict description 0/2/1']));
  });

  test('a longer span is right by overlap alone', () => {
    expect(score(found('l’entreprise à Brest', 'e2', 'description'))).toEqual(
      expect.arrayContaining(['strict all 0/1/2', 'overlap all 1/1/2']),
    );
  });
});

describe('links', () => {
  const wikidata = (id: string) => `https://www.wikidata.org/entity/${id}`;
  const entity = (id: string, ...links: string[]) => ({
    id,
    type: 'place' as const,
    subtype: null,
    name: id,
    aliases: [],
    mentions: [],
    links,
  });
  const links = [
    { entity: 'Varenne', link: null },
    { entity: 'Melkar', link: null },
    { entity: 'Brest', link: wikidata('Q12193') },
  ];

  test('a link is right, wrong, or given to what has none; entities that the gold does not know are not judged', () => {
    const entities = [
      entity('e1', 'https://example.org/varenne'),
      entity('e2', wikidata('Q5')),
      entity('e3', wikidata('Q12193'), 'geo:48.39,-4.49'),
      entity('e4', wikidata('Q7')),
    ];
    expect(scoreLinks(mentions, entities, expected, links)).toMatchObject({
      layer: 'links',
      precise: 1,
      found: 2,
      recalled: 1,
      expected: 1,
    });
  });

  test('two found entities that are one in the gold are recalled once', () => {
    const split = [found('Brest', 'e5'), found('Brest#2', 'e6')];
    const entities = [entity('e5', wikidata('Q12193')), entity('e6', wikidata('Q12193'))];
    expect(scoreLinks(split, entities, expected, links)).toMatchObject({
      precise: 2,
      found: 2,
      recalled: 1,
      expected: 1,
    });
    expect(scoreLinks(split, [entity('e5'), entity('e6', wikidata('Q1'))], expected, links)).toMatchObject({
      precise: 0,
      found: 1,
      recalled: 0,
      expected: 1,
    });
  });
});
