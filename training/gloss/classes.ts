/**
 * Words that stand for a whole class, on both sides and in the language model: the annotator fills in names, numbers
 * and dates from the annotations, so the tables learn only what stands around them.
 */
export const classWords = { number: '<number>', date: '<date>', name: '<name>', place: '<place>' } as const;

export interface PlaceNames {
  /** English by French, as written. */
  readonly english: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
}

export type Sides = readonly [source: readonly string[], target: readonly string[]];

/** Replaces what is the same name, number or date on both sides. Case of the words is needed and kept. */
export function classPair([source, target]: Sides, places: PlaceNames): Sides {
  const names = classNames(source, target, places);
  const dates: Sides = [classDates(names[0], sourceDate), classDates(names[1], targetDate)];
  const dated = count(dates[0], classWords.date) === count(dates[1], classWords.date) ? dates : names;
  return [dated[0].map(classNumber), dated[1].map(classNumber)];
}

/** The same for English alone, where names are known by their capital and by being rare. */
export function classEnglish(
  words: readonly string[],
  places: PlaceNames,
  isCommon: (word: string) => boolean,
): readonly string[] {
  const result: string[] = [];
  words.forEach((word, index) => {
    const isName = /^\p{Lu}/u.test(word) && index > 0 && !isCommon(word);
    const kind = places.known.has(word) ? classWords.place : isName ? classWords.name : word;
    if (kind === classWords.name && result.at(-1) === classWords.name) return;
    result.push(kind);
  });
  return classDates(result, targetDate).map(classNumber);
}

const classNumber = (word: string) =>
  /^[\p{Nd}][\p{Nd}.,: \u00a0\u202f]*$/u.test(word) ? classWords.number : word;

const count = (words: readonly string[], wanted: string) => words.filter(word => word === wanted).length;

const day = String.raw`\d{1,2}(?:er|st|nd|rd|th)?`;
const sourceDate = new RegExp(
  `^${day} (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)( \\d{4})?$`,
  'i',
);
const monthName = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const targetDate = new RegExp(`^(?:${day} ${monthName}(?:,? \\d{4})?|${monthName} ${day}(?: ?,? \\d{4})?)$`);

function classDates(words: readonly string[], pattern: RegExp): readonly string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = [4, 3, 2].find(
      longest => at + longest <= words.length && pattern.test(words.slice(at, at + longest).join(' ')),
    );
    result.push(length === undefined ? (words[at] ?? '') : classWords.date);
    at += length ?? 1;
  }
  return result;
}

const isCapitalised = (word: string | undefined) => word !== undefined && /^\p{Lu}[\p{L}\p{N}]/u.test(word);

function classNames(source: readonly string[], target: readonly string[], places: PlaceNames): Sides {
  const left = [...source];
  const right = [...target];
  for (let start = 0; start < left.length; start += 1) {
    let end = start;
    while (end < left.length && end < start + 5 && isCapitalised(left[end])) end += 1;
    for (; end > start; end -= 1) {
      const written = left.slice(start, end);
      const name = written.join(' ');
      const english = places.english.get(name)?.split(' ') ?? written;
      const at = onlyPlace(right, english);
      if (at === -1 || (start === 0 && written.length === 1 && name.length < 5)) continue;
      const isPlace = places.known.has(name);
      left.splice(start, end - start, isPlace ? classWords.place : classWords.name);
      right.splice(at, english.length, isPlace ? classWords.place : classWords.name);
      break;
    }
  }
  return [left, right];
}

/** Where `wanted` stands in `words`, −1 where it does not or more than once. */
function onlyPlace(words: readonly string[], wanted: readonly string[]): number {
  let found = -1;
  for (let at = words.indexOf(wanted[0] ?? ''); at !== -1; at = words.indexOf(wanted[0] ?? '', at + 1)) {
    if (!wanted.every((word, index) => words[at + index] === word)) continue;
    if (found !== -1) return -1;
    found = at;
  }
  return found;
}
