import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import type { LanguagePack, Languages } from '../../annotator/languages/pack.ts';
import { findMentions } from '../../annotator/names/find-mentions.ts';
import type { TaggedSegment, Tagger } from '../../annotator/tagger/tagger.ts';
import { readText } from '../../annotator/text/read-text.ts';
import { articleOf } from '../support/article-of.ts';

/** Finds the names of one French sentence with a tagger that says what the test wants it to say. */
function named(text: string, segments: readonly TaggedSegment[] | null): readonly string[] {
  const french = loadLanguages().packFor('fr');
  const tagger: Tagger = { name: 'test', segments: () => segments ?? [], labels: () => [] };
  const pack: LanguagePack = { ...french, names: { ...french.names, tagger: segments && (() => tagger) } };
  const languages: Languages = { full: ['fr'], packFor: () => pack };
  const language = {
    code: 'fr',
    iso6393: 'fra',
    name: 'French',
    confidence: 1,
    candidates: [],
    passages: [],
  };
  const read = readText(articleOf(text), language, languages);
  return findMentions(read, []).map(
    ({ text: name, type, confidence, source }) => `${name} ${type} ${confidence} ${source}`,
  );
}

const segment = (from: number, to: number, type: string, confidence: number): TaggedSegment => ({
  from,
  to,
  type,
  confidence,
});

describe('what a tagger says', () => {
  test('is a name, with the reason of a rule that sees the same', () => {
    expect(named('Hier Zorvane a parlé.', [segment(1, 2, 'person', 0.83)])).toEqual([
      expect.stringMatching(/^Zorvane person 0\.83 names\/fr\/crf/),
    ]);
    expect(named('Hier, M. Zorvane a parlé.', [segment(3, 4, 'person', 0.97)])).toEqual([
      'Zorvane person 0.97 names/fr/crf/title',
    ]);
  });

  test('is cut free from the common noun before it', () => {
    expect(named('Le groupe Zorvane a parlé.', [segment(1, 3, 'organization', 0.8)])).toEqual([
      'Zorvane organization 0.8 names/fr/crf/apposition',
    ]);
  });

  test('is no name where the language lists the word as none and no rule objects', () => {
    expect(named('Hier la TVA a baissé.', [segment(2, 3, 'organization', 0.9)])).toEqual([]);
  });

  test('a company that the tables know is no product', () => {
    expect(named('Hier Facebook a parlé.', [segment(1, 2, 'product', 0.9)])).toEqual([
      expect.stringMatching(/^Facebook organization 0\.9 /),
    ]);
  });

  test('a place that no table has is what a rule says, unless the tagger is sure', () => {
    expect(named('Hier, M. Zorvane a parlé.', [segment(3, 4, 'place', 0.7)])).toEqual([
      'Zorvane person 0.7 names/fr/crf/title',
    ]);
    expect(named('Hier, M. Zorvane a parlé.', [segment(3, 4, 'place', 0.85)])).toEqual([
      expect.stringMatching(/^Zorvane place 0\.85 /),
    ]);
  });

  test('the initials of common nouns are no name', () => {
    expect(
      named('Le plan local de circulation (PLC) est prêt.', [segment(6, 7, 'organization', 0.9)]),
    ).toEqual([]);
  });

  test('a label that is no type of name is left out', () => {
    expect(named('Hier Zorvane a parlé.', [segment(1, 2, 'date', 0.9)])).toEqual([]);
  });
});

describe('tagger and rules', () => {
  const court = 'Hier, la cour d’appel de Douai a tranché.';

  test('a certain rule names whole what the tagger sees in parts, as a guess', () => {
    expect(named(court, [segment(7, 8, 'place', 0.95)])).toEqual([
      'cour d’appel de Douai organization 0.6 names/fr/head',
    ]);
  });

  test('a convinced tagger is not overruled about the same words', () => {
    expect(named('Hier, M. Zorvane a parlé.', [segment(3, 4, 'event', 0.7)])).toEqual([
      expect.stringMatching(/^Zorvane event 0\.7 /),
    ]);
  });

  test('one that is not convinced is, by a rule that is certain', () => {
    expect(named('Hier, M. Zorvane a parlé.', [segment(3, 4, 'place', 0.5)])).toEqual([
      'Zorvane person 0.6 names/fr/title',
    ]);
  });

  test('where no tagger is trained the rules decide, with their own confidence', () => {
    expect(named('Hier, M. Zorvane a parlé.', null)).toEqual(['Zorvane person 1 names/fr/title']);
  });
});

test('amounts keep their place whatever a tagger says', () => {
  expect(named('Il a payé 300 millions d’euros.', [segment(3, 7, 'organization', 0.99)])).toEqual([
    expect.stringMatching(/^300 millions d’euros money /),
  ]);
});
