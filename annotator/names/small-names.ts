import type { KnownThing } from '../languages/contract/gazetteer.ts';
import { nameTypes } from './evidence.ts';
import type { NamedRun } from './named-run.ts';
import type { Vocabulary } from './vocabulary.ts';
import { keyOf, type Line } from './words.ts';

/** No name of the tables that is looked for in small letters has more words. */
const longest = 3;
/** Shorter words are too often words of another language, or slips. */
const shortest = 3;

/** «facebook», «tampa bay»: a well-known name at a word, in small letters, that is no word of the language. */
export function smallNameAt(
  line: Line,
  { gazetteer, ordinary, heads }: Vocabulary,
  from: number,
): { readonly to: number; readonly thing: KnownThing } | null {
  const word = line.words[from];
  if (word?.shape !== 'lower' || word.key.length < shortest || ordinary.has(word.key)) return null;
  if (heads.has(word.key)) return null;
  for (let to = Math.min(from + longest, line.words.length); to > from; to -= 1) {
    const key = keyOf(line.words, from, to);
    if (to - from === 1 && gazetteer.isHomonym(key)) continue;
    const thing = gazetteer.find(key).find(({ standing }) => standing === 'chosen');
    if (to - from === 1 && thing?.type === 'place' && line.isWord(word)) continue;
    if (thing && line.words.slice(from, to).every(({ shape }) => shape === 'lower')) return { to, thing };
  }
  return null;
}

/** Companies and services whose name people write small: «un compte facebook». Places in small letters are rarer. */
export function smallNames(line: Line, vocabulary: Vocabulary): readonly NamedRun[] {
  return line.words.flatMap((word, from): readonly NamedRun[] => {
    const known = word.key.length < 5 ? null : smallNameAt(line, vocabulary, from);
    const type = nameTypes.find(name => name === known?.thing.type);
    if (!known || known.to !== from + 1 || (type !== 'organization' && type !== 'product')) return [];
    return [
      { line, from, to: known.to, type, subtype: known.thing.subtype, confidence: 0.9, reason: 'gazetteer' },
    ];
  });
}
