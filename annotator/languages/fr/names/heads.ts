import { nameKeys } from '../../../rules/name-key.ts';
import type { NameHead, NameTail } from '../../contract/names.ts';

const organization = (
  subtype: string | null,
  tail: NameHead['tail'],
  lower: boolean,
  words: string,
): NameHead => ({ words: nameKeys(words), type: 'organization', subtype, tail, lower });
const place = (subtype: string, tail: NameHead['tail'], lower: boolean, words: string): NameHead => ({
  words: nameKeys(words),
  type: 'place',
  subtype,
  tail,
  lower,
});
const event = (tail: NameHead['tail'], lower: boolean, words: string): NameHead => ({
  words: nameKeys(words),
  type: 'event',
  subtype: null,
  tail,
  lower,
});

export const heads: readonly NameHead[] = [
  organization(
    'government',
    'phrase',
    false,
    `
    ministère, cour, conseil, conseil d'état, haut conseil, commission, parlement, assemblée, sénat, congrès, chambre, secrétariat,
    haut-commissariat, commissariat, direction, direction générale, inspection, inspection générale, autorité, haute autorité,
    préfecture, tribunal, parquet, garde, mission, opération, police, gendarmerie, armée, forces, services, agence, office, caisse,
    trésor, défenseur, délégation, douanes, sûreté, service, cour des comptes, contrôle général`,
  ),
  organization(
    'institution',
    'phrase',
    false,
    `
    union, organisation, banque, fonds, institut, académie, université, école, observatoire, centre, bureau,
    programme, comité, communauté, collège, faculté, laboratoire, musée, opéra, orchestre, bibliothèque, hôpital,
    conférence épiscopale, église, grande loge, bourse, réserve, maison`,
  ),
  organization(
    'ngo',
    'phrase',
    false,
    `
    association, fondation, fédération, confédération, coordination, collectif, réseau, ligue, secours, croix,
    médecins, reporters, avocats, société, syndicat, intersyndicale, ordre, amis, cercle`,
  ),
  organization(
    'party',
    'phrase',
    false,
    `
    parti, front, mouvement, rassemblement, alliance, coalition, bloc`,
  ),
  organization('company', 'phrase', false, `groupe, compagnie, société générale, crédit, mutuelle`),
  organization(
    'club',
    'phrase',
    false,
    `olympique, stade, racing, racing club, sporting, sporting club, athletic, real, fc, as, association sportive, union sportive`,
  ),
  organization(
    'government',
    'phrase',
    true,
    `
    ministère, cour d'appel, cour d'assises, cour suprême, cour constitutionnelle, conseil régional, conseil départemental,
    conseil général, conseil municipal, haut-commissariat, direction générale, tribunal de grande instance,
    direction régionale, direction départementale, direction interdépartementale, conseil de prud'hommes, conseil de l' ordre,
    communauté de communes, communauté d' agglomération, communauté urbaine, agence régionale, chambre régionale des comptes,
    section de recherches, brigade de gendarmerie, brigade de recherches, compagnie de gendarmerie, direction centrale`,
  ),
  organization(
    'government',
    'name',
    true,
    `
    tribunal, tribunal correctionnel, tribunal judiciaire, tribunal administratif, tribunal de commerce, parquet,
    préfecture, sous-préfecture, mairie, rectorat, académie, commissariat, gendarmerie, police de, parlement, sénat, prison, maison d'arrêt`,
  ),
  organization(
    'institution',
    'name',
    true,
    `
    université, hôpital, lycée, collège, institut, observatoire, diocèse, archidiocèse, clinique, chu, opéra,
    centre hospitalier, centre hospitalier universitaire, institut médico-légal, école nationale supérieure`,
  ),
  {
    ...organization('government', 'name', true, 'département, région, métropole, agglomération'),
    speaks: true,
  },
  organization(
    'ngo',
    'phrase',
    true,
    `fédération internationale, fédération française, fédération nationale, chambre de commerce, chambre des métiers, chambre d'agriculture,
    chambre des notaires, union départementale, union nationale`,
  ),
  organization('institution', 'name', false, `théâtre, théâtre national, comédie, centre hospitalier, samu`),
  organization('institution', 'bare', false, `ensemble, collectif, harmonie, chœur, ballet, ballets`),
  organization('media', 'bare', true, `radio`),
  organization(
    'media',
    'name',
    false,
    `journal, courrier, gazette, dépêche, voix, écho, échos, dauphiné, progrès, tribune, télégramme, messager, éveil, populaire, indépendant`,
  ),
  organization(
    'company',
    'bare',
    false,
    `
    carrières, éditions, établissements, ets, laboratoires, laboratoire, chantiers, ateliers, transports, galeries, brasseries, brasserie, fromageries, fromagerie, forges, verreries, papeteries,
    autocars, cars, moulins, vignobles, champagnes, biscuiterie, biscuiteries, conserverie, conserveries, salaisons, pépinières, hôtels, cliniques, magasins, pompes funèbres, meubles,
    cristalleries, tanneries, fonderies, aciéries, scieries, librairie, imprimerie, entreprise, entreprises, cabinet, pharmacie, garage`,
  ),
  organization('club', 'phrase', false, `club, cercle nautique, étoile sportive, entente`),
  place(
    'facility',
    'name',
    true,
    `
    rue, avenue, boulevard, place, quai, pont, gare, aéroport, port, stade, château, cathédrale, basilique, abbaye,
    mosquée, synagogue, tour, arc, autoroute, tunnel, viaduc, musée, palais, porte, square, parc, jardin, bois,
    cimetière, centrale, centrale nucléaire, barrage, église, chapelle, esplanade, faubourg, rond-point, base, camp, piscine,
    stade, gymnase, refuge, pavillon, bâtiment, zone industrielle, centre commercial`,
  ),
  place(
    'facility',
    'name',
    false,
    `
    rue, avenue, boulevard, place, quai, pont, gare, aéroport, port, parc, château, cathédrale, basilique, arc,
    palais, porte, square, mur`,
  ),
  place(
    'natural',
    'name',
    true,
    `
    île, îles, mont, monts, col, lac, mer, océan, golfe, détroit, vallée, baie, cap, pic, volcan, désert, forêt, archipel, presqu'île,
    massif, glacier, fleuve, rivière, canal, gorges`,
  ),
  place(
    'natural',
    'name',
    false,
    `
    île, îles, mont, monts, col, lac, mer, océan, golfe, détroit, vallée, baie, cap, pic, désert, archipel, cordillère, massif`,
  ),
  event(
    'phrase',
    false,
    `
    coupe, jeux, jeux olympiques, championnat, championnats, tournoi, grand prix, festival, salon, ligue des champions,
    ligue europa, tour, trail, grand trail, ultra-trail, open, rallye, critérium, marathon, concours, conférence, sommet, exposition, foire, guerre, révolution,
    journée, journées, trophée, prix, nuit, fête, mondial, mondiaux, accord, accords, traité, protocole, printemps`,
  ),
  event(
    'phrase',
    true,
    `
    coupe du monde, coupe d'europe, coupe de france, coupe de la ligue, coupe davis, championnat du monde, championnats du monde, championnat d'europe,
    championnats d'europe, championnat de france, championnats de france, jeux olympiques, jeux paralympiques, concours eurovision, séries mondiales`,
  ),
  event(
    'name',
    true,
    `
    affaire, festival, tournoi, marathon, rallye, bataille, g7, g20`,
  ),
];

export const tail: NameTail = {
  adjectives:
    /^(?:[a-z-]{3,}(?:ale|al|ales|aux|ique|iques|ien|ienne|iens|iennes|eenne|een|eennes|ais|aise|aises|ois|oise|ain|aine|ains|aines|aire|aires|iste|istes|elle|elles|el|els|ive|if|ives|ifs|and|ande|ole|oles|ine)|uni|unis|unie|unies|islamique|alpins?|marins?|latins?|feminins?|masculins?|noire|blanche|rouge|vert|verte|superieure?|supreme|libre|mondiale?|mondiaux|turque|russe|belge|suisse|britannique|grecque|arabe|kurde|corse|de grande instance)$/,
  links: nameKeys(`de, d', du, des, pour`),
  nameLinks: nameKeys(`à, au, aux, en, sur, contre`),
  articles: nameKeys(`la, l', le, les`),
  conjunctions: nameKeys('et'),
  stops: nameKeys(`
    indique, explique, critique, implique, applique, complique, communique, revendique, abdique, fabrique, pratique, termine,
    domine, détermine, examine, élimine, destine, arrive, prive, dérive, insiste, existe, assiste, persiste, résiste, consiste,
    appelle, rappelle, révèle, signale, égale, étale, installe, parle, mise, démine, illumine, entraine, amène, déclare,
    déclenche, publique, unique, magnifique, historique, final, finale, actuel, actuelle, éventuel, éventuelle, officiel, officielle,
    pays, capitale, gouvernement, président, présidente, ministre, week-end, semaine, mois, année, ans, jours, ville, village,
    commune, part, fait, faits, suite, jour, soir, matin, soirée, matinée, nuit, journée, parti, groupe, quartier, département, région, cette, celle,
    plus, moins, mieux, telle, elle, tous, personnes, candidats, candidat, milliers, centaines, dizaines, millions, place, fois, saison`),
};
