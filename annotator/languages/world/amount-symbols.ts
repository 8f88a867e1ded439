import type { AmountWords } from '../amount-table.ts';

/** Signs of currencies, as patterns on folded text. A bare «$» is the dollar of the United States, as it mostly is. */
export const currencySigns: AmountWords = {
  USD: 'us ?\\$ | \\$ ?us | \\$',
  CAD: 'c\\$ | ca\\$ | can\\$ | cdn\\$ | \\$ ?can?',
  AUD: 'a\\$ | au\\$',
  HKD: 'hk\\$',
  NZD: 'nz\\$',
  SGD: 's\\$',
  BRL: 'r\\$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  RUB: '₽',
  TRY: '₺',
  UAH: '₴',
  ILS: '₪',
  NGN: '₦',
};

/** ISO 4217 codes that stand behind a number in the news; they count in capitals only. */
export const currencyCodes: AmountWords = Object.fromEntries(
  `aed ars aud bgn brl btc cad chf clp cny cop czk dkk dzd egp eur gbp hkd huf idr ils inr jpy krw mad mxn ngn nok nzd
  pkr pln ron rub sar sek sgd thb tnd try twd uah usd vnd xaf xof xpf zar`
    .split(/\s+/)
    .map(code => [code.toUpperCase(), code]),
);

/** Symbols of units that stand behind number words too: «une dizaine de km». */
export const plainSymbols: AmountWords = {
  'km/h': 'km/h',
  'km/s': 'km/s',
  'm/s': 'm/s',
  'g/km': 'g/km',
  'l/100 km': 'l/100 ?km',
  'mg/l': 'mg/l',
  'µg/m³': 'µg/m³ | µg/m3',
  'km²': 'km² | km2',
  'm²': 'm² | m2',
  'm³': 'm³ | m3',
  'cm²': 'cm² | cm2',
  'cm³': 'cm³ | cm3',
  km: 'kms?',
  cm: 'cms?',
  mm: 'mm',
  ha: 'ha',
  kg: 'kgs?',
  mg: 'mg',
  µg: 'µg|μg',
  hl: 'hl',
  cl: 'cl',
  ml: 'ml',
  '°C': '°c',
  '°F': '°f',
  kW: 'kw',
  MW: 'mw',
  GW: 'gw',
  TW: 'tw',
  kWh: 'kwh',
  MWh: 'mwh',
  GWh: 'gwh',
  TWh: 'twh',
  kHz: 'khz',
  MHz: 'mhz',
  GHz: 'ghz',
  hPa: 'hpa',
  dB: 'db',
  'Mbit/s': 'mbit/s | mbps | mb/s',
  'Gbit/s': 'gbit/s | gbps | gb/s',
  ppm: 'ppm',
};

/** Symbols that are a word or another sign as well: they need digits before them and their own capitals. */
export const strictSymbols: AmountWords = {
  m: 'm',
  g: 'g',
  t: 't',
  l: 'l',
  W: 'w',
  '°': '°',
  GB: 'gb',
  MB: 'mb',
  kB: 'kb',
  TB: 'tb',
};

/**
 * How a strict symbol is written, behind its digits: «12 m», not «12 M»; «200 g» and «5g», not «5G»; «3 To», not
 * «3 to»; «50 L», not «4L». `written` ends with the symbol.
 */
export const isStrictSymbol = (written: string): boolean =>
  /(?:[mtgl°]|\d\s{1,2}L|[GMTK](?:o|O|b|B)|ko|kB|\d\s{0,2}W)$/u.test(written) &&
  !/(?<![\d,.])[2-6]\s?g$/u.test(written);

const codes = new Set(Object.values(currencyCodes));

/** «300 CHF», not «300 try»; `written` ends with the currency or holds it in capitals. True of all other words. */
export const isCodeInCapitals = (currency: string, written: string): boolean =>
  !codes.has(currency) || written.includes(currency.toUpperCase());
