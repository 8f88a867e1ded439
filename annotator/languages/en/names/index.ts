import { nameKeys } from '../../../rules/name-key.ts';
import type { NameRules } from '../../contract/names.ts';
import { gazetteer } from '../../load-gazetteer.ts';
import { trainedTagger } from '../../load-tagger.ts';
import { references } from '../references.ts';
import { amounts } from './amounts.ts';
import { cues } from './cues.ts';
import { endings } from './endings.ts';
import { entities } from './entities.ts';
import { heads, tail } from './heads.ts';
import { ordinary, ordinaryAcronyms } from './ordinary.ts';
import { patterns } from './patterns.ts';
import { functions, titles } from './people.ts';
import { places } from './places.ts';

export const names: NameRules = {
  gazetteer: gazetteer({
    tables: ['en/data/organizations.tsv', 'en/data/places.tsv'],
    listed: 'en/data/listed.tsv',
    people: 'en/data/people.tsv',
    homonyms: 'en/data/homonyms.txt',
  }),
  tagger: trainedTagger('en/models/names.bin'),
  titles,
  functions,
  particles: nameKeys(
    'de, du, da, do, dos, del, della, di, la, van, von, der, den, ter, zu, el, al, ben, bin, ibn, y',
  ),
  joiners: nameKeys('of, of the, for the'),
  ordinary,
  ordinaryAcronyms,
  demonyms:
    /^(?:(?:americ|canadi|brazili|russi|ukraini|austri|australi|itali|belgi|norwegi|romani|bulgari|hungari|croati|serbi|slovaki|sloveni|albani|armeni|georgi|latvi|lithuani|estoni|irani|egypti|syri|libyi|tunisi|algeri|nigeri|ghanai|kenyi|ethiopi|indi|indonesi|malaysi|cambodi|koreai|africa|asia|europea|mexica|cuba|venezuela|colombia|chilea|peruvia|argentinia|paraguaya|uruguaya|christia|palestinia|jordania|saudi arabia|parisia|londoner|californi|texa|hawaii|germ|south afric|north kore|south kore|kore)(?:ns?|ans?)|europeans?|asians?|africans?|mexicans?|cubans?|[a-z]{2,}ese|british|english|scottish|irish|welsh|spanish|polish|swedish|danish|finnish|turkish|jewish|kurdish|french|dutch|greeks?|czechs?|swiss|arabs?|muslims?|islamic|jews?|catholics?|protestants?|israelis?|iraqis?|pakistanis?|afghans?|saudis?|thais?|turks?|kurds?|russians?|germans?|americans?|indians?|frenchman|frenchwoman|englishman|dutchman|briton|britons|scots?|spaniards?|swedes?|danes?|poles?|filipinos?|latinos?|hispanics?|democrats?|democratic|republicans?|conservatives?|labour)$/,
  demonymDeterminers: [],
  adjectivesFirst: true,
  heads,
  endings,
  tail,
  cues,
  determiners: nameKeys('the, a, an, this, that, its, their, our, his, her, my, these, those, every, each'),
  entities,
  amounts,
  patterns,
  places,
  references,
};
