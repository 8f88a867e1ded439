import { oneWordOf } from '../../rules/pattern.ts';

const units = [
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const tens: readonly (readonly [word: string, value: number])[] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['quatre-vingt', 80],
  ['octante', 80],
  ['huitante', 80],
  ['nonante', 90],
];

const belowHundred: readonly (readonly [word: string, value: number])[] = [
  ...units.map((word, index) => [word, index + 1] as const),
  ['une', 1],
  ...tens.flatMap(([word, value]) => withinTen(word, value)),
  ['quatre-vingts', 80],
];

/** Folded number words from one to a thousand: «vingt et un», «soixante-dix-sept», «nonante», «cent douze». */
export const numberWords: ReadonlyMap<string, number> = new Map(
  [...belowHundred, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(hundreds), ['mille', 1000] as const].flatMap(
    ([word, value]): [string, number][] => [
      [word, value],
      [word.replaceAll('-', ' '), value],
      [word.replaceAll(' ', '-'), value],
    ],
  ),
);

/** «cent», «cent douze», «deux cents», «deux cent trente». */
function hundreds(count: number): (readonly [string, number])[] {
  const many = count === 1 ? '' : `${units[count - 1]} `;
  return [
    [`${many}cent`, count * 100],
    [`${many}cents`, count * 100],
    ...belowHundred.map(([word, value]) => [`${many}cent ${word}`, count * 100 + value] as const),
  ];
}

function withinTen(word: string, value: number): [string, number][] {
  const above = value === 60 || value === 80 ? 19 : 9;
  const compounds = units.slice(0, above).map((unit, index): [string, number] => {
    const joined = (index === 0 || index === 10) && value < 80 ? `${word} et ${unit}` : `${word}-${unit}`;
    return [joined, value + index + 1];
  });
  const feminine: [string, number] = [value < 80 ? `${word} et une` : `${word}-une`, value + 1];
  return [[word, value], ...compounds, feminine];
}

/** «une dizaine de», «une quinzaine de»: about so many. */
export const approximateNumbers: ReadonlyMap<string, number> = new Map([
  ['huitaine', 8],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
]);

/** «premier», «deuxième» … «trente et unième», and those counted from the end: «dernier» −1, «avant-dernier» −2. */
export const ordinalWords: ReadonlyMap<string, number> = new Map<string, number>([
  ['premier', 1],
  ['première', 1],
  ['second', 2],
  ['seconde', 2],
  ...[...numberWords]
    .filter(([word, value]) => value > 1 && value <= 31 && !word.endsWith('e et une'))
    .map(([word, value]): [string, number] => [ordinalOf(word), value]),
  ['avant-dernier', -2],
  ['avant-dernière', -2],
  ['dernier', -1],
  ['dernière', -1],
]);

/** «cinq» → «cinquième», «neuf» → «neuvième», «quatre» → «quatrième». */
function ordinalOf(word: string): string {
  return `${word.replace(/q$/, 'qu').replace(/f$/, 'v').replace(/e$/, '')}ième`;
}

const digits = '\\d{1,3}(?:[\\x20.]\\d{3}){1,2}|\\d{1,6}(?:,\\d{1,2})?|\\d{1,2}\\.\\d';
/** A counted number, in digits or words. */
const unitWords = oneWordOf([...units, 'une']);
const tenWords = oneWordOf(tens.flatMap(([word]) => [word, word.replaceAll('-', ' ')]));
const belowHundredWord = `(?:${tenWords}s?(?:[\\s-](?:et[\\s-])?${unitWords})?|${unitWords})`;
const hundredCount = oneWordOf(units.slice(1, 9));
/** Every key of `numberWords`, in a pattern that is short to compile. */
export const numberWord = `(?:(?:${hundredCount}[\\s-])?cents?(?:[\\s-]${belowHundredWord})?|mille|${belowHundredWord})`;
export const number = `(?:${digits}|${numberWord})`;
/** What counts without saying how many. */
export const someWords = [
  'quelques',
  'plusieurs',
  'des',
  'de longs',
  'de longues',
  'de nombreux',
  'de nombreuses',
];

export function readNumber(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const word = numberWords.get(written.replace(/\s+/g, ' '));
  if (word !== undefined) return word;
  const value = Number(written.replace(/(\d)[ .](?=\d{3})/g, '$1').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}
