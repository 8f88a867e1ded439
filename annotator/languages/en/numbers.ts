import { oneWordOf } from '../../rules/pattern.ts';

const small = [
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
].flat();
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals = [
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  [
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
  ],
].flat();

const withinTens = (units: readonly string[], word: string, value: number): [string, number][] =>
  units.slice(0, 9).flatMap((unit, index): [string, number][] => [
    [`${word}-${unit}`, value + index + 1],
    [`${word} ${unit}`, value + index + 1],
  ]);

/** Folded number words from one to a hundred. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.map((word, index): [string, number] => [word, index + 1]),
  ...tens.flatMap((word, index): [string, number][] => {
    const value = (index + 2) * 10;
    return [[word, value], ...withinTens(small, word, value)];
  }),
  ['a', 1],
  ['an', 1],
  ['a hundred', 100],
  ['one hundred', 100],
  ['a dozen', 12],
]);

/** «first» to «thirty-first», for the days of a month. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...ordinals.map((word, index): [string, number] => [word, index + 1]),
  ['twentieth', 20],
  ...withinTens(ordinals, 'twenty', 20),
  ['thirtieth', 30],
  ['thirty-first', 31],
  ['thirty first', 31],
]);

/** What counts without saying how many. */
export const someWords = ['several', 'some', 'a few', 'many', 'a couple of', 'a number of', 'few'];

const digits = '\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}(?:\\.\\d{1,2})?';
/** Every key of `numberWords`, in a pattern that is short to compile. */
export const numberWord = `(?:${oneWordOf(tens)}(?:[\\s-]${oneWordOf(small.slice(0, 9))})?|(?:a|one)\\s(?:hundred|dozen)|${oneWordOf(small)}|an?)`;
export const number = `(?:${digits}|${numberWord})`;
/** «one» to «ninety-nine». */
export const underHundred = `(?:${oneWordOf(tens)}(?:[\\s-]${oneWordOf(small.slice(0, 9))})?|${oneWordOf(small)})`;

export function readNumber(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const word = numberWords.get(written.replace(/\s+/g, ' '));
  if (word !== undefined) return word;
  const value = Number(written.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}
