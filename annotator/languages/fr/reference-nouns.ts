import type { ReferenceNoun } from '../contract/references.ts';
import { type NounShape, nounsOf as row } from './reference-noun-rows.ts';
import { people } from './reference-nouns-people.ts';

const company = (kind: string | null): NounShape => ({ kind, type: 'organization', subtypes: ['company'] });
const organization = (kind: string | null, ...subtypes: string[]): NounShape => ({
  kind,
  type: 'organization',
  subtypes,
});
const place = (kind: string | null, ...subtypes: string[]): NounShape => ({ kind, type: 'place', subtypes });
const product = (kind: string | null, ...subtypes: string[]): NounShape => ({
  kind,
  type: 'product',
  subtypes,
});
const event = (kind: string | null): NounShape => ({ kind, type: 'event', subtypes: [] });

const organizations = [
  ...row(company(null), 'groupe, géant', 'entreprise, firme, multinationale, pme'),
  // «la société française» is mostly all the French.
  ...row({ ...company(null), plain: true }, '', 'société'),
  ...row(
    company('maker'),
    'constructeur, constructeur automobile',
    'marque, firme automobile, marque automobile',
  ),
  ...row(company('aircraft'), 'avionneur, constructeur aéronautique', ''),
  ...row(company('airline'), 'transporteur, transporteur aérien', 'compagnie, compagnie aérienne'),
  ...row(company('bank'), 'établissement bancaire', 'banque'),
  ...row(company('insurer'), 'assureur', 'mutuelle, compagnie d’assurance'),
  ...row(company('shop'), 'distributeur, détaillant', 'enseigne, chaîne de magasins, chaîne de supermarchés'),
  ...row(company('telecom'), 'opérateur, opérateur télécoms', ''),
  ...row(company('energy'), 'énergéticien, électricien, pétrolier, groupe pétrolier', 'compagnie pétrolière'),
  ...row(company('laboratory'), 'laboratoire, laboratoire pharmaceutique', 'biotech'),
  ...row(company('start-up'), '', 'start up, startup, jeune pousse, pépite'),
  ...row(company('supplier'), 'équipementier, sous traitant, fournisseur, prestataire', ''),
  ...row(
    company('industry'),
    'industriel, fabricant, chimiste, sidérurgiste, métallurgiste, cimentier, brasseur, armateur',
    '',
  ),
  ...row(company('publisher'), 'éditeur', 'maison d’édition'),
  ...row(company('public'), '', 'régie'),
  ...row(company('cooperative'), '', 'coopérative'),
  ...row(organization(null, 'media'), 'média', 'publication'),
  ...row(
    organization('press', 'media'),
    'journal, quotidien, hebdomadaire, hebdo, magazine, mensuel',
    'revue',
  ),
  ...row(organization('broadcaster', 'media'), '', 'chaîne, radio, station'),
  ...row(organization('agency', 'media'), '', 'agence, agence de presse'),
  ...row(organization('site', 'media'), 'site, site d’information', ''),
  ...row(organization('party', 'party'), 'parti', 'formation politique'),
  ...row({ ...organization('party', 'party'), plain: true }, '', 'formation'),
  ...row(organization('club', 'club'), 'club', 'équipe, formation, franchise'),
  ...row(organization('union', 'ngo'), 'syndicat', 'centrale, confédération, organisation syndicale'),
  ...row(
    organization('ngo', 'ngo'),
    'collectif',
    'association, ong, fondation, fédération, organisation non gouvernementale',
  ),
  ...row(
    { ...organization('armed', 'ngo', 'party'), use: 'tied' },
    'groupe armé, groupe djihadiste, groupe terroriste',
    'milice, organisation terroriste, organisation djihadiste',
  ),
  ...row(organization(null, 'ngo', 'institution'), '', 'organisation'),
  ...row(organization('institution', 'institution', 'government'), 'établissement, organisme', 'institution'),
  ...row(
    { ...organization(null, 'institution'), use: 'tied' },
    'institut, hôpital, chu, lycée, collège',
    'université, école, académie, clinique',
  ),
  ...row(
    { ...organization(null, 'government', 'institution'), use: 'tied' },
    'ministère, tribunal, parquet, conseil, sénat, parlement',
    'commission, cour, chambre, préfecture, agence, autorité, juridiction, assemblée, mairie',
  ),
];

const products = [
  ...row(
    product('messaging', 'service', 'software'),
    'service de messagerie',
    'messagerie, messagerie instantanée, application de messagerie',
  ),
  ...row(company(null), '', 'plateforme, plate forme'),
  ...row({ kind: 'network', type: 'organization', subtypes: ['company', 'media'] }, 'réseau social', ''),
  ...row(product('network', 'service', 'software'), 'réseau social', ''),
  ...row(product('search', 'service', 'software'), 'moteur de recherche', ''),
  ...row(product(null, 'service', 'software'), 'site', 'application, appli, plateforme, plate forme'),
  ...row(
    { kind: null, type: 'organization', subtypes: ['company'], use: 'tied' },
    'service, site',
    'application',
  ),
  ...row(
    { kind: null, type: 'product', subtypes: ['service', 'software'], use: 'tied' },
    'service, logiciel, navigateur, assistant',
    '',
  ),
  ...row(
    { ...product(null, 'work'), use: 'tied' },
    'film, roman, livre, album, jeu, feuilleton, documentaire',
    'série, chanson, pièce, émission',
  ),
  ...row(
    { ...product(null, 'vehicle'), use: 'tied' },
    'avion, navire, bateau, ferry, paquebot, sous marin, train, missile, satellite, lanceur, porte avions, chalutier, appareil, télescope',
    'fusée, sonde, frégate',
  ),
  ...row(
    { ...product(null, 'device'), use: 'tied' },
    'smartphone, téléphone, modèle',
    'console, tablette, voiture, berline',
  ),
  ...row({ ...product(null, 'medicine'), use: 'tied' }, 'vaccin, médicament, antibiotique, traitement', ''),
];

const places = [
  ...row(place('country', 'country'), 'pays', ''),
  ...row({ ...place(null, 'country'), use: 'tied' }, 'royaume', 'république'),
  ...row(
    place('city', 'city'),
    'village, chef lieu',
    'ville, commune, cité, municipalité, métropole, préfecture, station',
  ),
  ...row({ ...place('capital', 'city'), use: 'tied' }, '', 'capitale'),
  ...row(
    { ...place(null, 'region'), use: 'tied' },
    'département, canton, état, territoire',
    'région, province, île',
  ),
  ...row(
    { ...place(null, 'natural'), use: 'tied' },
    'archipel, lac, volcan, glacier, massif, col, mont, sommet',
    'île, vallée, baie, forêt',
  ),
  ...row({ ...place(null, 'water'), use: 'tied' }, 'fleuve', 'rivière'),
  ...row(
    { ...place(null, 'facility'), use: 'tied' },
    'musée, château, stade, palais, théâtre, aéroport, port, pont, tunnel, barrage, viaduc, monument, opéra',
    'cathédrale, basilique, tour, gare, centrale, église, mosquée, synagogue, prison, abbaye',
  ),
  ...row(place(null, 'facility'), 'ouvrage, édifice, bâtiment', ''),
];

const events = [
  ...row({ ...event(null), use: 'tied' }, '', 'course à pied, course en ligne, course d’orientation'),
  ...row(
    { ...event('contest'), use: 'tied' },
    'tournoi, championnat, grand prix, tour, rallye',
    'épreuve, compétition, course, coupe',
  ),
  ...row(
    { ...event('festival'), use: 'tied' },
    'festival, salon, rendez vous',
    'manifestation, fête, foire, exposition',
  ),
  ...row({ ...event('storm'), use: 'tied' }, 'ouragan, cyclone, typhon', 'tempête'),
  ...row({ ...event('meeting'), use: 'tied' }, 'sommet, traité, accord', 'conférence'),
];

/** A noun may be of several kinds: «le joueur», «l’élu». */
export const nouns: readonly ReferenceNoun[] = [
  ...organizations,
  ...products,
  ...places,
  ...people,
  ...events,
];
