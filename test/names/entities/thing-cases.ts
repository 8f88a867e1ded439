import type { EntityCase } from './labelled.ts';

export const thingCases: readonly EntityCase[] = [
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
    'L’[Agence rurale des transports|o1:institution] s’engage. L’[OTAN|o2] et l’[Otan|o2].',
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
