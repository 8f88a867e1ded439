import { expect, test } from 'vitest';
import { readArticle } from '../../annotator/index.ts';

const read = (source: string) => readArticle(source, { format: 'markdown' });
const blocksOf = (source: string) => {
  const { text, blocks } = read(source);
  return blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
};

test('headings, lists, quotations, tables and pictures; marks and targets are dropped', () => {
  expect(
    blocksOf(`# Le *barrage* rouvrira

Le **barrage** de [Serre](https://x.example/a_(b) "titre"), à l'arrêt
depuis la crue, rouvrira \`lundi\` &amp; mardi.

Sous-titre
----------

1. deux vannes
2. une voûte
   - en pierre

> « Enfin », dit-elle.

| Étape | Date |
|---|---|
| Essais | 1er mars |

![Le barrage, mardi](x.jpg)

Première ligne.\\
Seconde ligne, <b>grasse</b>.

***`),
  ).toEqual([
    ['headline', 'Le barrage rouvrira'],
    ['paragraph', "Le barrage de Serre, à l'arrêt depuis la crue, rouvrira lundi & mardi."],
    ['heading', 'Sous-titre'],
    ['list-item', 'deux vannes'],
    ['list-item', 'une voûte'],
    ['list-item', 'en pierre'],
    ['paragraph', '« Enfin », dit-elle.'],
    ['paragraph', 'Étape | Date'],
    ['paragraph', 'Essais | 1er mars'],
    ['caption', 'Le barrage, mardi'],
    ['paragraph', 'Première ligne.\nSeconde ligne, grasse.'],
  ]);
});

test('front matter is metadata, its title the headline', () => {
  const source = `---
title: "Le barrage : c'est \\"oui\\""
date: 2021-01-07 12:28
author:
  - Camille Roux
  - 'Jean Petit'
lang: fr
category: Eau # rubrique
url: https://courrier.example/a
---
Le barrage rouvrira lundi.`;
  expect(read(source).metadata).toEqual({
    title: 'Le barrage : c\'est "oui"',
    publishedAt: '2021-01-07T12:28',
    byline: 'Camille Roux, Jean Petit',
    section: 'Eau',
    url: 'https://courrier.example/a',
    source: null,
    declaredLanguage: 'fr',
  });
  expect(blocksOf(source)[0]).toEqual(['headline', 'Le barrage : c\'est "oui"']);
});

test.each([
  ['opening emphasis without end', '**a '.repeat(50_000)],
  ['opening brackets', '['.repeat(100_000)],
  ['quotation in quotation', `${'>'.repeat(20_000)} a`],
  ['lists in lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['a fence without end', '```\nLe barrage'],
  ['front matter without end', '---\ntitle: a\n'],
])('odd: %s', (_name, source) => {
  expect(read(source).text).not.toBe('');
});
