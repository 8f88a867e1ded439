import type { HolidayDate } from '../contract/times.ts';

export interface NamedDay {
  readonly name: string;
  /** Folded words that stand for it, as a pattern (`\\s` for a blank); the article is left to the rule. */
  readonly pattern: string;
  readonly date: HolidayDate;
  /** Only with a capital: «l'ascension du col» is no feast. */
  readonly capital?: true;
  readonly examples: readonly (readonly [text: string, expected: string])[];
  readonly counterExamples?: readonly string[];
}

/** Feasts and public days of French-speaking countries. Easter days are counted from Easter Sunday. */
export const holidays: readonly NamedDay[] = [
  {
    name: 'new-year',
    pattern: "jour\\sde\\sl'an|nouvel\\san(?!\\s(?:chinois|lunaire|juif|russe|berbère))",
    date: { month: 1, day: 1 },
    examples: [["[Le jour de l'an 2020]", '2020-01-01']],
    counterExamples: ['le Nouvel An chinois'],
  },
  {
    name: 'epiphany',
    pattern: 'épiphanie',
    date: { month: 1, day: 6 },
    examples: [["[l'Épiphanie 2019]", '2019-01-06']],
  },
  {
    name: 'valentine',
    pattern: 'saint-valentin',
    date: { month: 2, day: 14 },
    examples: [['[la Saint-Valentin 2020]', '2020-02-14']],
  },
  {
    name: 'shrove-tuesday',
    pattern: 'mardi\\sgras',
    date: { easter: -47 },
    examples: [['[Mardi gras 2020]', '2020-02-25']],
  },
  {
    name: 'ash-wednesday',
    pattern: 'mercredi\\sdes\\scendres',
    date: { easter: -46 },
    examples: [['[mercredi des Cendres 2020]', '2020-02-26']],
  },
  {
    name: 'palm-sunday',
    pattern: '(?:dimanche\\sdes\\s)?rameaux',
    date: { easter: -7 },
    examples: [['[dimanche des Rameaux 2020]', '2020-04-05']],
  },
  {
    name: 'good-friday',
    pattern: 'vendredi\\ssaint',
    date: { easter: -2 },
    examples: [['[Vendredi saint 2020]', '2020-04-10']],
  },
  {
    name: 'easter',
    pattern: "(?<!l'île\\sde\\s)(?:(?:dimanche|week-end)\\sde\\s)?pâques",
    date: { easter: 0 },
    examples: [['à [Pâques 2020]', '2020-04-12']],
    counterExamples: ["l'île de Pâques"],
  },
  {
    name: 'easter-monday',
    pattern: 'lundi\\sde\\spâques',
    date: { easter: 1 },
    examples: [['[lundi de Pâques 2020]', '2020-04-13']],
  },
  {
    name: 'labour-day',
    pattern: 'fête\\sdu\\stravail',
    date: { month: 5, day: 1 },
    examples: [['[la fête du Travail 2020]', '2020-05-01']],
  },
  {
    name: 'ascension',
    pattern: "jeudi\\sde\\sl'ascension|ascension(?!\\s(?:d|vers|au|en|fulgurante|sociale))",
    date: { easter: 39 },
    capital: true,
    examples: [["le pont de [l'Ascension 2020]", '2020-05-21']],
    counterExamples: [
      "l'ascension du col",
      'une ascension sociale',
      "l'ascension",
      "l'ascension de la droite",
    ],
  },
  {
    name: 'pentecost',
    pattern: '(?:dimanche\\sde\\s)?pentecôte',
    date: { easter: 49 },
    examples: [['[la Pentecôte 2020]', '2020-05-31']],
  },
  {
    name: 'whit-monday',
    pattern: 'lundi\\sde\\spentecôte',
    date: { easter: 50 },
    examples: [['[lundi de Pentecôte 2020]', '2020-06-01']],
  },
  {
    name: 'music-day',
    pattern: 'fête\\sde\\sla\\smusique',
    date: { month: 6, day: 21 },
    examples: [['[la Fête de la musique 2020]', '2020-06-21']],
  },
  {
    name: 'midsummer',
    pattern: 'saint-jean(?![\\s-](?:\\p{Lu}|de|d|sur|en|cap|bapt))',
    date: { month: 6, day: 24 },
    examples: [['[la Saint-Jean 2020]', '2020-06-24']],
    counterExamples: ['Saint-Jean-de-Luz'],
  },
  {
    name: 'assumption',
    pattern: 'assomption',
    date: { month: 8, day: 15 },
    examples: [["[l'Assomption 2020]", '2020-08-15']],
  },
  {
    name: 'halloween',
    pattern: 'halloween',
    date: { month: 10, day: 31 },
    examples: [['[Halloween 2020]', '2020-10-31']],
  },
  {
    name: 'all-saints',
    pattern: 'toussaint(?!\\slouverture)',
    date: { month: 11, day: 1 },
    examples: [['les vacances de [la Toussaint 2020]', '2020-11-01']],
    counterExamples: ['Toussaint Louverture'],
  },
  {
    name: 'christmas',
    pattern: '(?:(?:jour|fête)\\sde\\s)?noël',
    date: { month: 12, day: 25 },
    examples: [['[Noël 2020]', '2020-12-25']],
    counterExamples: ['Noël Mamère', 'Noël Coward'],
  },
  {
    name: 'new-years-eve',
    pattern: 'saint-sylvestre',
    date: { month: 12, day: 31 },
    examples: [['[la Saint-Sylvestre 2020]', '2020-12-31']],
  },
];
