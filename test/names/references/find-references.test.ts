import { describe, expect, test } from 'vitest';
import { annotate, checkDocument, readArticle } from '../../../annotator/index.ts';
import { annotated } from '../../support/names-in.ts';
import { referencesIn, unmarkReferences } from '../../support/references-in.ts';
import { heldOut as heldOutEnglish } from './held-out-en.ts';
import { heldOut as heldOutFrench } from './held-out-fr.ts';
import { passages as english } from './passages-en.ts';
import { passages as french } from './passages-fr.ts';

/** «Parti socialiste» and «le Parti socialiste» are one name. */
const plain = (reference: string) => reference.replace(/= (?:le |la |l’|the )/i, '= ');

/** Of passages set aside this stage is judged by the names that it is given: what stands for no name found cannot be. */
function isNamedIn(text: string, language: string): (reference: string) => boolean {
  const names = annotated(text, language).entities.map(({ name }) => plain(`= ${name}`));
  return reference => names.some(name => reference.endsWith(name));
}

describe.each([
  ['fr', french],
  ['en', english],
] as const)('%s: what stands for a name', (language, passages) => {
  test.each(passages)('%s', marked => {
    const { text, references } = unmarkReferences(marked);
    expect(referencesIn(text, language).map(plain)).toEqual(references.map(plain));
  });
});

test('passages set aside before the rules were written: hardly anything is wrong, most is found', () => {
  const judged = [...heldOutFrench.map(one => ['fr', one]), ...heldOutEnglish.map(one => ['en', one])].map(
    ([language = '', marked = '']) => {
      const { text, references } = unmarkReferences(marked);
      const expected = new Set(references.map(plain).filter(isNamedIn(text, language)));
      const found = referencesIn(text, language).map(plain);
      return {
        found: found.length,
        expected: expected.size,
        right: found.filter(reference => expected.has(reference)).length,
      };
    },
  );
  const sum = (key: 'found' | 'expected' | 'right') => judged.reduce((total, one) => total + one[key], 0);
  expect(sum('right') / sum('found')).toBeGreaterThan(0.95);
  expect(sum('right') / sum('expected')).toBeGreaterThan(0.85);
}, 60_000);

describe('in the document', () => {
  const text = 'Hervé Castagné, PDG de Lactéa, parle. « Nous tiendrons », promet le patron de Lactéa.';
  const document = annotated(text, 'fr');

  test('a description may hold a name; ids run in reading order; aliases are names', () => {
    expect(checkDocument(document)).toEqual([]);
    expect(document.mentions.map(({ id, text: words, form }) => [id, words, form])).toEqual([
      ['m1', 'Hervé Castagné', 'name'],
      ['m2', 'Lactéa', 'name'],
      ['m3', 'le patron de Lactéa', 'description'],
      ['m4', 'Lactéa', 'name'],
    ]);
    expect(document.entities.map(({ name, aliases, mentions }) => [name, aliases, mentions])).toEqual([
      ['Hervé Castagné', [], ['m1', 'm3']],
      ['Lactéa', [], ['m2', 'm4']],
    ]);
  });

  test('who has to act may be said by a description', () => {
    const { deadlines, entities } = annotated(
      'La société Virbel a perdu son procès. L’entreprise doit payer avant le 15 mars 2024.',
      'fr',
    );
    expect(entities.find(({ id }) => id === deadlines[0]?.who)?.name).toBe('Virbel');
  });

  test('a description is no name of the gloss', () => {
    const { gloss, diagnostics, mentions } = annotate(
      readArticle('La société Virbel ferme. L’entreprise a perdu son procès. Elle paiera.', {
        language: 'fr',
        format: 'text',
      }),
    );
    const named = gloss?.sentences.flatMap(({ alignment }) => alignment.filter(({ how }) => how === 'name'));
    expect(named).toHaveLength(1);
    expect(mentions.filter(({ form }) => form !== 'name')).toHaveLength(2);
    expect(diagnostics.filter(({ code }) => code === 'gloss-lost')).toEqual([]);
  });
});

test.each([
  'Claire Fontanel arrive. Il faut attendre.',
  'Paul Tessier arrive. Il y a du monde.',
  'Paul Tessier arrive. Il est probable que la réunion dure.',
  'Paul Tessier arrive. Il sera difficile d’entrer.',
  'Paul Tessier arrive. Il pleut.',
])('no pronoun: %s', text => {
  expect(referencesIn(text, 'fr')).toEqual([]);
});
