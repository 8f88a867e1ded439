import { nameKeys } from '../../rules/name-key.ts';
import type { NameCue, NameType } from '../contract/names.ts';

const before = (type: NameType, weight: number, words: string, subtype?: string): NameCue => ({
  words: nameKeys(words),
  where: 'before',
  type,
  weight,
  ...(subtype === undefined ? {} : { subtype }),
});
const after = (type: NameType, weight: number, words: string): NameCue => ({
  words: nameKeys(words),
  where: 'after',
  type,
  weight,
});

const speech =
  nameKeys(`a déclaré, déclare, a affirmé, affirme, a expliqué, explique, a annoncé, a indiqué, indique, a estimé, estime,
  a dit, dit, a précisé, précise, a ajouté, ajoute, assure, a assuré, souligne, a souligné, confie, raconte, a répondu,
  répond, juge, a jugé, martèle, lance, a lancé, rappelle, a rappelé, reconnaît, dénonce, a dénoncé, regrette, se félicite, a tweeté, déplore`);
/** Between a dash of inversion and the subject: «a-t-il», «selon». */
const ofSpeaker =
  nameKeys(`selon, d'après, explique, affirme, déclare, estime, précise, ajoute, assure, souligne, confie,
  raconte, répond, martèle, lance, rappelle, regrette, dénonce, juge, a déclaré, a expliqué, a affirmé, a annoncé`);

export const cues: readonly NameCue[] = [
  before(
    'place',
    2.5,
    `à, en, vers, depuis, hors de, à destination de, originaire de, originaire d', près de, près d', proche de, à l'est de, à l'ouest de,
    au nord de, au sud de, au large de, autour de, banlieue de, ville de, ville d', commune de, commune d', village de, village d',
    région de, région d', province de, province d', département de, département du, département de la, département de l', département des, état de, état du,
    île de, maire de, maire d', habitants de, habitants d', quartier de, quartier du, sortie de, périphérie de, entre`,
  ),
  before(
    'place',
    2,
    `dans le, dans la, dans l', dans les, en direction de, à travers le, à travers la, nord de la, sud de la, nord du, sud du, est de la, ouest de la, nord de l', sud de l', capitale de, capitale du, capitale de la, territoire de, centre de, centre d', né à, née à, nés à, vallée de la, vallée du`,
  ),
  before(
    'place',
    1.5,
    `au, aux, sur la, jusqu'à, contre la, contre l', chez, en haute, en basse, aéroport de, gare de, université de, tribunal de, hôpital de`,
  ),
  before(
    'organization',
    4,
    `groupe, le groupe, société, entreprise, compagnie, firme, filiale, constructeur, opérateur, géant, start-up, startup, distributeur, banque, assureur, équipementier, laboratoire, laboratoires, cabinet, fabricant, éditeur, avionneur, maison mère, maison-mère, enseigne`,
    'company',
  ),
  before(
    'organization',
    4,
    `ong, association, collectif, syndicat, fondation, organisation, ligue de`,
    'ngo',
  ),
  before(
    'organization',
    4,
    `journal, quotidien, hebdomadaire, magazine, mensuel, revue, chaîne, chaîne de télévision, radio, agence, agence de presse, site, agence de presse officielle, le journal, du journal`,
    'media',
  ),
  before(
    'place',
    3,
    `autoroute, nationale, départementale, route, route nationale, route départementale, rn, rd`,
    'facility',
  ),
  before('place', -4, 'mois de, au mois de'),
  before('organization', 4, `parti, mouvement, parti politique, groupe parlementaire`, 'party'),
  before('organization', 3, `club, club de, équipe, équipes, formation`, 'club'),
  before(
    'organization',
    3,
    `groupe terroriste, organisation terroriste, groupe djihadiste, milice, secte, gang`,
  ),
  before(
    'organization',
    1.2,
    `salariés de, employés de, pdg de, pdg d', patron de, patron d', directeur de, directeur général de, président de, président du, présidente de, membre du, membres du, membre de, actionnaire de, siège de, chez, groupe de, porte-parole de, porte-parole du, député, députée, sénateur, dirigeants de, filiale de, filiale d', maison mère de, concurrent de, rachat de, actions de, cadre de la, au sein de, au sein du, au sein de la, affiliation à`,
  ),
  before(
    'product',
    4,
    `application, appli, logiciel, film, série, roman, album, chanson, jeu vidéo, jeu, émission, réseau social, moteur de recherche, messagerie, plateforme, smartphone, console, livre, single, téléfilm, documentaire, site internet, navigateur, système d'exploitation`,
  ),
  before(
    'product',
    3,
    `missile, avion, fusée, satellite, sonde, sonde spatiale, télescope, navire, porte-avions, sous-marin, paquebot, hélicoptère, voiture, modèle, bateau, ferry, train, lanceur, vaccin, médicament, lanceur`,
    'vehicle',
  ),
  before('event', 4, `ouragan, ouragans, cyclone, typhon, tempête, tempêtes, tempête tropicale, opération`),
  before('person', 3, `nommé, dénommé, surnommé, né, signé`),
  before('person', 1, `avec, et, par, que`),
  before(
    'person',
    2,
    `mort de, décès de, assassinat de, victoire de, procès de, épouse de, avocat de, candidature de, démission de, élection de, arrestation de, fils de, fille de, présidence de, équipe de campagne de, entraîneur`,
  ),
  { words: ofSpeaker, where: 'before', type: 'person', weight: 1 },
  { words: speech, where: 'after', type: 'person', weight: 1.2 },
  after(
    'person',
    0.8,
    `a, avait, s'est, est, était, remporte, gagne, bat, devance, a remporté, a été, arrive, termine`,
  ),
  after('organization', 0.6, `a annoncé, emploie, compte, rachète, lance, envisage`),
];
