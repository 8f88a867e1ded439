import type { Span } from '../document/span.ts';
import type { Spelling } from './spelling.ts';
import { splitWord } from './split-word.ts';
import {
  anyCharacter,
  plainWord,
  type TokenKind,
  tokenPattern,
  tokenPatternWithSpacedDigits,
} from './token-patterns.ts';

/** A token without its analysis; offsets are UTF-16 of the article's text. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** True where the token is an abbreviation that keeps its full stop. */
  readonly abbreviated: boolean;
}

/** The article's text and its folded shadow, and how the language at a place is written. */
export interface WrittenText {
  readonly text: string;
  readonly folded: string;
  readonly spellingAt: (offset: number) => Spelling;
}

/**
 * The tokens of one block, in order. Every character that is not white space is in exactly one of them, and no
 * token begins or ends inside a surrogate pair or between a letter and its combining marks.
 */
export function tokenise(written: WrittenText, block: Span): readonly RawToken[] {
  const { text } = written;
  const tokens: RawToken[] = [];
  let at = skipBlanks(text, block.start, block.end);
  while (at < block.end) {
    const spelling = written.spellingAt(at);
    const found = matchAt(text, at, spelling.groupsDigitsBySpace);
    const end = Math.min(found.end, block.end);
    if (found.mayDivide) addWord(tokens, written, at, end, block.end, spelling);
    else if (found.kind === 'number' && spelling.marksOrdinalsByStop && isOrdinal(text, at, end)) {
      tokens.push({ start: at, end: end + 1, kind: 'number', abbreviated: true });
    } else tokens.push({ start: at, end, kind: found.kind, abbreviated: found.abbreviated });
    at = skipBlanks(text, tokens.at(-1)?.end ?? end, block.end);
  }
  return tokens;
}

/** «3. März», «das 18. Jahrhundert»; a longer number is a year or an amount, and its stop ends a sentence. */
const isOrdinal = (text: string, start: number, end: number) =>
  /^\p{Nd}{1,2}$/u.test(text.slice(start, Math.min(end, start + 3))) &&
  /^\.\s\p{L}/u.test(text.slice(end, end + 3));

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

const isBlank = (code: number) =>
  code === 0x20 || (code <= 0x0d && code >= 0x09) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

interface Match {
  readonly end: number;
  readonly kind: TokenKind;
  readonly abbreviated: boolean;
  /** True for a written word, which may hold several tokens. */
  readonly mayDivide: boolean;
}

function matchAt(text: string, at: number, groupsDigitsBySpace: boolean): Match {
  plainWord.lastIndex = at;
  if (plainWord.test(text)) {
    return { end: plainWord.lastIndex, kind: 'word', abbreviated: false, mayDivide: true };
  }
  const pattern = groupsDigitsBySpace ? tokenPatternWithSpacedDigits : tokenPattern;
  pattern.lastIndex = at;
  const groups = pattern.exec(text)?.groups;
  const end = pattern.lastIndex;
  const whole = { end, abbreviated: false, mayDivide: false };
  if (groups) {
    if (groups.word !== undefined) return { ...whole, kind: 'word', mayDivide: true };
    if (groups.number !== undefined) return { ...whole, kind: 'number' };
    if (groups.dotted !== undefined) return { ...whole, kind: 'word', abbreviated: text[end - 1] === '.' };
    if (groups.url !== undefined) return { ...whole, kind: 'url' };
    if (groups.email !== undefined) return { ...whole, kind: 'email' };
    if (groups.handle !== undefined) return { ...whole, kind: 'handle' };
    return { ...whole, kind: groups.run === undefined ? 'symbol' : 'punctuation' };
  }
  anyCharacter.lastIndex = at;
  const character = anyCharacter.exec(text)?.[0] ?? '';
  const kind = /^(?![%‰&@#§])\p{P}/u.test(character) ? 'punctuation' : 'symbol';
  return { ...whole, end: at + character.length, kind };
}

function addWord(
  tokens: RawToken[],
  { text, folded }: WrittenText,
  start: number,
  wordEnd: number,
  blockEnd: number,
  spelling: Spelling,
): void {
  const end = beforeGluedDate(text, start, withElisionMark(folded, start, wordEnd, blockEnd, spelling));
  const lengths = splitWord(text.slice(start, end), folded.slice(start, end), spelling);
  // «l'O.N.U.»: what follows the elision is read again, as it is more than a word.
  const isDotted = lengths.at(-1) === 1 && text[end] === '.' && /^\p{L}/u.test(text.slice(end + 1, end + 3));
  let at = start;
  for (const length of isDotted && lengths.length > 1 ? lengths.slice(0, -1) : lengths) {
    const next = at + length;
    tokens.push({ start: at, end: next, kind: kindOfWord(text, at, next), abbreviated: false });
    at = next;
  }
  const last = tokens.at(-1);
  if (
    last &&
    folded[last.end] === '.' &&
    last.end < blockEnd &&
    isAbbreviation(text, folded, tokens, spelling)
  ) {
    tokens[tokens.length - 1] = { ...last, end: last.end + 1, abbreviated: true };
  }
}

/** Takes the apostrophe in where an elided word stands before a quotation mark or a space: «l'« oasis »». */
function withElisionMark(
  folded: string,
  start: number,
  end: number,
  blockEnd: number,
  spelling: Spelling,
): number {
  if (end >= blockEnd || folded[end] !== "'" || spelling.elisions.size === 0) return end;
  const lastPart = folded.slice(Math.max(start, end - 8), end).replace(/^.*'/s, '');
  return spelling.elisions.has(`${lastPart}'`) ? end + 1 : end;
}

/** «sciences07/01/2021»: web pages lose the space between two elements. */
function beforeGluedDate(text: string, start: number, end: number): number {
  if (text[end] !== '/') return end;
  const digits = /(?<=\p{L})\p{Nd}{1,2}$/u.exec(text.slice(Math.max(start, end - 4), end))?.[0].length ?? 0;
  const isDate = digits > 0 && /^\/\p{Nd}{1,2}\/\p{Nd}{2}/u.test(text.slice(end, end + 6));
  return isDate ? end - digits : end;
}

function kindOfWord(text: string, start: number, end: number): TokenKind {
  if (end - start === 1 && /[-\u2010\u2011]/.test(text.charAt(start))) return 'punctuation';
  return /\p{Nd}/u.test(text.charAt(start)) ? 'number' : 'word';
}

/** Whether the full stop after the last token belongs to it. */
function isAbbreviation(
  text: string,
  folded: string,
  tokens: readonly RawToken[],
  spelling: Spelling,
): boolean {
  const token = tokens.at(-1);
  if (token?.kind !== 'word' || token.end - token.start > 12) return false;
  const stopped = folded.slice(token.start, token.end + 1);
  const after = text.slice(token.end + 1, token.end + 40).replace(/^[\s(«"“]+/, '');
  if (/^\p{Nd}/u.test(after) && spelling.numberAbbreviations.has(stopped)) return true;
  if (spelling.titleAbbreviations.has(stopped)) {
    return /^\p{Lu}/u.test(text.charAt(token.start)) && /^\p{L}/u.test(after);
  }
  if (spelling.abbreviations.has(stopped)) return true;
  return isInitial(text, token) && /^\p{Lu}/u.test(after) && !startsSentence(text, after, tokens, spelling);
}

/** «J.», «Ch.», «J.-P.»: one capital, or a capital and one letter that opens many first names. */
function isInitial(text: string, token: RawToken): boolean {
  return /^\p{Lu}(?:-\p{Lu})?$|^(?:Ch|Ph|Th|Fr|Ed)$/u.test(text.slice(token.start, token.end));
}

/** «… le plan B. Il …»: a small word before and a typical beginning after. */
function startsSentence(
  text: string,
  after: string,
  tokens: readonly RawToken[],
  spelling: Spelling,
): boolean {
  const before = tokens.at(-2);
  const isSmall = before !== undefined && /^\p{Ll}/u.test(text.slice(before.start, before.end));
  const next = /^\p{L}+['’]?/u.exec(after)?.[0] ?? '';
  return isSmall && spelling.openers.has(next.toLowerCase().replace('’', "'"));
}
