import type { NameCue, NameHead, NameTail } from '../languages/contract/names.ts';
import { isAcronymOf } from './entities/acronyms.ts';
import { runAt } from './name-runs.ts';
import { phraseAt, phrasesBefore, type Vocabulary } from './vocabulary.ts';
import { isNamelike, type Line, type Word } from './words.ts';

export interface HeadMatch {
  readonly head: NameHead;
  readonly to: number;
}

/** An institution's name has no more groups: «Conseil | de sécurité | des Nations unies». */
const mostGroups = 4;

/** A name that opens with a head («ministère», «Cour», «Coupe»), with its lower-case tail. */
export function headAt(line: Line, vocabulary: Vocabulary, from: number): HeadMatch | null {
  const word = line.words[from];
  if (!word || (word.shape !== 'lower' && !isNamelike(word))) return null;
  const match = phraseAt(vocabulary.heads, line, from);
  if (!match) return null;
  const head = match.value.find(({ lower }) => lower === (word.shape === 'lower')) ?? match.value[0];
  if (!head) return null;
  const named = word.shape !== 'lower' || head.lower;
  const to = named ? endOfTail(line, vocabulary, match.to, head.tail) : match.to;
  const explained = toAcronym(line, from, to);
  if (!named && line.words[explained]?.text !== '(') return null;
  if (head.speaks && !isSpeaker(line, vocabulary, from, explained)) return null;
  return explained > match.to ? { head, to: explained } : null;
}

/** «a indiqué le département de la Loire-Atlantique»: a speech verb beside it makes the land an authority. */
function isSpeaker(line: Line, vocabulary: Vocabulary, from: number, to: number): boolean {
  const before = vocabulary.determiners.has(line.words[from - 1]?.key ?? '') ? from - 1 : from;
  const isSpeech = (cues: readonly NameCue[] | undefined) =>
    cues?.some(({ speech }) => speech === true) ?? false;
  return (
    isSpeech(phrasesBefore(vocabulary.cuesBefore, line, before)[0]) ||
    isSpeech(phraseAt(vocabulary.cuesAfter, line, to)?.value)
  );
}

/** How many words may follow before the acronym, commas included: «… de la consommation et de la répression des fraudes». */
const mostExplained = 14;

/**
 * «Ligue nationale des randonneurs alpins (LNRA)»: where an acronym follows in brackets that has the initials of all
 * the words before it, the name goes on to the bracket, and may even be written small: «chambre de commerce (CC)».
 */
function toAcronym({ words }: Line, from: number, to: number): number {
  for (let at = to; at < Math.min(to + mostExplained, words.length); at += 1) {
    const word = words[at];
    if (word?.text === '(') {
      const long = words
        .slice(from, at)
        .map(({ text }) => text)
        .join(' ');
      const [short, close] = [words[at + 1], words[at + 2]];
      return short && close?.text === ')' && isAcronymOf(short.text, long) ? at : to;
    }
    if (word?.shape !== 'lower' && word?.shape !== 'capital' && word?.text !== ',') return to;
  }
  return to;
}

function endOfTail(line: Line, vocabulary: Vocabulary, from: number, kind: NameHead['tail']): number {
  const { words } = line;
  const tail = vocabulary.rules.tail;
  let to = afterCapitals(line, vocabulary, from);
  if (!tail || kind === 'bare') return to;
  if (kind === 'phrase') to = afterAdjectives(words, vocabulary, tail, to);
  for (let group = 0; group < mostGroups; group += 1) {
    const next = afterGroup(line, vocabulary, tail, to, kind === 'phrase', group > 0);
    if (next === to) break;
    to = next;
  }
  return to;
}

/** Past the capitalised words at `at`, if any. */
function afterCapitals(line: Line, vocabulary: Vocabulary, at: number): number {
  const word = line.words[at];
  if (!isNamelike(word) || vocabulary.titles.has(word.key) || word.text.length === 1) return at;
  return runAt(line, vocabulary, at);
}

function afterAdjectives(
  words: readonly Word[],
  vocabulary: Vocabulary,
  tail: NameTail,
  from: number,
): number {
  let to = from;
  while (to - from < 3) {
    const word = words[to];
    if (word?.shape !== 'lower' || !tail.adjectives.test(word.key) || vocabulary.ordinary.has(word.key))
      break;
    if (vocabulary.tailStops.has(word.key)) break;
    to += 1;
  }
  return to;
}

/** Past one «de la …» with its noun and adjectives; the same place where none follows. */
function afterGroup(
  line: Line,
  vocabulary: Vocabulary,
  tail: NameTail,
  from: number,
  phrase: boolean,
  further: boolean,
): number {
  const { words } = line;
  let at = from;
  const conjunction = further && tail.conjunctions.includes(words[at]?.key ?? '');
  if (conjunction) at += 1;
  const link = words[at]?.key ?? '';
  if (!tail.links.includes(link) && !tail.nameLinks.includes(link)) return from;
  const namesOnly = !tail.links.includes(link);
  if (namesOnly && !phrase) return from;
  at += 1;
  if (tail.articles.includes(words[at]?.key ?? '')) at += 1;
  const noun = words[at];
  if (isNamelike(noun)) {
    if (!belongs(line, vocabulary, at, phrase)) return from;
    const to = afterCapitals(line, vocabulary, at);
    return phrase ? afterAdjectives(words, vocabulary, tail, to) : to;
  }
  if (!phrase || namesOnly || !isTailNoun(vocabulary, noun)) return from;
  return afterAdjectives(words, vocabulary, tail, at + 1);
}

/** Whether a capitalised word behind the link is part of the name: «tribunal de Paris», not «parti de Jean Dupont». */
function belongs(line: Line, vocabulary: Vocabulary, at: number, phrase: boolean): boolean {
  const word = line.words[at];
  const next = line.words[at + 1];
  if (!word || vocabulary.titles.has(word.key)) return false;
  if (vocabulary.ordinary.has(word.key) && word.pos !== 'NOUN' && word.pos !== 'PROPN') return false;
  const person = vocabulary.gazetteer.personalName(word.key)?.forename && isNamelike(next);
  return !(phrase && person);
}

const isTailNoun = (vocabulary: Vocabulary, word: Word | undefined) =>
  word?.shape === 'lower' &&
  word.key.length >= 3 &&
  !vocabulary.ordinary.has(word.key) &&
  !vocabulary.functions.has(word.key) &&
  !vocabulary.titles.has(word.key) &&
  !vocabulary.tailStops.has(word.key);
