import { describe, expect, test } from 'vitest';
import type { GoldArticle } from '../../training/names/gold.ts';
import { rewrite } from '../../training/names/rewrite.ts';
import { variants } from '../../training/names/variants.ts';

/** «[Élise Noël] vit à [Ève].» is a text with two names. */
function article(marked: string) {
  const spans: { readonly start: number; readonly end: number; readonly type: string }[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([[\]])/)) {
    if (part === '[') start = text.length;
    else if (part === ']') spans.push({ start, end: text.length, type: 'person' });
    else text += part;
  }
  return { id: 'a', text, spans };
}

const named = ({ text, spans }: GoldArticle) => spans.map(({ start, end }) => text.slice(start, end));

/** What is left of a name whatever a variant does to its letters and marks. */
const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const articles = [
  'Pour l\' [Institut Thévenin] , « [Élise Noël] » a lu "[Le Petit Écho]" , hier .\n[Ève] l\' a vu .',
  '"[Anne d\'Orval]" et "le maire [Jo]" : qui d\' [Orval] ou "[Brest]" ?\n«[Lys]», «\u00a0[Œuvre]\u00a0» !',
  '[Weißstraße] 12 % de [ﬁnance Plus] à 30 € ; “[ŒUVRE-ÉTÉ]” a ri.',
  '🙂 "[Zoé 🙂 Lý]" et 👩‍🚀 [Ÿvan] "seul\n"[İpek]" : [ŉ’Dour] «[A]»\u00a0?',
  '[Ça]',
  '"[A]""[B]" "" \' \'[C]\' [D\' E]',
];

describe.each(Object.entries(variants))('%s', (_name, variant) => {
  test.each(articles)('names stay where they are in %j', marked => {
    const before = article(marked);
    const after = variant(before);
    expect(named(after).map(bare)).toEqual(named(before).map(bare));
    expect(after.spans.map(({ type }) => type)).toEqual(before.spans.map(({ type }) => type));
    for (const name of named(after)) expect(name).toBe(name.trim());
  });
});

describe('variants write as the press does', () => {
  test.each([
    ['typographic', `L' [Écho] dit : "[Léa] l' a lu" .`, 'L’Écho dit\u00a0: «\u00a0Léa l’a lu\u00a0».'],
    ['straight', 'L’[Écho] dit « oui » à “[Léa]”.', `L'Écho dit "oui" à "Léa".`],
    ['upperCase', 'Le [Weiß] de [Zoé]', 'LE WEIß DE ZOÉ'],
    ['lowerCase', 'Le [Weiß] de [Zoé]', 'le weiß de zoé'],
    ['withoutAccents', 'Où va l’[Œuvre Été] ?', 'Ou va l’Œuvre Ete ?'],
    ['capitalsWithoutAccents', '[Élise] à l’[Été]', 'Elise à l’Eté'],
    ['noBreakSpaces', '« [Léa] » a 30 % !', '«\u00a0Léa\u00a0» a 30\u00a0%\u00a0!'],
    ['headlinesInCapitals', '[Léa] gagne\n[Léa] a gagné.', 'LÉA GAGNE\nLéa a gagné.'],
  ] as const)('%s: %s', (name, marked, expected) =>
    expect(variants[name](article(marked)).text).toBe(expected),
  );
});

describe('a rewriting', () => {
  test('moves what stands behind it and nothing before it', () => {
    const longer = rewrite(article('[a] x [b] x [c]'), { pattern: /x/g, by: 'yyy' });
    expect(longer.text).toBe('a yyy b yyy c');
    expect(named(longer)).toEqual(['a', 'b', 'c']);
    const shorter = rewrite(article('xx[a]xx[b]xx'), { pattern: /xx/g, by: '' });
    expect(shorter.text).toBe('ab');
    expect(named(shorter)).toEqual(['a', 'b']);
  });

  test('inside a name makes the name longer or shorter', () => {
    const made = rewrite(article('de [Saint-Lô-sur-Mer].'), { pattern: /-/g, by: ' - ' });
    expect(named(made)).toEqual(['Saint - Lô - sur - Mer']);
  });

  test('tells its replacement what was found and where', () => {
    const made = rewrite(article('a1 [b2]'), { pattern: /\d/g, by: (found, at) => `<${found}@${at}>` });
    expect(made.text).toBe('a<1@1> b<2@4>');
    expect(named(made)).toEqual(['b<2@4>']);
  });
});
