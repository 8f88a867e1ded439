import type { TimeExpression } from '../document/annotated-article.ts';
import type { Span } from '../document/span.ts';
import type { TimeReading, TimeRules } from '../languages/contract/times.ts';
import type { Day } from '../rules/civil-date.ts';
import { firstDayOf, lastDayOf } from '../rules/days-of-value.ts';
import { endsWith } from '../rules/pattern.ts';
import { shapeOf } from './shape.ts';

/** How far before a time the words that give it its role may stand. */
const width = 48;
const compiled = new WeakMap<TimeRules, Cues>();

interface Cues {
  readonly start: RegExp;
  readonly end: RegExp;
  readonly backward: RegExp;
  readonly before: RegExp;
}

function cuesOf(rules: TimeRules): Cues {
  let cues = compiled.get(rules);
  if (!cues) {
    cues = {
      start: endsWith(rules.startCues),
      end: endsWith(rules.endCues),
      backward: endsWith(rules.backwardCues),
      before: endsWith(rules.modifiers.flatMap(({ words, mod }) => (mod === 'BEFORE' ? words : []))),
    };
    compiled.set(rules, cues);
  }
  return cues;
}

/**
 * Where the words right before a time make it look whatever the verbs say: «depuis le 2 mai» is over, «jusqu'à l'été»
 * and «avant le 3 mars» lie ahead unless a verb says otherwise. Null where they do not tell.
 */
export function directionOf(
  span: Span,
  folded: string,
  within: Span,
  rules: TimeRules,
): 'backward' | 'forward' | null {
  const text = folded.slice(Math.max(within.start, span.start - width), span.start);
  const { start, end, backward, before } = cuesOf(rules);
  if (backward.test(text)) return 'backward';
  if (rules.countedFrom.test(text)) return null;
  return end.test(text) || start.test(text) || before.test(text) ? 'forward' : null;
}

/** Start or end where the words before say so; an event where a certain day or month is named; else null. */
export function roleOf(
  reading: TimeReading,
  span: Span,
  folded: string,
  within: Span,
  rules: TimeRules,
): TimeExpression['role'] {
  const before = folded.slice(Math.max(within.start, span.start - width), span.start);
  const { start, end, before: ahead } = cuesOf(rules);
  if (reading.kind === 'duration' || reading.kind === 'set') return null;
  // «avant la fin juin» says what «d'ici la fin juin» says.
  const bounded = 'mod' in reading && reading.mod === 'END' && ahead.test(before);
  if (bounded || end.test(before)) return 'end';
  if (start.test(before) || rules.startWords.test(before)) return 'start';
  if (rules.endWords.test(before)) return 'end';
  const shape = shapeOf(reading.kind === 'range' ? reading.to : reading);
  if (shape === 'month') return reading.kind === 'range' ? null : 'event';
  return shape === 'day' || shape === 'clock' || shape === 'part-of-day' ? 'event' : null;
}

const references: Readonly<Record<string, TimeExpression['tense']>> = {
  PAST_REF: 'past',
  PRESENT_REF: 'present',
  FUTURE_REF: 'future',
};

/** Before, at or after the publication; null for what is no place in the calendar. */
export function tenseOf(value: string, publication: Day | null): TimeExpression['tense'] {
  const reference = references[value];
  if (reference !== undefined) return reference;
  const first = firstDayOf(value);
  const last = lastDayOf(value);
  if (publication === null || first === null || last === null) return null;
  if (last < publication) return 'past';
  return first > publication ? 'future' : 'present';
}
