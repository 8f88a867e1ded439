import type { Span } from '../../document/span.ts';
import type { RangeReading, RangeWords, TimeReading, TimeRules } from '../../languages/contract/times.ts';
import { endsWith } from '../../rules/pattern.ts';
import { isPlace, type Shape, shapeOf } from '../shape.ts';
import { gapBetween, joinForward } from './neighbours.ts';
import type { RecognisedTime } from './recognise-times.ts';

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
  return joinForward(times, (first, second) => {
    const reading = readRange(first.reading, second.reading, allowed);
    if (reading) return rangeOf(first, second, reading, folded, within, rules);
    const uneven = readUneven(first.reading, second.reading, allowed);
    const range = uneven && rangeOf(first, second, uneven, folded, within, rules);
    // «2019, mai» or «2019 - Tuesday» is no range: only with a word before the first one.
    return range && range.span.start < first.span.start ? range : null;
  });
}

function rangeOf(
  first: RecognisedTime,
  second: RecognisedTime,
  reading: RangeReading,
  folded: string,
  within: Span,
  rules: TimeRules,
): RecognisedTime | null {
  const words = gapBetween(first, second, folded);
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
  from: TimeReading,
  to: TimeReading,
  allowed: (shape: Shape) => boolean,
): RangeReading | null {
  const shape = shapeOf(to);
  if (shape === null || !allowed(shape) || !(isPlace(to) || to.kind === 'duration')) return null;
  const first = from.kind === 'number' ? withUnitOf(to, from.value) : from;
  if (!first || shapeOf(first) !== shape || !(isPlace(first) || first.kind === 'duration')) return null;
  return { kind: 'range', from: shape === 'clock' ? onClockOf(to, first) : first, to };
}

const ofCalendar: readonly Shape[] = ['day', 'month', 'period', 'year', 'decade', 'century'];

/** «from 2014 to May 2018», «entre mars 2019 et aujourd'hui»: the ends are not told equally exactly. */
function readUneven(
  from: TimeReading,
  to: TimeReading,
  allowed: (shape: Shape) => boolean,
): RangeReading | null {
  const shapes = [shapeOf(from), shapeOf(to)];
  const placed = shapes.every(shape => shape !== null && ofCalendar.includes(shape) && allowed(shape));
  return placed && isPlace(from) && isPlace(to) ? { kind: 'range', from, to } : null;
}

/** The «5» of «5 à 7 heures», «3 to 12 September», «two to three weeks»: what the second one counts or numbers. */
function withUnitOf(to: RangeReading['to'], value: number): RangeReading['from'] | null {
  if (to.kind === 'duration') {
    const [amount] = to.amounts;
    return amount && to.amounts.length === 1 ? { ...to, amounts: [{ ...amount, count: value }] } : null;
  }
  if (to.kind !== 'point') return null;
  if (shapeOf(to) === 'clock')
    return value <= 24 ? { kind: 'point', parts: { hour: value, minute: 0 } } : null;
  const { day, month, hour } = to.parts;
  return day !== undefined && month !== undefined && hour === undefined && value >= 1 && value <= 31
    ? { kind: 'point', parts: { day: value } }
    : null;
}

/** «from 5 to 6 pm» begins in the afternoon, «from 9 to 5 pm» in the morning: the last such hour before the end. */
function onClockOf(to: RangeReading['to'], from: RangeReading['from']): RangeReading['from'] {
  // A range that begins at midnight begins with its day: «between midnight and 4 a.m.».
  if (from.kind === 'point' && from.parts.hour === 24) return { ...from, parts: { ...from.parts, hour: 0 } };
  if (to.kind !== 'point' || from.kind !== 'point' || !to.twelveHour || from.twelveHour) return from;
  const { hour = 0 } = from.parts;
  const late = hour + 12;
  return hour < 12 && late <= (to.parts.hour ?? 0) ? { ...from, parts: { ...from.parts, hour: late } } : from;
}
