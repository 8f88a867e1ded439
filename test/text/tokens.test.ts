import { describe, expect, test } from 'vitest';
import type { Token } from '../../annotator/document/annotated-article.ts';
import { readIn, tokensOf } from './read.ts';

/** A bar stands between tokens that touch; a space between those that do not; «_» is a space inside a token. */
function check(code: string, marked: string): void {
  const text = marked.replaceAll('|', '').replaceAll('_', ' ');
  expect(tokensOf(code, text)).toEqual(marked.split(/[| ]/).map(token => token.replaceAll('_', ' ')));
}

describe('French tokens', () => {
  test.each([
    "L’|arbre|, l'|eau et qu’|il s’|en aille",
    'Aujourd’hui|, quelqu’un d’|aujourd’hui jusqu’|à lorsqu’|elle',
    'la presqu’île|, le prud’homme|, O’Brien|, N’Golo|, c’est-à-dire',
    'L’|« oasis »',
    'A|-t-il dit|-on|, dis|-le|-moi|, vas|-y|, ce jour|-là|, est|-ce',
    'peut-être|, grand-mère|, rendez-vous|, celui-ci|, là-bas|, vis-à-vis|, Aix-en-Provence',
    'DIT|-IL à Jean-Le Bon',
    '1_234,5 € et 12,5 % de 3.600|, 0,8|% sauf -2,5',
    '1\u00a0234\u202f567,89 €',
    'à 21h30|, 12:28|, 12.28|, le 07/01/2021|, 2-0|, 1971-72|, le 1er et le XXe',
    'M. Roy|, le Dr. Petit|, av. J.-C.|, etc.',
    'la S.N.C.F. et l’|O.N.U. de J.-P. Roy',
    'Écrivez à jean.petit@exemple.fr|, https://exemple.fr/a?b=c#d|, exemple.fr|, www.exemple.org/x|.',
    '@postil #JO2024 n° 5',
    'AT&T|, Canal+|, R&D et Hi-tech',
    'sciences|07/01/2021 à 12:28',
    '(|Bravo|!!|)',
    'oui|… non|... [|…|]',
    '— Oui -- non -',
  ])('%s', marked => check('fr', marked));
});

describe('English tokens', () => {
  test.each([
    "I|’m sure they do|n't|, ca|n’t or wo|n't",
    "She|'s the company|'s boss|; we|'ve can|not",
    'a 15|-|year|-|old e-mail|, a re-entry|, Coca-Cola|, F-16|, COVID-19',
    "O'Brien at nine o'clock",
    'U.S. troops at 5 p.m. in St. Louis',
    '$|1,200.50 on the 4th of the 1990s',
    "the players|' union",
  ])('%s', marked => check('en', marked));
});

test.each<[text: string, kind: Token['kind']]>([
  ['maison', 'word'],
  ['l’', 'word'],
  ['12', 'number'],
  ['12,5', 'number'],
  ['1er', 'number'],
  ['21h30', 'number'],
  [',', 'punctuation'],
  ['«', 'punctuation'],
  ['…', 'punctuation'],
  ['€', 'symbol'],
  ['%', 'symbol'],
  ['+', 'symbol'],
  ['👍🏽', 'symbol'],
  ['👨‍👩‍👧', 'symbol'],
  ['🇫🇷', 'symbol'],
  ['3️⃣', 'symbol'],
  ['e\u0301tat', 'word'],
  ['https://exemple.fr/', 'url'],
  ['exemple.fr', 'url'],
  ['a@exemple.fr', 'email'],
  ['@postil', 'handle'],
  ['#grève', 'handle'],
])('%s is one token, a %s', (text, kind) => {
  expect(readIn('fr', text).tokens.map(token => [token.text, token.kind])).toEqual([[text, kind]]);
});
