import { nameKeys } from '../rules/name-key.ts';
import { barePlaces } from './bare-places.ts';
import type { NameRules } from './contract/names.ts';
import { gazetteer } from './load-gazetteer.ts';
import { eastAsianLastNames } from './world/east-asian-names.ts';
import { worldEndings } from './world/name-endings.ts';
import { worldPatterns } from './world/name-patterns.ts';

/** Names in a language that Postil has not learned: capitals, the world's tables, and particles of people's names. */
export const bareNames: NameRules = {
  gazetteer: gazetteer({ tables: [], homonyms: null }),
  tagger: null,
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
  entities: {
    articles: nameKeys("le, la, les, l', the, el, los, las, il, lo, gli, der, die, das, o, os, de, het"),
    conjunctions: nameKeys('&, et, and, y, e, und, en'),
    smallWords: nameKeys(
      "de, du, des, d', la, le, les, l', et, of, the, for, and, y, e, del, della, di, do, da, der, die, das, und, für, van, en",
    ),
    addressTitles: [],
    familyNamesFirst: eastAsianLastNames,
    masculineTitles: [],
    feminineTitles: [],
    masculineArticles: [],
    feminineArticles: [],
    reignTitles: [],
    families: [],
    familyArticles: [],
    pluralLastNames: false,
    otherNameCues: nameKeys('ex, alias'),
    groupWords: nameKeys('group, groupe, grupo, gruppe, gruppo'),
    ministries: [],
    stateWords: [],
    townLinks: [],
  },
  amounts: { cue: /(?!)/, rules: [] },
  patterns: worldPatterns,
  places: barePlaces,
  references: null,
};
