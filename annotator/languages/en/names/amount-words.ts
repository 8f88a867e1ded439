import { oneOf, part } from '../../../rules/pattern.ts';
import { amountTable, unknownCode } from '../../amount-table.ts';
import { currencyCodes, currencySigns, plainSymbols, strictSymbols } from '../../world/amount-symbols.ts';

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** «five», «twenty-one», «two hundred and fifty», «twelve hundred». */
export const spelled = part`(?:${`(?:${tens})(?:[- ](?:${small}))?|${small}`})(?: hundred(?: and (?:${`(?:${tens})(?:[- ](?:${small}))?|${small}`}))?)?`;
/** A number in figures: «1,200.50», «3», «2.5». */
export const digits = String.raw`(?<!\d[.,])(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15})(?:\.\d{1,6})?`;

const scaleWords = oneOf(['hundred', 'thousand', 'million', 'billion', 'trillion']);
/** «million», «bn», «k»: short ones only behind figures. */
export const scale = oneOf([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'bn',
  'tn',
  'mn',
  'm',
  'k',
  'b',
]);
const plain = part`[+−-]?${digits}|${spelled}|zero|an?(?= (?:hundred|thousand|million|billion|trillion|half ))|half an?(?= (?:hundred|thousand|million|billion|trillion))|(?:a|one) quarter of an?(?= (?:million|billion|trillion))`;
/** «2.5 billion», «two and a half million», «half a billion». */
export const number = part`(?:${plain})(?: and a half| and a quarter)?(?: ?-?${scaleWords}| ?(?:bn|tn|mn)){0,2}`;

const crowds = oneOf(['dozens?', 'hundreds?', 'thousands?', 'millions?', 'billions?', 'trillions?', 'tens']);
const few = part`(?:several|some|a few|a couple of|many) ${scaleWords}`;
/** «hundreds of millions of», «a few thousand», «a couple of»; ends before the noun. */
const about = part`(?:(?:several|some|a few|many) )?${crowds}(?: of (?:thousands|millions|billions|trillions))? of|${few}|several|a few|a couple of`;
/** «10 to 15», «3 or 4», «10-15», and behind «between» also «3 and 5»; or words that say roughly how many. */
export const range = part`(?:${number}(?: (?:to|or) | ?[–-] ?|(?<=(?<![a-z])between [^;:]{1,30}) and ))?${number}|${about}`;

export const signs = amountTable(currencySigns);
export const currencies = amountTable(
  currencySigns,
  {
    USD: '(?:us |u\\.s\\. |american )?dollars? | bucks | cents?',
    CAD: 'canadian dollars?',
    AUD: 'australian dollars?',
    NZD: 'new zealand dollars?',
    HKD: 'hong kong dollars?',
    SGD: 'singapore(?:an)? dollars?',
    TWD: '(?:new )?taiwan(?:ese)? dollars?',
    EUR: 'euros? | euro cents?',
    GBP: 'pounds?(?: sterling)? | british pounds? | pence | quid',
    CHF: 'swiss francs?',
    XOF: 'cfa francs? | fcfa',
    EGP: 'egyptian pounds?',
    LBP: 'lebanese pounds?',
    JPY: '(?:japanese )?yen',
    CNY: '(?:chinese )?yuan | renminbi | rmb',
    RUB: '(?:russian )?(?:roubles?|rubles?)',
    UAH: 'hryvnias? | hryvnia',
    INR: 'indian rupees?',
    PKR: 'pakistani rupees?',
    KRW: '(?:south )?korean won | won(?= \\(|[.,;)]|$)',
    BRL: '(?:brazilian )?reais',
    TRY: 'turkish lira[s]?',
    SEK: 'swedish kron(?:a|or)',
    NOK: 'norwegian kron(?:e|er)',
    DKK: 'danish kron(?:e|er)',
    ISK: 'icelandic kron(?:a|ur)',
    CZK: 'czech korunas? | czech crowns?',
    PLN: '(?:polish )?zlotys? | zloty',
    HUF: '(?:hungarian )?forints?',
    MXN: 'mexican pesos?',
    ARS: 'argentin(?:e|ian) pesos?',
    CLP: 'chilean pesos?',
    COP: 'colombian pesos?',
    PHP: 'philippine pesos?',
    ILS: '(?:israeli )?shekels?',
    IRR: 'iranian rials?',
    SAR: 'saudi riyals?',
    AED: 'uae dirhams? | emirati dirhams?',
    MAD: 'moroccan dirhams?',
    NGN: '(?:nigerian )?nairas? | naira',
    ZAR: '(?:south african )?rand(?= \\(|[.,;)]|$) | south african rands?',
    KES: 'kenyan shillings?',
    THB: '(?:thai )?baht',
    BTC: 'bitcoins?',
    [unknownCode]: 'rupees? | pesos? | dinars? | dirhams? | riyals? | rials? | liras?',
  },
  currencyCodes,
);

/** Units whose words are no other words. */
export const units = amountTable(plainSymbols, {
  'km/h': 'kph | (?:kilomet(?:er|re)s?|km) (?:per|an) hour',
  mph: 'mph | miles? (?:per|an) hour',
  'm/s': 'met(?:er|re)s per second',
  'km²': 'square kilomet(?:er|re)s? | sq km',
  'm²': 'square met(?:er|re)s? | sq m',
  'm³': 'cubic met(?:er|re)s?',
  'mi²': 'square miles? | sq miles?',
  'ft²': 'square[- ](?:feet|foot) | sq ft',
  'ft³': 'cubic (?:feet|foot)',
  km: 'kilomet(?:er|re)s?',
  cm: 'centimet(?:er|re)s?',
  mm: 'millimet(?:er|re)s?',
  µm: 'micromet(?:er|re)s? | microns?',
  nm: 'nanomet(?:er|re)s?',
  m: 'met(?:er|re)s?',
  nmi: 'nautical miles?',
  mi: 'miles?',
  yd: 'yards?',
  ha: 'hectares?',
  acre: 'acres?',
  kg: 'kilos? | kilograms?',
  g: 'grams?',
  mg: 'milligrams?',
  lb: 'lbs? | pounds?(?! sterling)',
  oz: 'ounces?',
  t: 'tonnes? | tons? | metric tons?',
  Mt: 'megatons? | megatonnes?',
  l: 'lit(?:er|re)s?',
  ml: 'millilit(?:er|re)s?',
  gal: 'gallons?',
  pt: 'pints?',
  barrel: 'barrels?',
  '°C': 'degrees? (?:celsius|c) | degrees? centigrade',
  '°F': 'degrees? (?:fahrenheit|f)',
  '°': 'degrees',
  W: 'watts?',
  kW: 'kilowatts?',
  MW: 'megawatts?',
  GW: 'gigawatts?',
  kWh: 'kilowatt[- ]?hours?',
  MWh: 'megawatt[- ]?hours?',
  GWh: 'gigawatt[- ]?hours?',
  TWh: 'terawatt[- ]?hours?',
  V: 'volts?',
  kB: 'kilobytes?',
  MB: 'megabytes?',
  GB: 'gigabytes?',
  TB: 'terabytes?',
  Mpx: 'megapixels?',
  hp: 'horsepower',
  dB: 'decibels?',
  kn: 'knots',
  kcal: 'kcal',
  'light-year': 'light-? ?years?',
});

/** Units that stand behind figures only: «12 m», «6 feet», «6.1 inches». */
export const unitsBehindDigits = amountTable(strictSymbols, {
  ft: 'feet | foot | ft',
  '°': 'degree',
  in: 'inch(?:es)?',
});
