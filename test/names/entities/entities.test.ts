import { describe, expect, test } from 'vitest';
import { otherCases, personCases } from './cases.ts';
import { expectedClusters, foundClusters } from './labelled.ts';

describe('one entity for all mentions of a person', () => {
  test.each(personCases)('%s', (_name, language, marked) => {
    expect(foundClusters(language, marked)).toEqual(expectedClusters(marked));
  });
});

describe('one entity for all mentions of anything else', () => {
  test.each(otherCases)('%s', (_name, language, marked) => {
    expect(foundClusters(language, marked)).toEqual(expectedClusters(marked));
  });
});
