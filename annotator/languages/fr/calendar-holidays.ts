import type { HolidayDate } from '../contract/times.ts';

export interface NamedDay {
  readonly name: string;
  /** Folded words, or parts of them, of which every way of writing it holds one. */
  readonly needs: readonly string[];
  /** Folded words that stand for it, as a pattern (`\\s` for a blank); the article is left to the rule. */
  readonly pattern: string;
  readonly date: HolidayDate;
  /** Only with a capital: «l'ascension du col» is no feast. */
  readonly capital?: true;
  readonly examples: readonly (readonly [text: string, expected: string])[];
  readonly counterExamples: readonly string[];
}

/** Christian feasts that move with Easter, counted in days from Easter Sunday. */
export const easterDays: readonly NamedDay[] = [
  {
    name: 'shrove-tuesday',
    needs: ['gras'],
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
    needs: ['cendres'],
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
    needs: ['rameaux'],
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
    needs: ['saint'],
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
    needs: ['saint'],
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
    needs: ['pâques'],
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
    needs: ['pâques'],
    pattern: 'lundi\\sde\\spâques',
    date: { easter: 1 },
    examples: [
      ['[lundi de Pâques 2020]', '2020-04-13'],
      ['[le lundi de Pâques 2019]', '2019-04-22'],
    ],
    counterExamples: ['lundi', "l'île de Pâques"],
  },
  {
    name: 'ascension',
    needs: ['ascension'],
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
    needs: ['pentecôte'],
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
    needs: ['pentecôte'],
    pattern: 'lundi\\sde\\s(?:la\\s)?pentecôte',
    date: { easter: 50 },
    examples: [
      ['[lundi de Pentecôte 2020]', '2020-06-01'],
      ['[le lundi de la Pentecôte 2019]', '2019-06-10'],
    ],
    counterExamples: ['lundi', 'la côte'],
  },
];
