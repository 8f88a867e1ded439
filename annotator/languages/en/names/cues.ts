import { nameKeys } from '../../../rules/name-key.ts';
import type { NameCue, NameType } from '../../contract/names.ts';

const before = (type: NameType, weight: number, words: string, subtype?: string): NameCue => ({
  words: nameKeys(words),
  where: 'before',
  type,
  weight,
  ...(subtype === undefined ? {} : { subtype }),
});
const after = (type: NameType, weight: number, words: string, subtype?: string): NameCue => ({
  words: nameKeys(words),
  where: 'after',
  type,
  weight,
  ...(subtype === undefined ? {} : { subtype }),
});

const noun = (type: NameType, weight: number, words: string, subtype?: string): NameCue => ({
  words: nameKeys(words),
  where: 'noun',
  type,
  weight,
  ...(subtype === undefined ? {} : { subtype }),
});
/** «chief executive of»: what follows is whose. */
const ofWhom = (nouns: readonly string[]) => nouns.map(word => `${word} of`).join(', ');

export const cues: readonly NameCue[] = [
  before(
    'place',
    2,
    `in, near, across, throughout, outside, town of, city of, village of, north of, south of, east of, west of, capital of, province of, state of, district of, region of, island of, suburb of, residents of, people of, mayor of, coast of, outskirts of, born in, based in`,
  ),
  before('place', 1, 'at, to, from, into, around, via, toward, towards'),
  noun(
    'organization',
    2.5,
    `company, firm, startup, start-up, giant, carmaker, automaker, airline, retailer, supplier, operator, bank, insurer, owner, subsidiary, unit, utility, maker, manufacturer, publisher, developer,
    brewer, builder, rival, competitor, supermarket chain, chain, lender, contractor, shipping group, business, producer, drugmaker, brand owner, parent company`,
    'company',
  ),
  before(
    'organization',
    2.5,
    `${ofWhom([
      ...[
        'chief executive',
        'ceo',
        'boss',
        'chairman',
        'chairwoman',
        'founder',
        'co-founder',
        'spokesman',
        'spokeswoman',
        'spokesperson',
        'shares',
        'shareholders',
        'employees',
        'subsidiary',
      ],
      ...[
        'unit',
        'managing director',
        'finance director',
        'customers',
        'headquarters',
        'division',
        'maker',
        'owner',
        'workers',
      ],
    ])}, shares in, stake in, employees at, executives at, owned by, acquired by, bought by, works for, worked for, spokesman for, spokeswoman for, spokesperson for, rival to`,
    'company',
  ),
  before('organization', 1, `at, president of, member of, members of, joined`),
  noun('organization', 2.5, 'newspaper, magazine, news agency, broadcaster, channel, network', 'media'),
  noun(
    'organization',
    2.5,
    'charity, union, group, organisation, organization, trade union, campaign group',
    'ngo',
  ),
  after('organization', 3, 'union', 'ngo'),
  noun('organization', 2.5, 'party', 'party'),
  noun('organization', 2.5, 'club, team, football club, side', 'club'),
  before('product', 3, 'under the name, under the brand name, branded'),
  noun(
    'product',
    2.5,
    'app, film, movie, novel, album, song, single, video game, series, book, show, smartphone, software, messaging service, messaging app, brand',
  ),
  noun('event', 3, 'hurricane, typhoon, cyclone, storm, tropical storm, operation'),
  before(
    'person',
    1,
    'by, with, and, that, named, told, called, says, said, added, wife of, son of, daughter of, death of, murder of, trial of, according to',
  ),
  after(
    'person',
    1.2,
    `said, says, told, added, asked, replied, wrote, tweeted, thinks, believes, claimed, argued, explained, warned, admitted, was born, died, who`,
  ),
  after(
    'person',
    2.5,
    `'s wife, 's husband, 's mother, 's father, 's brother, 's sister, 's son, 's daughter`,
  ),
  after(
    'place',
    1.5,
    'police, government, officials, authorities, residents, city council, airport, -based, area, border, coast, province, suburb',
  ),
  after('person', 0.4, 'has, had, is, was, will'),
  after(
    'organization',
    4,
    `inc, inc., ltd, ltd., llc, plc, corp, corp., gmbh, ag, sa, company, corporation`,
    'company',
  ),
  after(
    'organization',
    2,
    `employs, which employs, acquired, has acquired, recalled, recalls, said it, plans to, plan to, operates, fell to, shares fell, shares rose`,
  ),
  after(
    'organization',
    1.5,
    'executives, shares, employees, spokesman, spokeswoman, officials, chief executive, ceo, stores, customers, users',
    'company',
  ),
];
