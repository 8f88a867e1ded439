import { nameKeys } from '../../../rules/name-key.ts';
import type { NameRules } from '../../contract/names.ts';
import { gazetteer } from '../../load-gazetteer.ts';
import { trainedTagger } from '../../load-tagger.ts';
import { worldEndings } from '../../world/name-endings.ts';
import { references } from '../references.ts';
import { amounts } from './amounts.ts';
import { cues } from './cues.ts';
import { entities } from './entities.ts';
import { heads, tail } from './heads.ts';
import { ordinary, ordinaryAcronyms } from './ordinary.ts';
import { patterns } from './patterns.ts';
import { functions, titles } from './people.ts';
import { places } from './places.ts';

export const names: NameRules = {
  gazetteer: gazetteer({
    tables: ['fr/data/organizations.tsv', 'fr/data/places.tsv'],
    homonyms: 'fr/data/homonyms.txt',
  }),
  tagger: trainedTagger('fr/models/names.bin'),
  titles,
  functions,
  particles: nameKeys(
    `de, du, des, d', de la, la, le, van, von, der, den, ter, zu, di, da, do, dos, del, della, el, al, ben, bin, ibn, ould, y, e`,
  ),
  joiners: nameKeys('of, the, for, and'),
  ordinary,
  ordinaryAcronyms,
  demonyms:
    /^(?:(?!basse|haute|petite|grande|belle|nouvelle|chinon|loire|seine|rhin)[a-z]{2,}(?:ais|aises?|ois|oises?|iens?|iennes?|eens?|eennes?|cains?|caines?|mains?|maines?|pains?|ricains?|agnols?|agnoles?|emands?|emandes?|landais)|turcs?|turques?|grecs?|grecques?|russes?|suisses?|suissesses?|azeris?|savoyards?|savoyardes?|picards?|picardes?|montagnards?|belges?|arabes?|juifs?|juives?|kurdes?|slaves?|serbes?|croates?|tcheques?|slovaques?|slovenes?|basques?|corses?|catalans?|bretons?|bretonnes?|normands?|normandes?|gallois|danois|suedois|finnois|polonais|hongrois|roumains?|roumaines?|bulgares?|albanais|espagnols?|allemands?|flamands?|wallons?|musulmans?|chretiens?|catholiques?|protestants?|bouddhistes?|sunnites?|chiites?|maghrebins?|asiatiques?|latinos?|mexicains?|africains?|marocains?|americains?|romains?|toulousains?|lorrains?|alsaciens?|occidentaux|orientaux|britanniques?|talibans?|houthis?|roms?|touaregs?|mongols?|philippins?|argentins?|monegasques?|malgaches?|somalis?|afghans?|pakistanais|ouighours?|ouzbeks?|kazakhs?|thais?|qataris?|saoudiens?|emiratis?|yemenites?|israeliens?|palestiniens?)$/,
  demonymDeterminers: nameKeys("le, l', les, un, une, des, ces, deux, plusieurs, jeune, ancien"),
  adjectivesFirst: false,
  heads,
  endings: worldEndings,
  tail,
  cues,
  determiners: nameKeys(
    `la, l', le, les, une, un, cette, ce, cet, ces, sa, son, ses, leur, leurs, notre, nos, du, des, aux, au`,
  ),
  entities,
  amounts,
  patterns,
  places,
  references,
};
