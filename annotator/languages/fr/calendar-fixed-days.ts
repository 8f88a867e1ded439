import type { NamedDay } from './calendar-holidays.ts';

/** Feasts and public days of French-speaking countries with a date of their own, or a place in their month. */
export const fixedDays: readonly NamedDay[] = [
  {
    name: 'new-year',
    needs: ["l'an", 'nouvel'],
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
    needs: ['épiphanie', 'des rois'],
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
    needs: ['chandeleur'],
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
    needs: ['valentin'],
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
    needs: ['femme'],
    pattern: 'journée\\s(?:internationale\\s)?(?:des\\sdroits\\s)?(?:des\\sfemmes|de\\sla\\sfemme)',
    date: { month: 3, day: 8 },
    examples: [
      ['[la journée internationale des droits des femmes 2020]', '2020-03-08'],
      ['[la Journée des femmes 2019]', '2019-03-08'],
    ],
    counterExamples: ['la journée des enfants', 'les droits des femmes'],
  },
  {
    name: 'labour-day',
    needs: ['travail'],
    pattern:
      'fête\\sdu\\stravail|fête\\sdes\\stravailleurs|journée\\sinternationale\\sdes\\s(?:droits\\sdes\\s)?travailleurs',
    date: { month: 5, day: 1 },
    examples: [
      ['[la fête du Travail 2020]', '2020-05-01'],
      ['le muguet de [la fête du Travail 2019]', '2019-05-01'],
      ['[la Journée internationale des travailleurs 2020]', '2020-05-01'],
    ],
    counterExamples: ['le droit du travail', 'une fête de travail'],
  },
  {
    name: 'mothers-day',
    needs: ['mères'],
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
    needs: ['pères'],
    pattern: 'fête\\sdes\\spères',
    date: { month: 6, weekday: 7, nth: 3 },
    examples: [
      ['[la fête des Pères 2019]', '2019-06-16'],
      ['[la fête des pères 2020]', '2020-06-21'],
    ],
    counterExamples: ['les pères blancs'],
  },
  {
    name: 'music-day',
    needs: ['musique'],
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
    needs: ['saint-jean'],
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
    needs: ['assomption'],
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
    needs: ['halloween'],
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
    needs: ['toussaint'],
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
    needs: ['morts', 'défunts'],
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
    needs: ['saint-nicolas'],
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
    needs: ['réveillon'],
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
    needs: ['noël'],
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
    needs: ['sylvestre', 'réveillon'],
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
    needs: ['thanksgiving'],
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
    needs: ['friday', 'fou'],
    pattern: 'black\\sfriday|vendredi\\sfou',
    date: { month: 11, weekday: 4, nth: 4, offset: 1 },
    examples: [
      ['[le Black Friday 2020]', '2020-11-27'],
      ['[Black Friday 2019]', '2019-11-29'],
    ],
    counterExamples: ['vendredi noir', 'friday'],
  },
];
