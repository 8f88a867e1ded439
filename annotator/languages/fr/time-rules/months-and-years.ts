import { oneWordOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { point } from '../../time-readings.ts';
import { numberWords } from '../numbers.ts';
import { counts, direction, fullMonth, isName, month, season, year } from './parts.ts';
import { readDate, readDirection, readParts } from './read-date.ts';

const yearsOfCentury = oneWordOf(
  [...numberWords].filter(([, value]) => value > 0 && value < 100).map(([word]) => word),
);

/** What stands before a month that has nothing else to show for itself. */
const monthCue =
  /(?:^|[^\p{L}])(?:en|depuis|dès|d'ici|d'ici à|jusqu'en|jusqu'à|fin|début|mi|courant|milieu|mois de|mois d'|avant|après|entre|d'|de|et|ou|à|à la mi|pour|vers|ce|chaque|du \d{1,2} au \d{1,2}|(?:en|de|d'|à) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre),)[\s-]{0,2}$/u;
const yearCue =
  /(?:^|[^\p{L}])(?:en|depuis|dès|d'ici|d'ici à|jusqu'en|jusqu'à|fin|début|mi|courant|avant|après|entre|de|du|et|ou|à|vers|pour|l'an|l'année|horizon|saison|édition|exercice|contre|que|des|millésime|dans les|rentrée|élection|présidentielle|législatives|municipales|mondial|jeux|budget|printemps|automne|hiver|été)[\s-]{0,2}$/u;
/** Prepositions that only a year can follow, whatever its number. */
const yearOnly =
  /(?:^|[^\p{L}])(?:en|depuis|dès|jusqu'en|vers l'an|d'ici|d'ici à|horizon|entre|avant|après|l'an|année|\d{4} à)\s{1,2}$/u;
/** «entre 2000 et 2500 euros»: what is counted stands after the second number. */
const countedPair =
  /^\s(?:et|à|ou) \d{4}\s?(?:€|%|\$|(?:euros?|personnes|habitants|emplois|mètres|kilomètres|km)(?!\p{L}))/u;
/** What is numbered and may have four digits: «la chambre 2020». */
const numbered =
  /(?:^|[^\p{L}])(?:chambre|numéro|article|page|bus|route|vol|porte|bureau|appartement|code|poste|ligne|n°)\s{1,2}$/u;
/** An event or edition right before its year: «Roland-Garros 2016», «le circuit 2016»; a small word counts instead. */
const namedBefore =
  /(?:^|[^\p{L}])(?!(?:les|des|ces|ses|nos|vos|leurs|avec|pour|sur|par|soit|quelque|environ|compte|presque|près|plus|moins|dont|que|est|sont|ont|fait|avait|coûte|vaut|code|numéro|article|loi|chambre|bus|page|modèle|série|version|windows|office|boeing|airbus|peugeot|route|rue)\s)\p{L}{3,30}\s{1,2}$/u;
const participleBefore =
  /(?:^|[^\p{L}])(?:a|ai|as|ont|avons|avez|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|n'a|j'ai)\s{1,2}(?:\p{L}+\s)?$/u;

export const monthsAndYears: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/month-year',
    pattern: phrase`${month}(?:,? | de | de l'année )${year}`,
    read: (groups, { after }) => (counts(after) ? null : readDate(groups)),
    examples: [
      ['en [avril 2015]', '2015-04'],
      ['[Novembre 2020]', '2020-11'],
      ["Depuis [octobre de l'année 2016]", '2016-10'],
    ],
    counterExamples: ['en avril 2015 euros', 'juin 20156'],
  },
  {
    name: 'fr/time/month-direction',
    pattern: phrase`${fullMonth} ${direction}`,
    read: readDate,
    examples: [
      ['en [février dernier]', '2020-02'],
      ['[mai prochain]', '2021-05'],
    ],
    counterExamples: ['mai', 'un marché prochain'],
  },
  {
    name: 'fr/time/edge-of-month',
    needs: ['mois'],
    pattern: phrase`(?:la |le )?(?:(?<end>fin)|(?<start>début)|(?<middle>milieu|courant)) du mois (?:de |d')${fullMonth}(?: ${year}| ${direction})?`,
    read: groups => {
      const mod = groups.end ? 'END' : groups.start ? 'START' : 'MID';
      return point(readParts(groups), { ...readDirection(groups), mod });
    },
    examples: [
      ['avant [la fin du mois de mars]', '2021-03'],
      ['dans [le courant du mois de mars]', '2021-03'],
      ["Il est parti [début du mois d'août 2019]", '2019-08'],
    ],
    counterExamples: ['la fin du mois', 'la fin du marché'],
  },
  {
    name: 'fr/time/bare-month',
    pattern: phrase`(?:(?<this>ce) mois (?:de |d'))?${fullMonth}`,
    read: (groups, { written, before, after }) =>
      (!groups.this && !monthCue.test(before)) ||
      isName(written, before) ||
      /^-(?!début|fin|mi)\p{L}/u.test(after)
        ? null
        : readDate(groups),
    examples: [
      ['Destituée en [décembre] par le Parlement', '2020-12'],
      ['Elle reviendra en [mars].', '2021-03'],
      ['au mois d’[août]', '2020-08'],
      ['[ce mois de janvier]', '2021-01'],
      ['en mars, [avril] et mai', '2021-04'],
    ],
    counterExamples: ['le champ de Mars', 'Mars', 'Mar-a-Lago', 'juin', 'la planète mars'],
  },
  {
    name: 'fr/time/season',
    needs: ['été', 'ete', 'hiver', 'automne', 'printemps'],
    pattern: phrase`(?:l'|(?<this>cet|ce) |le )${season}(?: ${direction}|,? ${year})?`,
    read: (groups, { after }) => (/^-[\p{L}\d]/u.test(after) ? null : readDate(groups)),
    examples: [
      ["pendant [l'été 2016]", '2016-SU'],
      ['[cet hiver]', '2020-WI'],
      ["Il reviendra à [l'automne prochain]", '2021-FA'],
    ],
    counterExamples: ['Il a été élu', 'le printemps-été', 'ces étés'],
  },
  {
    name: 'fr/time/season-after-preposition',
    needs: ['été', 'ete', 'hiver', 'automne', 'printemps'],
    pattern: phrase`(?<=(?<![\p{L}'])(?:(?<preposition>au|en) {1,2}|d'))(?<span>${season}(?: ${direction}|,? ${year})?)`,
    read: (groups, { after }) => {
      if (/^-[\p{L}\d]/u.test(after)) return null;
      if (groups.preposition === 'au' || groups.year || groups.last || groups.next) return readDate(groups);
      // «en hiver» is every winter; «d'hiver» is a kind of games, clothes or holidays.
      const named = readParts(groups).season;
      return groups.preposition === 'en' && named ? { kind: 'set', every: { season: named } } : null;
    },
    examples: [
      ['Il est né au [printemps 2016]', '2016-SP'],
      ['Il fait froid en [hiver].', 'XXXX-WI'],
    ],
    counterExamples: ["les Jeux d'hiver", 'la collection printemps-été', 'ils ont à nouveau été introduits'],
  },
  {
    name: 'fr/time/season-year',
    needs: ['été', 'ete', 'hiver', 'automne', 'printemps'],
    pattern: phrase`${season} ${year}`,
    read: (groups, { before, after }) =>
      participleBefore.test(before) || counts(after) ? null : readDate(groups),
    examples: [
      ['la collection [printemps 2016]', '2016-SP'],
      ['le programme [Été 2019]', '2019-SU'],
    ],
    counterExamples: ['Il a été 2016 fois', 'Ils ont été 2015 à venir'],
  },
  {
    name: 'fr/time/year-range',
    pattern: phrase`(?<from>(?:1[5-9]|20)\d\d)(?:-|–|/)(?<to>(?:1[5-9]|20)\d\d|\d\d)`,
    read: ({ from = '', to = '' }, { before, after }) => {
      if (/[-/:+#\d]\s?$/.test(before) || /^[-/:]\d/.test(after)) return null;
      const end = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to);
      if (end <= Number(from)) return null;
      return {
        kind: 'range',
        from: { kind: 'point', parts: { year: Number(from) } },
        to: { kind: 'point', parts: { year: end } },
      };
    },
    examples: [
      ['la saison [2016-2017]', '2016/2017'],
      ['le budget [2016-17]', '2016/2017'],
    ],
    counterExamples: ['2016-12-03', '2016-2010', '12016-2017'],
  },
  {
    name: 'fr/time/named-year',
    needs: ['an'],
    pattern: phrase`(?:l'|cette )?(?:année|an) (?:civile |calendaire )?${year}`,
    read: (groups, { before }) =>
      /(?:^|\s)(?:par|chaque|un)\s{1,2}$/.test(before) ? null : readDate(groups),
    examples: [
      ["pour [l'année 2016]", '2016'],
      ["depuis [l'an 2000]", '2000'],
      ["[l'année calendaire 2019]", '2019'],
    ],
    counterExamples: ["l'année 20166", 'par an 2016'],
  },
  {
    name: 'fr/time/year-in-words',
    needs: ['deux mille', 'deux-mille'],
    pattern: phrase`(?<=(?:en|l'an|l'année|depuis|d'ici|jusqu'en|fin|début) )deux[ -]mille(?:[ -](?<rest>${yearsOfCentury}))?`,
    read: ({ rest }, { after }) =>
      counts(after) ? null : point({ year: 2000 + (rest === undefined ? 0 : (numberWords.get(rest) ?? 0)) }),
    examples: [
      ['Il est né en [deux mille quatre].', '2004'],
      ["depuis l'an [deux mille]", '2000'],
    ],
    counterExamples: ['en deux mille pages', 'deux mille vingt', 'en deux millénaires'],
  },
  {
    name: 'fr/time/year',
    pattern: phrase`${year}`,
    read: (groups, { before, after }) => {
      const value = Number(groups.year);
      // «entre 2100 et 2150 euros» counts, and so does «en 2100 exemplaires» of a year that is far ahead.
      if (numbered.test(before) || countedPair.test(after) || (value > 2060 && counts(after))) return null;
      if (
        (counts(after) && !yearOnly.test(before)) ||
        /^(?:[-/:]\d| ?h\b|\s?°)/.test(after) ||
        (!/(?:^|[^\p{L}])mi-$/u.test(before) && /(?:[-/:+#\d]|\d[ .,])$/.test(before))
      )
        return null;
      if (yearOnly.test(before) || (/(?:^|\s)vers\s{1,2}$/.test(before) && !counts(after)))
        return readDate(groups);
      if (value < 1900 || value > 2060) return null;
      const alone = /^(?:$|\s?[.,;:)\]»”"!?–—\n])/.test(after);
      const likely = yearCue.test(before) || (alone && /(?:^|[\p{L}(])\s{0,2}$/u.test(before));
      return likely || (value >= 1950 && namedBefore.test(before)) ? readDate(groups) : null;
    },
    examples: [
      ['en [2015]', '2015'],
      ["l'élection présidentielle de [2016] à Washington", '2016'],
      ['les Jeux de Londres ([2012])', '2012'],
      ['sa victoire à Roland-Garros [2016] suit la première', '2016'],
      ['Depuis [1789], rien', '1789'],
      ['bâtie vers [1850]', '1850'],
      ['ouvert [mi-2019]', '2019'],
      ["deux degrés de plus d'ici [2100]", '2100'],
      ["à l'horizon [2150]", '2150'],
    ],
    counterExamples: [
      '2015 euros',
      'de 2000 emplois',
      'plus de 2000 personnes',
      '2015/3',
      'un moteur de 1998 cm3',
      '01 2015',
      'la chambre 2020.',
      'à la page 2015',
      'entre 2100 et 2150 euros',
      'en 2100 exemplaires',
      'le modèle 2100',
    ],
  },
];
