import type { EntityCase } from './labelled.ts';

export const personCases: readonly EntityCase[] = [
  [
    'last name and first name',
    'fr',
    'Mme [Claire Fontanel|p1] arrive. [Fontanel|p1] sourit, puis [Claire|p1] repart.',
  ],
  [
    'a particle',
    'fr',
    '[Hubert de Vassieux|p1] préside. Selon [de Vassieux|p1], tout va bien. [Vassieux|p1] insiste.',
  ],
  [
    'a particle with a capital at the start of a sentence',
    'fr',
    '[Anne de Morvan|p1] parle. [De Morvan|p1] se tait.',
  ],
  [
    'a last name of two words',
    'fr',
    '[Julie Le Goff|p1] gagne. [Le Goff|p1] remercie [Paul Le Braz|p2]. [Le Goff|p1] rit.',
  ],
  [
    'a double last name',
    'fr',
    '[Inès Carrel-Bastide|p1] et [Marc Bastide|p2] débattent. [Carrel-Bastide|p1] conclut, [Bastide|p2] répond.',
  ],
  [
    'a hyphen that one writes and another leaves out',
    'fr',
    '[Inès Carrel-Bastide|p1] parle. Mme [Carrel Bastide|p1] insiste.',
  ],
  ['initials', 'fr', 'Le préfet [Hubert Vasseur|p1] a signé. Selon [H. Vasseur|p1], tout est prêt.'],
  [
    'an initial that fits two people stays apart',
    'fr',
    '[Jean Morel|p1] et [Jacques Morel|p2] signent. [J. Morel|p3] aussi.',
  ],
  ['initials of a double first name', 'fr', '[Jean-Luc Morel|p1] signe. [J.-L. Morel|p1] est content.'],
  ['a double first name is not the single one', 'fr', '[Jean Morel|p1] rencontre [Jean-Pierre Morel|p2].'],
  [
    'a middle name',
    'en',
    '[Laura Jane Fenwick|p1] resigned. [Laura Fenwick|p1] said no more. [Fenwick|p1] left.',
  ],
  ['a middle initial', 'en', '[Samuel T. Ward|p1] won. [Samuel Ward|p1] thanked his team.'],
  [
    'two people of one last name',
    'fr',
    '[Claire Fontanel|p1] parle. [Fontanel|p1] insiste. Son frère [Hubert Fontanel|p2] proteste. [Fontanel|p2] se tait.',
  ],
  [
    'two people told apart by their titles',
    'fr',
    '[Claire Fontanel|p1] et [Hubert Fontanel|p2] arrivent. Mme [Fontanel|p1] parle, M. [Fontanel|p2] se tait.',
  ],
  [
    'two people told apart by an earlier title',
    'fr',
    'M. [Dominique Ternay|p1] et Mme [Camille Ternay|p2] se disputent. M. [Ternay|p1] crie.',
  ],
  [
    'English titles',
    'en',
    '[Martha Crane|p1] sued [Peter Crane|p2]. Mr [Crane|p2] appealed. Ms. [Crane|p1] did not.',
  ],
  [
    'nobody of that title',
    'fr',
    '[Claire Fontanel|p1] et [Julie Fontanel|p2] arrivent. M. [Fontanel|p3] attend.',
  ],
  [
    'a headline before two namesakes',
    'fr',
    '[Ternay|p3] condamné. [Hugo Ternay|p1] et [Basile Ternay|p2] étaient jugés.',
  ],
  [
    'families',
    'fr',
    '[Isabelle Rostan|p1] et [Patrick Rostan|p2] sont jugés. Les époux [Rostan|p3] nient. La famille [Rostan|p3] se tait. [Isabelle Rostan|p1] pleure.',
  ],
  [
    'a family by its plural article',
    'fr',
    'Les [Le Garrec|p1] ont vendu. [Yves Le Garrec|p2] regrette. Chez les [Le Garrec|p1], on se tait. [Le Garrec|p2] aussi.',
  ],
  [
    'an English family',
    'en',
    'The [Harcourt family|p1] sold it. [John Harcourt|p2] objected. The [Harcourts|p1] moved out. [Harcourt|p2] stayed.',
  ],
  [
    'a nickname inside the name',
    'fr',
    '[Jean « Titi » Lambrec|p1] joue. [Titi Lambrec|p1] chante. [Lambrec|p1] salue. [Titi|p1] sort.',
  ],
  [
    'an English nickname',
    'en',
    '[Robert "Buddy" Castle|p1] sang. [Robert Castle|p1] left. [Buddy Castle|p1] came back.',
  ],
  [
    'capitals of a headline',
    'fr',
    '[CLAIRE FONTANEL|p1] DÉMISSIONNE. [Claire Fontanel|p1] quitte la mairie.',
  ],
  [
    'accents and capitals',
    'fr',
    '[Eléonore Tessier|p1] gagne. [Éléonore Tessier|p1] rit. [ELEONORE TESSIER|p1] part.',
  ],
  ['family name first', 'fr', '[Xu Weiming|p1] arrive à Pékin. M. [Xu|p1] rencontre [Xu Lian|p2].'],
  ['the initials of a person', 'fr', '[Nadège Kermoal-Moreau|p1] part. [NKM|p1] revient.'],
  [
    'the father and the son',
    'en',
    '[Ronald Tarrant|p1] founded it. [Ronald Tarrant Jr.|p2] sold it. [Tarrant Jr.|p2] regrets nothing.',
  ],
  [
    'a pope and a president',
    'fr',
    '[François Vauquelin|p1] reçoit le pape [François|p2]. [Vauquelin|p1] salue [François|p2].',
  ],
  [
    'a possessive',
    'en',
    "[Dana Whitlock|p1] spoke. [Whitlock's|p1] lawyer agreed. [Dana Whitlock’s|p1] son did not.",
  ],
  ['a spelling with doubled letters', 'fr', '[Mohammed Belkacemi|p1] parle. [Mohamed Belkacemi|p1] signe.'],
  [
    'a first name alone that fits two',
    'fr',
    '[Claire Fontanel|p1] et [Claire Ternay|p2] courent. [Claire|p3] gagne.',
  ],
  [
    'siblings keep their first names',
    'fr',
    '[Hugo Ternay|p1] et [Basile Ternay|p2] courent. [Hugo|p1] gagne, [Basile|p2] tombe.',
  ],
  [
    'a couple with its titles',
    'fr',
    'M. et Mme [Ternay|p1] ont déménagé. [Agathe Ternay|p2] regrette. Mme [Ternay|p2] pleure.',
  ],
  [
    'two first names with one last name',
    'fr',
    '[Basile|p1] et [Agathe Ternay|p2] ont gagné. M. [Ternay|p1] exulte. Mme [Ternay|p2] sourit.',
  ],
  [
    'a name at birth, which another bears',
    'fr',
    '[Agathe Ternay|p1], née [Roque|p1], épouse [Paul Roque|p2]. [Roque|p2] sourit.',
  ],
  ['a name with and without its generation', 'fr', '[Néliton|p1] signe. [Néliton Jr|p1] jouera dimanche.'],
  ['a title inside the name', 'fr', '[Monsieur Ternay|p1] parle. [Agathe Ternay|p2] répond.'],
  [
    'a wife whose name ends with her husband’s',
    'fr',
    '[Hassan Tarik|p1] préside. [Amina Hassan Tarik|p2] l’accompagne.',
  ],
  [
    'a last name that is another person’s first',
    'fr',
    '[Élise Martin|p1] bat [Martin Roque|p2]. [Martin|p1] jubile, [Roque|p2] pleure.',
  ],
];
