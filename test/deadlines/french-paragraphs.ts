import type { DeadlineParagraph } from './paragraph.ts';

/** Written before the rules. Half of them are traps: times that merely happen, end or are over. */
export const frenchDeadlines: readonly DeadlineParagraph[] = [
  {
    text: 'Les utilisateurs récalcitrants ne pourront plus utiliser leur compte à partir du 8 février 2021.',
    expected: ['2021-02-08 before | Les utilisateurs récalcitrants | required'],
  },
  {
    text: 'Les propriétaires doivent déclarer leur logement vacant avant le 31 mars. La mairie a reçu mille dossiers.',
    expected: ['2021-03-31 before | Les propriétaires | required'],
  },
  {
    text: 'Les candidats ont jusqu’au 15 février pour envoyer leur dossier à la préfecture.',
    expected: ['2021-02-15 by | Les candidats | required'],
  },
  {
    text: 'La date limite de dépôt des offres est fixée au 12 mars 2021 à 12 heures.',
    expected: ['2021-03-12T12:00 by | - | required'],
  },
  {
    text: 'Au plus tard le 20 janvier, chaque commune devra transmettre ses comptes à l’État.',
    expected: ['2021-01-20 by | chaque commune | required'],
  },
  {
    text: 'Les inscriptions sont ouvertes jusqu’au 28 février sur le site de l’université.',
    expected: ['2021-02-28 by | - | offered'],
  },
  {
    text: 'D’ici à fin mars, les hôpitaux devront avoir remplacé leurs logiciels.',
    expected: ['2021-03-31 by | les hôpitaux | required'],
  },
  {
    text: 'Le constructeur s’est engagé à livrer les premiers trains d’ici le 30 juin 2022.',
    expected: ['2022-06-30 by | Le constructeur | planned'],
  },
  {
    text: 'Clôture des inscriptions : 22 janvier 2021.',
    expected: ['2021-01-22 by | - | offered'],
  },
  {
    text: 'Le pass en cours de validité expire le 15 juin, rappelle la société de transport.',
    expected: ['2021-06-15 by | - | required'],
  },
  {
    text: 'Passé le 1er mars, les retardataires ne pourront plus s’inscrire sur les listes électorales.',
    expected: ['2021-03-01 by | les retardataires | required'],
  },
  {
    text: 'Les entreprises sont tenues de répondre sous quinze jours, sous peine d’une amende.',
    expected: ['2021-01-22 by | Les entreprises | required'],
  },
  {
    text: 'Les voyageurs peuvent demander le remboursement de leur billet jusqu’au 31 janvier.',
    expected: ['2021-01-31 by | Les voyageurs | offered'],
  },
  {
    text: 'À compter du 1er février, la vente de ces appareils sera interdite dans toute l’Union.',
    expected: ['2021-02-01 before | - | required'],
  },
  {
    text: 'Le texte, qui oblige les plateformes à publier leurs tarifs, entrera en vigueur le 1er avril.',
    expected: ['2021-04-01 before | les plateformes | required'],
  },
  {
    text: 'Le formulaire est à rendre pour le 3 février au secrétariat.',
    expected: ['2021-02-03 by | - | required'],
  },
  {
    text: 'Inscrivez-vous avant le 25 janvier à minuit.',
    expected: ['2021-01-26T00:00 before | - | required'],
  },
  {
    text: 'Le gouvernement a lancé un ultimatum : les grévistes ont jusqu’à lundi pour reprendre le travail.',
    expected: ['2021-01-11 by | les grévistes | required'],
  },
  {
    text: 'La direction compte supprimer ces postes d’ici 2023.',
    expected: ['2023-12-31 by | La direction | planned'],
  },
  {
    text: 'Les demandes doivent parvenir à la région au plus tard le 5 mars 2021, dernier délai.',
    expected: ['2021-03-05 by | - | required'],
  },
  {
    text: 'Les Britanniques installés en France doivent demander un titre de séjour avant le 30 juin 2021.',
    expected: ['2021-06-30 before | Les Britanniques installés en France | required'],
  },
  {
    text: 'Twitter a annoncé que les comptes inactifs seront supprimés à partir du 11 décembre 2021.',
    expected: ['2021-12-11 before | - | required'],
  },
  {
    text: "Le fabricant rappelle ces lots : les consommateurs ne doivent plus les utiliser et peuvent les rapporter en magasin jusqu'au 12 février.",
    expected: ['2021-02-12 by | les consommateurs | offered'],
  },
  {
    text: 'Les dossiers de candidature sont à déposer avant le 15 janvier à midi.',
    expected: ['2021-01-15T12:00 before | - | required'],
  },
  {
    text: "L'Union européenne a donné à la Pologne jusqu'au 16 août pour se mettre en conformité.",
    expected: ['2021-08-16 by | la Pologne | required'],
  },
  {
    text: "Les parents d'élèves ont jusqu'à vendredi pour inscrire leurs enfants à la cantine.",
    expected: ["2021-01-08 by | Les parents d'élèves | offered"],
  },
  {
    text: "Les soignants devront être vaccinés d'ici au 15 septembre.",
    expected: ['2021-09-15 by | Les soignants | required'],
  },
  {
    text: 'Le Royaume-Uni interdira la vente de voitures à essence à partir de 2030.',
    expected: ['2030-01-01 before | - | required'],
  },
  {
    text: 'La réforme, qui oblige les employeurs à négocier, entre en vigueur le 1er janvier 2022.',
    expected: ['2022-01-01 before | les employeurs | required'],
  },
  {
    text: "Le groupe veut atteindre la neutralité carbone d'ici à 2050.",
    expected: ['2050-12-31 by | Le groupe | planned'],
  },
  {
    text: "Les contribuables pourront corriger leur déclaration jusqu'au 14 décembre.",
    expected: ['2021-12-14 by | Les contribuables | offered'],
  },
  {
    text: "La société dispose d'un délai de deux mois pour faire appel.",
    expected: ['2021-03-07 by | La société | offered'],
  },
  {
    text: 'Le conseil a demandé au maire de présenter un plan avant la fin du mois.',
    expected: ['2021-01-31 by | maire | required'],
  },
  { text: "Date limite d'inscription : le 5 février.", expected: ['2021-02-05 by | - | required'] },
  {
    text: 'Après le 31 mars, les anciens billets ne seront plus acceptés.',
    expected: ['2021-03-31 by | - | required'],
  },
  {
    text: 'Le groupe a annoncé la fermeture de ses deux usines d’ici fin 2022.',
    expected: ['2022-12-31 by | Le groupe | planned'],
  },
  {
    text: 'Le tribunal lui enjoint de libérer les lieux dans un délai de deux mois.',
    expected: ['2021-03-07 by | - | required'],
  },
  {
    text: 'Cette possibilité leur est laissée jusqu’au vendredi 22 janvier.',
    expected: ['2021-01-22 by | - | offered'],
  },
  {
    text: 'La commission remettra son rapport avant le 1er avril.',
    expected: ['2021-04-01 before | La commission | planned'],
  },
  {
    text: 'Les locataires ont trois mois pour contester la hausse devant le tribunal.',
    expected: ['2021-04-07 by | Les locataires | offered'],
  },
  // Traps.
  { text: 'Trois cérémonies ont été prévues jusqu’à samedi pour célébrer son retour.', expected: [] },
  { text: 'Elle est la dernière à terminer la course, à 19 h 43 le 8 janvier.', expected: [] },
  { text: 'Les syndicats veulent dénoncer la hausse de l’âge de départ d’ici 2030.', expected: [] },
  { text: 'Jusqu’au 3 mars, l’exposition présente deux cents dessins.', expected: [] },
  { text: 'Le musée est resté fermé jusqu’en 2015 pour travaux.', expected: [] },
  { text: 'Avant 2010, les habitants devaient payer une taxe.', expected: [] },
  { text: 'Le match aura lieu avant le 3 mars, ont indiqué les organisateurs.', expected: [] },
  { text: 'Le procès doit s’ouvrir le 12 mai à Lyon.', expected: [] },
  { text: 'La pluie devrait durer jusqu’à mardi soir.', expected: [] },
  { text: 'Il est né avant le 8 mai 1945 et a vécu à Nantes.', expected: [] },
  { text: 'Depuis le 4 janvier, les magasins sont fermés.', expected: [] },
  { text: 'Le spectacle se joue jusqu’au 14 février au théâtre de la Ville.', expected: [] },
  { text: 'À partir du 8 février, les trains circuleront de nouveau normalement.', expected: [] },
  { text: 'Le ministre a promis hier une réponse rapide.', expected: [] },
  {
    text: 'Les clients devaient rendre leurs appareils avant le 30 novembre 2020.',
    expected: ['2020-11-30 before | Les clients | required'],
  },
  { text: 'La vaccination a commencé le 27 décembre et doit se poursuivre jusqu’à l’été.', expected: [] },
  { text: 'Deux jours avant le vote, il faut convaincre les indécis.', expected: [] },
  { text: 'Son contrat court jusqu’en juin 2023.', expected: [] },
  { text: 'Le concert prévu le 16 janvier est annulé.', expected: [] },
  { text: 'La route sera coupée jusqu’à vendredi, à cause des inondations.', expected: [] },
  { text: 'Le festival se tiendra du 3 au 7 mai 2021.', expected: [] },
  { text: 'Avant le 20 janvier, le président élu formera son équipe.', expected: [] },
  { text: 'Le nombre d’emplois pourrait doubler d’ici 2030, selon une étude.', expected: [] },
  { text: "Le couvre-feu sera maintenu jusqu'au 20 janvier au moins.", expected: [] },
  { text: "L'équipe doit affronter Lyon samedi avant de recevoir Lille le 16 janvier.", expected: [] },
  { text: "Les travaux ont débuté le 4 janvier et devraient s'achever avant l'été.", expected: [] },
  { text: "La ville comptera 300 000 habitants d'ici 2040.", expected: [] },
  { text: "Jusqu'au 17 janvier, les magasins pourront ouvrir le dimanche.", expected: [] },
  { text: 'Le président recevra les syndicats le 12 janvier.', expected: [] },
  {
    text: 'Avant le 1er janvier 2021, les titulaires devaient renouveler leur permis.',
    expected: ['2021-01-01 before | les titulaires | required'],
  },
  { text: 'Il avait promis de démissionner avant le 31 décembre 2020.', expected: [] },
  { text: 'Les vacances scolaires débuteront à partir du 6 février.', expected: [] },
  { text: "La centrale devrait fonctionner jusqu'en 2035.", expected: [] },
  { text: 'Dès lundi, la neige fera son retour en plaine.', expected: [] },
  { text: 'Le film sortira en salles le 3 février.', expected: [] },
  { text: 'Pour Noël, les restaurants pourront rouvrir.', expected: [] },
];
