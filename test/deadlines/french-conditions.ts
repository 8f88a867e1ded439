import type { DeadlineParagraph } from './paragraph.ts';

/** Conditions, appeals, late acts and options, with their traps; written before the rules read them. */
export const frenchConditions: readonly DeadlineParagraph[] = [
  {
    text: 'Les associations qui n’auront pas renvoyé leur bilan avant le 12 mars ne pourront plus prétendre à une subvention.',
    expected: ['2021-03-12 before | Les associations qui n’auront pas renvoyé leur bilan | required'],
  },
  {
    text: 'Ceux qui ne se seront pas fait recenser d’ici au 20 février seront exclus du concours.',
    expected: ['2021-02-20 by | Ceux qui ne se seront pas fait recenser | required'],
  },
  {
    text: 'Faute d’accord avant le 15 janvier, le conseil municipal fermera la piscine.',
    expected: ['2021-01-15 before | - | required'],
  },
  {
    text: 'Toute demande reçue après le 31 janvier sera rejetée.',
    expected: ['2021-01-31 by | - | required'],
  },
  {
    text: 'Les dossiers déposés après le 5 février ne seront pas examinés.',
    expected: ['2021-02-05 by | - | required'],
  },
  {
    text: 'Les sommes devront être versées avant le 1er mars.',
    expected: ['2021-03-01 before | - | required'],
  },
  {
    text: 'Les inscriptions, ouvertes depuis le 2 janvier, seront closes le mardi 19 janvier à 18 heures.',
    expected: ['2021-01-19T18:00 by | - | offered'],
  },
  {
    text: 'Le tribunal a condamné mercredi Paul Rémond à un an de prison avec sursis. M. Rémond, 54 ans, a dix jours pour faire appel.',
    expected: ['2021-01-16 by | M. Rémond | offered'],
  },
  {
    text: 'La cour a rendu son arrêt le 5 janvier. La société a deux mois pour se pourvoir en cassation.',
    expected: ['2021-03-05 by | La société | offered'],
  },
  {
    text: 'Les abonnés ont jusqu’au 15 février pour demander une réduction de 20 euros.',
    expected: ['2021-02-15 by | Les abonnés | offered'],
  },
  {
    text: 'La municipalité veut réunir les riverains et réclame une réponse du préfet avant le 20 janvier.',
    expected: [],
  },
  {
    text: 'Selon le ministère, les foyers ont la possibilité de changer de formule jusqu’à la fin mars.',
    expected: ['2021-03-31 by | les foyers | offered'],
  },
  {
    text: 'Les véhicules non équipés avant le 1er février seront verbalisés.',
    expected: ['2021-02-01 before | Les véhicules non équipés | required'],
  },
  {
    text: 'Les usagers qui ne l’auront pas échangé avant le 1er mai devront racheter un titre de transport.',
    expected: ['2021-05-01 before | Les usagers qui ne l’auront pas échangé | required'],
  },
  {
    text: 'Les billets seront remboursés jusqu’au 15 février.',
    expected: ['2021-02-15 by | - | offered'],
  },
  {
    text: 'Le club a annoncé qu’il saisirait le juge avant la fin du mois de juin.',
    expected: ['2021-06-30 by | Le club | planned'],
  },
  { text: 'Les spectateurs ont deux heures pour visiter le château.', expected: [] },
  {
    text: 'Condamné à six mois de prison, il devra purger sa peine avant la fin de l’année.',
    expected: [],
  },
  {
    text: 'L’exposition est visible jusqu’à la fin de l’année.',
    expected: [],
  },
  {
    text: 'Les supporters qui n’avaient pas de billet avant le match du 3 janvier sont restés dehors.',
    expected: [],
  },
  {
    text: 'Le skieur, blessé, sera absent jusqu’à la mi-février et ne pourra pas défendre son titre.',
    expected: [],
  },
  {
    text: 'Les experts tablent sur une croissance de 3 % d’ici la fin de l’année.',
    expected: [],
  },
  {
    text: 'Le condamné ne pourra pas sortir de prison avant 2030.',
    expected: [],
  },
  {
    text: 'Ceux qui sont arrivés avant 8 heures ont pu entrer.',
    expected: [],
  },
  {
    text: 'Le magasin ne rouvrira pas avant le 15 mars.',
    expected: [],
  },
  {
    text: 'Les habitants ont attendu trois heures pour obtenir un repas.',
    expected: [],
  },
  {
    text: 'Les reliures réalisées après le 17e siècle seront exposées à partir de mars.',
    expected: [],
  },
  {
    text: 'La route est fermée aux camions jusqu’à l’été.',
    expected: [],
  },
];
