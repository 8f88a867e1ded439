import type { DeadlineParagraph } from './paragraph.ts';

/** Duties, terms, conditions, ends, bans and promises in the words of French news, with their traps. */
export const frenchExpressions: readonly DeadlineParagraph[] = [
  // Duties: every person, order of words, passives.
  {
    text: 'Vous devez rendre le formulaire avant le 29 janvier.',
    expected: ['2021-01-29 before | Vous | required'],
  },
  {
    text: 'Avant le 29 janvier, tous les locataires devront avoir rendu leurs clés.',
    expected: ['2021-01-29 before | tous les locataires | required'],
  },
  { text: "Le chantier doit être achevé d'ici 2023.", expected: ['2023-12-31 by | - | required'] },
  { text: 'Le pont devra être réparé avant le 1er mars.', expected: ['2021-03-01 before | - | required'] },
  {
    text: 'Les candidatures doivent parvenir au secrétariat avant le 29 janvier à midi.',
    expected: ['2021-01-29T12:00 before | - | required'],
  },
  {
    text: 'Les candidatures devront, elles, parvenir au secrétariat avant le 29 janvier.',
    expected: ['2021-01-29 before | - | required'],
  },
  {
    text: 'Les clubs sont priés de publier leurs comptes avant le 1er mars.',
    expected: ['2021-03-01 before | Les clubs | required'],
  },
  {
    text: 'Il revient aux communes de publier leurs comptes avant le 1er mars.',
    expected: ['2021-03-01 before | communes | required'],
  },
  {
    text: "Le préfet a mis en demeure, lundi, l'exploitant de sécuriser la carrière sous quinze jours.",
    expected: ["2021-01-19 by | l'exploitant | required"],
  },
  {
    text: "Le préfet a mis en demeure l'exploitant de sécuriser la carrière sous quinze jours.",
    expected: ["2021-01-22 by | l'exploitant | required"],
  },
  {
    text: 'Le juge a donné lundi dix jours à la mairie pour évacuer le square.',
    expected: ['2021-01-14 by | la mairie | required'],
  },
  {
    text: "La loi impose aux vendeurs d'afficher leurs prix dès le 1er mars.",
    expected: ['2021-03-01 before | vendeurs | required'],
  },
  { text: 'Le loyer est dû au plus tard le 29 janvier.', expected: ['2021-01-29 by | - | required'] },
  { text: 'Le solde est à verser avant le 29 janvier.', expected: ['2021-01-29 before | - | required'] },
  { text: 'Les joueurs sont attendus au stade avant le 29 janvier. ||', expected: [] },
  { text: 'Le pont devrait être réparé avant le 1er mars. ||', expected: [] },
  { text: 'La tempête doit être passée avant 20 heures. ||', expected: [] },
  // Terms.
  { text: 'Les vendeurs ont un mois pour répondre.', expected: ['2021-02-07 by | Les vendeurs | required'] },
  {
    text: 'Cela laisse dix jours au club pour trouver un repreneur.',
    expected: ['2021-01-17 by | club | required'],
  },
  { text: "Plus que dix jours pour s'inscrire.", expected: ['2021-01-17 by | - | offered'] },
  {
    text: 'Le régulateur a fixé au groupe une date limite au 1er mars pour réparer les fuites.',
    expected: ['2021-03-01 by | groupe | required'],
  },
  {
    text: "Les élus ont obtenu un délai jusqu'au 1er mars pour voter le budget.",
    expected: ['2021-03-01 by | Les élus | required'],
  },
  { text: 'Il a un an de plus que sa sœur. ||', expected: [] },
  { text: 'Les visiteurs ont un mois pour admirer les toiles. ||', expected: [] },
  // Conditions.
  {
    text: "Si la ville n'agit pas avant le 1er mars, la halle sera démolie.",
    expected: ['2021-03-01 before | la ville | required'],
  },
  {
    text: "Les propriétaires s'exposent à une amende s'ils n'ont pas déclaré leur puits d'ici au 1er mars.",
    expected: ['2021-03-01 by | ils | required'],
  },
  {
    text: "Si le loyer n'est pas payé avant le 1er mars, les locataires seront expulsés.",
    expected: ['2021-03-01 before | - | required'],
  },
  {
    text: 'À moins que le conseil ne paie avant le 1er mars, la halle fermera.',
    expected: ['2021-03-01 before | - | required'],
  },
  { text: "S'il ne pleut pas avant vendredi, les champs sécheront. ||", expected: [] },
  { text: 'Si la neige ne fond pas avant vendredi, la course sera annulée. ||', expected: [] },
  // Deadlines missed, met and moved.
  {
    text: "Le brasseur a manqué l'échéance du 4 janvier pour déposer ses comptes.",
    expected: ['2021-01-04 by | Le brasseur | required'],
  },
  {
    text: "Le brasseur n'a pas respecté la date limite du 4 janvier.",
    expected: ['2021-01-04 by | Le brasseur | required'],
  },
  { text: 'La date limite a été repoussée au 1er mars.', expected: ['2021-03-01 by | - | required'] },
  {
    text: "L'échéance du 1er mars approche pour les propriétaires de vieilles chaudières.",
    expected: ['2021-03-01 by | - | required'],
  },
  { text: "L'ultimatum expire dimanche à 18 heures.", expected: ['2021-01-10T18:00 by | - | required'] },
  { text: 'Le 1er mars est la date limite pour postuler.', expected: ['2021-03-01 by | - | required'] },
  { text: "Vendredi est le dernier jour pour s'inscrire.", expected: ['2021-01-08 by | - | offered'] },
  { text: 'Le 4 janvier est le jour où il est parti. ||', expected: [] },
  { text: "L'échéance électorale du 9 mai approche. ||", expected: [] },
  // Ends, closings, expiries.
  { text: "L'offre prend fin le 31 janvier.", expected: ['2021-01-31 by | - | offered'] },
  { text: 'La période de rétractation prend fin le 31 janvier.', expected: ['2021-01-31 by | - | offered'] },
  { text: 'Les inscriptions prendront fin le 31 janvier.', expected: ['2021-01-31 by | - | offered'] },
  {
    text: "Les anciens tickets cesseront d'être valables le 31 janvier.",
    expected: ['2021-01-31 by | - | required'],
  },
  {
    text: "Les anciens billets n'auront plus cours le 31 janvier.",
    expected: ['2021-01-31 by | - | required'],
  },
  {
    text: "Les anciens tickets sont valables jusqu'au 31 janvier.",
    expected: ['2021-01-31 by | - | offered'],
  },
  { text: 'Les soldes prennent fin le 31 janvier. ||', expected: [] },
  { text: 'Le tournage prend fin le 31 janvier. ||', expected: [] },
  { text: "L'amnistie sur les armes court jusqu'au 31 janvier.", expected: ['2021-01-31 by | - | offered'] },
  {
    text: 'Le moratoire sur les expulsions expire le 31 janvier.',
    expected: ['2021-01-31 by | - | required'],
  },
  { text: "La fenêtre d'inscription se ferme le 31 janvier.", expected: ['2021-01-31 by | - | offered'] },
  {
    text: 'Les bureaux de vote ferment à 20 heures dimanche.',
    expected: ['2021-01-10T20:00 by | - | offered'],
  },
  {
    text: "La pétition est ouverte aux signatures jusqu'au 31 janvier.",
    expected: ['2021-01-31 by | - | offered'],
  },
  {
    text: "Les observations du public sont recueillies jusqu'au 31 janvier.",
    expected: ['2021-01-31 by | - | offered'],
  },
  {
    text: 'Les titulaires perdront leurs points au 31 janvier.',
    expected: ['2021-01-31 by | Les titulaires | required'],
  },
  { text: 'Les points acquis seront perdus au 31 janvier.', expected: ['2021-01-31 by | - | required'] },
  { text: 'Le magasin ferme le 31 janvier. ||', expected: [] },
  { text: "L'action a clôturé à 41 euros vendredi. ||", expected: [] },
  { text: 'La piscine fermera le 31 janvier pour travaux. ||', expected: [] },
  { text: 'La population était de 300 habitants au 31 janvier. ||', expected: [] },
  // Bans and duties that begin.
  {
    text: 'Les pailles seront bannies à partir du 1er mars.',
    expected: ['2021-03-01 before | - | required'],
  },
  { text: 'Le casque devient obligatoire le 1er mars.', expected: ['2021-03-01 before | - | required'] },
  { text: 'Fumer dans les parcs sera interdit au 1er mars.', expected: ['2021-03-01 before | - | required'] },
  {
    text: 'Les diesels seront exclus du centre dès le 1er mars.',
    expected: ['2021-03-01 before | Les diesels | required'],
  },
  {
    text: 'Les clients ne peuvent plus payer en espèces à compter du 1er mars.',
    expected: ['2021-03-01 before | Les clients | required'],
  },
  {
    text: "L'interdiction des pétards prend effet le 1er mars.",
    expected: ['2021-03-01 before | - | required'],
  },
  { text: 'Les tarifs augmenteront à partir du 1er mars. ||', expected: [] },
  { text: 'Le casque est devenu obligatoire le 4 janvier. ||', expected: [] },
  // Promises.
  {
    text: "Le ministre a assuré que la réforme serait votée avant l'été.",
    expected: ['2021-06-01 before | Le ministre | planned'],
  },
  {
    text: "La maire promet que chaque école aura un chauffage d'ici à mars.",
    expected: ['2021-03-31 by | La maire | planned'],
  },
  {
    text: '« Nous rendrons nos conclusions avant fin janvier », a assuré la présidente.',
    expected: ['2021-01-31 by | Nous | planned'],
  },
  {
    text: "Le groupe ambitionne de planter mille arbres d'ici 2025.",
    expected: ['2025-12-31 by | Le groupe | planned'],
  },
  {
    text: "Le groupe s'est fixé l'objectif de planter mille arbres d'ici 2025.",
    expected: ['2025-12-31 by | Le groupe | planned'],
  },
  {
    text: 'Le jury entend annoncer son choix au plus tard le 1er mars.',
    expected: ['2021-03-01 by | Le jury | planned'],
  },
  { text: "Il a assuré qu'il pleuvrait avant vendredi. ||", expected: [] },
  { text: 'Un verdict est attendu avant le 1er mars. ||', expected: [] },
  { text: 'Les supporters espèrent que la statue sera revenue avant Pâques. ||', expected: [] },
  // History.
  { text: 'En 1250, le roi devait rendre le château avant la Saint-Jean. ||', expected: [] },
  { text: 'Au XIXe siècle, les paysans devaient payer la dîme avant la Saint-Martin. ||', expected: [] },
];
