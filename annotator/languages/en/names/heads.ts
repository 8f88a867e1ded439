import { nameKeys } from '../../../rules/name-key.ts';
import type { NameHead, NameTail } from '../../contract/names.ts';

const head = (
  type: NameHead['type'],
  subtype: string | null,
  tail: NameHead['tail'],
  words: string,
): NameHead => ({ words: nameKeys(words), type, subtype, tail, lower: false });

export const heads: readonly NameHead[] = [
  head(
    'organization',
    'government',
    'name',
    `
    ministry, department, court, supreme court, court of appeal, parliament, senate, house, office, bureau, agency, commission, council, committee,
    cabinet, treasury, secretariat, board`,
  ),
  head(
    'organization',
    'institution',
    'name',
    `university, institute, academy, school, college, bank, museum, library, church, fund, union, league, organisation, organization`,
  ),
  head(
    'organization',
    'ngo',
    'name',
    `association, federation, society, foundation, campaign, coalition, alliance, friends, doctors, reporters`,
  ),
  head('organization', 'party', 'name', 'party, front, movement'),
  head('place', 'natural', 'name', 'lake, mount, gulf, bay, strait, cape, sea, isle, river'),
  head('place', 'facility', 'name', 'port, tower, palace'),
  head('event', null, 'name', 'battle, treaty, war, festival, feast'),
];

export const tail: NameTail = {
  adjectives: /(?!)/,
  links: nameKeys('of, for'),
  nameLinks: nameKeys('on, in, against, to'),
  articles: nameKeys('the'),
  conjunctions: nameKeys('and'),
  stops: [],
};
