import type { KnownThing } from '../languages/contract/gazetteer.ts';
import type { NameType } from '../languages/contract/names.ts';
import type { Decision } from './decide.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isNamelike, keyOf, type Line } from './words.ts';

/** No name in a headline has more words. */
const longestName = 8;

/**
 * Names in a line of capitals, «LUCAS HAMELIN S'IMPOSE À CAHORS»: capitals say nothing there, so only what the rest of
 * the article names, and well-known places and organisations that are no words, are found.
 */
export function namesInCapitals(
  line: Line,
  vocabulary: Vocabulary,
  named: ReadonlyMap<string, Decision>,
): readonly Decision[] {
  const found: Decision[] = [];
  let at = 0;
  while (at < line.words.length) {
    const name = isNamelike(line.words[at]) ? nameAt(line, vocabulary, named, at) : null;
    if (name) found.push(name);
    at = name ? name.candidate.to : at + 1;
  }
  return found;
}

function nameAt(
  line: Line,
  vocabulary: Vocabulary,
  named: ReadonlyMap<string, Decision>,
  from: number,
): Decision | null {
  for (let to = Math.min(from + longestName, line.words.length); to > from; to -= 1) {
    if (!isNamelike(line.words[to - 1])) continue;
    const key = keyOf(line.words, from, to);
    const same = named.get(key);
    const candidate = { line, vocabulary, from, to, key, known: [], head: null, opening: false };
    if (same) return { ...same, candidate, reason: 'document' };
    const thing = vocabulary.gazetteer.find(key).find(isCertain);
    if (thing && !isOrdinary(line, vocabulary, candidate, thing.type))
      return { candidate, type: thing.type, subtype: thing.subtype, confidence: 0.9, reason: 'gazetteer' };
  }
  return null;
}

/** «ORANGE», «NICE»; a town may be called like an animal («RENNES») if the tables do not warn of it. */
function isOrdinary(
  line: Line,
  { gazetteer, ordinary }: Vocabulary,
  { key, from, to }: { readonly key: string; readonly from: number; readonly to: number },
  type: NameType,
): boolean {
  const word = line.words[from];
  if (gazetteer.isHomonym(key) || ordinary.has(key)) return true;
  return type !== 'place' && to - from === 1 && word !== undefined && line.isWord(word);
}

const isCertain = (thing: KnownThing): thing is KnownThing & { readonly type: NameType } =>
  thing.standing === 'chosen' && (thing.type === 'place' || thing.type === 'organization');
