/** What is one thing and what is not: a name for the case, its language, the labelled text. */
export type EntityCase = readonly [name: string, language: string, marked: string];

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
    '[Julie Le Goff|p1] gagne. [Le Goff|p1] remercie [Paul Le Braz|p2]. [Le Goff|p2x] rit.'.replace(
      'p2x',
      'p1',
    ),
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
    'a last name that is another person’s first',
    'fr',
    '[Élise Martin|p1] bat [Martin Roque|p2]. [Martin|p1] jubile, [Roque|p2] pleure.',
  ],
];

export const otherCases: readonly EntityCase[] = [
  [
    'an acronym in brackets',
    'fr',
    'La [Ligue nationale des randonneurs|o1] ([LNR|o1]) proteste. La [LNR|o1] attend.',
  ],
  ['an acronym and then its long form', 'fr', 'La [LNR|o1] ([Ligue nationale des randonneurs|o1]) proteste.'],
  [
    'an acronym far from its long form',
    'fr',
    'La [LNR|o1] proteste. Plus tard, la [Ligue nationale des randonneurs|o1] se tait.',
  ],
  [
    'an acronym that two names have',
    'fr',
    'Les [Carrières Aubin|o1] et la [Coopérative alpine|o2] attendent. [CA|o3] refuse.',
  ],
  [
    'an acronym spoken as a word',
    'fr',
    'L’[Agence rurale des transports|o1:institution] s’engage. L’[Arts|o9] non. L’[OTAN|o2] et l’[Otan|o2].',
  ],
  [
    'the tables',
    'fr',
    'L’[ONU|o1] et les [Nations unies|o1] appellent l’[Organisation des Nations unies|o1].',
  ],
  ['full stops in an acronym', 'fr', 'La [S.N.V.R.|o1] recrute. La [SNVR|o1] licencie.'],
  ['legal forms', 'fr', '[Orvalis SA|o1:company] paie. [Orvalis|o1] conteste. [ORVALIS S.A.|o1] gagne.'],
  [
    'English legal forms',
    'en',
    '[Brightwell Inc.|o1] paid. [Brightwell|o1] and [Brightwell, Inc|o1] are one.',
  ],
  [
    'le groupe',
    'fr',
    'Le [groupe Orvalis|o1] paie. [Orvalis|o1] conteste. Le [Groupe Orvalis|o1] gagne. [Orvalis Group|o1] rit.',
  ],
  ['an elided article', 'fr', "[L’Argonal|o1] recrute. Chez [l'Argonal|o1], on attend. L’[Argonal|o1] paie."],
  [
    'an article with a capital',
    'fr',
    '[Le Courrier du Bocage|o1] paraît. Selon [le Courrier du Bocage|o1] et le [Courrier du Bocage|o1]…',
  ],
  ['the short form of a company', 'fr', '[Orvalis Foods|o1] paie. La société [Orvalis|o1] conteste.'],
  [
    'a subsidiary',
    'fr',
    'La banque [Tarvenne|o1] et sa filiale [Tarvenne Assurances|o2] attendent. [Tarvenne|o1] paie.',
  ],
  [
    'two that begin alike',
    'fr',
    '[Orvalis Foods|o1] et [Orvalis Énergie|o2] négocient. [Orvalis|o3] se tait.',
  ],
  [
    'a ministry and its short forms',
    'fr',
    'Le [ministère de l’Intérieur|o1:government] enquête. L’[Intérieur|o1] confirme.',
  ],
  [
    'a ministry that gained a word',
    'fr',
    'Le [ministère de l’Éducation|o1] répond. Le [ministère de l’Éducation nationale|o1] précise.',
  ],
  [
    'two ministries',
    'fr',
    'Le [ministère de la Santé|o1] et le [ministère de la Culture|o2] hésitent. La [Culture|o2] cède.',
  ],
  [
    'the words in another order',
    'en',
    'The [Department of Transport|o1] agreed. The [Transport Department|o1] paid.',
  ],
  [
    'a club and its town',
    'fr',
    'Le [FC Marvejols|o1:club] bat [Mende|o2:club]. [Marvejols|o1:club] jubile à [Marvejols|l1].',
  ],
  [
    'a head without a link',
    'fr',
    'L’[hôpital Brézin|o1] ferme. [Brézin|o1] licencie. L’[université de Blois|o2] ouvre.',
  ],
  [
    'a place and the ministry in it',
    'fr',
    '[Bercy|o1] refuse. Le concert de [Bercy|l1] est annulé. [Bercy|o1] cède.',
  ],
  [
    'hyphens in places',
    'fr',
    'À [Saint-Étienne|l1], on attend. À [Saint Etienne|l1], on espère. [SAINT-ÉTIENNE|l1].',
  ],
  ['a town and its long name', 'fr', 'À [Brécey-sur-Orne|l1], on vote. [Brécey|l1] compte ses voix.'],
  ['a department is not the river', 'fr', '[Seine-et-Briance|l1] inquiète. La [Seine|l2] monte.'],
  [
    'long names of countries',
    'fr',
    'La [République populaire de Chine|l1] proteste. La [Chine|l1] menace. Les [États-Unis|l2], les [USA|l2] et les [Etats-Unis|l2].',
  ],
  [
    'long names in English',
    'en',
    'The [United States|l1] agreed. The [US|l1] and the [U.S.|l1] too. The [People’s Republic of China|l2] and [China|l2] did not.',
  ],
  [
    'a river and its department',
    'fr',
    'La crue de la [Loire|l1:water] inquiète la [Haute-Loire|l2:region] et la [Loire|l3:region].',
  ],
  ['models of one make', 'fr', 'La [Fulgor X200|r1] remplace la [Fulgor X100|r2]. La [X200|r1] coûte cher.'],
  [
    'the year of an event',
    'fr',
    'Le [Rallye des Causses 2021|e1] est annulé. Le [Rallye des Causses|e1] reviendra.',
  ],
  [
    'the same event in two years',
    'fr',
    'Le [Rallye des Causses 2020|e1] et le [Rallye des Causses 2021|e2] sont annulés.',
  ],
  [
    'a name that somebody had before',
    'fr',
    '[Valoria|o1] (ex-[Tarvenne|o1]) recrute. [Tarvenne|o1] était connue.',
  ],
  [
    'a person and a company of one name',
    'fr',
    '[Marcel Orvalis|p1] a fondé [Orvalis|o1]. [Orvalis|p1] est mort.',
  ],
];
