import { oneOf, oneWordOf, part, phrase } from '../../rules/pattern.ts';
import type { AmountRules } from '../contract/names.ts';
import { approximateNumbers, numberWords } from './numbers.ts';

const digits = String.raw`(?:\d{1,3}(?:[ .]\d{3}){1,4}|\d{1,15})(?:,\d{1,6}|\.\d{1,2}(?!\d))?`;
/** The words that number words are made of: «quatre-vingt-dix-sept», «vingt et un», «deux cent mille». */
const parts = [...new Set([...numberWords.keys()].flatMap(key => key.split(/[ -]/)))].filter(
  key => key !== 'et',
);
const basic = oneWordOf(parts.filter(key => key !== 'un' && key !== 'une'));
const word = part`${basic}(?:(?: et |-et-|-| )(?:${basic}|une?)){0,5}`;
const magnitude = oneOf([
  'mille',
  'millions?',
  'milliards?',
  'millièmes?',
  'billions?',
  'md',
  'mds',
  'm(?! ?m)',
]);
const about = part`(?:un|une|quelques|plusieurs|des) ${oneOf([...[...approximateNumbers.keys()].map(key => `${key}s?`), 'milliers?', 'millions?', 'milliards?'])}(?: de (?:milliers|millions|milliards))?`;
const number = part`(?:[+-−]?${digits}|${word}|un|une)(?: ${magnitude}){0,2}`;
const count = part`(?:${about}|${number})`;
const to = part` (?:à|et|ou) `;
const range = part`(?:${number}${to})?${count}`;

/** ISO 4217 codes by the words and signs for a currency. */
const currencies: readonly (readonly [code: string, words: readonly string[]])[] = [
  ['EUR', ['euros?', '€', 'eur', "centimes? d'euro"]],
  [
    'USD',
    [
      'dollars?(?! canadiens?| australiens?)(?: américains?)?',
      'us\\$',
      '\\$ us',
      '\\$',
      'usd',
      'billets verts',
    ],
  ],
  ['CAD', ['dollars? canadiens?', '\\$ ca', 'cad']],
  ['AUD', ['dollars? australiens?']],
  ['GBP', ['livres? sterling', 'livres? britanniques?', '£', 'gbp']],
  ['CHF', ['francs? suisses?', 'chf']],
  ['XOF', ['francs? cfa', 'fcfa']],
  ['FRF', ['francs?(?! suisses?| cfa)(?: français)?']],
  ['JPY', ['yens?', '¥', 'jpy']],
  ['CNY', ['yuans?', 'rmb', 'cny']],
  ['RUB', ['roubles?', 'rub']],
  ['INR', ['roupies?(?: indiennes?)?', '₹']],
  ['KRW', ['wons?(?: sud-coréens?)?', '₩']],
  ['BRL', ['réaux', 'reais']],
  ['TRY', ['livres? turques?']],
  ['MAD', ['dirhams?(?: marocains?)?']],
  ['DZD', ['dinars?(?: algériens?)?']],
  ['SEK', ['couronnes? suédoises?']],
  ['NOK', ['couronnes? norvégiennes?']],
  ['DKK', ['couronnes? danoises?']],
  ['PLN', ['zlotys?']],
  ['BTC', ['bitcoins?', 'btc']],
];
const currencyWords = oneOf(currencies.flatMap(([, words]) => words));
const codeOf = (written: string): string | null =>
  currencies.find(([, words]) =>
    new RegExp(`^(?:${words.join('|').replaceAll(' ', '\\s+')})$`, 'u').test(written),
  )?.[0] ?? null;

/** Units of measured quantities, by their international symbol. */
const units: readonly (readonly [unit: string, words: readonly string[]])[] = [
  ['km/h', ['km/h', "kilomètres? (?:à l'heure|par heure|heure)", 'km heure']],
  ['km²', ['km²', 'km2', 'kilomètres? carrés?']],
  ['m²', ['m²', 'm2', 'mètres? carrés?']],
  ['m³', ['m³', 'm3', 'mètres? cubes?']],
  ['km', ['km', 'kms', 'kilomètres?']],
  ['cm', ['cm', 'centimètres?']],
  ['mm', ['mm', 'millimètres?']],
  ['m', ['mètres?', 'm']],
  ['ha', ['ha', 'hectares?']],
  ['kg', ['kg', 'kilos?', 'kilogrammes?']],
  ['g', ['grammes?']],
  ['t', ['tonnes?']],
  ['l', ['litres?']],
  ['hl', ['hectolitres?']],
  ['barrel', ['barils?']],
  ['°C', ['°c', '°', 'degrés?(?: celsius)?']],
  ['kWh', ['kwh', 'kilowattheures?', 'kilowatts?-heures?']],
  ['MWh', ['mwh', 'mégawattheures?']],
  ['TWh', ['twh', 'térawattheures?']],
  ['MW', ['mw', 'mégawatts?']],
  ['GW', ['gw', 'gigawatts?']],
  ['GB', ['go', 'gigaoctets?']],
  ['MB', ['mo', 'mégaoctets?']],
  ['TB', ['to', 'téraoctets?']],
  ['Mbit/s', ['mbit/s', 'mbps']],
  ['nmi', ['milles? (?:marins?|nautiques?)']],
  ['mi', ['miles?']],
  ['light-year', ['années?-lumières?']],
];
const unitWords = oneOf(units.flatMap(([, words]) => words));
const unitOf = (written: string): string | null =>
  units.find(([, words]) =>
    new RegExp(`^(?:${words.join('|').replaceAll(' ', '\\s+')})$`, 'u').test(written),
  )?.[0] ?? null;

/** Signs that the pattern's word edges do not know as letters. */
const edge = String.raw`(?![\p{L}\p{N}])`;

/**
 * A counted number is marked from a thousand on, in figures («36 000», not the year «2016») or with «mille»,
 * «million», «milliard», together with the noun that is counted: smaller counts are ordinary words of a story.
 */
const thousands = String.raw`\d{1,3}(?:[ .]\d{3}){1,4}(?:,\d{1,3})?`;
const large = part`(?:${thousands}|(?:${digits}|${word}|une?) (?:mille|millions?|milliards?))`;
const beforeNoun = oneOf([
  ...['nouveaux', 'nouvelles', 'anciens', 'anciennes', 'petits', 'petites', 'jeunes', 'autres', 'premiers'],
  ...['premières', 'grands', 'grandes', 'vieux', 'vieilles', 'faux', 'fausses', 'futurs', 'futures'],
]);
/** Plurals that are no counted thing: amounts of their own, times, and small words that end as plurals do. */
const uncounted = oneOf([
  ...[
    currencyWords,
    unitWords,
    'ans?',
    'années',
    'jours',
    'mois',
    'heures',
    'minutes',
    'secondes',
    'semaines',
    'fois',
  ],
  ...[
    'dans',
    'sans',
    'sous',
    'vers',
    'depuis',
    'après',
    'dès',
    'plus',
    'moins',
    'aux?',
    'des',
    'les',
    'ces',
    'ses',
    'près',
  ],
  ...[
    'puis',
    'mais',
    'lors',
    'hors',
    'chez',
    'très',
    'pour cent',
    'points? de',
    'nouveaux',
    'milliers',
    'eux',
    'jusque',
  ],
]);

type Table = readonly (readonly [code: string, words: readonly string[]])[];
/** Words that show an amount wherever they stand, and symbols that do so only behind a figure. */
const isLong = (word: string) => /[a-zéè]{4}/.test(word);
const longOf = (table: Table) => table.flatMap(([, words]) => words.filter(isLong)).join('|');
const shortOf = (table: Table) => table.flatMap(([, words]) => words.filter(word => !isLong(word))).join('|');

export const amounts: AmountRules = {
  cue: new RegExp(
    `[€$£¥₹₩%‰°]|pour cent|pourcent|${longOf(currencies)}|${longOf(units)}|\\d[ .]\\d{3}|mille|milli(?:on|ard)|\\d\\s?(?:${shortOf(currencies)}|${shortOf(units)})${edge}`,
    'u',
  ),
  rules: [
    {
      name: 'amounts/fr/money',
      pattern: phrase`${range} ?(?:de |d')?(?<currency>${currencyWords})`,
      read: ({ currency = '' }) => ({ type: 'money', subtype: codeOf(currency) }),
      examples: [
        ['un rachat à 2,5 milliards d’euros', '2,5 milliards d’euros'],
        ['une amende de 50 000 €', '50 000 €'],
        ['entre 3 et 5 millions de dollars', '3 et 5 millions de dollars'],
        ['une centaine de millions d’euros', 'une centaine de millions d’euros'],
        ['dix francs suisses par jour', 'dix francs suisses'],
      ],
      counterExamples: ['la zone euro', 'les Francs et les Gaulois'],
    },
    {
      name: 'amounts/fr/money-sign-first',
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?<currency>[$€£¥]|us\\$)\\s?${digits}(?:\\s?(?:millions?|milliards?|mds?|m|bn|k))?${edge}`,
        'u',
      ),
      read: ({ currency = '' }) => ({ type: 'money', subtype: codeOf(currency) }),
      examples: [['payé $3 milliards comptant', '$3 milliards']],
      counterExamples: ['un prix en $ seulement'],
    },
    {
      name: 'amounts/fr/percent',
      pattern: phrase`(?:${number}${to})?(?:${number}) ?(?:%|‰|pour cent|pourcents?|points? de pourcentage)`,
      read: () => ({ type: 'percent', subtype: null }),
      examples: [
        ['en hausse de 3,5 % sur un an', '3,5 %'],
        ['entre 3 et 5 %', '3 et 5 %'],
        ['vingt pour cent des voix', 'vingt pour cent'],
      ],
      counterExamples: ['le % est un signe'],
    },
    {
      name: 'amounts/fr/quantity',
      pattern: phrase`${range} ?(?:de |d')?(?<unit>${unitWords})`,
      read: ({ unit = '' }) => ({ type: 'quantity', subtype: unitOf(unit) }),
      examples: [
        ['à 12 km de la ville', '12 km'],
        ['une centaine de tonnes de blé', 'une centaine de tonnes'],
        ['roulait à 130 km/h', '130 km/h'],
      ],
      counterExamples: ['le kilomètre zéro', 'les tonnes'],
    },
    {
      name: 'amounts/fr/count',
      pattern: phrase`(?:${large}${to})?${large} (?:de |d')?(?:${beforeNoun} )?(?!${uncounted}${edge})(?:gens|[a-zà-ÿœ][a-zà-ÿœ'-]{1,24}[sx])`,
      read: () => ({ type: 'quantity', subtype: null }),
      examples: [
        ['compte 36 000 adhérents à Brest', '36 000 adhérents'],
        ['près de 2,3 millions de canards abattus', '2,3 millions de canards'],
        ['sur les 1 240 partants, 18 manquent', '1 240 partants'],
        ['deux millions de familles sont concernées', 'deux millions de familles'],
        ['les 12 000 anciens salariés du site', '12 000 anciens salariés'],
      ],
      counterExamples: [
        '18 coureurs',
        'en 2016 les crues',
        'appeler le 0 800 12 34 56',
        '640 millions pour les autres',
        '3 000 ans plus tôt',
      ],
    },
  ],
};
