import type { NameCue } from '../languages/contract/names.ts';
import { phraseAt, phrasesBefore, type Vocabulary } from './vocabulary.ts';
import type { Line, Word } from './words.ts';

/** No more adjectives stand between a noun and the name: «le groupe coopératif français Maïsadour». */
const mostAdjectives = 2;
/** How far the noun of an apposition may be from its comma: «, a large Canadian shipping company». */
const mostBeforeNoun = 4;

/**
 * What the common noun right before word `at` says of the name there, with the adjectives between passed over:
 * «l'éditeur canadien Northlake», «la messagerie « Colibrio »».
 */
export function nounBefore(line: Line, vocabulary: Vocabulary, at: number): readonly NameCue[] {
  const { words } = line;
  let to = isOpeningQuote(words[at - 1]) ? at - 1 : at;
  for (let passed = 0; passed <= mostAdjectives; passed += 1) {
    const [cues] = phrasesBefore(vocabulary.nouns, line, to);
    if (cues) return cues;
    if (!isAdjective(words[to - 1], vocabulary)) return [];
    to -= 1;
  }
  return [];
}

/** What an apposition behind the name says of it: «Cartable+, la messagerie de…», «Fjordlink, a Norwegian company». */
export function nounAfter(line: Line, vocabulary: Vocabulary, at: number): readonly NameCue[] {
  const { words } = line;
  if (words[at]?.text !== ',') return [];
  const determined = vocabulary.determiners.has(words[at + 1]?.key ?? '');
  const from = determined ? at + 2 : at + 1;
  const noun = phraseAt(vocabulary.nouns, line, from);
  if (noun) return isName(words[noun.to]) ? [] : noun.value;
  if (!determined) return [];
  for (let next = from + 1; next < from + mostBeforeNoun; next += 1) {
    const before = words[next - 1];
    if (!before || before.shape === 'mark' || vocabulary.ordinary.has(before.key)) return [];
    const later = phraseAt(vocabulary.nouns, line, next);
    if (later) return isName(words[later.to]) ? [] : later.value;
  }
  return [];
}

/** «Lyon, la société Virbel»: the noun belongs to the next name. */
const isName = (word: Word | undefined) => word?.shape === 'capital' || word?.shape === 'upper';

/** «l'allemand Schulfunk»: a company by its country. A person is «l'Allemand Weber», with a capital. */
export function isByCountry({ words }: Line, vocabulary: Vocabulary, at: number): boolean {
  const [determiner, demonym] = [words[at - 2], words[at - 1]];
  return (
    demonym?.shape === 'lower' &&
    vocabulary.rules.demonyms.test(demonym.key) &&
    vocabulary.determiners.has(determiner?.key ?? '')
  );
}

/**
 * Where the name behind a noun ends: «le syndicat Officines unies», «la fédération Médecins de ville, qui…». It goes
 * on through a plural adjective behind a plural, or through lower-case words that a mark ends.
 */
export function endOfNamed(line: Line, vocabulary: Vocabulary, from: number, to: number): number {
  const { words } = line;
  const [last, next] = [words[to - 1], words[to]];
  if (last?.shape !== 'capital' || next?.shape !== 'lower' || !line.isWord(last)) return to;
  if (nounBefore(line, vocabulary, from).length === 0) return to;
  const adjective = next.pos === 'ADJ' && !vocabulary.ordinary.has(next.key);
  if (adjective && /[sx]$/.test(last.key) && /s$/.test(next.key)) return to + 1;
  if (adjective) return isEnd(words[to + 1]) ? to + 1 : to;
  const noun = words[to + 1];
  const linked = vocabulary.tailLinks.has(next.key) && noun?.shape === 'lower' && noun.pos === 'NOUN';
  return linked && isEnd(words[to + 2]) ? to + 2 : to;
}

const isEnd = (word: Word | undefined) => word === undefined || /^[,.;:!?)»”]$/.test(word.text);

const isOpeningQuote = (word: Word | undefined) => word !== undefined && /^[«“"„]$/.test(word.text);

const isAdjective = (word: Word | undefined, { rules, ordinary }: Vocabulary) =>
  word?.shape === 'lower' &&
  !ordinary.has(word.key) &&
  (rules.demonyms.test(word.key) || (rules.tail?.adjectives.test(word.key) ?? false) || word.pos === 'ADJ');
