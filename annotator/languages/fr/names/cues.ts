import { nameKeys } from '../../../rules/name-key.ts';
import type { NameCue, NameType } from '../../contract/names.ts';

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

const noun = (type: NameType, weight: number, words: string, subtype?: string): NameCue => ({
  words: nameKeys(words),
  where: 'noun',
  type,
  weight,
  ...(subtype === undefined ? {} : { subtype }),
});
/** «PDG de», «salariés d'»: what follows is whose. */
const ofWhom = (nouns: readonly string[]) => nouns.flatMap(word => [`${word} de`, `${word} d'`]).join(', ');

const speech =
  nameKeys(`a déclaré, déclare, a affirmé, affirme, a expliqué, explique, a annoncé, a indiqué, indique, a estimé, estime,
  a dit, dit, a précisé, précise, a ajouté, ajoute, assure, a assuré, souligne, a souligné, confie, raconte, a répondu,
  répond, juge, a jugé, martèle, lance, a lancé, rappelle, a rappelé, reconnaît, dénonce, a dénoncé, regrette, se félicite, a tweeté, déplore`);
/** Between a dash of inversion and the subject: «a-t-il», «selon». */
const ofSpeaker =
  nameKeys(`selon, d'après, explique, affirme, déclare, estime, précise, ajoute, assure, souligne, confie,
  raconte, répond, martèle, lance, rappelle, regrette, dénonce, juge, a déclaré, a expliqué, a affirmé, a annoncé, a indiqué, a précisé, a ajouté, a assuré, a fait savoir,
  a prévenu, a confirmé, indique, confirme, prévient`);

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
  noun(
    'organization',
    4,
    `groupe, société, entreprise, compagnie, firme, filiale, constructeur, opérateur, géant, start-up, startup, jeune pousse, distributeur, banque, assureur, équipementier,
    laboratoire, laboratoires, cabinet, fabricant, éditeur, avionneur, maison mère, maison-mère, enseigne, enseignes, coopérative, concurrent, concurrente, rival, sous-traitant, fournisseur,
    prestataire, exploitant, transporteur, armateur, brasseur, industriel, promoteur, bailleur, assureurs, chimiste, sidérurgiste, pétrolier, énergéticien, chaîne de magasins, pme,
    mutuelle, régie, plateforme de vente, fonds, holding, fromagerie, fromageries, brasserie, brasseries, biscuiterie, conserverie, scierie, verrerie, papeterie, imprimerie, librairie,
    chocolaterie, distillerie, minoterie, laiterie, fonderie, tannerie, actionnaire, entreprises, sociétés, constructeurs, opérateurs, groupes, compagnie aérienne, compagnie de théâtre`,
    'company',
  ),
  noun(
    'organization',
    4,
    `ong, association, collectif, syndicat, fondation, organisation, fédération, intersyndicale, confédération`,
    'ngo',
  ),
  before('organization', 4, `ligue de`, 'ngo'),
  noun(
    'organization',
    4,
    `journal, quotidien, hebdomadaire, magazine, mensuel, revue, chaîne, chaîne de télévision, radio, agence, agence de presse, site, agence de presse officielle, station`,
    'media',
  ),
  before(
    'organization',
    4,
    `au micro de, au micro d', à l'antenne de, sur l'antenne de, dans les colonnes de, dans les colonnes du`,
    'media',
  ),
  before(
    'organization',
    2.5,
    `${ofWhom([
      ...[
        'pdg',
        'directeur général',
        'directrice générale',
        'directeur',
        'directrice',
        'président-directeur général',
        'patron',
        'patronne',
        'fondateur',
        'fondatrice',
        'cofondateur',
      ],
      ...[
        'cofondatrice',
        'porte-parole',
        'salariés',
        'salarié',
        'employés',
        'actionnaires',
        'actionnaire',
        'dirigeants',
        'dirigeant',
        'filiale',
        'filiales',
        'maison mère',
        'concurrent',
      ],
      ...[
        'concurrents',
        'client',
        'clients',
        'siège',
        'capital',
        'rachat',
        'actions',
        'titres',
        "chiffre d'affaires",
        'cadre',
        'cadres',
        'sociétaires',
        'adhérents',
      ],
    ])}, au sein de, au sein d', propriété de, propriété d', racheté par, rachetée par, détenu par, détenue par`,
    'company',
  ),
  before(
    'place',
    3,
    `autoroute, nationale, départementale, route, route nationale, route départementale, rn, rd`,
    'facility',
  ),
  before(
    'place',
    3,
    `${['crue', 'crues', 'berges', 'rives', 'rive', 'bords', 'eaux', 'cours', 'débit', 'niveau', 'quais', 'affluent', 'lit', 'embouchure', 'source'].flatMap(word => [`${word} de la`, `${word} du`, `${word} de l'`]).join(', ')},
    au bord de la, au bord du, fleuve, rivière, pont sur la, pont sur le, dans les eaux de la`,
    'water',
  ),
  {
    ...after(
      'place',
      3,
      `atteindra, atteignait, a atteint, déborde, est sortie de son lit, est sorti de son lit, en crue, a débordé, débordait`,
    ),
    subtype: 'water',
  },
  before('place', -4, 'mois de, au mois de'),
  noun('organization', 4, `parti, mouvement, parti politique, groupe parlementaire`, 'party'),
  noun('organization', 3, `club, équipe, équipes, formation`, 'club'),
  before('organization', 3, `club de`, 'club'),
  noun(
    'organization',
    3,
    `groupe terroriste, organisation terroriste, groupe djihadiste, milice, secte, gang`,
  ),
  before(
    'organization',
    1.2,
    `directeur général de, président de, président du, présidente de, membre du, membres du, membre de, chez, groupe de, porte-parole du, député, députée, sénateur, cadre de la, au sein du, au sein de la, affiliation à`,
  ),
  noun(
    'product',
    4,
    `application, appli, applications, logiciel, film, série, roman, album, chanson, jeu vidéo, jeu, émission, réseau social, moteur de recherche, messagerie, plateforme, smartphone, console, livre, single, téléfilm,
    documentaire, site internet, navigateur, système d'exploitation, marque, gamme, modèle, baptisé, baptisée, assistant, robot`,
  ),
  before('product', 3, `sous le nom de, sous le nom d', sous la marque`),
  before(
    'product',
    2,
    `utilisateurs de, utilisateurs d', usagers de, abonnés de, conditions d'utilisation de, mise à jour de, version de, appelé, appelée, intitulé, intitulée`,
  ),
  noun(
    'product',
    3,
    `missile, avion, fusée, satellite, sonde, sonde spatiale, télescope, navire, porte-avions, sous-marin, paquebot, hélicoptère, voiture, bateau, ferry, train, lanceur, chalutier, pétrolier`,
    'vehicle',
  ),
  noun('product', 3, 'vaccin, médicament, antibiotique, traitement', 'medicine'),
  noun('event', 4, `ouragan, ouragans, cyclone, typhon, tempête, tempêtes, tempête tropicale, opération`),
  before('person', 3, `nommé, dénommé, surnommé, né, signé`),
  before('person', 1, `avec, et, par, que`),
  before(
    'person',
    2,
    `mort de, décès de, assassinat de, victoire de, procès de, épouse de, avocat de, candidature de, démission de, élection de, arrestation de, fils de, fille de, présidence de, équipe de campagne de, entraîneur`,
  ),
  { words: ofSpeaker, where: 'before', type: 'person', weight: 1, speech: true },
  { words: speech, where: 'after', type: 'person', weight: 1.2, speech: true },
  after(
    'person',
    0.8,
    `a, avait, s'est, est, était, remporte, gagne, bat, devance, a remporté, a été, arrive, termine`,
  ),
  after(
    'organization',
    2,
    `emploie, rachète, a racheté, a payé, débourse, licencie, supprime, a supprimé, commercialise, fabrique, produit, exploite, dépose le bilan, réalise un chiffre d'affaires,
    a réalisé un chiffre d'affaires, verse un dividende, cède, a cédé, filiale de, filiale du, n'envisage pas de, dont le siège, dont l'usine`,
  ),
  after('organization', 0.6, `a annoncé, compte, lance, envisage, procède`),
];
