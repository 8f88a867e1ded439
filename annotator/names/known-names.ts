import type { Gazetteer, KnownThing } from '../languages/contract/gazetteer.ts';
import { isNamelike, type Line, type Word } from './words.ts';

export interface KnownMatch {
  readonly to: number;
  readonly things: readonly KnownThing[];
}

/** The longest name of the gazetteer that begins at a word and is written as such names are. */
export function knownAt(line: Line, gazetteer: Gazetteer, from: number): KnownMatch | null {
  let key = '';
  let best: KnownMatch | null = null;
  for (let to = from + 1; to <= line.words.length; to += 1) {
    const word = line.words[to - 1];
    if (!word || word.shape === 'time' || (word.key === '' && !/^[-'.!]$/.test(word.text))) break;
    if (word.key !== '') key = key === '' ? word.key : `${key} ${word.key}`;
    if (key === '') break;
    const words = line.words.slice(from, to);
    const things = closestFirst(
      gazetteer.find(key).filter(thing => isWrittenLike(line, words, thing)),
      words,
    );
    if (things.length > 0 && word.key !== '') best = { to: afterMark(line, to, things), things };
    if (!gazetteer.continues(key)) break;
  }
  return best;
}

/** «Sud-Ouest» is rather the region of that spelling than the newspaper «Sud Ouest», which has the same key. */
function closestFirst(things: readonly KnownThing[], words: readonly Word[]): readonly KnownThing[] {
  if (things.length < 2) return things;
  const written = words.map(({ text }) => text).join(' ');
  return [...things].sort((a, b) => Number(b.name === written) - Number(a.name === written));
}

/** «L'équipe» at the start of a sentence is not «L'Équipe». */
const isArticle = ({ key }: Word) => /^(?:le|la|les|l'|the)$/.test(key);

/** «Yahoo!», «En marche !»: the mark belongs to the name. */
function afterMark({ words }: Line, to: number, [thing]: readonly KnownThing[]): number {
  return thing?.name.endsWith('!') && words[to]?.text === '!' ? to + 1 : to;
}

/**
 * A name is known by its capitals: «ps» is not «PS», «orange» not «Orange»; a sentence in capitals shows nothing.
 * Acronyms that are spoken as words may be written «Otan».
 */
function isWrittenLike(line: Line, words: readonly Word[], thing: KnownThing): boolean {
  const [first, ...rest] = words;
  if (!isNamelike(first)) return false;
  if (line.casing === 'upper') return true;
  if (isArticle(first) && rest[0]?.shape === 'lower') return false;
  if (words.length === 1 && thing.type !== 'place' && thing.standing === 'listed')
    return (
      first.text.toLowerCase() !== thing.name.toLowerCase() ||
      first.text === thing.name ||
      first.shape === 'upper'
    );
  if (rest.length > 0 || first.text.length > 3) return true;
  return first.shape === 'upper' || thing.name !== thing.name.toUpperCase();
}
