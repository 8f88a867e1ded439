import { nameKeys } from '../../rules/name-key.ts';
import type { Gender, ReferenceNoun } from '../contract/references.ts';

type Shape = Pick<ReferenceNoun, 'kind' | 'type' | 'subtypes'> &
  Partial<Pick<ReferenceNoun, 'use' | 'leads' | 'plain'>>;

/** Masculine nouns, then feminine ones, of one kind. */
function row(shape: Shape, masculine: string, feminine: string): readonly ReferenceNoun[] {
  const noun = (words: string, gender: Gender): ReferenceNoun[] =>
    words === '' ? [] : [{ use: 'free', ...shape, words: nameKeys(words), gender }];
  return [...noun(masculine, 'masculine'), ...noun(feminine, 'feminine')];
}

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
const event = (kind: string | null): Shape => ({ kind, type: 'event', subtypes: [] });

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
  ...row(organization('party', 'party'), 'parti', 'formation, formation politique'),
  ...row(organization('club', 'club'), 'club', 'équipe, formation, franchise'),
  ...row(organization('union', 'ngo'), 'syndicat', 'centrale, confédération, organisation syndicale'),
  ...row(
    organization('ngo', 'ngo'),
    'collectif',
    'association, ong, fondation, fédération, organisation non gouvernementale',
  ),
  ...row(
    organization('armed', 'ngo', 'party'),
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
  ...row({ kind: 'network', type: 'organization', subtypes: ['company', 'media'] }, 'réseau social', ''),
  ...row(product('network', 'service', 'software'), 'réseau social', ''),
  ...row(product('search', 'service', 'software'), 'moteur de recherche', ''),
  ...row(product(null, 'service', 'software'), 'site', 'application, appli, plateforme, plate forme'),
  ...row(
    { kind: null, type: 'organization', subtypes: ['company'], use: 'tied' },
    'service, site',
    'plateforme, plate forme, application',
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

const people = [
  ...row(
    office('minister'),
    'ministre, ministre d’état, secrétaire d’état, garde des sceaux',
    'ministre, secrétaire d’état, garde des sceaux',
  ),
  ...row(
    office('prime-minister'),
    'premier ministre, chef du gouvernement, locataire de matignon',
    'première ministre, cheffe du gouvernement',
  ),
  ...row(leader('president'), 'président', 'présidente'),
  ...row(
    office('head-of-state'),
    'chef de l’état, président de la république',
    'cheffe de l’état, présidente de la république',
  ),
  ...row(office('chancellor'), 'chancelier', 'chancelière'),
  ...row(office('king'), 'roi, souverain, monarque, prince', 'reine, souveraine, princesse'),
  ...row(office('pope'), 'pape, souverain pontife, saint père, pontife', ''),
  ...row(leader('mayor'), 'maire, édile, premier magistrat', 'maire, édile, première magistrate'),
  ...row(office('deputy'), 'député, parlementaire, élu', 'députée, parlementaire, élue'),
  ...row(office('senator'), 'sénateur, parlementaire, élu', 'sénatrice, parlementaire, élue'),
  ...row(
    office('local'),
    'conseiller, conseiller municipal, adjoint, élu, eurodéputé',
    'conseillère, conseillère municipale, adjointe, élue, eurodéputée',
  ),
  ...row(office('prefect'), 'préfet, sous préfet', 'préfète, sous préfète'),
  ...row(office('diplomat'), 'ambassadeur, diplomate, consul', 'ambassadrice, diplomate, consule'),
  ...row(office('governor'), 'gouverneur', 'gouverneure'),
  ...row(
    leader('chief'),
    'pdg, patron, directeur général, président directeur général, dirigeant, dg, chef d’entreprise, gérant',
    'pdg, patronne, directrice générale, présidente directrice générale, dirigeante, gérante, cheffe d’entreprise',
  ),
  ...row(leader('director'), 'directeur, dirigeant, responsable', 'directrice, dirigeante, responsable'),
  ...row(
    leader('founder'),
    'fondateur, cofondateur, créateur, entrepreneur',
    'fondatrice, cofondatrice, créatrice, entrepreneuse',
  ),
  ...row(
    leader('secretary'),
    'secrétaire, secrétaire général, secrétaire national, syndicaliste',
    'secrétaire, secrétaire générale, secrétaire nationale, syndicaliste',
  ),
  ...row(leader('spokesperson'), 'porte parole', 'porte parole'),
  ...row(
    leader('delegate'),
    'délégué, délégué syndical, représentant, syndicaliste',
    'déléguée, déléguée syndicale, représentante, syndicaliste',
  ),
  ...row(office('candidate'), 'candidat', 'candidate'),
  ...row(leader('leader'), 'leader, chef, numéro un', 'leader, cheffe'),
  ...row(office('lawyer'), 'avocat, défenseur, conseil', 'avocate'),
  ...row(
    office('prosecutor'),
    'procureur, procureur général, magistrat, parquetier',
    'procureure, procureure générale, magistrate',
  ),
  ...row(office('judge'), 'juge, magistrat', 'juge, magistrate'),
  ...row(office(null), 'évêque, archevêque, cardinal, prélat', ''),
  ...row(
    office(null),
    'général, colonel, capitaine, commandant, lieutenant, amiral, militaire, officier',
    'générale, colonelle, militaire, officière',
  ),
  ...row(
    office(null),
    'médecin, chirurgien, infectiologue, pédiatre, professeur, praticien, soignant',
    'médecin, chirurgienne, infectiologue, pédiatre, professeure, praticienne, infirmière',
  ),
  ...row(
    office(null),
    'chercheur, historien, économiste, sociologue, politologue, scientifique, universitaire, spécialiste, expert, philosophe, astronome, physicien, climatologue',
    'chercheuse, historienne, économiste, sociologue, politologue, scientifique, universitaire, spécialiste, experte, philosophe, astronome, physicienne, climatologue',
  ),
  ...row(
    office('journalist'),
    'journaliste, reporter, animateur, présentateur',
    'journaliste, reporter, animatrice, présentatrice',
  ),
  ...row(person('writer'), 'écrivain, romancier, auteur, poète', 'écrivaine, romancière, autrice, auteure'),
  ...row(
    person('film'),
    'acteur, comédien, réalisateur, cinéaste',
    'actrice, comédienne, réalisatrice, cinéaste',
  ),
  ...row(
    person('music'),
    'chanteur, rappeur, musicien, pianiste, compositeur, interprète',
    'chanteuse, rappeuse, musicienne, pianiste, compositrice, interprète',
  ),
  ...row(
    person('art'),
    'peintre, sculpteur, artiste, couturier, styliste, architecte, photographe, dessinateur, humoriste',
    'peintre, sculptrice, artiste, styliste, architecte, photographe, dessinatrice, humoriste',
  ),
  ...row(
    office('coach'),
    'entraîneur, sélectionneur, technicien, coach',
    'entraîneuse, sélectionneuse, technicienne, coach',
  ),
  ...row(
    person('footballer'),
    'footballeur, attaquant, défenseur, gardien, milieu, avant centre, buteur, joueur, international',
    'footballeuse, attaquante, défenseuse, gardienne, buteuse, joueuse, internationale',
  ),
  ...row(person('player'), 'joueur, tennisman', 'joueuse, tenniswoman'),
  ...row(
    person('cyclist'),
    'coureur, cycliste, grimpeur, sprinteur, rouleur',
    'coureuse, cycliste, grimpeuse',
  ),
  ...row(person('driver'), 'pilote', 'pilote'),
  ...row(
    person('athlete'),
    'athlète, nageur, skieur, boxeur, judoka, marathonien, navigateur, skipper, triathlète',
    'athlète, nageuse, skieuse, boxeuse, judoka, marathonienne, navigatrice, triathlète',
  ),
  ...row(
    office('champion'),
    'champion, champion olympique, champion du monde, tenant du titre',
    'championne, championne olympique, championne du monde, tenante du titre',
  ),
  ...row(
    office(null),
    'suspect, accusé, prévenu, mis en cause, meurtrier, condamné, assaillant, tireur',
    'suspecte, accusée, prévenue, mise en cause, meurtrière, condamnée',
  ),
  ...row(
    office(null),
    'agriculteur, éleveur, commerçant, viticulteur, boulanger, enseignant, policier, pompier, gendarme, ouvrier, astronaute, spationaute, militant, opposant, milliardaire, homme d’affaires, homme politique',
    'agricultrice, éleveuse, commerçante, viticultrice, boulangère, enseignante, policière, pompière, ouvrière, astronaute, spationaute, militante, opposante, milliardaire, femme d’affaires, femme politique',
  ),
  ...row(
    person(null),
    'intéressé, jeune homme, trentenaire, quadragénaire, quinquagénaire, sexagénaire, septuagénaire, octogénaire, nonagénaire, centenaire',
    'intéressée, jeune femme, trentenaire, quadragénaire, quinquagénaire, sexagénaire, septuagénaire, octogénaire, nonagénaire, centenaire',
  ),
];

const events = [
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
