import { nameKey } from '../rules/name-key.ts';

/** One person's name, taken apart. */
export interface PersonName {
  /** Keys of its words; an initial is one letter. Without nickname and generation. */
  readonly words: readonly string[];
  /** Whether each word hangs on the one before: the second of «Jean-Pierre», of «O'Malley». */
  readonly glued: readonly boolean[];
  /** «Jr.», «II»: tells the bearer from others of the same name. */
  readonly generation: string | null;
  /** «Titi» of «Jean « Titi » Lambrec». */
  readonly nickname: string | null;
  readonly hasInitials: boolean;
}

const nicknameInside = /\s["«“„‘'(]\s?(\p{Lu}[^"«»”“„’'()]{0,40}?)\s?["»”’')]\s/u;
/** Roman numbers are written in capitals: «Xi» is a name. */
const generations = /^(?:[Jj][Rr]\.?|[Ss][Rr]\.?|[Jj]unior|[Ss]enior|I[eE]?[rR][eE]?|[IVX]{2,6})$/;

/** Takes a name apart; `particles` are the words that do not hang on what they elide before («d'Estaing»). */
export function personName(text: string, particles: ReadonlySet<string>): PersonName {
  const bare = withoutPossessive(text);
  const nicknamed = nicknameInside.exec(bare);
  const whole = nicknamed ? bare.replace(nicknamed[0], ' ') : bare;
  const words: string[] = [];
  const glued: boolean[] = [];
  let hasInitials = false;
  const parts = whole.split(/\s+/).filter(part => nameKey(part) !== '');
  const mixed = parts.some(part => /\p{Ll}/u.test(part));
  parts.forEach((part, index) => {
    let follows = false;
    for (const piece of part.split(/[-\u2010\u2011\u2013]/)) {
      const letters = initialsOf(piece, index === 0 && mixed && parts.length > 1);
      if (letters) hasInitials = true;
      for (const word of letters ??
        nameKey(piece)
          .split(' ')
          .filter(key => key !== '')) {
        const elided = words.at(-1)?.endsWith("'") && !particles.has(words.at(-1) ?? '');
        words.push(word);
        glued.push(
          words.length > 1 &&
            ((follows && !letters && !particles.has(words.at(-2) ?? '')) || elided === true),
        );
        follows = false;
      }
      follows = true;
    }
  });
  const last = words.at(-1) ?? '';
  const generation = words.length > 1 && generations.test(parts.at(-1) ?? '') ? last : null;
  if (generation !== null) {
    words.pop();
    glued.pop();
  }
  const nickname = nicknamed?.[1] ? nameKey(nicknamed[1]) : null;
  return { words, glued, generation, nickname, hasInitials };
}

/** «Whitlock’s» is «Whitlock»: what English adds is no part of the name. */
export const withoutPossessive = (text: string): string => text.replace(/(?<=\p{L})['’](?:s|S)?$/u, '');

/** The letters of «J.», «J.R.» or, before a last name, «JR»; null where the piece is a word. */
function initialsOf(piece: string, mayBeBare: boolean): readonly string[] | null {
  const dotted = /^(?:\p{Lu}\.?){1,4}$/u.test(piece) && (piece.includes('.') || piece.length === 1);
  const bare = mayBeBare && /^\p{Lu}{2,3}$/u.test(piece);
  return dotted || bare ? [...nameKey(piece).replaceAll(' ', '')] : null;
}

export const fullKey = ({ words, generation }: PersonName): string =>
  generation === null ? words.join(' ') : `${words.join(' ')} ${generation}`;

/** The keys of what the name ends with, from each word that does not hang on another; the whole is not among them. */
export function endingsOf({ words, glued, generation }: PersonName): readonly string[] {
  const keys: string[] = [];
  for (let from = 1; from < Math.min(words.length, mostParts); from += 1) {
    if (glued[from]) continue;
    const key = words.slice(from).join(' ');
    keys.push(key);
    if (generation !== null) keys.push(`${key} ${generation}`);
  }
  return keys;
}

/** The first name, with what hangs on it: «jean pierre» of «Jean-Pierre Morel». */
export function firstNameOf({ words, glued }: PersonName): string {
  const end = glued.findIndex((hangs, index) => index > 0 && !hangs);
  return words.slice(0, end === -1 ? words.length : end).join(' ');
}

/** Number of parts that stand alone. */
export const partsOf = ({ glued }: PersonName): number => glued.filter(hangs => !hangs).length;

/** A name of more words is none; they are not all taken as beginnings and endings. */
export const mostParts = 8;

/**
 * True where both may be one person: same last word and generation, and the words before agree in order, equal or
 * initials; middle ones may be left out, but no half of «Jean-Pierre» or «Carrel-Bastide».
 */
export function isSameName(a: PersonName, b: PersonName): boolean {
  if (a.generation !== b.generation || a.words.at(-1) !== b.words.at(-1)) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const inFull = (one: string, other: string) => one === other && (one.length > 1 || other.length > 1);
  let at = 0;
  let whole = false;
  for (const [index, word] of short.words.slice(0, -1).entries()) {
    while (at < long.words.length - 1 && !agree(word, long.words[at] ?? '')) {
      if (index === 0 || (long.glued[at] && whole)) return false;
      whole = true;
      at += 1;
      if (long.glued[at]) return false;
    }
    if (at >= long.words.length - 1) return false;
    whole = inFull(word, long.words[at] ?? '');
    at += 1;
  }
  const skipped = long.words.length - 1 - at;
  if (skipped === 0) return true;
  return !(long.glued[at] && whole) && !long.glued.at(-1);
}

const agree = (one: string, other: string) =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other));
