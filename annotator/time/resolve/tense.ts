import type { Sentence } from '../../document/annotated-article.ts';
import type { Span } from '../../document/span.ts';
import type { TenseRules } from '../../languages/contract/tenses.ts';
import { oneWordOf } from '../../rules/pattern.ts';
import { firstAtOrAfter } from '../sorted-positions.ts';

/** `present` is a present form that speaks of what is agreed («ouvre vendredi»): ahead, but less surely so. */
export type ClauseTense = 'past' | 'present' | 'future';

interface Signal {
  readonly span: Span;
  readonly tense: ClauseTense;
}

/** What a boundary between a verb and a time counts, in characters: it may begin another clause, or another speaker. */
const commaCost = 25;
const clauseWordCost = 40;
const pauseCost = 120;
/** A verb that follows a time is less often its own than one that precedes it. */
const followingCost = 8;
const followingFactor = 1.5;
/** How far before a time its participle may begin. */
const participleWidth = 48;

interface Compiled {
  readonly signals: readonly { readonly tense: ClauseTense; readonly pattern: RegExp }[];
  readonly boundary: RegExp;
}

const compiled = new WeakMap<TenseRules, Compiled>();

function compile(rules: TenseRules): Compiled {
  let read = compiled.get(rules);
  if (!read) {
    const words = rules.clauseWords.length === 0 ? '(?!)' : oneWordOf(rules.clauseWords);
    read = {
      signals: rules.signals.map(({ tense, pattern }) => ({
        tense,
        pattern: new RegExp(pattern.source, 'gu'),
      })),
      boundary: new RegExp(
        `(?<pause>[;:](?=\\s)|[«»“”"()—–])|(?<comma>,(?=\\s))|\\b${words}(?:(?<=')|(?![\\p{L}']))`,
        'gu',
      ),
    };
    compiled.set(rules, read);
  }
  return read;
}

/**
 * Tells, for a time in a sentence, whether the words around it speak of what has been or of what will be: a participle
 * right before it, else the nearest verb form, where the borders of clauses and quotations between the two count as
 * distance. Null where there is none.
 */
export function tenseReader(
  sentence: Sentence,
  folded: string,
  rules: TenseRules,
): (time: Span) => ClauseTense | null {
  const { signals: patterns, boundary } = compile(rules);
  const text = folded.slice(sentence.span.start, sentence.span.end);
  const signals = signalsOf(text, sentence.span.start, patterns);
  const starts = signals.map(({ span }) => span.start);
  const borders = bordersOf(text, sentence.span.start, boundary);
  return time => {
    const before = folded.slice(Math.max(sentence.span.start, time.start - participleWidth), time.start);
    if (rules.participle?.test(before)) return 'past';
    const after = firstAtOrAfter(starts, time.start);
    const preceding = signals[after - 1];
    const following = signals[after];
    const far = Number.POSITIVE_INFINITY;
    const distanceBefore = preceding ? borders.distance(preceding.span.end, time.start) : far;
    const distanceAfter = following
      ? followingCost + followingFactor * borders.distance(time.end, following.span.start)
      : far;
    return (distanceBefore <= distanceAfter ? preceding : following)?.tense ?? null;
  };
}

function signalsOf(text: string, offset: number, patterns: Compiled['signals']): readonly Signal[] {
  const signals = patterns.flatMap(({ tense, pattern }, rank) =>
    [...text.matchAll(pattern)].map(match => ({
      span: { start: offset + match.index, end: offset + match.index + match[0].length },
      tense,
      rank,
    })),
  );
  signals.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  // Where two patterns read the same words, the one named first in the pack is right: «devrait» only looks like a
  // past, and «est prévue» speaks of what will be.
  const kept: (Signal & { readonly rank: number })[] = [];
  for (const signal of signals) {
    const previous = kept.at(-1);
    if (!previous || previous.span.end <= signal.span.start) kept.push(signal);
    else if (signal.rank < previous.rank) kept[kept.length - 1] = signal;
  }
  return kept;
}

/** The borders of clauses in a sentence; `distance` is the number of characters between two places, and their cost. */
function bordersOf(text: string, offset: number, boundary: RegExp) {
  const positions: number[] = [];
  const costs: number[] = [0];
  for (const match of text.matchAll(boundary)) {
    const cost = match.groups?.pause ? pauseCost : match.groups?.comma ? commaCost : clauseWordCost;
    positions.push(offset + match.index);
    costs.push((costs.at(-1) ?? 0) + cost);
  }
  const costUpTo = (position: number) => costs[firstAtOrAfter(positions, position)] ?? 0;
  return {
    distance: (from: number, to: number) =>
      Math.max(0, to - from) + Math.max(0, costUpTo(to) - costUpTo(from)),
  };
}
