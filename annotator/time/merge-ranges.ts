import type { Span } from '../document/span.ts';
import type { RangeReading, RangeWords, TimeRules } from '../languages/contract/times.ts';
import { endsWith } from '../rules/pattern.ts';
import type { RecognisedTime } from './recognise-times.ts';
import { type Shape, shapeOf } from './shape.ts';

/** How far before a time its cue may stand. */
const cueWidth = 24;

interface CompiledRange {
  readonly opening: RegExp | null;
  readonly between: ReadonlySet<string>;
}

const compiled = new WeakMap<TimeRules, readonly CompiledRange[]>();

function rangesOf(rules: TimeRules): readonly CompiledRange[] {
  let ranges = compiled.get(rules);
  if (!ranges) {
    ranges = rules.ranges.map(({ open, between }: RangeWords) => ({
      opening: open.includes('') ? null : endsWith(open),
      between: new Set(between),
    }));
    compiled.set(rules, ranges);
  }
  return ranges;
}

/**
 * «du 3 au 7 mai», «entre 2009 et 2015», «9 h - 17 h»: two neighbours of the same shape with range words around
 * them. The span takes in the opening word, because it belongs to the pair and not to the sentence.
 */
export function mergeRanges(
  times: readonly RecognisedTime[],
  folded: string,
  within: Span,
  rules: TimeRules,
  allowed: (shape: Shape) => boolean,
): readonly RecognisedTime[] {
  const merged: RecognisedTime[] = [];
  for (const time of times) {
    const previous = merged.at(-1);
    const range = previous ? rangeOf(previous, time, folded, within, rules, allowed) : null;
    if (range) merged[merged.length - 1] = range;
    else merged.push(time);
  }
  return merged;
}

function rangeOf(
  first: RecognisedTime,
  second: RecognisedTime,
  folded: string,
  within: Span,
  rules: TimeRules,
  allowed: (shape: Shape) => boolean,
): RecognisedTime | null {
  const reading = readRange(first, second, allowed);
  if (!reading) return null;
  const gap = folded.slice(first.span.end, Math.min(second.span.start, first.span.end + cueWidth));
  const words = gap.replace(/\s+/g, ' ').trim();
  const before = folded.slice(Math.max(within.start, first.span.start - cueWidth), first.span.start);
  for (const { opening, between } of rangesOf(rules)) {
    if (!between.has(words)) continue;
    const open = opening?.exec(before);
    if (opening && !open) continue;
    const start = first.span.start - (open ? before.length - open.index : 0);
    return { span: { start, end: second.span.end }, source: second.source, reading };
  }
  return null;
}

function readRange(
  { reading: from }: RecognisedTime,
  { reading: to }: RecognisedTime,
  allowed: (shape: Shape) => boolean,
): RangeReading | null {
  const places = ['point', 'shift', 'holiday'];
  if (!places.includes(from.kind) || !places.includes(to.kind)) return null;
  const shape = shapeOf(from);
  if (shape === null || shape !== shapeOf(to) || !allowed(shape)) return null;
  return { kind: 'range', from: from as RangeReading['from'], to: to as RangeReading['to'] };
}
