import type { Upos } from '../document/annotated-article.ts';
import type { SourceOrder } from '../languages/contract/gloss.ts';
import { modifiersFirst } from './modifiers-first.ts';
import type { SourceWord } from './source-word.ts';

/** A word as it stands in the text, folded, with its part of speech where that is known. */
export interface TaggedWord {
  readonly key: string;
  readonly pos: Upos | null;
}

/** How far behind the first half of a negation its second half is looked for. */
const negationReach = 6;

/**
 * Brings the words of a sentence nearer to English order: «ne veut pas» → «ne_pas veut», «personne ne vient» →
 * «ne_personne vient», «a-t-il dit» → «il a dit», «il les a vus» → «il a vus les_», «une
 * publicité ciblée» → «une ciblée publicité». A word that several parts of speech share is marked with its own:
 * «l'été» → «l' été/NOUN». Linear.
 */
export function sourceWords(tagged: readonly TaggedWord[], order: SourceOrder): readonly SourceWord[] {
  const words: SourceWord[] = tagged.map(({ key, pos }, index) => {
    const whole = own(order.elided, key) ?? key;
    const isMarked = pos !== null && own(order.marked, whole)?.includes(pos);
    return { key: isMarked ? `${whole}/${pos}` : whole, pos, tokens: [index] };
  });
  const inOrder = objectsBehind(subjectsFirst(joinNegations(words, order), order), order);
  return joinSilent(modifiersFirst(inOrder, order), order);
}

/** A word for which English has none goes with the one behind it. */
function joinSilent(words: readonly SourceWord[], { silent }: SourceOrder): readonly SourceWord[] {
  const result: SourceWord[] = [];
  let waiting: readonly number[] = [];
  words.forEach((word, index) => {
    if (silent.includes(word.key) && index < words.length - 1) {
      waiting = [...waiting, ...word.tokens];
      return;
    }
    result.push(waiting.length > 0 ? { ...word, tokens: [...waiting, ...word.tokens] } : word);
    waiting = [];
  });
  return result;
}

/** The English of an object pronoun that was put behind its verb, else undefined. */
export const objectPronoun = (key: string, order: SourceOrder): string | undefined =>
  key.endsWith('_') ? own(order.objectPronouns, key.slice(0, -1)) : undefined;

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const endsReach = /^[.,;:!?()«»"“”…]+$/;

function joinNegations(words: SourceWord[], order: SourceOrder): SourceWord[] {
  if (order.negator === null) return words;
  const gone = new Set<number>();
  words.forEach((word, index) => {
    if (word.key !== order.negator) return;
    const second = secondHalf(words, index, gone, order);
    if (second !== null) {
      const partner = words[second] as SourceWord;
      const joined = {
        key: `ne_${partner.key}`,
        pos: partner.pos,
        tokens: [...word.tokens, ...partner.tokens],
      };
      const place = order.negations.includes(partner.key) ? index : second;
      gone.add(place === index ? second : index);
      words[place] = joined;
    } else if (order.bareNegated.includes(words[index + 1]?.key ?? '')) {
      words[index] = { ...word, key: `ne_${order.negations[0]}` };
    } else {
      const next = words[index + 1];
      if (next === undefined || endsReach.test(next.key)) return;
      gone.add(index);
      words[index + 1] = { ...next, tokens: [...word.tokens, ...next.tokens] };
    }
  });
  return words.filter((_, index) => !gone.has(index));
}

function secondHalf(
  words: readonly SourceWord[],
  index: number,
  gone: ReadonlySet<number>,
  { negator, negations, negativeWords }: SourceOrder,
): number | null {
  for (let at = index + 1; at <= index + negationReach; at += 1) {
    const key = words[at]?.key;
    if (key === undefined || key === negator || endsReach.test(key)) break;
    if (gone.has(at)) continue;
    if (negations.includes(key) || negativeWords.includes(key)) return at;
  }
  for (let at = index - 1; at >= index - negationReach; at -= 1) {
    const key = words[at]?.key;
    if (key === undefined || endsReach.test(key)) return null;
    if (negativeWords.includes(key)) return at;
  }
  return null;
}

function subjectsFirst(words: SourceWord[], order: SourceOrder): SourceWord[] {
  const result: SourceWord[] = [];
  for (const word of words) {
    const subject = own(order.invertedSubjects, word.key);
    const before = result.at(-1);
    if (subject === undefined || before === undefined) {
      result.push(word);
      continue;
    }
    const negated = result.at(-2)?.key.startsWith('ne_') ? 2 : 1;
    result.splice(-negated, 0, { key: subject, pos: 'PRON', tokens: word.tokens });
  }
  return result;
}

/** Pronouns that look like articles go behind their verb (and the participle of a compound tense), marked by «_». */
function objectsBehind(words: readonly SourceWord[], order: SourceOrder): readonly SourceWord[] {
  const result = [...words];
  for (let at = 0; at + 1 < result.length; at += 1) {
    const word = result[at] as SourceWord;
    if (own(order.objectPronouns, word.key) === undefined) continue;
    const before = result[at - 1]?.key ?? '';
    const next = result[at + 1]?.key ?? '';
    const beforeFinite = order.finiteBefore.includes(before) || before.startsWith('ne_');
    const beforeInfinitive = order.infinitiveBefore.includes(before) && order.infinitive.test(next);
    const nextPos = result[at + 1]?.pos;
    const beforeVerb = word.pos === 'PRON' && (nextPos === 'VERB' || nextPos === 'AUX');
    if (!(beforeFinite || beforeInfinitive || beforeVerb) || !/^\p{L}/u.test(next)) continue;
    const verbs = order.auxiliaries.includes(next) && /^\p{L}/u.test(result[at + 2]?.key ?? '') ? 2 : 1;
    result.splice(at, verbs + 1, ...result.slice(at + 1, at + 1 + verbs), { ...word, key: `${word.key}_` });
    at += verbs;
  }
  return result;
}
