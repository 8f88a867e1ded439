import { describe, expect, test } from 'vitest';
import { loadLeaders } from '../../../annotator/languages/load-leaders.ts';
import { referencesIn, unmarkReferences } from '../../support/references-in.ts';

describe('a public office is somebody’s only where the article says so', () => {
  test.each([
    ['fr', 'Emmanuel Macron recevra les maires mardi. Le président veut les écouter.'],
    ['fr', 'Emmanuel Macron recevra les maires mardi. Le président de la République veut les écouter.'],
    ['fr', 'Angela Merkel arrive à Paris. La chancelière dînera avec les élus.'],
    [
      'fr',
      'Emmanuel Macron, président de la République, part. {Le président=Emmanuel Macron} est fatigué. {Le chef de l’État=Emmanuel Macron} rentrera jeudi.',
    ],
    ['fr', 'Le président Macron recevra les maires mardi. {Le président=Macron} veut les écouter.'],
    [
      'fr',
      'Le président américain Joe Biden ira à Londres. {Le président américain=Joe Biden} verra les élus.',
    ],
    ['fr', 'Le président Macron reçoit les élus. Le président italien a pris l’avion.'],
    ['en', 'Joe Biden will fly to London. The president will meet reporters.'],
    ['en', 'President Joe Biden will fly to London. {The president=Joe Biden} will meet reporters.'],
    [
      'en',
      'Prime Minister Rishi Sunak will fly to London. {The prime minister=Rishi Sunak} will meet reporters.',
    ],
  ])('%s: %s', (language, marked) => {
    const { text, references } = unmarkReferences(marked);
    expect(referencesIn(text, language)).toEqual(references);
  });
});

test('the table knows companies by who founded or has long led them, and no public office', () => {
  for (const { kinds, organizations } of loadLeaders().values()) {
    expect(kinds.every(kind => kind === 'chief' || kind === 'founder')).toBe(true);
    expect(organizations.length).toBeGreaterThan(0);
  }
  const { text, references } = unmarkReferences(
    'Facebook change ses règles. {L’entreprise de Mark Zuckerberg=Facebook} ne commente pas.',
  );
  expect(referencesIn(text, 'fr')).toEqual(references);
});
