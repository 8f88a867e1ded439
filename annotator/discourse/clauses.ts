import type { Sentence, TimeExpression } from '../document/annotated-article.ts';
import { overlaps, type Span } from '../document/span.ts';

const compiled = new WeakMap<RegExp, RegExp>();

export function globalOf(pattern: RegExp): RegExp {
  let global = compiled.get(pattern);
  if (!global) {
    global = new RegExp(pattern.source, 'gu');
    compiled.set(pattern, global);
  }
  return global;
}

/** Every match of a pattern within a stretch of the folded text, as spans of the text. */
export function matchesIn(pattern: RegExp, folded: string, { start, end }: Span): readonly Span[] {
  return [...folded.slice(start, end).matchAll(globalOf(pattern))]
    .filter(match => match[0].length > 0)
    .map(match => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

/** One pattern that matches where any of them does: most stretches of text hold none, and are asked only once. */
export const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|') || '(?!)', 'u');

/** Short brackets: «la commission (Cnil) rendra» is one clause, unless a time stands in them. */
function bracketsIn(within: Span, folded: string): readonly Span[] {
  return matchesIn(/\([^()]{0,60}\)/u, folded, within);
}

/** The clauses of a sentence, without the breaks between them. A break inside a time («16 h – 18 h») is none. */
export function clausesOf(
  sentence: Sentence,
  times: readonly TimeExpression[],
  folded: string,
  breaks: RegExp,
): readonly Span[] {
  const brackets = bracketsIn(sentence.span, folded);
  let next = 0;
  let bracket = 0;
  const cuts = matchesIn(breaks, folded, sentence.span).filter(cut => {
    while (next < times.length && (times[next]?.span.end ?? 0) <= cut.start) next += 1;
    const time = times[next];
    while (bracket < brackets.length && (brackets[bracket]?.end ?? 0) < cut.end) bracket += 1;
    const around = brackets[bracket];
    const inside = around && around.start <= cut.start && !(time && overlaps(time.span, around));
    return !inside && !(time && overlaps(time.span, cut));
  });
  const clauses: Span[] = [];
  let start = sentence.span.start;
  for (const cut of cuts) {
    clauses.push({ start, end: cut.start });
    // What a break begins with a word belongs to the clause after it, but for the conjunction itself.
    start = /\p{L}/u.test(folded.slice(cut.start, cut.end)) ? cut.start + 1 : cut.end;
  }
  clauses.push({ start, end: sentence.span.end });
  return clauses.filter(clause => clause.end > clause.start);
}
