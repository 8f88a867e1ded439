import type { NamedDay } from './calendar-holidays.ts';

/** «l'aïd», with or without its accent, hyphen or article. */
const eid = 'a[ïi]d[\\s-]';

/** Feasts of Islam, Judaism, Orthodox Christianity and of the lunar calendar, in the spellings of French newspapers. */
export const feasts: readonly NamedDay[] = [
  {
    name: 'ramadan',
    needs: ['ramadan'],
    pattern: '(?:mois\\sde\\s)?ramadan',
    date: { feast: 'ramadan', until: 'eid-al-fitr' },
    examples: [
      ['pendant [le ramadan 2021]', '2021-04-13/2021-05-12'],
      ['[le mois de ramadan 2020]', '2020-04-24/2020-05-23'],
    ],
    counterExamples: ['Tariq Ramadan Benali'],
  },
  {
    name: 'eid-al-fitr',
    needs: ['aïd', 'aid', 'korité', 'ramadan', 'jeûne'],
    pattern: `${eid}(?:[ea]l|ul)[\\s-]fi[td]r|${eid}[ea]s[\\s-]?s[ae]?ghir|korité|fête\\sde\\s(?:la\\s)?(?:fin|rupture)\\sdu\\s(?:ramadan|jeûne)`,
    date: { feast: 'eid-al-fitr' },
    examples: [
      ["[l'Aïd el-Fitr 2021]", '2021-05-13'],
      ['[la Korité 2020]', '2020-05-24'],
    ],
    counterExamples: ["l'aide alimentaire", 'la fin du ramadan'],
  },
  {
    name: 'eid-al-adha',
    needs: ['aïd', 'aid', 'tabaski', 'mouton', 'sacrifice'],
    pattern: `${eid}[ea]l[\\s-]?k[eé]bir|${eid}[ea]l[\\s-]adha|tabaski|fête\\sdu\\s(?:mouton|sacrifice)`,
    date: { feast: 'eid-al-adha' },
    examples: [
      ["[l'Aïd-el-Kébir 2020]", '2020-07-31'],
      ['[la Tabaski 2021]', '2021-07-20'],
    ],
    counterExamples: ['la foire du mouton', "l'aide"],
  },
  {
    name: 'mawlid',
    needs: ['mouloud', 'mawlid', 'maouloud', 'gamou'],
    pattern: 'mouloud|mawlid|maouloud|gamou',
    date: { feast: 'mawlid' },
    examples: [
      ['[le Mouloud 2020]', '2020-10-29'],
      ['[le Mawlid 2021]', '2021-10-18'],
    ],
    counterExamples: ['Mouloud Feraoun'],
  },
  {
    name: 'islamic-new-year',
    needs: ['musulman', 'hégir'],
    pattern: "nouvel\\san\\s(?:musulman|hégirien|de\\sl'hégire)",
    date: { feast: 'islamic-new-year' },
    examples: [
      ['[le Nouvel An musulman 2020]', '2020-08-20'],
      ['[le Nouvel An hégirien 2021]', '2021-08-09'],
    ],
    counterExamples: ['le Nouvel An'],
  },
  {
    name: 'ashura',
    needs: ['choura', 'shoura'],
    pattern: 'achoura|ashoura',
    date: { feast: 'ashura' },
    examples: [
      ["[l'Achoura 2020]", '2020-08-29'],
      ["[l'Achoura 2021]", '2021-08-18'],
    ],
    counterExamples: ['la choura'],
  },
  {
    name: 'rosh-hashanah',
    needs: ['hach', 'hash', 'juif'],
    pattern: 'ro(?:s|c|sc)h[\\s-]hacha?nah?|ro(?:s|c|sc)h[\\s-]hashana?h?|nouvel\\san\\sjuif',
    date: { feast: 'rosh-hashanah' },
    examples: [
      ['[Roch Hachana 2020]', '2020-09-19'],
      ['[le Nouvel An juif 2021]', '2021-09-07'],
    ],
    counterExamples: ['le Nouvel An'],
  },
  {
    name: 'yom-kippur',
    needs: ['kippour'],
    pattern: '(?:yom\\s)?kippour',
    date: { feast: 'yom-kippur' },
    examples: [
      ['[Yom Kippour 2020]', '2020-09-28'],
      ['le jeûne de [Kippour 2021]', '2021-09-16'],
    ],
    counterExamples: ['la guerre du Kippour'],
  },
  {
    name: 'sukkot',
    needs: ['soukk', 'sukk', 'suko', 'souko', 'souccot', 'cabanes', 'tentes'],
    pattern: 's(?:ou|u)kk?o[ut]?th?|souccot|fête\\sdes\\s(?:cabanes|tentes)',
    date: { feast: 'sukkot' },
    examples: [
      ['[Souccot 2020]', '2020-10-03'],
      ['[la fête des Cabanes 2021]', '2021-09-21'],
    ],
    counterExamples: ['des cabanes'],
  },
  {
    name: 'hanukkah',
    needs: ['hanu', 'hanou'],
    pattern: 'hano?u(?:kk?|cc|q)ah?',
    date: { feast: 'hanukkah' },
    examples: [
      ['[Hanoukka 2020]', '2020-12-11'],
      ['[la Hanoucca 2019]', '2019-12-23'],
    ],
    counterExamples: ['Hanoï'],
  },
  {
    name: 'purim',
    needs: ['pourim'],
    pattern: 'pourim',
    date: { feast: 'purim' },
    examples: [
      ['[Pourim 2020]', '2020-03-10'],
      ['[Pourim 2021]', '2021-02-26'],
    ],
    counterExamples: ['pour'],
  },
  {
    name: 'passover',
    needs: ['pess', 'pesa', 'juive'],
    pattern: "pess?a'?c?h|pâques?\\sjuives?",
    date: { feast: 'passover' },
    examples: [
      ['[Pessah 2020]', '2020-04-09'],
      ['[la Pâque juive 2021]', '2021-03-28'],
    ],
    counterExamples: ['Pâques'],
  },
  {
    name: 'shavuot',
    needs: ['avou'],
    pattern: 'cha?vou?oth?|shavou?oth?',
    date: { feast: 'shavuot' },
    examples: [
      ['[Chavouot 2020]', '2020-05-29'],
      ['[Chavouot 2021]', '2021-05-17'],
    ],
    counterExamples: ['chavirer'],
  },
  {
    name: 'lunar-new-year',
    needs: ['chinois', 'lunaire', 'vietnamien', 'têt'],
    pattern: 'nouvel\\san\\s(?:chinois|lunaire|vietnamien)|(?<=le\\s|du\\s)têt',
    date: { feast: 'lunar-new-year' },
    examples: [
      ['[le Nouvel An chinois 2020]', '2020-01-25'],
      ['[le Nouvel An lunaire 2021]', '2021-02-12'],
    ],
    counterExamples: ['le Nouvel An', 'la tête'],
  },
  {
    name: 'mid-autumn',
    needs: ['automne', 'lune'],
    pattern: 'fête\\sde\\sla\\s(?:mi-automne|lune)',
    date: { feast: 'mid-autumn' },
    examples: [
      ['[la fête de la mi-automne 2020]', '2020-10-01'],
      ['[la fête de la Lune 2021]', '2021-09-21'],
    ],
    counterExamples: ['la pleine lune'],
  },
  {
    name: 'diwali',
    needs: ['diwali', 'divali', 'deepavali'],
    pattern: 'di[wv]ali|deepavali',
    date: { feast: 'diwali' },
    examples: [
      ['[Diwali 2020]', '2020-11-14'],
      ['[Divali 2021]', '2021-11-04'],
    ],
    counterExamples: ['divaguer'],
  },
  {
    name: 'orthodox-easter',
    needs: ['orthodoxe', 'russe'],
    pattern: '(?:dimanche\\sde\\s)?pâques?\\s(?:orthodoxes?|russes?)',
    date: { orthodoxEaster: 0 },
    examples: [
      ['[la Pâque orthodoxe 2021]', '2021-05-02'],
      ['[Pâques orthodoxe 2020]', '2020-04-19'],
    ],
    counterExamples: ['Pâques', "l'Église orthodoxe"],
  },
  {
    name: 'orthodox-christmas',
    needs: ['orthodoxe'],
    pattern: 'noël\\sorthodoxe',
    date: { month: 1, day: 7 },
    examples: [
      ['[le Noël orthodoxe 2020]', '2020-01-07'],
      ['[Noël orthodoxe]', '2021-01-07'],
    ],
    counterExamples: ['Noël', "l'Église orthodoxe"],
  },
];
