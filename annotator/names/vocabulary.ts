import type { Gazetteer } from '../languages/contract/gazetteer.ts';
import type { NameCue, NameEnding, NameHead, NameRules } from '../languages/contract/names.ts';
import { keyOf, type Line, type Word } from './words.ts';

/** The name rules of a language, ready for asking. */
export interface Vocabulary {
  readonly rules: NameRules;
  readonly gazetteer: Gazetteer;
  readonly titles: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  readonly ordinaryAcronyms: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly tailLinks: ReadonlySet<string>;
  readonly tailStops: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, readonly NameHead[]>;
  readonly endings: ReadonlyMap<string, readonly NameEnding[]>;
  readonly demonymDeterminers: ReadonlySet<string>;
  readonly cuesBefore: ReadonlyMap<string, readonly NameCue[]>;
  readonly cuesAfter: ReadonlyMap<string, readonly NameCue[]>;
  readonly nouns: ReadonlyMap<string, readonly NameCue[]>;
}

/** No phrase of the lists is longer than this many words. */
export const longestPhrase = 5;

const compiled = new WeakMap<NameRules, Vocabulary>();

export function vocabularyOf(rules: NameRules): Vocabulary {
  const known = compiled.get(rules);
  if (known) return known;
  const vocabulary: Vocabulary = {
    rules,
    gazetteer: rules.gazetteer(),
    titles: new Set(rules.titles),
    functions: new Set(rules.functions),
    particles: new Set(rules.particles),
    joiners: new Set(rules.joiners),
    ordinary: new Set(rules.ordinary),
    ordinaryAcronyms: new Set(rules.ordinaryAcronyms),
    determiners: new Set(rules.determiners),
    tailLinks: new Set(rules.tail?.links ?? []),
    tailStops: new Set(rules.tail?.stops ?? []),
    heads: byWords(rules.heads),
    endings: byWords(rules.endings),
    demonymDeterminers: new Set(rules.demonymDeterminers),
    cuesBefore: byWords(rules.cues.filter(cue => cue.where === 'before')),
    cuesAfter: byWords(rules.cues.filter(cue => cue.where === 'after')),
    nouns: byWords(rules.cues.filter(cue => cue.where === 'noun')),
  };
  compiled.set(rules, vocabulary);
  return vocabulary;
}

function byWords<Item extends { readonly words: readonly string[] }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const words of item.words) {
      const same = index.get(words);
      if (same) same.push(item);
      else index.set(words, [item]);
    }
  }
  return index;
}

/** The longest phrase of `phrases` that begins at word `from`: its value and the index after it. */
export function phraseAt<Value>(
  phrases: ReadonlyMap<string, Value>,
  { words }: Line,
  from: number,
): { readonly value: Value; readonly to: number } | null {
  for (let to = Math.min(from + longestPhrase, words.length); to > from; to -= 1) {
    if (words[to - 1]?.key === '') continue;
    const value = phrases.get(keyOf(words, from, to));
    if (value !== undefined) return { value, to };
  }
  return null;
}

/** The values of all phrases that end right before word `to`, longest first. */
export function phrasesBefore<Value>(
  phrases: ReadonlyMap<string, Value>,
  { words }: Line,
  to: number,
): readonly Value[] {
  const found: Value[] = [];
  for (let from = Math.max(0, to - longestPhrase); from < to; from += 1) {
    const value = phrases.get(keyOf(words, from, to));
    if (value !== undefined && isUnbroken(words, from, to)) found.push(value);
  }
  return found;
}

const isUnbroken = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).every(word => word.shape !== 'mark');
