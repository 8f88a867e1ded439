import { nameKeys } from '../../rules/name-key.ts';
import type { ReferenceNoun } from '../contract/references.ts';

type Shape = Pick<ReferenceNoun, 'kind' | 'type' | 'subtypes'> &
  Partial<Pick<ReferenceNoun, 'use' | 'leads' | 'gender'>>;

const row = (shape: Shape, words: string): ReferenceNoun => ({
  use: 'free',
  gender: null,
  ...shape,
  words: nameKeys(words),
});

const company = (kind: string | null): Shape => ({ kind, type: 'organization', subtypes: ['company'] });
const organization = (kind: string | null, ...subtypes: string[]): Shape => ({
  kind,
  type: 'organization',
  subtypes,
});
const place = (kind: string | null, ...subtypes: string[]): Shape => ({ kind, type: 'place', subtypes });
const product = (kind: string | null, ...subtypes: string[]): Shape => ({ kind, type: 'product', subtypes });
const person = (kind: string | null): Shape => ({ kind, type: 'person', subtypes: [] });
const office = (kind: string | null): Shape => ({ ...person(kind), use: 'tied' });
const leader = (kind: string): Shape => ({ ...person(kind), use: 'tied', leads: true });
const event = (kind: string): Shape => ({ kind, type: 'event', subtypes: [], use: 'tied' });

/** A noun may be of several kinds: «the group», «the player». */
export const nouns: readonly ReferenceNoun[] = [
  row(company(null), 'company, firm, business, corporation, multinational, giant, group'),
  row(company('maker'), 'carmaker, automaker, car maker, auto maker'),
  row(company('aircraft'), 'planemaker, plane maker, aircraft maker'),
  row(company('airline'), 'airline, carrier'),
  row(company('bank'), 'bank, lender'),
  row(company('insurer'), 'insurer'),
  row(company('shop'), 'retailer, supermarket, supermarket chain, grocer, chain'),
  row(company('operator'), 'operator, ferry operator, train operator'),
  row(company('energy'), 'utility, oil company, oil giant, energy company, energy group'),
  row(company('drugs'), 'drugmaker, drug maker, pharmaceutical company'),
  row(company('start-up'), 'startup, start up'),
  row(
    company('industry'),
    'manufacturer, maker, producer, supplier, brewer, builder, contractor, housebuilder, chipmaker, miner',
  ),
  row(company('publisher'), 'publisher'),
  row(company('developer'), 'developer'),
  row(organization('press', 'media'), 'newspaper, magazine, paper, daily, weekly'),
  row(organization('broadcaster', 'media'), 'broadcaster, channel, station, network'),
  row(organization('agency', 'media'), 'news agency, agency'),
  row(organization('party', 'party'), 'party'),
  row(organization('club', 'club'), 'club, team, side, franchise'),
  row(organization('union', 'ngo'), 'union, trade union'),
  row(organization(null, 'ngo', 'institution'), 'organisation, organization'),
  row(organization(null, 'ngo'), 'group'),
  row(organization('ngo', 'ngo'), 'charity, association, foundation, campaign group, federation'),
  row(
    { ...organization(null, 'institution'), use: 'tied' },
    'museum, university, college, hospital, school, institute, institution, gallery',
  ),
  row(
    { ...organization(null, 'government', 'institution'), use: 'tied' },
    'agency, ministry, commission, court, council, regulator, watchdog, department, authority, parliament, senate',
  ),
  row(product('messaging', 'service', 'software'), 'messaging app, messaging service'),
  row(product('network', 'service', 'software'), 'social network'),
  row(company(null), 'platform'),
  row({ ...company('network'), subtypes: ['company', 'media'] }, 'social network'),
  row(product(null, 'service', 'software'), 'app, platform'),
  row({ ...company(null), use: 'tied' }, 'app, website, site, service, search engine'),
  row(
    { ...product(null, 'service', 'software'), use: 'tied' },
    'service, website, site, software, browser, streaming service, search engine',
  ),
  row(product('streaming', 'service'), 'streaming service'),
  row(company('streaming'), 'streaming service, streaming giant'),
  row({ ...product(null, 'work'), use: 'tied' }, 'film, movie, novel, book, album, song, series, show, game'),
  row(
    { ...product(null, 'vehicle'), use: 'tied' },
    'ship, ferry, vessel, plane, aircraft, rocket, satellite, probe, submarine, missile, telescope, spacecraft',
  ),
  row({ ...product(null, 'device'), use: 'tied' }, 'smartphone, phone, tablet, console, device'),
  row({ ...product(null, 'medicine'), use: 'tied' }, 'drug, vaccine, medicine'),
  row(place('country', 'country'), 'country'),
  row(place('city', 'city'), 'city, town, village'),
  row({ ...place('capital', 'city'), use: 'tied' }, 'capital'),
  row({ ...place(null, 'region'), use: 'tied' }, 'region, province, state, county, territory'),
  row({ ...place(null, 'natural'), use: 'tied' }, 'island, archipelago, lake, volcano, mountain, valley'),
  row({ ...place(null, 'water'), use: 'tied' }, 'river'),
  row(
    { ...place(null, 'facility'), use: 'tied' },
    'museum, castle, stadium, palace, theatre, airport, port, bridge, tunnel, dam, cathedral, church, mosque, prison, plant, gallery',
  ),
  row({ ...office('minister') }, 'minister, culture minister, foreign minister, finance minister, secretary'),
  row(office('prime-minister'), 'prime minister, premier'),
  row(leader('president'), 'president'),
  row(office('chancellor'), 'chancellor'),
  row({ ...office('king'), gender: 'masculine' }, 'king, prince'),
  row({ ...office('king'), gender: 'feminine' }, 'queen, princess'),
  row(office('pope'), 'pope, pontiff'),
  row(leader('mayor'), 'mayor'),
  row(office('deputy'), 'lawmaker, mp, senator, congressman, congresswoman, representative'),
  row(office('diplomat'), 'ambassador, diplomat'),
  row(office('governor'), 'governor'),
  row(leader('chief'), 'chief executive, ceo, boss, chief executive officer, managing director'),
  row(leader('chairman'), 'chairman, chairwoman, chair'),
  row(leader('director'), 'director'),
  row(leader('founder'), 'founder, co founder, entrepreneur'),
  row(leader('organiser'), 'organiser, secretary, general secretary, regional organiser'),
  row(leader('spokesperson'), 'spokesman, spokeswoman, spokesperson'),
  row(office('candidate'), 'candidate'),
  row(leader('leader'), 'leader, head'),
  row(office('lawyer'), 'lawyer, attorney, barrister, solicitor'),
  row(office('prosecutor'), 'prosecutor'),
  row(office('judge'), 'judge'),
  row(office(null), 'bishop, archbishop, cardinal'),
  row(office(null), 'general, colonel, captain, admiral'),
  row(office(null), 'doctor, surgeon, professor'),
  row(
    office(null),
    'researcher, historian, economist, scientist, physicist, astronomer, philosopher, analyst',
  ),
  row(office('journalist'), 'journalist, reporter, presenter'),
  row(person('writer'), 'novelist, author, writer, poet'),
  row(person('film'), 'actor, actress, director, film maker, filmmaker'),
  row(person('music'), 'singer, rapper, musician, pianist, composer'),
  row(person('art'), 'painter, sculptor, artist, designer, architect, photographer, comedian'),
  row(office('coach'), 'coach, manager, head coach'),
  row(person('footballer'), 'footballer, striker, defender, goalkeeper, midfielder, winger, player, forward'),
  row(person('player'), 'player'),
  row(person('cyclist'), 'cyclist, rider'),
  row(office('champion'), 'champion, olympic champion, world champion, title holder'),
  row(person('driver'), 'driver'),
  row(person('athlete'), 'athlete, swimmer, skier, boxer, runner, sprinter'),
  row(office(null), 'suspect, defendant, gunman'),
  row(
    office(null),
    'farmer, shopkeeper, teacher, policeman, astronaut, activist, billionaire, businessman, businesswoman',
  ),
  row({ ...person(null), gender: 'masculine' }, 'year old man'),
  row({ ...person(null), gender: 'feminine' }, 'year old woman'),
  row(person(null), 'year old'),
  row(event('contest'), 'tournament, championship, race, event, competition, cup, marathon'),
  row(event('festival'), 'festival, fair, exhibition'),
  row(event('storm'), 'hurricane, storm, typhoon, cyclone'),
  row(event('meeting'), 'summit, conference, treaty'),
];
