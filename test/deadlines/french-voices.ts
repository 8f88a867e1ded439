import type { DeadlineParagraph } from './paragraph.ts';

/** Deadlines in the voices of French news, with their traps. */
export const frenchVoices: readonly DeadlineParagraph[] = [
  // Voices of news.
  {
    text: "Les contribuables ont jusqu'au 15 avril pour déclarer leurs revenus.",
    expected: ['2021-04-15 by | Les contribuables | required'],
  },
  {
    text: 'Le gouvernement a trois jours pour boucler le budget.',
    expected: ['2021-01-10 by | Le gouvernement | required'],
  },
  {
    text: 'Un juge a accordé au département trois mois pour présenter un plan.',
    expected: ['2021-04-07 by | département | required'],
  },
  {
    text: "Le département s'est vu accorder trois mois pour présenter un plan.",
    expected: ['2021-04-07 by | Le département | required'],
  },
  {
    text: "Les propriétaires risquent une amende à moins d'installer une alarme avant le 1er octobre.",
    expected: ['2021-10-01 before | - | required'],
  },
  {
    text: 'Les salariés qui ne seront pas vaccinés au 1er mars perdront leur poste.',
    expected: ['2021-03-01 before | Les salariés qui ne seront pas vaccinés | required'],
  },
  {
    text: 'Les étudiants souhaitant postuler doivent le faire avant le 15 janvier à 17 heures.',
    expected: ['2021-01-15T17:00 before | Les étudiants souhaitant postuler | required'],
  },
  {
    text: "Toute personne souhaitant s'opposer au projet a jusqu'au 22 janvier pour écrire à la mairie.",
    expected: ["2021-01-22 by | Toute personne souhaitant s'opposer au projet | required"],
  },
  {
    text: "Les observations peuvent être envoyées à la mairie jusqu'au 22 janvier.",
    expected: ['2021-01-22 by | - | offered'],
  },
  {
    text: 'Les observations doivent être envoyées à la mairie avant le 22 janvier.',
    expected: ['2021-01-22 before | - | required'],
  },
  {
    text: "Le fonds accepte les candidatures jusqu'au 22 janvier.",
    expected: ['2021-01-22 by | - | offered'],
  },
  { text: "La mairie recueille les avis jusqu'au 22 janvier.", expected: ['2021-01-22 by | - | offered'] },
  {
    text: "Les foyers devront avoir changé de chaudière d'ici à 2025.",
    expected: ['2025-12-31 by | Les foyers | required'],
  },
  {
    text: 'Les compagnies sont désormais tenues de rembourser sous sept jours.',
    expected: ['2021-01-14 by | Les compagnies | required'],
  },
  {
    text: "Bruxelles a sommé la Pologne de fermer la mine d'ici au 1er mars, sous peine d'astreinte.",
    expected: ['2021-03-01 by | la Pologne | required'],
  },
  {
    text: "Les négociations doivent aboutir avant le 31 janvier, sinon des droits de douane s'appliqueront.",
    expected: ['2021-01-31 before | - | required'],
  },
  { text: 'Le dispositif prend fin le 31 janvier pour les nouveaux demandeurs. ||', expected: [] },
  {
    text: "Les remboursements sont possibles jusqu'au 31 janvier.",
    expected: ['2021-01-31 by | - | offered'],
  },
  {
    text: "Les clients peuvent rapporter l'appareil jusqu'au 31 janvier pour un remboursement.",
    expected: ['2021-01-31 by | Les clients | offered'],
  },
  {
    text: "Les clients doivent rapporter l'appareil avant le 31 janvier pour se faire rembourser.",
    expected: ['2021-01-31 before | Les clients | offered'],
  },
  {
    text: 'Les voitures à essence ne pourront plus être vendues après 2035.',
    expected: ['2035-12-31 by | - | required'],
  },
  { text: "Les poêles à bois seront interdits d'ici 2025.", expected: ['2025-12-31 by | - | required'] },
  {
    text: 'La ville va interdire les poêles à bois à partir de 2025.',
    expected: ['2025-01-01 before | - | required'],
  },
  {
    text: "Le Parlement a voté l'interdiction des poêles à bois à partir de 2025.",
    expected: ['2025-01-01 before | - | required'],
  },
  {
    text: "Le gouvernement s'est engagé à fermer le camp d'ici 2024.",
    expected: ['2024-12-31 by | Le gouvernement | planned'],
  },
  {
    text: "L'engagement du gouvernement de fermer le camp d'ici 2024 est menacé.",
    expected: ['2024-12-31 by | gouvernement | planned'],
  },
  {
    text: 'La maire a promis que la piscine serait ouverte avant le 1er juin.',
    expected: ['2021-06-01 before | La maire | planned'],
  },
  {
    text: "Le groupe veut ouvrir cinquante magasins d'ici 2025.",
    expected: ['2025-12-31 by | Le groupe | planned'],
  },
  { text: 'Le site devait être rendu avant le 31 décembre.', expected: ['2020-12-31 before | - | required'] },
  { text: 'La trêve expire dimanche à minuit.', expected: ['2021-01-11T00:00 by | - | required'] },
  {
    text: "Les otages seront tués si la rançon n'est pas versée avant dimanche.",
    expected: ['2021-01-10 before | - | required'],
  },
  {
    text: "Les rebelles ont fixé à l'armée un ultimatum à dimanche pour se retirer.",
    expected: ["2021-01-10 by | l'armée | required"],
  },
  {
    text: 'Les prévenus ont deux semaines pour faire appel.',
    expected: ['2021-01-21 by | Les prévenus | offered'],
  },
  {
    text: "La société a jusqu'au 21 janvier pour faire appel.",
    expected: ['2021-01-21 by | La société | offered'],
  },
  {
    text: "Faute de repreneur d'ici au 31 janvier, l'usine fermera.",
    expected: ['2021-01-31 by | - | required'],
  },
  {
    text: 'Les dossiers arrivés après le 31 janvier seront refusés.',
    expected: ['2021-01-31 by | - | required'],
  },
  { text: "Il ne reste que dix jours pour s'inscrire.", expected: ['2021-01-17 by | - | offered'] },
  {
    text: 'Les cartes bleues ne seront plus acceptées au 1er mars.',
    expected: ['2021-03-01 before | - | required'],
  },
  // Traps.
  { text: 'La banque devait savoir dès vendredi. ||', expected: [] },
  { text: 'Il lui faut attendre mars pour connaître son sort. ||', expected: [] },
  { text: "L'aéroport pourrait fermer d'ici vendredi. ||", expected: [] },
  { text: "L'espèce pourrait disparaître d'ici 2050. ||", expected: [] },
  { text: "L'équipe doit gagner dimanche. ||", expected: [] },
  { text: 'Le vaccin devrait être prêt avant mars. ||', expected: [] },
  { text: 'Il devrait être remis avant mars, selon les médecins. ||', expected: [] },
  { text: 'Les touristes ont deux jours pour profiter de la plage. ||', expected: [] },
  { text: 'Il restait deux minutes à jouer. ||', expected: [] },
  { text: "Le marché restera ouvert jusqu'au 31 janvier. ||", expected: [] },
  { text: 'Le prix des billets augmente au 1er mars. ||', expected: [] },
  { text: 'Le conseil se réunit le 12 janvier pour examiner le plan. ||', expected: [] },
  { text: 'Les élèves pourront reprendre les cours à partir de lundi. ||', expected: [] },
  { text: "Le groupe doit payer 3 millions d'euros après la décision de vendredi. ||", expected: [] },
  { text: 'Elle ne se représentera pas après 2022. ||', expected: [] },
  { text: 'Le prochain bus est attendu à 18 heures vendredi. ||', expected: [] },
  { text: 'Les gagnants seront connus avant le 1er mars. ||', expected: [] },
  { text: 'Il doit sa victoire au 1er mars à la chance. ||', expected: [] },
  // Words of deadlines that set none.
  { text: 'Il a manqué la finale de vendredi. ||', expected: [] },
  { text: 'Le club a tenu sa réunion vendredi. ||', expected: [] },
  { text: 'Nous serons chez nous vendredi. ||', expected: [] },
  { text: "L'échéance présidentielle du 24 avril approche. ||", expected: [] },
  { text: 'La grève prend fin vendredi. ||', expected: [] },
  { text: 'Le film prend fin vendredi. ||', expected: [] },
  { text: 'Le tournoi prendra fin le 31 janvier. ||', expected: [] },
  { text: 'Il reste dix jours avant le scrutin. ||', expected: [] },
  { text: 'La police recueille les témoignages depuis vendredi. ||', expected: [] },
  { text: "Le musée reçoit les avis de tempête jusqu'au 31 janvier. ||", expected: [] },
  { text: "S'il n'est pas rétabli avant vendredi, il manquera la finale. ||", expected: [] },
  { text: 'La vente est ouverte au public à partir du 1er mars. ||', expected: [] },
  { text: "Le préfet s'est rendu au 12 de la rue. ||", expected: [] },
  { text: 'Le pays comptait 300 000 chômeurs au 31 décembre. ||', expected: [] },
  { text: 'Le président perdra les élections au mois de mars. ||', expected: [] },
  { text: 'La ville était perdue au 31 décembre. ||', expected: [] },
  { text: "La loi a interdit l'alcool en 1920. ||", expected: [] },
  { text: 'Le match perdu au 8 mars hante le club. ||', expected: [] },
  { text: "L'engagement du joueur de Lyon date de 2019. ||", expected: [] },
  { text: "L'objectif de la réunion de vendredi est de parler. ||", expected: [] },
  { text: 'Le club a promis vendredi de se battre. ||', expected: [] },
  { text: 'La mairie a assuré vendredi que tout irait bien. ||', expected: [] },
  { text: 'Le ministre a assuré que la France gagnerait avant mars. ||', expected: [] },
  { text: 'Les élus ont dix jours pour se reposer. ||', expected: [] },
  { text: 'La circulation sera interdite dimanche dans le centre. ||', expected: [] },
  { text: 'Le stade deviendra une école en 2025. ||', expected: [] },
  { text: 'Le dernier jour de la foire est vendredi. ||', expected: [] },
  { text: "L'offre de soins reste ouverte jusqu'à 20 heures. ||", expected: [] },
  { text: "L'offre d'emploi a bondi depuis vendredi. ||", expected: [] },
  { text: "L'offre de la compagnie augmente au 1er mars. ||", expected: [] },
];
