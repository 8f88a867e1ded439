import { oneOf, oneWordOf, part } from '../../../rules/pattern.ts';
import { amountTable, unknownCode } from '../../amount-table.ts';
import { currencyCodes, currencySigns, plainSymbols, strictSymbols } from '../../world/amount-symbols.ts';
import { approximateNumbers, numberWords } from '../numbers.ts';

/** A number in figures: «1 200», «500.000», «12'000», «2,5», «1.5». */
export const digits = String.raw`(?<!\d[.,])(?:\d{1,3}(?:[ .']\d{3}){1,4}(?!\d)|\d{1,15})(?:,\d{1,6}|\.\d{1,2}(?!\d))?`;

/** The words that number words are made of: «quatre-vingt-dix-sept», «vingt et un», «deux cent mille». */
const parts = [...new Set([...numberWords.keys()].flatMap(key => key.split(/[ -]/)))].filter(
  key => key !== 'et',
);
const basic = oneWordOf(parts.filter(key => key !== 'un' && key !== 'une'));
/** «deux», «vingt et un»; not «un», which is an article as well. */
export const spelled = part`(?:${basic}(?:(?: et |-et-|-| )(?:${basic}|une?)){0,5}|zéro)`;

const scale = oneOf(['mille', 'millions?', 'milliards?', 'billions?', 'md', 'mds', 'mrds?']);
const plain = part`[+−-]?${digits}|${spelled}|une?`;
/** «2,5 milliards», «deux millions et demi», «mille». */
export const number = part`(?:${plain})(?: ${scale}){0,2}(?: et demie?)?`;

const crowd = oneOf([
  ...[...approximateNumbers.keys()].map(key => `${key}s?`),
  ...['milliers?', 'millions?', 'milliards?'],
]);
const half = part`(?:une? )?demie?[- ](?:million|milliard)`;
/** «des millions», «une centaine de milliers», «un demi-milliard», «quelques». */
const about = part`(?:(?:une?|quelques|plusieurs|des|${spelled}) )?${crowd}(?: (?:de |d')(?:milliers|millions|milliards))?|${half}|quelques|plusieurs`;
/** A number, or words that say roughly how many. */
const count = part`(?:${number}|${about})`;

/** «10 à 15», «3 ou 4», «10-15», and behind «entre» also «3 et 5». */
export const range = part`(?:${number}(?: (?:à|ou) | ?[–-] ?|(?<=(?<![a-zà-ÿ])entre [^;:]{1,30}) et ))?${count}`;

export const currencies = amountTable(
  currencySigns,
  {
    EUR: `euros? | centimes?(?: d'euros?)?`,
    USD: 'dollars?(?: américains?)? | billets verts',
    CAD: 'dollars? canadiens?',
    AUD: 'dollars? australiens?',
    NZD: 'dollars? néo-zélandais',
    HKD: 'dollars? (?:de )?hong[- ]kong(?:ais)?',
    SGD: 'dollars? (?:de singapour|singapouriens?)',
    TWD: 'dollars? taïwanais',
    GBP: 'livres? sterlings? | livres(?! sterling| britannique) | livres? britanniques? | pence',
    CHF: 'francs? suisses?',
    XOF: 'francs? cfa | fcfa | f ?cfa',
    XPF: 'francs? pacifiques?',
    CDF: 'francs? congolais',
    GNF: 'francs? guinéens?',
    FRF: 'francs(?! suisses| cfa| congolais| guinéens| pacifiques)(?: français)? | franc(?= (?:par|symbolique|de|et|à|pour|le|la) |[.,;:)?!]|$)',
    JPY: 'yens?',
    CNY: 'yuans? | renminbis? | rmb',
    RUB: 'roubles?',
    UAH: 'hryvnias?',
    INR: 'roupies? indiennes?',
    PKR: 'roupies? pakistanaises?',
    KRW: 'wons?(?: sud-coréens?)?',
    BRL: 'réaux | reais | réals | reals',
    TRY: 'livres? turques?',
    EGP: 'livres? égyptiennes?',
    LBP: 'livres? libanaises?',
    SYP: 'livres? syriennes?',
    MAD: 'dirhams? marocains?',
    AED: 'dirhams? (?:émiratis?|des émirats arabes unis|des émirats)',
    DZD: 'dinars? algériens?',
    TND: 'dinars? tunisiens?',
    LYD: 'dinars? libyens?',
    IQD: 'dinars? irakiens?',
    ILS: 'shekels?(?: israéliens?)?',
    IRR: 'rials? iraniens?',
    SAR: 'riyals? (?:saoudiens?|séoudiens?)',
    NGN: 'nairas?(?: nigérians?)?',
    ZAR: 'rands?(?: sud-africains?)?',
    SEK: 'couronnes? suédoises?',
    NOK: 'couronnes? norvégiennes?',
    DKK: 'couronnes? danoises?',
    ISK: 'couronnes? islandaises?',
    CZK: 'couronnes? tchèques?',
    PLN: 'zlotys?',
    HUF: 'forints?',
    RON: 'lei | leus? roumains?',
    BGN: 'leva | levs? bulgares?',
    MXN: 'pesos? mexicains?',
    ARS: 'pesos? argentins?',
    CLP: 'pesos? chiliens?',
    COP: 'pesos? colombiens?',
    PHP: 'pesos? philippins?',
    VES: 'bolivars?',
    THB: 'bahts?',
    VND: 'dongs?',
    BTC: 'bitcoins?',
    [unknownCode]: 'cents(?! mille) | roupies? | dirhams? | dinars? | pesos? | riyals? | rials?',
  },
  currencyCodes,
);

/** Units whose words are no other words. */
export const units = amountTable(plainSymbols, {
  'km/h': "(?:kilomètres?|km) (?:à l'heure|par heure|heure) | kilomètres?-heures?",
  'km/s': '(?:kilomètres?|km) par seconde',
  'm/s': 'mètres? par seconde',
  'km²': 'kilomètres? carrés? | km carrés?',
  'm²': 'mètres? carrés?',
  'm³': 'mètres? cubes?',
  'cm²': 'centimètres? carrés?',
  'cm³': 'centimètres? cubes?',
  km: 'kilomètres?',
  m: 'mètres?',
  cm: 'centimètres?',
  mm: 'millimètres?',
  µm: 'micromètres? | microns?',
  nm: 'nanomètres?',
  ha: 'hectares?',
  kg: 'kilos? | kilogrammes?',
  g: 'grammes?',
  mg: 'milligrammes?',
  µg: 'microgrammes?',
  t: 'tonnes?',
  kt: 'kilotonnes?',
  Mt: 'mégatonnes?',
  q: 'quintaux',
  l: 'litres?',
  hl: 'hectolitres?',
  cl: 'centilitres?',
  ml: 'millilitres?',
  barrel: 'barils?',
  '°C': 'degrés? celsius | °celsius',
  '°F': 'degrés? fahrenheit',
  '°': 'degrés',
  Wh: 'wattheures?',
  kWh: 'kilowattheures? | kilowatts?-heures? | kilowatts?/heure',
  MWh: 'mégawattheures? | mégawatts?-heures?',
  GWh: 'gigawattheures? | gigawatts?-heures?',
  TWh: 'térawattheures? | térawatts?-heures?',
  W: 'watts?',
  kW: 'kilowatts?',
  V: 'volts?',
  MW: 'mégawatts?',
  GW: 'gigawatts?',
  kB: 'kilooctets?',
  MB: 'mégaoctets?',
  GB: 'gigaoctets?',
  TB: 'téraoctets?',
  Mpx: 'mégapixels?',
  dB: 'décibels?',
  hPa: 'hectopascals?',
  kcal: 'kcal | kilocalories?',
  nmi: 'milles? (?:marins?|nautiques?)',
  kn: 'nœuds | noeuds',
  mi: 'miles',
  'light-year': 'années?-lumières? | années?-lumière | années? lumières?',
});

/** Units that stand behind digits only: «12 m», «6,1 pouces», «1,5 degré», «150 ch». */
export const unitsBehindDigits = amountTable(strictSymbols, {
  '°': 'degré',
  in: 'pouces?',
  ft: 'pieds',
  [unknownCode]: 'milles',
  hp: 'ch | chevaux',
  GB: 'go',
  MB: 'mo',
  kB: 'ko',
  TB: 'to',
});
