import { type NounShape, nounsOf as row } from './reference-noun-rows.ts';

const person = (kind: string | null): NounShape => ({ kind, type: 'person', subtypes: [] });
/** Means somebody only where the article has said who holds the office. */
const office = (kind: string | null): NounShape => ({ ...person(kind), use: 'tied' });
const leader = (kind: string): NounShape => ({ ...person(kind), use: 'tied', leads: true });

/** Nouns for what people do and are. */
export const people = [
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
  ...row(office('head-of-state'), 'chef de l’état', 'cheffe de l’état'),
  ...row(
    { ...office('head-of-state'), also: ['president'] },
    'président de la république',
    'présidente de la république',
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
