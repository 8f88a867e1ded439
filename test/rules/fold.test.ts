import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldAccents } from '../../annotator/rules/fold.ts';

test.each([
  ['L’Été', "l'été", "l'ete"],
  ['20\u00a0000\u202f€', '20 000 €', '20 000 €'],
  ['après‑vente', 'après-vente', 'apres-vente'],
  ['İstanbul', 'İstanbul', 'istanbul'],
])('%s', (text, folded, bare) => {
  expect(fold(text)).toBe(folded);
  expect(foldAccents(text)).toBe(bare);
});

test('a shadow is as long as its text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      expect(fold(text)).toHaveLength(text.length);
      expect(foldAccents(text)).toHaveLength(text.length);
    }),
  );
  const everyUnit = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');
  expect(fold(everyUnit)).toHaveLength(0x10000);
  expect(foldAccents(everyUnit)).toHaveLength(0x10000);
});
