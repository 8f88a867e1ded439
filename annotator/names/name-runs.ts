import { isOpening } from './document-evidence.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isNamelike, type Line, type Word } from './words.ts';

/** No name has more words; longer runs are lists or headlines without marks. */
const longestRun = 8;

/** The index after the run of capitalised words that begins at `from`, with particles and joiners inside it. */
export function runAt(line: Line, vocabulary: Vocabulary, from: number): number {
  const { words } = line;
  const personal = vocabulary.gazetteer.personalName(words[from]?.key ?? '')?.forename ?? false;
  let to = from + 1;
  while (to < words.length && to - from < longestRun) {
    const next = continuation(line, vocabulary, from, to, personal);
    if (next === null) break;
    if (beginsAnother(line, vocabulary, from, next - 1)) break;
    to = next;
  }
  return to;
}

/** The index after the next word of the run, with what leads to it; null where the run ends. */
function continuation(
  line: Line,
  vocabulary: Vocabulary,
  from: number,
  at: number,
  personal: boolean,
): number | null {
  const { words } = line;
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || word.breakBefore === 'paragraph') return null;
  if (word.breakBefore === 'line' && vocabulary.ordinary.has(word.key)) return null;
  if (isNamelike(word)) return vocabulary.titles.has(word.key) ? null : at + 1;
  if (word.shape === 'number' && isModelNumber(before, word)) return at + 1;
  if (word.text === '.' && before.text.length === 1 && isNamelike(next)) return at + 2;
  const joins =
    word.text === '&' || (vocabulary.joiners.has(word.key) && !(at === from + 1 && isOpening(line, from)));
  if (isNamelike(next) && joins) return at + 2;
  if (!personal || !vocabulary.particles.has(word.key)) return null;
  if (isNamelike(next)) return at + 2;
  const afterNext = words[at + 2];
  return next && vocabulary.particles.has(next.key) && isNamelike(afterNext) ? at + 3 : null;
}

/** «Airbus A320» is written together; «iPhone 15», «Boeing 737»: a short number without sign or blank inside. */
const isModelNumber = (before: Word, word: Word) =>
  /^\d{1,4}[A-Za-z]{0,4}$/.test(word.text) && before.shape !== 'upper' && !/[’']$/.test(before.text);

/** «Sud-Africain» as well as «Africain». */
const isDemonym = (rules: Vocabulary['rules'], key: string) =>
  rules.demonyms.test(key.slice(key.lastIndexOf(' ') + 1));

/**
 * A person's name after another name: «la CGT Philippe Martinez», «le Français Hugo Lloris». A first name with a
 * capital after it begins one where what stands before is a demonym, an acronym or something well known.
 */
function beginsAnother(line: Line, vocabulary: Vocabulary, from: number, at: number): boolean {
  const { words } = line;
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (!word || !before || at === from) return false;
  const { gazetteer, rules, functions } = vocabulary;
  if (!gazetteer.personalName(word.key)?.forename || !isNamelike(next)) return false;
  if (before.shape === 'upper' && line.casing !== 'upper' && before.text.length > 1) return true;
  const isForename = gazetteer.personalName(before.key)?.forename ?? false;
  if ((isDemonym(rules, before.key) && !isForename) || functions.has(before.key)) return true;
  if (at === from + 1 && line.isWord(before) && gazetteer.personalName(before.key) === null) return true;
  const known = at - from === 1 ? gazetteer.find(before.key) : [];
  return !isForename && known.some(thing => thing.standing === 'chosen');
}
