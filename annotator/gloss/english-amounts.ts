import type { AmountWords } from '../languages/contract/gloss.ts';
import { fold } from '../rules/fold.ts';

const signs: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥' };

/**
 * Digits with English marks: «1 234,5» → "1,234.5". A single mark of thousands counts only before three digits;
 * scores, fractions and codes stay as they are.
 */
export function englishNumber(written: string, words: AmountWords): string {
  const marks = escaped(words.thousandsMarks);
  const decimal = escaped(words.decimalMark);
  const parts = new RegExp(`^([+−-]?)(\\d{1,3}(?:[${marks}]\\d{3}){1,8}|\\d+)(?:${decimal}(\\d+))?$`).exec(
    written,
  );
  if (!parts) return written;
  const [, sign = '', whole = '', rest] = parts;
  const digits = whole.replace(/\D/g, '');
  const grouped = whole === digits && digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${sign}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

const escaped = (marks: string) => marks.replace(/[.\\\]^-]/g, '\\$&');

/** «2,5 milliards d'euros» → "€2.5 billion"; null where ordinary words must say it. `currency` is an ISO 4217 code. */
export function englishMoney(written: string, currency: string | null, words: AmountWords): string | null {
  const sign = signs[currency ?? ''];
  const parts = splitAmount(written, words);
  if (sign === undefined || parts === null) return null;
  if (parts.rest.some(word => words.hundredths.includes(word))) return null;
  const scale = words.scales[parts.rest[0] ?? ''];
  const rest = scale === undefined ? parts.rest : parts.rest.slice(1);
  if (rest.length > (scale === undefined ? 1 : 2)) return null;
  return `${sign}${parts.number}${scale === undefined ? '' : ` ${scale}`}`;
}

/** «3,5 %» → "3.5%". */
export function englishPercent(written: string, words: AmountWords): string | null {
  const parts = splitAmount(written, words);
  return parts !== null && words.percent.includes(parts.rest.join(' ')) ? `${parts.number}%` : null;
}

function splitAmount(
  written: string,
  words: AmountWords,
): { readonly number: string; readonly rest: readonly string[] } | null {
  const found = /^[+−-]?\d(?:[\d.,' \u00a0\u202f\u2009]{0,30}\d)?/.exec(written)?.[0];
  if (found === undefined || written.length > 60) return null;
  // A sign may touch the scale: «300 M€», «19€90».
  const rest = fold(written.slice(found.length))
    .replace(/[€$£¥%]/g, ' $& ')
    .split(/[\s']+/)
    .filter(word => word !== '');
  const number = englishNumber(found, words);
  return /^[+−-]?[\d,]*(?:\.\d+)?$/.test(number) ? { number, rest } : null;
}
