import { nameKeys } from '../../rules/name-key.ts';
import type { NameEnding, NameType } from '../contract/names.ts';

/** Words of one type and kind, written with commas between. */
export const ending = (type: NameType, subtype: string | null, words: string): NameEnding => ({
  words: nameKeys(words),
  type,
  subtype,
});

/** Last words of names that are the same in the news of every language: legal forms and the English of business. */
export const worldEndings: readonly NameEnding[] = [
  ending(
    'organization',
    'company',
    `
    sa, sas, sasu, sarl, eurl, sca, scop, gmbh, ag, kg, kgaa, se, inc, inc., ltd, ltd., limited, llc, plc, corp, corp., co, co., company, spa, srl, nv, bv, ab, oy, asa, aps, lda, ltda, pty, llp,
    corporation, incorporated, holding, holdings, group, industries, technologies, technology, systems, airlines, airways, air lines, motors, bank, partners, capital, ventures, consulting, pharma, pharmaceuticals, therapeutics, biotech, energy, telecom, telecoms,
    railway, railroad, railways, brewery, exchange, lottery, electronics, records, studios, pictures, entertainment, games, foods, stores, hotels, aerospace, aviation, logistics, media, labs, insurance, cie`,
  ),
  ending(
    'organization',
    'media',
    'news, press, times, post, tribune, gazette, herald, observer, tv, télévisions, magazine, journal',
  ),
  ending(
    'organization',
    'institution',
    'university, institute, college, school, academy, museum, hospital, laboratory, church, observatory',
  ),
  ending(
    'organization',
    'ngo',
    'foundation, association, federation, society, alliance, watch, trust, union, league, initiative, conference, society, band, orchestra, choir, team',
  ),
  ending(
    'organization',
    'government',
    'agency, commission, department, ministry, committee, council, court, authority, bureau, administration, parliament, senate, police, army, navy, regiment, brigade, corps, battalion, division, squadron, force, command, fleet, guard, constabulary',
  ),
  ending('organization', 'party', 'party'),
  ending('organization', 'club', 'fc, afc, united, rugby, football club, club, wanderers, rovers'),
  ending(
    'place',
    'facility',
    'avenue, street, road, square, bridge, airport, station, stadium, arena, tower, park, lodge, center, centre, hall, palace, castle, plaza, theatre, theater',
  ),
  ending(
    'place',
    'natural',
    'lake, river, island, islands, bay, beach, valley, mountain, mountains, hills, falls, creek, canyon, desert, forest, sea, ocean, peninsula',
  ),
  ending('place', 'region', 'county, province, district, region, state, city'),
  ending(
    'event',
    null,
    'award, awards, bowl, cup, championship, championships, olympics, festival, festspiele, war, marathon, grand prix, day',
  ),
];
