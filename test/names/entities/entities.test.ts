import { describe, expect, test } from 'vitest';
import { articleCases } from './article-cases.ts';
import { expectedClusters, foundClusters, groupedOf } from './labelled.ts';
import { morePersonCases, moreThingCases } from './more-cases.ts';
import { personCases } from './person-cases.ts';
import { thingCases } from './thing-cases.ts';

describe('one entity for all mentions of a person', () => {
  test.each([...personCases, ...morePersonCases])('%s', (_name, language, marked) => {
    expect(foundClusters(language, marked)).toEqual(expectedClusters(marked));
  });
});

describe('one entity for all mentions of anything else', () => {
  test.each([...thingCases, ...moreThingCases])('%s', (_name, language, marked) => {
    expect(foundClusters(language, marked)).toEqual(expectedClusters(marked));
  });
});

describe('one entity for all mentions in an article', () => {
  test.each(articleCases)('%s', (_name, language, marked) => {
    expect(foundClusters(language, marked)).toEqual(expectedClusters(marked));
  });
});

describe('what a thing is called', () => {
  const names = (language: string, marked: string) =>
    groupedOf(language, marked).entities.map(({ name, aliases }) => [name, ...aliases].join(' | '));

  test.each([
    ['the longest form', 'fr', '[Fontanel|p1] part. [Claire Fontanel|p1] rit.', 'Claire Fontanel | Fontanel'],
    [
      'no capitals',
      'fr',
      '[CLAIRE FONTANEL|p1] PART. [Claire Fontanel|p1] rit.',
      'Claire Fontanel | CLAIRE FONTANEL',
    ],
    [
      'no last name in capitals',
      'fr',
      '[Claire FONTANEL|p1] et [Claire Fontanel|p1].',
      'Claire Fontanel | Claire FONTANEL',
    ],
    [
      'words rather than initials',
      'en',
      '[J. D. Calloway|p1] wrote. [Jack Calloway|p1] sold it.',
      'Jack Calloway | J. D. Calloway',
    ],
    ['no possessive', 'en', '[Whitlock’s|p1] son left. [Whitlock|p1] stayed.', 'Whitlock | Whitlock’s'],
    ['no article of the sentence', 'fr', '[l’Irak|l1] et l’[Irak|l1].', 'Irak | l’Irak'],
    [
      'what an acronym stands for',
      'fr',
      'La [LNR|o1], [Ligue nationale des randonneurs|o1].',
      'Ligue nationale des randonneurs | LNR',
    ],
    [
      'aliases once, in the order of the text',
      'fr',
      '[LNR|o1], [Ligue nationale des randonneurs|o1], [Lnr|o1], [LNR|o1].',
      'Ligue nationale des randonneurs | LNR | Lnr',
    ],
  ])('%s', (_name, language, marked, expected) => {
    expect(names(language, marked)).toEqual([expected]);
  });

  test('short forms, acronyms and initials are aliases; other spellings are names', () => {
    const forms = (language: string, marked: string) =>
      groupedOf(language, marked).mentions.map(({ text, form }) => `${text}: ${form}`);
    expect(
      forms('fr', '[CLAIRE FONTANEL|p1]. [Claire Fontanel|p1], [Fontanel|p1], [C. Fontanel|p1].'),
    ).toEqual(['CLAIRE FONTANEL: name', 'Claire Fontanel: name', 'Fontanel: alias', 'C. Fontanel: alias']);
    expect(
      forms(
        'fr',
        '[Orvalis SA|o1], [Orvalis|o1], [groupe Orvalis|o1], la [LNR|o2] ([Ligue nationale des randonneurs|o2]).',
      ),
    ).toEqual([
      'Orvalis SA: name',
      'Orvalis: name',
      'groupe Orvalis: name',
      'LNR: alias',
      'Ligue nationale des randonneurs: name',
    ]);
  });
});

describe('one name with two types', () => {
  const typed = (marked: string) =>
    groupedOf('fr', marked).entities.map(({ type, mentions }) => `${type} ${mentions.length}`);

  test('a slip of the tagger goes with the others and takes their type', () => {
    const marked = '[Lumetis|o1] recrute. [Lumetis|o1] embauche. [Lumetis|p1] ferme.';
    expect(typed(marked)).toEqual(['organization 3']);
    expect(groupedOf('fr', marked).mentions.map(({ type }) => type)).toEqual(Array(3).fill('organization'));
  });

  test('but not where somebody bears the name, nor a place with who sits there', () => {
    expect(
      typed('[Ada Lumetis|p1] préside [Lumetis|o1]. [Lumetis|o1] paie [Lumetis|p1]. [Lumetis|o1] ferme.'),
    ).toEqual(['person 2', 'organization 3']);
    expect(typed('[Valombre|o1] cède. [Valombre|o1] paie. À [Valombre|l1], il pleut.')).toEqual([
      'organization 2',
      'place 1',
    ]);
  });

  test('a company and its product are one, and keep their types', () => {
    const marked = '[Colibrio|r1] plaît. [Colibrio|o1] recrute. [Colibrio|r1] séduit.';
    expect(typed(marked)).toEqual(['product 3']);
    expect(groupedOf('fr', marked).mentions.map(({ type }) => type)).toEqual([
      'product',
      'organization',
      'product',
    ]);
  });
});
