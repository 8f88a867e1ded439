import type { PlaceRules } from './contract/places.ts';
import { findPlaces } from './load-places.ts';

/** Places in the news of a language that Postil has not learned: size and evidence decide, no country is home. */
export const barePlaces: PlaceRules = {
  find: findPlaces,
  home: new Map(),
  beforeRegions: new Set(),
  beforeTowns: new Set(),
  articles: new Map(),
  inside: new Set(),
  regionNouns: new Set(),
  townNouns: new Set(),
  alsoNatural: new Set(),
  homeInstitutions: new Set(),
  demonyms: new Map(),
  demonymEndings: new Set(),
};
