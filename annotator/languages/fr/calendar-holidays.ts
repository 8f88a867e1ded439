import type { HolidayDate } from '../contract/times.ts';

export interface NamedDay {
  readonly name: string;
  /** Folded words that stand for it, as a pattern (`\\s` for a blank); the article is left to the rule. */
  readonly pattern: string;
  readonly date: HolidayDate;
  /** Only with a capital: «l'ascension du col» is no feast. */
  readonly capital?: true;
  readonly examples: readonly (readonly [text: string, expected: string])[];
  readonly counterExamples: readonly string[];
}

/** Christian feasts and public days of French-speaking countries. Easter days are counted from Easter Sunday. */
export const holidays: readonly NamedDay[] = [
  {
    name: 'new-year',
    pattern:
      "jour\\sde\\sl'an|nouvel\\san(?!\\s(?:chinois|lunaire|juif|russe|berbère|musulman|hégirien|vietnamien|tibétain|orthodoxe|perse|iranien))",
    date: { month: 1, day: 1 },
    examples: [
      ["[Le jour de l'an 2020]", '2020-01-01'],
      ['au [Nouvel An 2019]', '2019-01-01'],
    ],
    counterExamples: ['le Nouvel An chinois', 'le nouvel animateur'],
  },
  {
    name: 'epiphany',
    pattern: 'épiphanie|jour\\sdes\\srois',
    date: { month: 1, day: 6 },
    examples: [
      ["[l'Épiphanie 2019]", '2019-01-06'],
      ["à [l'Épiphanie]", '2021-01-06'],
    ],
    counterExamples: ['une galette des rois'],
  },
  {
    name: 'candlemas',
    pattern: 'chandeleur',
    date: { month: 2, day: 2 },
    examples: [
      ['[la Chandeleur 2020]', '2020-02-02'],
      ['des crêpes pour [la Chandeleur]', '2021-02-02'],
    ],
    counterExamples: ['un chandelier'],
  },
  {
    name: 'valentine',
    pattern: 'saint-valentin',
    date: { month: 2, day: 14 },
    examples: [
      ['[la Saint-Valentin 2020]', '2020-02-14'],
      ['un bouquet pour [la Saint-Valentin]', '2021-02-14'],
    ],
    counterExamples: ['Valentin, un saint homme'],
  },
  {
    name: 'womens-day',
    pattern: 'journée\\s(?:internationale\\s)?(?:des\\sdroits\\s)?(?:des\\sfemmes|de\\sla\\sfemme)',
    date: { month: 3, day: 8 },
    examples: [
      ['[la journée internationale des droits des femmes 2020]', '2020-03-08'],
      ['[la Journée des femmes 2019]', '2019-03-08'],
    ],
    counterExamples: ['la journée des enfants', 'les droits des femmes'],
  },
  {
    name: 'shrove-tuesday',
    pattern: 'mardi\\sgras',
    date: { easter: -47 },
    examples: [
      ['[Mardi gras 2020]', '2020-02-25'],
      ['le carnaval de [Mardi gras 2019]', '2019-03-05'],
    ],
    counterExamples: ['un mardi', 'du foie gras'],
  },
  {
    name: 'ash-wednesday',
    pattern: 'mercredi\\sdes\\scendres',
    date: { easter: -46 },
    examples: [
      ['[mercredi des Cendres 2020]', '2020-02-26'],
      ['[le mercredi des Cendres 2019]', '2019-03-06'],
    ],
    counterExamples: ['des cendres', 'mercredi'],
  },
  {
    name: 'palm-sunday',
    pattern: '(?:dimanche\\sdes\\s)?rameaux',
    date: { easter: -7 },
    capital: true,
    examples: [
      ['[dimanche des Rameaux 2020]', '2020-04-05'],
      ['la messe des [Rameaux 2019]', '2019-04-14'],
    ],
    counterExamples: ['des rameaux de chêne'],
  },
  {
    name: 'maundy-thursday',
    pattern: 'jeudi\\ssaint(?!-)',
    date: { easter: -3 },
    examples: [
      ['[Jeudi saint 2020]', '2020-04-09'],
      ['[le Jeudi saint 2019]', '2019-04-18'],
    ],
    counterExamples: ['jeudi Saint-Étienne reçoit Nice', 'jeudi'],
  },
  {
    name: 'good-friday',
    pattern: 'vendredi\\ssaint(?!-)',
    date: { easter: -2 },
    examples: [
      ['[Vendredi saint 2020]', '2020-04-10'],
      ['[le Vendredi saint 2019]', '2019-04-19'],
    ],
    counterExamples: ['vendredi Saint-Étienne reçoit Nice', 'vendredi'],
  },
  {
    name: 'easter',
    pattern:
      "(?<!l'île\\sde\\s|juive\\sde\\s)(?:(?:dimanche|week-end|fêtes?)\\sde\\s)?pâques(?!\\s(?:orthodoxe|juive|russe))",
    date: { easter: 0 },
    examples: [
      ['à [Pâques 2020]', '2020-04-12'],
      ['[le dimanche de Pâques 2019]', '2019-04-21'],
    ],
    counterExamples: ["l'île de Pâques", 'la Pâques orthodoxe'],
  },
  {
    name: 'easter-monday',
    pattern: 'lundi\\sde\\spâques',
    date: { easter: 1 },
    examples: [
      ['[lundi de Pâques 2020]', '2020-04-13'],
      ['[le lundi de Pâques 2019]', '2019-04-22'],
    ],
    counterExamples: ['lundi', "l'île de Pâques"],
  },
  {
    name: 'labour-day',
    pattern: 'fête\\sdu\\stravail|fête\\sdes\\stravailleurs',
    date: { month: 5, day: 1 },
    examples: [
      ['[la fête du Travail 2020]', '2020-05-01'],
      ['le muguet de [la fête du Travail 2019]', '2019-05-01'],
    ],
    counterExamples: ['le droit du travail', 'une fête de travail'],
  },
  {
    name: 'mothers-day',
    pattern: 'fête\\sdes\\smères',
    // In France: the last Sunday of May, or the first of June where that is Pentecost.
    date: { month: 5, weekday: 7, nth: -1, notOnEaster: 49 },
    examples: [
      ['[la fête des Mères 2019]', '2019-05-26'],
      ['[la fête des mères 2020]', '2020-06-07'],
    ],
    counterExamples: ['la fête du village', 'les mères'],
  },
  {
    name: 'fathers-day',
    pattern: 'fête\\sdes\\spères',
    date: { month: 6, weekday: 7, nth: 3 },
    examples: [
      ['[la fête des Pères 2019]', '2019-06-16'],
      ['[la fête des pères 2020]', '2020-06-21'],
    ],
    counterExamples: ['les pères blancs'],
  },
  {
    name: 'ascension',
    pattern: "(?:jeudi|pont|week-end)\\sde\\sl'ascension|ascension(?!\\s(?:d|vers|au|en|fulgurante|sociale))",
    date: { easter: 39 },
    capital: true,
    examples: [
      ["le férié de [l'Ascension 2020]", '2020-05-21'],
      ["[le jeudi de l'Ascension 2019]", '2019-05-30'],
    ],
    counterExamples: [
      "l'ascension du col",
      'une ascension sociale',
      "l'ascension",
      "l'ascension de la droite",
    ],
  },
  {
    name: 'pentecost',
    pattern: '(?:dimanche\\sde\\s(?:la\\s)?)?pentecôte',
    date: { easter: 49 },
    examples: [
      ['[la Pentecôte 2020]', '2020-05-31'],
      ['[le dimanche de Pentecôte 2019]', '2019-06-09'],
    ],
    counterExamples: ['les églises pentecôtistes'],
  },
  {
    name: 'whit-monday',
    pattern: 'lundi\\sde\\s(?:la\\s)?pentecôte',
    date: { easter: 50 },
    examples: [
      ['[lundi de Pentecôte 2020]', '2020-06-01'],
      ['[le lundi de la Pentecôte 2019]', '2019-06-10'],
    ],
    counterExamples: ['lundi', 'la côte'],
  },
  {
    name: 'music-day',
    pattern: 'fête\\sde\\sla\\smusique',
    date: { month: 6, day: 21 },
    examples: [
      ['[la Fête de la musique 2020]', '2020-06-21'],
      ['[la fête de la musique 2019]', '2019-06-21'],
    ],
    counterExamples: ['une fête avec de la musique'],
  },
  {
    name: 'midsummer',
    pattern: '(?<=la\\s)saint-jean(?![\\s-](?:\\p{Lu}|de|d|du|sur|en|cap|bapt|le|la|les|pied))',
    date: { month: 6, day: 24 },
    examples: [
      ['[la Saint-Jean 2020]', '2020-06-24'],
      ['les feux de [la Saint-Jean 2019]', '2019-06-24'],
    ],
    counterExamples: ['Saint-Jean-de-Luz', 'Saint-Jean-du-Gard', 'Mont-Saint-Jean'],
  },
  {
    name: 'assumption',
    pattern: "(?:fête\\sde\\sl'|jour\\sde\\sl')?assomption",
    date: { month: 8, day: 15 },
    examples: [
      ["[l'Assomption 2020]", '2020-08-15'],
      ["[la fête de l'Assomption 2019]", '2019-08-15'],
    ],
    counterExamples: ['les assomptions baroques'],
  },
  {
    name: 'halloween',
    pattern: 'halloween',
    date: { month: 10, day: 31 },
    examples: [
      ['[Halloween 2020]', '2020-10-31'],
      ['à [Halloween 2019]', '2019-10-31'],
    ],
    counterExamples: ['des déguisements'],
  },
  {
    name: 'all-saints',
    pattern: 'toussaint(?!\\slouverture)',
    date: { month: 11, day: 1 },
    examples: [
      ['les vacances de [la Toussaint 2020]', '2020-11-01'],
      ['à [la Toussaint 2019]', '2019-11-01'],
    ],
    counterExamples: ['Toussaint Louverture'],
  },
  {
    name: 'all-souls',
    pattern: '(?:fête|jour)\\sdes\\s(?:morts|défunts)',
    date: { month: 11, day: 2 },
    examples: [
      ['[la fête des Morts 2020]', '2020-11-02'],
      ['[le jour des Morts 2019]', '2019-11-02'],
    ],
    counterExamples: ['le nombre des morts'],
  },
  {
    name: 'saint-nicholas',
    pattern: '(?<=la\\s)saint-nicolas(?![\\s-](?:\\p{Lu}|de|du|d|la|le|les|sur|en))',
    date: { month: 12, day: 6 },
    examples: [
      ['[la Saint-Nicolas 2020]', '2020-12-06'],
      ['les fêtes de [la Saint-Nicolas 2019]', '2019-12-06'],
    ],
    counterExamples: ['Saint-Nicolas-de-Port', "l'église de saint Nicolas"],
  },
  {
    name: 'christmas-eve',
    pattern: 'réveillon\\sde\\snoël',
    date: { month: 12, day: 24 },
    examples: [
      ['[le réveillon de Noël 2020]', '2020-12-24'],
      ['lors du [réveillon de Noël]', '2020-12-24'],
    ],
    counterExamples: ['le réveillon'],
  },
  {
    name: 'christmas',
    pattern: '(?:(?:jour|fêtes?)\\sde\\s)?noël(?!\\sorthodoxe)',
    date: { month: 12, day: 25 },
    examples: [
      ['[Noël 2020]', '2020-12-25'],
      ['[le jour de Noël]', '2020-12-25'],
    ],
    counterExamples: ['Noël Mamère', 'Noël Coward'],
  },
  {
    name: 'new-years-eve',
    pattern:
      "saint-sylvestre|réveillon\\s(?:du\\s(?:nouvel\\san|jour\\sde\\sl'an|31(?:\\sdécembre)?)|de\\sla\\ssaint-sylvestre)",
    date: { month: 12, day: 31 },
    examples: [
      ['[la Saint-Sylvestre 2020]', '2020-12-31'],
      ['[le réveillon du Nouvel An]', '2020-12-31'],
    ],
    counterExamples: ['Sylvestre', 'le réveillon'],
  },
  {
    name: 'thanksgiving',
    pattern: 'thanksgiving',
    date: { month: 11, weekday: 4, nth: 4 },
    examples: [
      ['[Thanksgiving 2020]', '2020-11-26'],
      ['la dinde de [Thanksgiving 2019]', '2019-11-28'],
    ],
    counterExamples: ['des remerciements'],
  },
  {
    name: 'black-friday',
    pattern: 'black\\sfriday|vendredi\\sfou',
    date: { month: 11, weekday: 4, nth: 4, offset: 1 },
    examples: [
      ['[le Black Friday 2020]', '2020-11-27'],
      ['[Black Friday 2019]', '2019-11-29'],
    ],
    counterExamples: ['vendredi noir', 'friday'],
  },
];
