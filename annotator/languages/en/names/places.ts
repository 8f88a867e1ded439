import { nameKeys } from '../../../rules/name-key.ts';
import type { PlaceRules } from '../../contract/places.ts';
import { findPlaces, readDemonyms } from '../../load-places.ts';

let demonyms: ReadonlyMap<string, string> | null = null;

export const places: PlaceRules = {
  find: findPlaces,
  home: new Map([
    ['GB', 1.5],
    ['US', 1.5],
    ['IE', 0.7],
    ['CA', 0.7],
    ['AU', 0.7],
    ['NZ', 0.7],
  ]),
  beforeRegions: new Set(),
  beforeTowns: new Set(),
  articles: new Map([['the', 'the']]),
  inside: new Set(nameKeys('in, the, of, province, state')),
  regionNouns: new Set(),
  townNouns: new Set(nameKeys('city, town, village, mayor, borough')),
  alsoNatural: new Set(nameKeys('mississippi, missouri, ohio, tennessee')),
  homeInstitutions: new Set(
    nameKeys(`parliament, environment agency, metropolitan police, treasury, supreme court, high court, court of appeal,
      labour, labour party, conservative party, house of commons, royal mail`),
  ),
  get demonyms() {
    demonyms ??= readDemonyms('en/data/demonyms.tsv');
    return demonyms;
  },
  demonymEndings: new Set(['', 's', 'man', 'men']),
};
