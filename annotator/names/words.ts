import type { Block, Sentence, TimeExpression, Token } from '../document/annotated-article.ts';
import type { Span } from '../document/span.ts';
import { nameKey } from '../rules/name-key.ts';
import type { ReadText } from '../text/read-text.ts';

/**
 * How a word is written: `capital` Paris, `upper` ONU, `camel` iPhone, `time` a word of a time expression (no name
 * goes through it), `mark` punctuation.
 */
export type Shape = 'lower' | 'capital' | 'upper' | 'camel' | 'number' | 'mark' | 'time';

export interface Word {
  readonly span: Span;
  readonly text: string;
  readonly key: string;
  readonly shape: Shape;
  readonly pos: Token['pos'];
  /** What stands between it and the word before: a line break, or a blank line, ends most names. */
  readonly breakBefore: 'none' | 'line' | 'paragraph';
}

/** A sentence as names see it. */
export interface Line {
  readonly words: readonly Word[];
  readonly sentence: Sentence;
  readonly kind: Block['kind'];
  /** `title`: English Title Case; `upper`: all capitals. In both a capital says nothing. */
  readonly casing: 'ordinary' | 'title' | 'upper';
  /** Index of the first word that is no mark. */
  readonly first: number;
  /** True where the dictionary has the word in lower case: «Assurances», «Ferries». */
  readonly isWord: (word: Word) => boolean;
}

/** Furniture of the page: what is named there is not what the article speaks of. */
const silent: readonly Block['kind'][] = ['breadcrumb', 'section', 'boilerplate'];

/** The sentences of the article's own text, in reading order. */
export function linesOf(read: ReadText, times: readonly TimeExpression[]): readonly Line[] {
  const words = new Map<string, Word[]>();
  let next = 0;
  let end = 0;
  for (const token of read.tokens) {
    while ((times[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.span.start) next += 1;
    const inTime = (times[next]?.span.start ?? Number.POSITIVE_INFINITY) < token.span.end;
    const word: Word = {
      span: token.span,
      text: token.text,
      key: nameKey(token.text),
      shape: inTime ? 'time' : shapeOf(token),
      pos: token.pos,
      breakBefore: breakIn(read.article.text.slice(Math.max(end, token.span.start - 8), token.span.start)),
    };
    end = token.span.end;
    const same = words.get(token.sentence);
    if (same) same.push(word);
    else words.set(token.sentence, [word]);
  }
  return read.sentences.flatMap((sentence): Line[] => {
    const kind = read.blocks[sentence.block]?.kind ?? 'paragraph';
    const own = words.get(sentence.id);
    if (!own || silent.includes(kind)) return [];
    const first = own.findIndex(word => word.shape !== 'mark');
    const { isWord } = read.packFor(sentence.language).morphology;
    return [
      {
        words: own,
        sentence,
        kind,
        casing: casingOf(own),
        first,
        isWord: word => isWord(word.text.toLowerCase()),
      },
    ];
  });
}

function breakIn(gap: string): Word['breakBefore'] {
  const first = gap.indexOf('\n');
  return first === -1 ? 'none' : gap.indexOf('\n', first + 1) === -1 ? 'line' : 'paragraph';
}

function shapeOf({ text, kind }: Token): Shape {
  if (kind === 'url' || kind === 'email' || kind === 'handle') return 'mark';
  if (!/[\p{L}\p{N}]/u.test(text)) return text === '&' ? 'lower' : 'mark';
  if (/^\p{N}/u.test(text)) return 'number';
  if (arabicArticle.test(text)) return 'capital';
  if (/^\p{Lu}/u.test(text))
    return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) ? 'upper' : 'capital';
  return /^\p{Ll}{1,3}\p{Lu}/u.test(text) ? 'camel' : 'lower';
}

/** «al-Bab», «el-Assad»: the article is small and the name is not. */
const arabicArticle = /^(?:al|el|as|ar|an|ad|at|az|ez|ech|ed)[-\u2010\u2011]\p{Lu}/u;

function casingOf(words: readonly Word[]): Line['casing'] {
  const long = words.filter(({ text, shape }) => text.length > 3 && shape !== 'mark' && shape !== 'number');
  const count = (shape: Shape) => long.filter(word => word.shape === shape).length;
  if (long.length >= 3 && count('upper') > 0.8 * long.length) return 'upper';
  const lower = count('lower');
  return long.length >= 4 && count('capital') >= 0.75 * long.length && lower <= 1 ? 'title' : 'ordinary';
}

/** A word with the capitals of a name. */
export type NamelikeWord = Word & { readonly shape: 'capital' | 'upper' | 'camel' };

export const isNamelike = (word: Word | undefined): word is NamelikeWord =>
  word !== undefined && (word.shape === 'capital' || word.shape === 'upper' || word.shape === 'camel');

/** The keys of some words as one key. */
export const keyOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(word => word.key)
    .filter(key => key !== '')
    .join(' ');
