import type { Span } from '../../document/span.ts';
import type { Modifier, TimeReading, TimeRules } from '../../languages/contract/times.ts';
import { endsWith } from '../../rules/pattern.ts';
import { isPlace, type Shape, shapeOf } from '../shape.ts';
import type { RecognisedTime } from './recognise-times.ts';

/** How far before a time a word that narrows it may stand. */
const width = 24;

const compiled = new WeakMap<
  TimeRules,
  readonly (Pick<TimeRules['modifiers'][number], 'mod' | 'inside' | 'notAfter'> & {
    readonly pattern: RegExp;
  })[]
>();

function modifiersOf(rules: TimeRules) {
  let modifiers = compiled.get(rules);
  if (!modifiers) {
    modifiers = rules.modifiers.map(({ words, ...row }) => ({ ...row, pattern: endsWith(words) }));
    compiled.set(rules, modifiers);
  }
  return modifiers;
}

const ofPlaces: readonly Modifier[] = ['START', 'MID', 'END', 'BEFORE', 'AFTER', 'APPROX'];
const ofLengths: readonly Modifier[] = ['LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE', 'APPROX'];

/** «début mars», «environ deux ans»: gives the time its modifier, and takes in the words that belong to it. */
export function applyModifiers(
  time: RecognisedTime,
  folded: string,
  within: Span,
  rules: TimeRules,
): RecognisedTime {
  const { reading, span } = time;
  if ('mod' in reading && reading.mod) return time;
  const fitting = modifiersFor(reading);
  const before = folded.slice(Math.max(within.start, span.start - width), span.start);
  for (const { pattern, mod, inside, notAfter } of modifiersOf(rules)) {
    const found = fitting.includes(mod) ? pattern.exec(before) : null;
    if (!found || notAfter?.test(before.slice(0, found.index))) continue;
    const start = inside ? span.start - (before.length - found.index) : span.start;
    return { ...time, span: { start, end: span.end }, reading: { ...reading, mod } as TimeReading };
  }
  return time;
}

const stretches: readonly (Shape | null)[] = ['month', 'period', 'year', 'decade', 'century'];

/** A month, year or longer time with the words that belong to its span, before it becomes the end of a range. */
export function narrowedEnd(
  time: RecognisedTime,
  folded: string,
  within: Span,
  rules: TimeRules,
): RecognisedTime {
  if (!isPlace(time.reading) || time.reading.fragment || !stretches.includes(shapeOf(time.reading)))
    return time;
  const narrowed = applyModifiers(time, folded, within, rules);
  return narrowed.span.start < time.span.start ? narrowed : time;
}

function modifiersFor(reading: TimeReading): readonly Modifier[] {
  if (reading.kind === 'duration') return ofLengths;
  return isPlace(reading) ? ofPlaces : [];
}
