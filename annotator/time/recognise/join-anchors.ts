import type {
  DurationReading,
  PlaceReading,
  ShiftReading,
  TimeRules,
} from '../../languages/contract/times.ts';
import { endsWith } from '../../rules/pattern.ts';
import { isPlace, shapeOf } from '../shape.ts';
import { gapBetween, joinBackward } from './neighbours.ts';
import type { RecognisedTime } from './recognise-times.ts';

interface Anchors {
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Where a rule's own words end with one of them: «deux jours après», «the day before». */
  readonly trailing: RegExp;
  /** Before a length that lasts and does not count. */
  readonly throughout: RegExp;
}

const compiled = new WeakMap<TimeRules, Anchors>();
const cueWidth = 24;

function anchorsOf(rules: TimeRules): Anchors {
  let read = compiled.get(rules);
  if (!read) {
    read = {
      after: new Set(rules.anchors.after),
      before: new Set(rules.anchors.before),
      of: new Set(rules.anchors.of),
      trailing: endsWith([...rules.anchors.after, ...rules.anchors.before]),
      throughout: endsWith(rules.anchors.throughout),
    };
    compiled.set(rules, read);
  }
  return read;
}

/** «la dernière semaine» and «mars», «le premier lundi» and «le mois prochain»: the nth takes the stretch after it. */
export function joinStretches(
  times: readonly RecognisedTime[],
  folded: string,
  rules: TimeRules,
): readonly RecognisedTime[] {
  const { of } = anchorsOf(rules);
  return joinBackward(times, (first, second) => {
    const { reading } = first;
    if (reading.kind !== 'nth' || reading.within !== 'following') return null;
    if (!isPlace(second.reading) || !isStretch(second.reading)) return null;
    if (!of.has(gapBetween(first, second, folded))) return null;
    const { fragment: _, ...whole } = reading;
    const { fragment: __, ...within } = second.reading;
    return {
      span: { start: first.span.start, end: second.span.end },
      source: first.source,
      reading: { ...whole, within },
    };
  });
}

function isStretch(reading: PlaceReading): boolean {
  const shape = shapeOf(reading);
  if (reading.kind === 'shift') return shape !== 'day' && shape !== null;
  if (reading.kind === 'point' && (reading.parts.decade !== undefined || reading.parts.century !== undefined))
    return true;
  return shape === 'week' || shape === 'month' || shape === 'period' || shape === 'year';
}

/**
 * «la veille» and «Noël», «deux jours», «après» and «mardi»: what is counted takes the date after it as its base. The
 * length must count days or more, in whole numbers, and not last («pendant deux jours avant Noël»).
 */
export function joinBases(
  times: readonly RecognisedTime[],
  folded: string,
  rules: TimeRules,
): readonly RecognisedTime[] {
  const anchors = anchorsOf(rules);
  return joinBackward(times, (first, second) => {
    if (!isPlace(second.reading) || !canBeBase(second.reading)) return null;
    const gap = gapBetween(first, second, folded);
    const reading = countedFrom(first, second.reading, gap, folded, anchors);
    return (
      reading && { span: { start: first.span.start, end: second.span.end }, source: first.source, reading }
    );
  });
}

function canBeBase(reading: PlaceReading): boolean {
  if (
    reading.fragment ||
    (reading.kind === 'shift' && typeof reading.from === 'string' && reading.from !== 'publication')
  )
    return false;
  const shape = shapeOf(reading);
  return shape !== null && shape !== 'clock' && shape !== 'part-of-day';
}

function countedFrom(
  first: RecognisedTime,
  base: PlaceReading,
  gap: string,
  folded: string,
  anchors: Anchors,
): ShiftReading | null {
  const { reading, span } = first;
  if (anchors.throughout.test(folded.slice(Math.max(0, span.start - cueWidth), span.start))) return null;
  if (reading.kind === 'shift') {
    if (reading.from !== 'mentioned' && reading.from !== 'event') return null;
    const own = folded.slice(Math.max(span.start, span.end - cueWidth), span.end);
    return anchors.of.has(gap) || (gap === '' && anchors.trailing.test(own))
      ? { ...reading, from: base, ...timeOfDayOf(base) }
      : null;
  }
  const sign = anchors.after.has(gap) ? 1 : anchors.before.has(gap) ? -1 : 0;
  return reading.kind === 'duration' && sign !== 0 ? shiftOf(reading, sign, base) : null;
}

/** «le lendemain de Noël à midi»: the time of day that was joined to the base belongs to the day counted from it. */
function timeOfDayOf({ parts }: PlaceReading): Pick<ShiftReading, 'parts'> {
  const { hour, minute, partOfDay } = parts ?? {};
  if (hour !== undefined) return { parts: { hour, minute: minute ?? 0 } };
  return partOfDay === undefined ? {} : { parts: { partOfDay } };
}

function shiftOf({ amounts, mod }: DurationReading, sign: 1 | -1, base: PlaceReading): ShiftReading | null {
  const [amount] = amounts;
  if (!amount || amounts.length > 1 || amount.count === null || !Number.isInteger(amount.count)) return null;
  if (amount.unit === 'hour' || amount.unit === 'minute' || amount.unit === 'second') return null;
  return {
    kind: 'shift',
    unit: amount.unit,
    amount: sign * amount.count,
    // Three weeks from a day are a day.
    grain: amount.unit === 'week' || amount.unit === 'weekend' ? 'day' : amount.unit,
    from: base,
    ...(mod ? { mod } : {}),
  };
}
