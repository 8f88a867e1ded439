import { expect, test } from 'vitest';
import { readArticle } from '../../annotator/index.ts';

test('a breadcrumb, a section glued to a date, headline and standfirst', () => {
  const article = readArticle(
    [
      'Accueil >Économie >Transports',
      'Transports12/03/2020 à 09:05',
      'La ligne de nuit entre Lyon et Nantes va rouvrir',
      'Supprimée il y a dix ans, la liaison sera de nouveau assurée trois fois par semaine.',
      'La compagnie Rhodanis exploitera deux rames rénovées.',
      'Les billets seront en vente à partir du 1er juin.',
    ].join('\n'),
  );
  expect(article.blocks.map(({ kind }) => kind)).toEqual([
    'breadcrumb',
    'section',
    'dateline',
    'headline',
    'standfirst',
    'paragraph',
    'paragraph',
  ]);
  expect(article.metadata).toMatchObject({
    title: 'La ligne de nuit entre Lyon et Nantes va rouvrir',
    section: 'Transports',
    publishedAt: '2020-03-12T09:05',
  });
});
