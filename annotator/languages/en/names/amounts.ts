import { phrase } from '../../../rules/pattern.ts';
import type { AmountReading, AmountRules } from '../../contract/names.ts';
import { isCodeInCapitals, isStrictSymbol } from '../../world/amount-symbols.ts';
import { countRule } from './amount-counts.ts';
import {
  currencies,
  digits,
  range,
  scale,
  signs,
  spelled,
  units,
  unitsBehindDigits,
} from './amount-words.ts';

const edge = String.raw`(?![\p{L}\p{N}])`;

/** «weighs 200 pounds», «a 40-pound bag», «a 550 pound hog», «12 pounds of butter»: not money. */
const isWeight = (unit: string, written: string, before: string, after: string) =>
  /^pounds?$/u.test(unit) &&
  (/(?:weigh[a-z]{0,3}|weight|lift(?:ed|s)?|lost|gained)(?: [a-z]{1,12}){0,3} $/u.test(before) ||
    /^ (?:of |in weight|heavier|lighter)/u.test(after) ||
    /-pounds?$/u.test(written) ||
    (unit === 'pound' && /^\d[\d,]* pound$/u.test(written) && thing.test(after)));
const thing =
  /^ (?!note|coin|fine|fee|deal|bill|bonus|fund|prize|cost|loan|cut|rise|increase|pay|a |per )[a-z]/u;

/** The end of a word, short for a pattern that runs on every sentence. */
const end = '(?![0-9a-z\\u00c0-\\u024f])';

export const amounts: AmountRules = {
  cue: new RegExp(
    `[€$£¥₹₩₽₺₴₪₦%‰°]|per ?cent|\\d ?points?|basis point|${currencies.long}|${units.long}|\\d,\\d{3}|thousand|[mbr]illion|(?<![a-z\\u00c0-\\u024f])(?:${currencies.short}|${units.short})${end}|\\d[\\s-]?(?:${currencies.short}|${units.short}|${unitsBehindDigits.short}|${unitsBehindDigits.long})${end}|\\dp${end}`,
    'u',
  ),
  rules: [
    {
      name: 'amounts/en/money-sign-first',
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?<currency>${signs.words})\\s?${digits}(?:\\s?-?${scale})?(?:(?:\\s(?:to|or)\\s|\\s?[–-]\\s?|(?<=between [^;:]{1,30})\\sand\\s)(?:(?:${signs.words})\\s?)?${digits}(?:\\s?-?${scale})?)?${edge}`,
        'u',
      ),
      read: ({ currency = '' }) => ({ type: 'money', subtype: signs.codeOf(currency) }),
      examples: [
        ['worth $3bn in cash', '$3bn'],
        ['a fine of €2.5 billion', '€2.5 billion'],
        ['it cost £1,200.50 new', '£1,200.50'],
        ['between £10 and £20 a head', '£10 and £20'],
        ['raised $10-15 million', '$10-15 million'],
        ['paid €300m', '€300m'],
      ],
      counterExamples: ['the $ sign', 'the variable $total'],
    },
    {
      name: 'amounts/en/money',
      pattern: phrase`(?:${range}|${digits} ?${scale}) ?-?(?<currency>${currencies.words})`,
      read: ({ currency = '' }, { written, before, after }): AmountReading | null =>
        isWeight(currency, written, before, after) || !isCodeInCapitals(currency, written)
          ? null
          : { type: 'money', subtype: currencies.codeOf(currency) },
      examples: [
        ['raised 40 million euros', '40 million euros'],
        ['cost five dollars', 'five dollars'],
        ['between 3 and 5 million euros', '3 and 5 million euros'],
        ['half a billion dollars', 'half a billion dollars'],
        ['two and a half million pounds', 'two and a half million pounds'],
        ['hundreds of millions of pounds', 'hundreds of millions of pounds'],
        ['a few thousand dollars', 'a few thousand dollars'],
        ['rose by 50 cents', '50 cents'],
        ['a 40-million-euro loan', '40-million-euro'],
        ['paid 300 CHF', '300 CHF'],
      ],
      counterExamples: ['the dollar fell', 'weighing 200 pounds', '3 pounds of flour', '20 cad'],
    },
    {
      name: 'amounts/en/pence',
      pattern: /(?<![\p{L}\p{N}])\d{1,3}p(?![\p{L}\p{N}])/u,
      read: (_, { after, before }) =>
        /^ (?:a|per|off|more|less|extra|charge|tax|rise|increase|cut)(?![a-z])/u.test(after) ||
        /(?:costs?|by|at|from|to|pence|£\d{1,6}|charge) $/u.test(before)
          ? { type: 'money', subtype: 'GBP' }
          : null,
      examples: [['fuel rose by 5p', '5p']],
      counterExamples: ['filmed in 1080p', 'on page 12p'],
    },
    {
      name: 'amounts/en/money-listed',
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?<span>${digits})(?=(?:, ${digits}){0,3}\\sand\\s${digits}\\s(?<currency>euros|dollars|pounds|yen|yuan)${edge})`,
        'u',
      ),
      read: ({ currency = '' }, { before }) =>
        isDate(before) ? null : { type: 'money', subtype: currencies.codeOf(currency) },
      examples: [['notes of 20 and 50 euros', '20']],
      counterExamples: ['20 euros', 'in 2019 and 50 euros'],
    },
    {
      name: 'amounts/en/percent',
      pattern: phrase`${range} ?-?(?:%|‰|per ?cent|percent(?:age)? points?|basis points?)`,
      read: () => ({ type: 'percent', subtype: null }),
      examples: [
        ['rose by five per cent', 'five per cent'],
        ['up 3.5%', '3.5%'],
        ['between 3 and 5 percent', '3 and 5 percent'],
        ['a margin of 10-15%', '10-15%'],
        ['cut by 25 basis points', '25 basis points'],
        ['two percentage points', 'two percentage points'],
      ],
      counterExamples: ['a per cent sign', 'a few points'],
    },
    {
      name: 'amounts/en/percent-listed',
      pattern: phrase`(?<span>[+−-]?${digits})(?=(?:, ${digits}){0,3} and [+−-]?${digits} ?(?:%|per ?cent))`,
      read: (_, { before }) => (isDate(before) ? null : { type: 'percent', subtype: null }),
      examples: [['they won 12 and 15% of the vote', '12']],
      counterExamples: ['12%', 'in 2020 and 15%'],
    },
    {
      name: 'amounts/en/quantity',
      pattern: phrase`(?:${range}|half an?|an?) ?-?(?<unit>${units.words})`,
      read: ({ unit = '' }, { written, before, after }) => {
        const vague = /^(?:several|a few|a couple of|many) degrees$/u.test(written.toLowerCase());
        const bare = /^an?[ -]/u.test(written.toLowerCase()) && !/^(?:miles?|kilomet|tonnes?)/u.test(unit);
        if (vague || bare || (unit.startsWith('pound') && !isWeight(unit, written, before, after)))
          return null;
        if (isRace(unit, before)) return null;
        return { type: 'quantity', subtype: units.codeOf(unit) };
      },
      examples: [
        ['a 12 km run', '12 km'],
        ['weighing 200 pounds', '200 pounds'],
        ['thousands of tonnes of grain', 'thousands of tonnes'],
        ['a 5-mile detour', '5-mile'],
        ['at 30 degrees Celsius', '30 degrees Celsius'],
        ['half a tonne of sand', 'half a tonne'],
      ],
      counterExamples: ['the last mile', 'by a yard', 'the 400 metres', 'several degrees of freedom'],
    },
    {
      name: 'amounts/en/quantity-symbol',
      pattern: phrase`(?:${digits} ?(?:to|or|–|-) ?)?[+−-]?${digits}[ -]?(?<unit>${unitsBehindDigits.words})(?!'| ?\d{1,2} ?')`,
      read: ({ unit = '' }, { written, before }) =>
        isRace(unit, before) || (unit.length < 3 && unit !== 'ft' && !isStrictSymbol(written))
          ? null
          : { type: 'quantity', subtype: unitsBehindDigits.codeOf(unit) },
      examples: [
        ['a wall 12 m high', '12 m'],
        ['he is 6 feet tall', '6 feet'],
        ['a 6.1-inch screen', '6.1-inch'],
        ['a disk of 512GB', '512GB'],
      ],
      counterExamples: ['the 5G network', 'the 100m', 'six feet', '12 M'],
    },
    {
      name: 'amounts/en/below-zero',
      pattern: phrase`minus (?:${digits}|${spelled}) ?(?<unit>degrees?(?: celsius| fahrenheit)?|°c?)`,
      read: ({ unit = '' }) => ({ type: 'quantity', subtype: units.codeOf(unit) ?? '°' }),
      examples: [['it was minus ten degrees', 'minus ten degrees']],
      counterExamples: ['ten degrees'],
    },
    {
      name: 'amounts/en/feet-and-inches',
      pattern: phrase`\d{1,2}(?: |-)?(?:ft|feet|foot)(?: |-)?\d{1,2}(?: ?-?in(?:ches)?)?`,
      read: () => ({ type: 'quantity', subtype: 'ft' }),
      examples: [
        ['the 6-foot-6 forward', '6-foot-6'],
        ['he is 6ft 2in', '6ft 2in'],
      ],
      counterExamples: ['on foot 12 times'],
    },
    countRule,
  ],
};

/** «the 400 metres», «4 x 100 m»: a race. */
const isRace = (unit: string, before: string) =>
  /^(?:m|met(?:er|re)s?)$/u.test(unit) &&
  /(?:(?:^|[^\p{L}])(?:the|men's|women's) (?:\d{1,3},){0,2}|\d ?[x×] )$/u.test(before);

/** «in 2019 and 3%»: what stands before makes the number a date. */
const isDate = (before: string) => /(?:^|[^\p{L}])(?:in|since|by|until|before|after|on) $/u.test(before);
