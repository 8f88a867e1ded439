import type { Span } from '../document/span.ts';
import { contextWidth, type Rule } from './rule.ts';

export interface RuleMatch<Reading> {
  readonly span: Span;
  readonly rule: Rule<Reading>;
  readonly reading: Reading;
}

const compiled = new WeakMap<RegExp, RegExp>();

function runnable(pattern: RegExp): RegExp {
  let global = compiled.get(pattern);
  if (!global) {
    // To be told where groups lie costs many times what the match costs: only patterns that narrow their span ask.
    global = new RegExp(pattern.source, pattern.source.includes('(?<span>') ? 'dgu' : 'gu');
    compiled.set(pattern, global);
  }
  return global;
}

/**
 * Every match of every rule in each of the stretches, overlapping ones included, in the order of the rules. `folded` is
 * `fold(text)`; spans count from the start of the text. A named group `span` narrows what is covered. A rule goes
 * over all stretches before the next one starts, so that its machine code is still in the processor's cache.
 */
export function runRules<Reading>(
  rules: readonly Rule<Reading>[],
  text: string,
  folded: string,
  stretches: readonly Span[],
): RuleMatch<Reading>[] {
  const cut = stretches.map(({ start, end }) => ({ start, words: folded.slice(start, end) }));
  const found: RuleMatch<Reading>[] = [];
  for (const rule of rules) {
    const pattern = runnable(rule.pattern);
    for (const { start, words } of cut)
      if (mayMatch(rule, words)) addMatches(found, rule, pattern, text, words, start);
  }
  return found;
}

function mayMatch<Reading>({ needs }: Rule<Reading>, words: string): boolean {
  if (needs === undefined) return true;
  for (const word of needs) if (words.includes(word)) return true;
  return false;
}

function addMatches<Reading>(
  found: RuleMatch<Reading>[],
  rule: Rule<Reading>,
  pattern: RegExp,
  text: string,
  stretch: string,
  offset: number,
): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const [start, end] = match.indices?.groups?.span ?? [match.index, pattern.lastIndex];
    const reading = rule.read(match.groups ?? {}, {
      written: text.slice(offset + start, offset + end),
      before: stretch.slice(Math.max(0, start - contextWidth), start),
      after: stretch.slice(end, end + contextWidth),
      writtenAfter: text.slice(offset + end, offset + Math.min(end + contextWidth, stretch.length)),
    });
    if (reading !== null && end > start)
      found.push({ span: { start: offset + start, end: offset + end }, rule, reading });
    // A refused or empty match must not swallow what begins inside it.
    if (reading === null || end === start) pattern.lastIndex = match.index + 1;
  }
}

/**
 * Keeps the matches that do not overlap: of two that do, the longer; of two as long, the rule that stands first.
 * In reading order. Sorting aside, linear in the matches.
 */
export function longestMatches<Reading>(
  matches: readonly RuleMatch<Reading>[],
  order: readonly Rule<Reading>[],
): RuleMatch<Reading>[] {
  const rank = new Map(order.map((rule, index) => [rule, index]));
  const length = ({ span }: RuleMatch<Reading>) => span.end - span.start;
  const byLength = [...matches].sort(
    (a, b) => length(b) - length(a) || (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0),
  );
  const taken = new Set<number>();
  const kept = byLength.filter(({ span }) => {
    for (let index = span.start; index < span.end; index += 1) if (taken.has(index)) return false;
    for (let index = span.start; index < span.end; index += 1) taken.add(index);
    return true;
  });
  return kept.sort((a, b) => a.span.start - b.span.start);
}
