import { phrase } from '../../../rules/pattern.ts';
import type { RuleContext } from '../../../rules/rule.ts';
import { amountTable } from '../../amount-table.ts';
import type { AmountReading, AmountRules } from '../../contract/names.ts';
import { currencySigns, isCodeInCapitals, isStrictSymbol } from '../../world/amount-symbols.ts';
import { countRule } from './amount-counts.ts';
import { currencies, digits, number, range, spelled, units, unitsBehindDigits } from './amount-words.ts';

const of = `(?: (?:de |d')| ?)`;
/** «300 M€», «2,5 Mds d'euros», «15k€». */
const short = ` ?(?:k|m|md|mds|mrds?|mn|mns|mio|bn)(?=[€$£¥ ]|eur|usd|gbp|chf)`;
const signs = amountTable(currencySigns);

const money = (currency: string, { written, before, after }: RuleContext): AmountReading | null => {
  if (!isCodeInCapitals(currency, written)) return null;
  if (currency === 'livres' && !british.test(before + after)) return null;
  const code = currencies.codeOf(currency);
  return { type: 'money', subtype: code === 'XOF' && isCentralAfrica(before + after) ? 'XAF' : code };
};
/** «livres» alone are books, or the money of a country that is named beside it. */
const british = /britanni|royaume-uni|londres|londoni|angleterre|anglais|écoss|[£€]|euros/u;

/** What is measured in percent and grows or shrinks by points. */
const rates =
  /chômage|taux|inflation|croissance|pib|déficit|sondage|intentions|popularité|cote|scrutin|électi|suffrages|voix|participation|impôt|taxe|csg|tva/u;

/** The two CFA francs have one name; the words beside it may say which it is. */
const isCentralAfrica = (context: string) =>
  /cameroun|gabon|tchad|centrafri|guinée équatoriale|congo|yaoundé|douala|libreville|brazzaville|n'djamena|cemac/u.test(
    context,
  ) && !/sénégal|ivoir|mali|burkin|bénin|togo|niger|dakar|abidjan|uemoa/u.test(context);

/** «le 100 m», «du 400 mètres haies», «4 x 100 m»: a race, not how long something is. */
const isRace = (unit: string, before: string) =>
  /^(?:m|mètres?|metres?|miles?)$/u.test(unit) &&
  /(?:(?:^|[^\p{L}])(?:le|du|au|un) (?:\d{1,3} ){0,2}|\d ?[x×] )$/u.test(before);

/** The end of a word, short for a pattern that runs on every sentence. */
const end = '(?![0-9a-z\\u00c0-\\u024f])';

export const amounts: AmountRules = {
  cue: new RegExp(
    `[€$£¥₹₩₽₺₴₪₦%‰°]|pour cent|pourcent|\\d ?points?|demi-point|\\d ?m(?:[èe]tres?)? ?\\d|${currencies.long}|${units.long}|\\d[ .']\\d{3}|mille|milli(?:on|ard)|(?<![a-z\\u00c0-\\u024f])(?:${currencies.short}|${units.short})${end}|\\d\\s?(?:${unitsBehindDigits.short}|${unitsBehindDigits.long})${end}`,
    'u',
  ),
  rules: [
    {
      name: 'amounts/fr/money',
      pattern: phrase`(?:${range}|${number}${short})${of}(?<currency>${currencies.words})(?! (?:forte?s?|faibles?|numériques?)(?![a-z]))`,
      read: ({ currency = '' }, context) => money(currency, context),
      examples: [
        ['un rachat à 2,5 milliards d’euros', '2,5 milliards d’euros'],
        ['une amende de 50 000 €', '50 000 €'],
        ['un loyer de 500.000 euros par mois', '500.000 euros'],
        ['entre 3 et 5 millions de dollars', '3 et 5 millions de dollars'],
        ['de 10 à 15 euros', '10 à 15 euros'],
        ['une centaine de millions d’euros', 'une centaine de millions d’euros'],
        ['près d’un milliard d’euros', 'un milliard d’euros'],
        ['quelque 300 millions de dollars canadiens', '300 millions de dollars canadiens'],
        ['deux millions et demi d’euros', 'deux millions et demi d’euros'],
        ['un demi-milliard d’euros de pertes', 'un demi-milliard d’euros'],
        ['un trou de 300 M€', '300 M€'],
        ['un trou de 2,5 Mds d’euros', '2,5 Mds d’euros'],
        ['payé 15k€ brut', '15k€'],
        ['des millions d’euros', 'des millions d’euros'],
        ['plus de 75 000 francs CFA', '75 000 francs CFA'],
        ['dix francs suisses par jour', 'dix francs suisses'],
        ['à zéro euro', 'zéro euro'],
        ['20 centimes de plus', '20 centimes'],
        ['un prêt de 4 MILLIONS D’EUROS', '4 MILLIONS D’EUROS'],
        ['payé 300 CHF', '300 CHF'],
        ['3 millions de livres à Londres', '3 millions de livres'],
      ],
      counterExamples: [
        'la zone euro',
        'les Francs et les Gaulois',
        'un euro fort',
        '12 cad',
        '3 000 livres anciens',
        '2020 1 200',
      ],
    },
    {
      name: 'amounts/fr/money-sign-first',
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?<currency>${signs.words})\\s?(?:\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,2})?|${digits})(?:\\s?(?:millions?|milliards?|mds?|m|bn|k))?(?![\\p{L}\\p{N}])`,
        'u',
      ),
      read: ({ currency = '' }, context) => money(currency, context),
      examples: [
        ['payé $3 milliards comptant', '$3 milliards'],
        ['payé £1,200.50 à Londres', '£1,200.50'],
      ],
      counterExamples: ['un prix en $ seulement', 'la variable $montant'],
    },
    {
      name: 'amounts/fr/money-with-cents',
      pattern: phrase`\d{1,6}(?<currency>€)\d{2}`,
      read: () => ({ type: 'money', subtype: 'EUR' }),
      examples: [['vendu 19€90', '19€90']],
      counterExamples: ['une pièce de €'],
    },
    {
      name: 'amounts/fr/money-listed',
      pattern: phrase`(?<span>${digits})(?=(?:, ${digits}){0,3} et (?<next>${digits})${of}(?<currency>${currencies.words})(?![a-zà-ÿ]))`,
      read: ({ span = '', next = '', currency = '' }, { before }) =>
        isYearAt(before) || span.includes(',') !== next.includes(',')
          ? null
          : { type: 'money', subtype: currencies.codeOf(currency) },
      examples: [['des billets de 300 et 500 euros', '300']],
      counterExamples: ['300 euros', 'un calibre 7,65 et 300 euros'],
    },
    {
      name: 'amounts/fr/percent',
      pattern: phrase`${range} ?(?:%|‰|pour ?cents?|pour mille|points? de (?:pourcentage|base|pib|croissance))`,
      read: (_, { before }) => (/\p{L}\+ $/u.test(before) ? null : { type: 'percent', subtype: null }),
      examples: [
        ['en hausse de 3,5 % sur un an', '3,5 %'],
        ['en baisse de −0,4 %', '−0,4 %'],
        ['12,4 pour cent', '12,4 pour cent'],
        ['entre 3 et 5 %', '3 et 5 %'],
        ['une hausse de 10-15 %', '10-15 %'],
        ['vingt pour cent des voix', 'vingt pour cent'],
        ['deux points de pourcentage', 'deux points de pourcentage'],
      ],
      counterExamples: ['le % est un signe', 'la chaîne Canal+ 100 %'],
    },
    {
      name: 'amounts/fr/percent-listed',
      pattern: phrase`(?<span>[+−-]?${digits})(?=(?:, ${digits}){0,3} et [+−-]?${digits} ?%)`,
      read: (_, { before }) => (isYearAt(before) ? null : { type: 'percent', subtype: null }),
      examples: [['ils obtiennent 12 et 15 %', '12']],
      counterExamples: ['12 %', 'entre 2019 ou 15 %'],
    },
    {
      // A decimal number of points is a difference between percentages, unless it is the mean of a player.
      name: 'amounts/fr/points',
      pattern: phrase`(?:[+−-]?\d{1,2},\d{1,2}|un demi[- ])(?: ?)point(?<many>s?)(?! (?:par|de moyenne))`,
      read: ({ many }, { before, after }) =>
        many && !rates.test(before + after) ? null : { type: 'percent', subtype: null },
      examples: [
        ['le chômage recule de 0,5 point', '0,5 point'],
        ['un demi-point de moins', 'un demi-point'],
      ],
      counterExamples: [
        'il a marqué 24 points',
        'à 13,5 points par match',
        'le golfeur totalise 14,5 points',
      ],
    },
    {
      name: 'amounts/fr/quantity',
      pattern: phrase`(?:${range}|(?:une? )?demie?-)${of}(?<unit>${units.words})`,
      read: ({ unit = '' }, { written, before }) =>
        isRace(unit, before) || /^quelques degr|^plusieurs degr/u.test(written)
          ? null
          : { type: 'quantity', subtype: units.codeOf(unit) },
      examples: [
        ['à 12 km de la ville', '12 km'],
        ['une centaine de tonnes de blé', 'une centaine de tonnes'],
        ['une dizaine de km plus loin', 'une dizaine de km'],
        ['roulait à 130 km/h', '130 km/h'],
        ['de 3 à 5 km', '3 à 5 km'],
        ['une demi-tonne de sable', 'une demi-tonne'],
        ['sur 300 HECTARES', '300 HECTARES'],
      ],
      counterExamples: ['le kilomètre zéro', 'les tonnes', 'le 1 500 mètres', 'plusieurs degrés de lecture'],
    },
    {
      name: 'amounts/fr/quantity-symbol',
      pattern: phrase`(?:${digits}(?: (?:à|ou) | ?[–-] ?))?[+−-]?${digits} ?(?<unit>${unitsBehindDigits.words})(?!'| ?\d{1,2} ?')`,
      read: ({ unit = '' }, { written, before }) =>
        isRace(unit, before) || (unit.length < 3 && unit !== 'ch' && !isStrictSymbol(written))
          ? null
          : { type: 'quantity', subtype: unitsBehindDigits.codeOf(unit) },
      examples: [
        ['un mur de 12 m de haut', '12 m'],
        ['un disque de 3 To', '3 To'],
        ['il fera −5° demain', '−5°'],
        ['un réchauffement de 1,5 degré', '1,5 degré'],
        ['un écran de 6,1 pouces', '6,1 pouces'],
      ],
      counterExamples: [
        'la 5G',
        'la 4L rouge',
        'le 100 m',
        '12 M',
        'les 3 m’ont dit',
        'un A400M',
        'à 22° 52′ N',
      ],
    },
    {
      name: 'amounts/fr/below-zero',
      pattern: phrase`(?<!(?:au|du|d'au) )moins (?:${digits}|${spelled}) ?(?<unit>degrés?|°c?)`,
      read: ({ unit = '' }) => ({ type: 'quantity', subtype: unit === '°c' ? '°C' : '°' }),
      examples: [['il faisait moins dix degrés', 'moins dix degrés']],
      counterExamples: ['il fera au moins 30 degrés'],
    },
    {
      name: 'amounts/fr/height',
      pattern: phrase`\d ?m(?:ètres?)? ?\d{2}`,
      read: (_, { written }) => (/m/.test(written) ? { type: 'quantity', subtype: 'm' } : null),
      examples: [['il mesure 1m85', '1m85']],
      counterExamples: ['1 M 85'],
    },
    countRule,
  ],
};

/** «en 2019 et 3 %», «le 12 et 3 %»: what stands before makes the number a date. */
const isYearAt = (before: string) => /(?:^|[^\p{L}])(?:en|depuis|avant|le|du|dès|fin|début) $/u.test(before);
