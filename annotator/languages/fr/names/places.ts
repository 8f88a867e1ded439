import { nameKeys } from '../../../rules/name-key.ts';
import type { PlaceRules } from '../../contract/places.ts';
import { findPlaces, readDemonyms } from '../../load-places.ts';

const overseas = ['RE', 'GP', 'MQ', 'GF', 'YT', 'NC', 'PF', 'PM', 'BL', 'MF', 'WF'];
let demonyms: ReadonlyMap<string, string> | null = null;

export const places: PlaceRules = {
  find: findPlaces,
  home: new Map([
    ...['FR', ...overseas].map(country => [country, 3.5] as const),
    ['BE', 1.5],
    ['CH', 1.5],
    ['CA', 1],
    ['LU', 1],
    ['MC', 1],
  ]),
  beforeRegions: new Set(nameKeys(`en, la, le, l', les, au, aux, du, des`)),
  beforeTowns: new Set(nameKeys('à')),
  articles: new Map([
    ['le', 'le'],
    ['au', 'le'],
    ['du', 'le'],
    ['les', 'les'],
    ['aux', 'les'],
    ['des', 'les'],
    ['la', 'la'],
    [`l'`, `l'`],
  ]),
  inside: new Set(nameKeys(`en, dans, le, la, l', les, au, aux, du, de, département, province, région`)),
  regionNouns: new Set(
    nameKeys(`département, départements, préfecture, préfet, préfète, région, province, canton, pays, conseil,
      sud, nord, est, ouest`),
  ),
  townNouns: new Set(nameKeys('ville, commune, maire, mairie, agglomération, métropole, village, bourg')),
  alsoNatural: new Set(
    nameKeys(`ain, aisne, allier, ardèche, ardennes, ariège, aube, aude, aveyron, cantal, charente, cher, corrèze, creuse,
      dordogne, doubs, drôme, essonne, eure, gard, gers, gironde, hérault, indre, isère, jura, landes, loire, loiret, lot,
      lozère, manche, marne, mayenne, meuse, moselle, nièvre, nord, oise, orne, rhône, sarthe, somme, tarn, var, vendée,
      vienne, vosges, yonne`),
  ),
  homeInstitutions: new Set(
    nameKeys(`assemblée nationale, l'assemblée nationale, assemblée, sénat, conseil d'état, conseil constitutionnel,
      cour de cassation, cour des comptes, la poste, police nationale, gendarmerie nationale, journal officiel, spa,
      sécurité sociale, assurance maladie, académie des sciences, bibliothèque nationale`),
  ),
  get demonyms() {
    demonyms ??= readDemonyms('fr/data/demonyms.tsv');
    return demonyms;
  },
  demonymEndings: new Set(['', 's', 'e', 'es', 'ne', 'nes', 'que', 'ques']),
};
