import { foldAccents } from '../rules/fold.ts';

export interface Word {
  /** Lower case, straight apostrophes; an elision keeps its own: `l'`. */
  readonly text: string;
  /** The same without accents. */
  readonly plain: string;
  /** 1, or less where the word is probably a name and says little about the language around it. */
  readonly weight: number;
}

export interface Words {
  readonly list: readonly Word[];
  /** True where the text is in capitals, which often lose their accents. */
  readonly capitals: boolean;
}

const wordPattern = /'?[\p{L}\p{M}]+'?/gu;
const nameWeight = 0.5;
/** Nothing is learned from letter 41 of a "word", and a megabyte without a blank must not cost more than others. */
const longestWord = 40;

/** The words of a text in which apostrophes are straight already. */
export function readWords(text: string): Words {
  const capitals = isInCapitals(text);
  const list: Word[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(wordPattern)) {
    const between = text.slice(previousEnd, match.index);
    const written = match[0].slice(0, longestWord);
    const first = list.length === 0 || /[.!?:…\n"«»“”]/u.test(between);
    const capitalised = !first && !capitals && /^'?\p{Lu}/u.test(written);
    const lower = written.toLowerCase();
    list.push({ text: lower, plain: foldAccents(lower), weight: capitalised ? nameWeight : 1 });
    previousEnd = match.index + match[0].length;
  }
  return { list, capitals };
}

function isInCapitals(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? '';
    if (unit.toLowerCase() !== unit) upper += 1;
    else if (unit.toUpperCase() !== unit) lower += 1;
  }
  return upper > 4 * lower;
}
