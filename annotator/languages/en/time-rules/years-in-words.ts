import { oneWordOf } from '../../../rules/pattern.ts';
import { readNumber, underHundred } from '../numbers.ts';

const hundreds: ReadonlyMap<string, number> = new Map([
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
]);

/**
 * Years as they are spoken: «nineteen eighty-four», «eighteen hundred», «two thousand and eight», «twenty twenty-one».
 * Only those that could be no other number.
 */
export const yearWords = `(?:${oneWordOf(hundreds.keys())}[\\s-](?:hundred(?:\\s(?:and\\s)?${underHundred})?|oh[\\s-]${underHundred}|${underHundred})|two\\sthousand\\s(?:and\\s)?${underHundred})`;

/** Short years: those up to 29 are of this century («Jan '19»), the others of the last («summer of '69»). */
function ofShort(value: number): number {
  return value < 30 ? 2000 + value : 1900 + value;
}

/** A year in digits, short («'69») or in words; undefined where it is none. */
export function readYear(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (written.startsWith("'")) return ofShort(Number(written.slice(1)));
  if (/^\d/.test(written)) return Number(written);
  const words = written.replace(/[\s-]+/g, ' ');
  const thousand = /^two thousand (?:and )?(.+)$/.exec(words)?.[1];
  if (thousand !== undefined) return added(2000, thousand);
  const [first = '', ...rest] = words.split(' ');
  const century = hundreds.get(first);
  if (century === undefined) return undefined;
  const tail = rest.filter(word => !/^(?:hundred|and|oh)$/.test(word)).join(' ');
  if (tail === '') return century * 100;
  // «nineteen six» is no year, «nineteen oh six» is.
  const value = added(century * 100, tail);
  return value !== undefined && (value % 100 >= 10 || rest.length > 1) ? value : undefined;
}

function added(base: number, words: string): number | undefined {
  const value = readNumber(words.replace(' ', '-')) ?? readNumber(words);
  return value === undefined || value >= 100 ? undefined : base + value;
}
