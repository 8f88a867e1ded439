import { nameKeys } from '../rules/name-key.ts';
import type { NameRules } from './contract/names.ts';
import { gazetteer } from './load-gazetteer.ts';
import { worldEndings } from './world/name-endings.ts';

/** Names in a language that Postil has not learned: capitals, the world's tables, and particles of people's names. */
export const bareNames: NameRules = {
  gazetteer: gazetteer({ tables: [], homonyms: null }),
  titles: [],
  functions: [],
  particles: nameKeys(
    'de, du, da, do, dos, del, della, di, la, van, von, der, den, ter, zu, el, al, ben, bin, ibn, y, e',
  ),
  joiners: nameKeys('of, the, for'),
  ordinary: [],
  ordinaryAcronyms: [],
  demonyms: /(?!)/,
  demonymDeterminers: [],
  adjectivesFirst: false,
  heads: [],
  endings: worldEndings,
  tail: null,
  cues: [],
  determiners: [],
  amounts: { cue: /(?!)/, rules: [] },
};
