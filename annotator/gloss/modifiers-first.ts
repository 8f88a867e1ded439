import type { SourceOrder } from '../languages/contract/gloss.ts';
import type { SourceWord } from './source-word.ts';

/**
 * Puts what describes a noun before it, as English does: «réseaux sociaux français» → «français sociaux réseaux»,
 * «un pont très ancien» → «un très ancien pont», «la vie sociale et politique» → «la sociale et politique vie».
 * A participle moves only where nothing is said of it («une femme blessée par un tir» stays). Linear.
 */
export function modifiersFirst(words: readonly SourceWord[], order: SourceOrder): readonly SourceWord[] {
  const result: SourceWord[] = [];
  for (let at = 0; at < words.length; ) {
    const noun = words[at] as SourceWord;
    const groups = noun.pos === 'NOUN' && /^\p{L}/u.test(noun.key) ? groupsAfter(words, at + 1, order) : [];
    for (const group of groups) result.push(...group);
    result.push(noun);
    at += 1 + groups.reduce((sum, group) => sum + group.length, 0);
  }
  return result;
}

/** More adjectives than this behind one noun are a list. */
const mostModifiers = 3;

/** The modifiers behind a noun in the order in which English has them before it. */
function groupsAfter(
  words: readonly SourceWord[],
  start: number,
  order: SourceOrder,
): readonly (readonly SourceWord[])[] {
  const groups: SourceWord[][] = [];
  let at = start;
  while (groups.length < mostModifiers) {
    const group = groupAt(words, at, order);
    if (group === null) break;
    groups.unshift(group);
    at += group.length;
    if (group[0]?.pos === 'VERB') break;
  }
  while (groups.length > 0 && !mayLeave(groups[0] ?? [], words[at], words[at + 1], order)) {
    at -= groups.shift()?.length ?? 0;
  }
  return groups;
}

/** «social», «très ancien», «sociale et politique» at a place, else null. */
function groupAt(words: readonly SourceWord[], at: number, order: SourceOrder): SourceWord[] | null {
  const first = words[at];
  if (first === undefined) return null;
  if (first.pos === 'ADV' && order.degrees.includes(first.key)) {
    const second = words[at + 1];
    return second?.pos === 'ADJ' ? [first, second] : null;
  }
  if (!isModifier(first, order)) return null;
  const [joint, second] = [words[at + 1], words[at + 2]];
  const isPair = first.pos === 'ADJ' && joint?.pos === 'CCONJ' && second?.pos === 'ADJ';
  return isPair && second ? [first, joint, second] : [first];
}

const isModifier = ({ pos, key }: SourceWord, { participle }: SourceOrder) =>
  /^\p{L}/u.test(key) && (pos === 'ADJ' || (pos === 'VERB' && participle.test(key)));

const behindBareParticiple: readonly string[] = ['PUNCT', 'CCONJ', 'VERB', 'AUX'];

/** False where the words behind belong to the last modifier («susceptible de fermer», «blessée par un tir»). */
function mayLeave(
  group: readonly SourceWord[],
  next: SourceWord | undefined,
  afterNext: SourceWord | undefined,
  { complementBefore }: SourceOrder,
): boolean {
  if (next === undefined) return true;
  if (group[0]?.pos === 'VERB') return behindBareParticiple.includes(next.pos ?? 'X');
  if (group.length === 2 && ['ADP', 'SCONJ'].includes(next.pos ?? '')) return false;
  if (next.pos === 'NOUN') return false;
  return !(complementBefore.includes(next.key) && (next.key !== 'de' || afterNext?.pos === 'VERB'));
}
