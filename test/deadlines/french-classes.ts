import type { DeadlineParagraph } from './paragraph.ts';

/** The kinds of deadline that news has, and what only looks like one; written before the rules read them. */
export const frenchClasses: readonly DeadlineParagraph[] = [
  // Consultations, offers, votes.
  {
    text: 'Jusqu’au 3 mars, les habitants peuvent donner leur avis sur le tracé du tramway.',
    expected: ['2021-03-03 by | les habitants | offered'],
  },
  {
    text: 'La consultation publique est ouverte jusqu’au 26 février.',
    expected: ['2021-02-26 by | - | offered'],
  },
  {
    text: 'L’appel à projets court jusqu’au 15 mars.',
    expected: ['2021-03-15 by | - | offered'],
  },
  {
    text: 'Les entreprises intéressées peuvent remettre leur offre jusqu’au 8 février à 17 heures.',
    expected: ['2021-02-08T17:00 by | Les entreprises intéressées | offered'],
  },
  {
    text: 'Le vote par correspondance est possible jusqu’au 22 janvier.',
    expected: ['2021-01-22 by | - | offered'],
  },
  {
    text: 'Les actionnaires ont jusqu’au 20 janvier pour apporter leurs titres à l’offre.',
    expected: ['2021-01-20 by | Les actionnaires | offered'],
  },
  {
    text: 'Le dépôt des candidatures se termine le 5 février à 18 heures.',
    expected: ['2021-02-05T18:00 by | - | offered'],
  },
  // Ultimatums and terms that somebody gives.
  {
    text: 'La junte donne quarante-huit heures aux mutins pour déposer les armes.',
    expected: ['2021-01-09 by | mutins | required'],
  },
  {
    text: 'Le préfet a laissé une semaine aux occupants pour quitter le terrain.',
    expected: ['2021-01-14 by | occupants | required'],
  },
  {
    text: 'La Commission européenne a donné deux mois à la Hongrie pour modifier sa loi.',
    expected: ['2021-03-07 by | la Hongrie | required'],
  },
  {
    text: 'Le juge leur a accordé jusqu’au 18 janvier pour libérer les locaux.',
    expected: ['2021-01-18 by | - | required'],
  },
  {
    text: 'La mairie a sommé le propriétaire de démolir le mur avant le 1er avril.',
    expected: ['2021-04-01 before | le propriétaire | required'],
  },
  // Duties and bans that begin.
  {
    text: 'Le nouveau décret interdit le démarchage téléphonique à partir du 1er mars.',
    expected: ['2021-03-01 before | - | required'],
  },
  {
    text: 'À compter du 1er février, le port du casque devient obligatoire pour les livreurs.',
    expected: ['2021-02-01 before | - | required'],
  },
  {
    text: 'À partir de lundi, plus aucun visiteur ne sera admis sans test.',
    expected: ['2021-01-11 before | - | required'],
  },
  {
    text: 'L’interdiction des terrasses chauffées entrera en vigueur le 1er avril.',
    expected: ['2021-04-01 before | - | required'],
  },
  {
    text: 'Les tickets de carton ne seront plus acceptés à compter du 15 mars.',
    expected: ['2021-03-15 before | - | required'],
  },
  // Sentences, payments, recalls.
  {
    text: 'Condamné à huit mois ferme, il doit se présenter à la prison avant le 1er février.',
    expected: ['2021-02-01 before | il | required'],
  },
  {
    text: 'Le solde est à régler au plus tard le 29 janvier.',
    expected: ['2021-01-29 by | - | required'],
  },
  {
    text: 'Ces terrines sont à consommer jusqu’au 20 janvier.',
    expected: ['2021-01-20 by | - | required'],
  },
  { text: 'Ne pas consommer après le 18 janvier.', expected: ['2021-01-18 by | - | required'] },
  {
    text: 'Les clients sont invités à rapporter ces fromages en magasin avant le 30 janvier.',
    expected: ['2021-01-30 before | Les clients | offered'],
  },
  // Lengths of time: from the publication, from a day that is named, from a day that is not.
  {
    text: 'Les salariés doivent répondre sous trente jours.',
    expected: ['2021-02-06 by | Les salariés | required'],
  },
  {
    text: 'Le recours doit être déposé dans un délai de deux mois à compter du 11 janvier.',
    expected: ['2021-03-11 by | - | required'],
  },
  {
    text: 'Le candidat battu a dix jours, à compter du 4 janvier, pour contester le scrutin.',
    expected: ['2021-01-14 by | Le candidat battu | offered'],
  },
  {
    text: 'Le propriétaire doit vendre dans un délai de deux mois à compter de la notification.',
    expected: [],
  },
  // What follows points back to a deadline that has been named.
  {
    text: 'L’entreprise doit payer avant le 15 janvier. Passé ce délai, une majoration de 10 % sera appliquée.',
    expected: ['2021-01-15 before | L’entreprise | required'],
  },
  {
    text: 'Les bénéficiaires doivent se manifester avant le 15 janvier, faute de quoi ils perdront l’aide.',
    expected: ['2021-01-15 before | Les bénéficiaires | required'],
  },
  {
    text: 'Le dossier doit être rendu le 31 janvier au plus tard. Au-delà de cette date, il sera refusé.',
    expected: ['2021-01-31 by | - | required'],
  },
  // Plans.
  {
    text: 'La compagnie promet deux navires hybrides d’ici 2027.',
    expected: ['2027-12-31 by | La compagnie | planned'],
  },
  {
    text: 'L’objectif est de planter mille arbres d’ici la fin mars, a assuré la maire.',
    expected: ['2021-03-31 by | - | planned'],
  },
  // Deadlines that ran out.
  {
    text: 'Les communes avaient jusqu’au 4 janvier pour répondre.',
    expected: ['2021-01-04 by | Les communes | required'],
  },
  { text: 'La date limite était fixée au 31 décembre.', expected: ['2020-12-31 by | - | required'] },
  { text: 'Le délai a expiré mardi.', expected: ['2021-01-05 by | - | required'] },
  {
    text: 'Le club devait rembourser la ville avant le 31 décembre 2020, ce qu’il n’a pas fait.',
    expected: ['2020-12-31 before | Le club | required'],
  },
  // Traps.
  { text: 'Le musée prolonge l’exposition jusqu’au 14 février.', expected: [] },
  { text: 'Il purge une peine de prison jusqu’en 2024.', expected: [] },
  { text: 'Depuis le 1er janvier, il est interdit de fumer sur la plage.', expected: [] },
  { text: 'Avant 1914, les ouvriers devaient travailler le dimanche.', expected: [] },
  { text: 'Le vote aura lieu avant la fin du mois.', expected: [] },
  { text: 'À partir du 15 janvier, le musée propose une visite gratuite.', expected: [] },
  { text: 'À partir du 1er février, les clients pourront payer sans contact.', expected: [] },
  { text: 'Les visiteurs pourront admirer ces toiles jusqu’au 3 mars.', expected: [] },
  { text: 'Il a dix jours de congé.', expected: [] },
  { text: 'Le délai de livraison est de dix jours.', expected: [] },
  { text: 'Le conseil doit se réunir le 12 janvier pour voter le budget.', expected: [] },
  { text: 'La loi du 9 décembre 1905 oblige les communes à entretenir les églises.', expected: [] },
  { text: 'Le tribunal rendra sa décision le 12 février.', expected: [] },
  { text: 'Les soldes se terminent le 16 février.', expected: [] },
  { text: 'Les pompiers ont mis deux heures pour éteindre le feu.', expected: [] },
  { text: 'Le gardien devra attendre le 15 mars pour rejouer.', expected: [] },
  { text: 'Le bail court jusqu’en 2030.', expected: [] },
  { text: 'Le parlement doit examiner le texte à partir du 18 janvier.', expected: [] },
  { text: 'Le train doit partir à 8 heures et arriver avant midi.', expected: [] },
  { text: 'La banque a dû fermer l’agence le 4 janvier.', expected: [] },
  { text: 'Le stade peut accueillir 30 000 personnes jusqu’au 31 janvier.', expected: [] },
  { text: 'Le magasin doit rouvrir avant Pâques.', expected: [] },
  { text: 'Après le 15 janvier, la neige ne sera plus qu’un souvenir.', expected: [] },
  { text: 'Les marins ont passé deux mois en mer pour rejoindre Brest.', expected: [] },
  { text: 'Le suspect, arrêté avant le départ du train de 8 heures, a été libéré.', expected: [] },
  { text: 'Le tarif de 1998 a expiré en 2003.', expected: [] },
  { text: 'Dans dix jours, les élèves retrouveront leur classe.', expected: [] },
  { text: 'Le blessé doit être opéré dans les prochains jours.', expected: [] },
];
