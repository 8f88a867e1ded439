import { widenBlanks } from '../rules/pattern.ts';
import { remembered } from '../rules/remembered.ts';

/** Currencies by ISO 4217 code, or units by international symbol, each with the patterns of its words. */
export type AmountWords = Readonly<Record<string, string>>;

/** A table of currencies or units, ready to stand in a pattern. */
export interface AmountTable {
  /** Any of the words, as alternatives of a pattern on folded text. */
  readonly words: string;
  /** The code of folded text that `words` matched; null where the text says a currency and not which one. */
  readonly codeOf: (written: string) => string | null;
  /** Words of four letters and more, which show an amount wherever they stand; as alternatives of a pattern. */
  readonly long: string;
  /** The others, which show one only behind a number. */
  readonly short: string;
}

/** Stands for the code where a word does not tell which of several currencies is meant: «50 cents», «10 couronnes». */
export const unknownCode = '?';

/** Of two patterns that fit the same text the one that stands first counts; longer patterns are tried first. */
export function amountTable(...tables: readonly AmountWords[]): AmountTable {
  const entries = tables.flatMap(table =>
    Object.entries(table).flatMap(([code, list]) =>
      list.split(' | ').map(word => ({ code, word: withoutAccents(word) })),
    ),
  );
  const longestFirst = [...entries].sort((a, b) => leastLength(b.word) - leastLength(a.word));
  const whole = longestFirst.map(({ code, word }) => ({
    code,
    pattern: new RegExp(`^(?:${widenBlanks(word)})$`, 'u'),
  }));
  const alternatives = (words: readonly { readonly word: string }[]) =>
    words.map(({ word }) => widenBlanks(word)).join('|') || '(?!)';
  const isLong = ({ word }: { readonly word: string }) => /[a-z]{4}/.test(word);
  return {
    words: `(?:${alternatives(longestFirst)})`,
    codeOf: remembered(written => {
      const code = whole.find(({ pattern }) => pattern.test(written))?.code;
      return code === undefined || code === unknownCode ? null : code;
    }),
    long: alternatives(longestFirst.filter(isLong)),
    short: alternatives(longestFirst.filter(entry => !isLong(entry))),
  };
}

/** Without what may be missing: «dollars canadiens» is tried before «dollars», which may be «dollars américains». */
const leastLength = (word: string): number => word.replace(/\(\?:[^()]*\)\?|\(\?![^()]*\)|.\?/g, '').length;

/** Capitals often lose their accents: «KILOMETRES», «DEGRES». */
const withoutAccents = (word: string): string =>
  word.replace(/[éèôï]/g, letter => `[${letter}${letter.normalize('NFD').charAt(0)}]`);
