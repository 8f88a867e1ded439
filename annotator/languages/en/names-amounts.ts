import { oneOf, part, phrase } from '../../rules/pattern.ts';
import type { AmountRules } from '../contract/names.ts';

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const spelled = part`(?:${`(?:${tens})(?:-(?:${small}))?|${small}`})(?: hundred)?`;
const digits = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,6})?`;
const magnitude = oneOf(['thousand', 'million', 'billion', 'trillion', 'bn', 'tn', 'm', 'k', 'b']);
const about = part`(?:a|several|some|a few)? ?(?:hundreds? of (?:thousands|millions|billions)|tens of (?:thousands|millions|billions)|dozens?|hundreds?|thousands?|millions?|billions?|trillions?) of`;
const number = part`(?:[+−-]?${digits}|${spelled}|an?(?= (?:hundred|thousand|million|billion|trillion)))(?: ?-?(?:hundred|${magnitude})){0,2}`;
const to = part`(?: (?:to|and|or) | ?[–-] ?)`;
const range = part`(?:${number}${to})?${number}`;

/** ISO 4217 codes by the words and signs for a currency. */
const currencies: readonly (readonly [code: string, words: readonly string[]])[] = [
  ['USD', ['(?:us |american )?dollars?', 'us\\$', '\\$', 'usd', 'bucks']],
  ['CAD', ['canadian dollars?', 'c\\$', 'cad']],
  ['AUD', ['australian dollars?', 'a\\$', 'aud']],
  ['HKD', ['hk\\$']],
  ['NZD', ['nz\\$']],
  ['EUR', ['euros?', '€', 'eur']],
  ['GBP', ['pounds?(?: sterling)?', '£', 'gbp']],
  ['CHF', ['swiss francs?', 'chf']],
  ['JPY', ['yen', '¥', 'jpy']],
  ['CNY', ['yuan', 'renminbi', 'rmb', 'cny']],
  ['RUB', ['roubles?', 'rubles?', 'rub']],
  ['INR', ['(?:indian )?rupees?', '₹', 'inr']],
  ['KRW', ['won', '₩']],
  ['BRL', ['reais', 'r\\$']],
  ['TRY', ['turkish liras?']],
  ['SEK', ['swedish kron(?:a|or)']],
  ['NOK', ['norwegian kron(?:e|er)']],
  ['DKK', ['danish kron(?:e|er)']],
  ['BTC', ['bitcoins?', 'btc']],
];
const signs = oneOf(['us\\$', 'c\\$', 'a\\$', 'hk\\$', 'nz\\$', 'r\\$', '\\$', '€', '£', '¥', '₹', '₩']);
const currencyWords = oneOf(currencies.flatMap(([, words]) => words));
const matching = (table: readonly (readonly [code: string, words: readonly string[]])[], written: string) =>
  table.find(([, words]) =>
    new RegExp(`^(?:${words.join('|').replaceAll(' ', '\\s+')})$`, 'u').test(written),
  )?.[0] ?? null;

/** Units of measured quantities, by their international symbol. */
const units: readonly (readonly [unit: string, words: readonly string[]])[] = [
  ['km/h', ['km/h', 'kph', 'kilomet(?:er|re)s? (?:per|an) hour']],
  ['mph', ['mph', 'miles? (?:per|an) hour']],
  ['km²', ['km²', 'km2', 'square kilomet(?:er|re)s?', 'sq km']],
  ['m²', ['m²', 'm2', 'square met(?:er|re)s?']],
  ['mi²', ['square miles?']],
  ['ft²', ['square (?:feet|foot)', 'sq ft']],
  ['km', ['km', 'kilomet(?:er|re)s?']],
  ['cm', ['cm', 'centimet(?:er|re)s?']],
  ['mm', ['mm', 'millimet(?:er|re)s?']],
  ['m', ['met(?:er|re)s?']],
  ['mi', ['miles?']],
  ['yd', ['yards?']],
  ['ft', ['feet', 'foot', 'ft']],
  ['in', ['inch(?:es)?']],
  ['ha', ['ha', 'hectares?']],
  ['acre', ['acres?']],
  ['kg', ['kg', 'kilos?', 'kilograms?']],
  ['g', ['grams?']],
  ['lb', ['lbs?', 'pounds of']],
  ['oz', ['ounces?']],
  ['t', ['tonnes?', 'tons?']],
  ['l', ['lit(?:er|re)s?']],
  ['gal', ['gallons?']],
  ['barrel', ['barrels?']],
  ['°C', ['°c', 'degrees celsius']],
  ['°F', ['°f', 'degrees fahrenheit']],
  ['°', ['degrees?']],
  ['kWh', ['kwh', 'kilowatt-?\\s?hours?']],
  ['MW', ['mw', 'megawatts?']],
  ['GW', ['gw', 'gigawatts?']],
  ['GB', ['gb', 'gigabytes?']],
  ['MB', ['mb', 'megabytes?']],
  ['TB', ['tb', 'terabytes?']],
  ['light-year', ['light-? ?years?']],
];
const unitWords = oneOf(units.flatMap(([, words]) => words));

/**
 * A counted number is marked from a thousand on, in figures («42,000», not the year «2016») or with «thousand»,
 * «million», «billion», together with the plural that is counted: smaller counts are ordinary words of a story.
 */
const thousands = String.raw`\d{1,3}(?:,\d{3}){1,4}`;
const large = part`(?:${thousands}|(?:${digits}|${spelled}|an?) (?:thousand|million|billion|trillion))`;
/** Words that end a count without a noun, and those that only look like plurals. */
const uncounted = oneOf([
  ...[
    currencyWords,
    unitWords,
    'years?',
    'months',
    'weeks',
    'days',
    'hours',
    'minutes',
    'seconds',
    'times',
    'percent',
    'per',
  ],
  ...[
    'as',
    'is',
    'was',
    'has',
    'does',
    'its',
    'his',
    'this',
    'us',
    'plus',
    'less',
    'across',
    'towards',
    'versus',
    'perhaps',
  ],
  ...[
    'in',
    'of',
    'to',
    'a',
    'an',
    'the',
    'and',
    'or',
    'for',
    'from',
    'on',
    'at',
    'by',
    'with',
    'were',
    'are',
    'had',
    'have',
    'after',
    'before',
    'who',
    'that',
    'than',
  ],
]);
const counted = part`(?!${uncounted}(?![\p{L}\p{N}]))[a-z][a-z'-]{1,24}`;
const people = 'people|men|women|children|staff|cattle|sheep|police';

type Table = readonly (readonly [code: string, words: readonly string[]])[];
/** Words that show an amount wherever they stand, and symbols that do so only behind a figure or number word. */
const isLong = (word: string) => /[a-z]{4}/.test(word);
const longOf = (table: Table) => table.flatMap(([, words]) => words.filter(isLong)).join('|');
const shortOf = (table: Table) => table.flatMap(([, words]) => words.filter(word => !isLong(word))).join('|');

export const amounts: AmountRules = {
  cue: new RegExp(
    `[€$£¥₹₩%‰°]|per ?cent|${longOf(currencies)}|${longOf(units)}|\\d,\\d{3}|thousand|[mbr]illion|(?:\\d|[a-z])[\\s-]?(?:${shortOf(currencies)}|${shortOf(units)})(?![\\p{L}\\p{N}])`,
    'u',
  ),
  rules: [
    {
      name: 'amounts/en/money-sign-first',
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?<currency>${signs}) ?${digits}(?: ?-?${magnitude})?(?:${to}(?:${signs})?${digits}(?: ?-?${magnitude})?)?(?![\\p{L}\\p{N}])`,
        'u',
      ),
      read: ({ currency = '' }) => ({ type: 'money', subtype: matching(currencies, currency) }),
      examples: [
        ['worth $3bn in cash', '$3bn'],
        ['a fine of €2.5 billion', '€2.5 billion'],
        ['between £10 and £20 a head', '£10 and £20'],
      ],
      counterExamples: ['the $ sign'],
    },
    {
      name: 'amounts/en/money',
      pattern: phrase`(?:${range}|${about}) ?(?<currency>${currencyWords})`,
      read: ({ currency = '' }) => ({ type: 'money', subtype: matching(currencies, currency) }),
      examples: [
        ['raised 40 million euros', '40 million euros'],
        ['cost five dollars', 'five dollars'],
        ['hundreds of millions of pounds', 'hundreds of millions of pounds'],
      ],
      counterExamples: ['the dollar fell'],
    },
    {
      name: 'amounts/en/percent',
      pattern: phrase`${range} ?(?:%|‰|per cent|percent|percentage points?)`,
      read: () => ({ type: 'percent', subtype: null }),
      examples: [
        ['rose by five per cent', 'five per cent'],
        ['up 3.5%', '3.5%'],
        ['between 3 and 5 percent', '3 and 5 percent'],
      ],
      counterExamples: ['a per cent sign'],
    },
    {
      name: 'amounts/en/quantity',
      pattern: phrase`(?:${range}|${about}) ?-?(?<unit>${unitWords})`,
      read: ({ unit = '' }) => ({ type: 'quantity', subtype: matching(units, unit) }),
      examples: [
        ['a 12 km run', '12 km'],
        ['thousands of tonnes of grain', 'thousands of tonnes'],
      ],
      counterExamples: ['the last mile'],
    },
    {
      name: 'amounts/en/count',
      pattern: phrase`${large} (?:${counted} ){0,2}?(?!${uncounted}(?![\p{L}\p{N}]))(?:${people}|[a-z][a-z'-]{1,24}s)`,
      read: () => ({ type: 'quantity', subtype: null }),
      examples: [
        ['recalled 310,000 electric heaters sold online', '310,000 electric heaters'],
        ['employs about 42,000 people', '42,000 people'],
        ['some 1.2 million first-time voters stayed away', '1.2 million first-time voters'],
        ['collected 3,800 signatures', '3,800 signatures'],
      ],
      counterExamples: ['14 units', 'in 2016 voters', '9,000 in all', '3,000 years ago'],
    },
  ],
};
