import type {
  PointReading,
  SetReading,
  TimeParts,
  TimeReading,
  TimeRules,
} from '../../languages/contract/times.ts';
import { isBareDay, isPlace, shapeOf } from '../shape.ts';
import { gapBetween, joinForward } from './neighbours.ts';
import type { RecognisedTime } from './recognise-times.ts';

/** A day, or days that come again and again, and a time of day beside it, in either order, are one time. */
export function joinDaysAndTimes(
  times: readonly RecognisedTime[],
  folded: string,
  rules: TimeRules,
): readonly RecognisedTime[] {
  const joiners = new Set(rules.joiners);
  return joinForward(times, (first, second) => {
    const gap = gapBetween(first, second, folded);
    if (!joiners.has(gap) || standsApart(first, second, gap)) return null;
    const reading =
      (gap === '' && weekdayOfWeek(first.reading, second.reading)) || join(first.reading, second.reading);
    return (
      reading && {
        span: { start: first.span.start, end: second.span.end },
        source: dayOrSet(second.reading) ? second.source : first.source,
        reading,
      }
    );
  });
}

/** «la semaine prochaine mardi»: the weekday within that week. */
function weekdayOfWeek(week: TimeReading, day: TimeReading): TimeReading | null {
  if (week.kind !== 'shift' || week.unit !== 'week' || week.parts || shapeOf(week) !== 'week') return null;
  if (day.kind !== 'point' || day.direction || day.parts.weekday === undefined || day.parts.day !== undefined)
    return null;
  return { ...week, parts: day.parts };
}

/** «samedi 8 mai, de 9 h à 12 h» names the day and then the hours. */
const standsApart = (first: RecognisedTime, second: RecognisedTime, gap: string) =>
  gap.startsWith(',') && second.reading.kind === 'range' && first.reading.kind !== 'set';

const dayOrSet = (reading: TimeReading) => reading.kind === 'set' || shapeOf(reading) === 'day';

function join(first: TimeReading, second: TimeReading): TimeReading | null {
  if (first.kind === 'set') return setWithTimeOfDay(first, second);
  if (second.kind === 'set') return setWithTimeOfDay(second, first);
  const numbered = dayInDigits(first, second);
  if (numbered) return numbered;
  if (isBareDay(first)) return withTimeOfDay(first, second);
  if (first.kind === 'point' && first.fragment && first.parts.partOfDay && shapeOf(second) === 'clock')
    return second.kind === 'point' ? clockInPart(first.parts, second) : null;
  if (first.kind === 'point' || first.kind === 'shift') {
    const parts = withPartOfDay(first.parts ?? {}, second);
    if (parts) return { ...first, parts };
  }
  if (first.kind === 'range' && first.to.kind === 'point' && first.to.parts.weekday !== undefined) {
    // «10 am to noon Monday morning»: the hours say it already.
    if (withPartOfDay(first.to.parts, second) !== null || atNoon(first.to.parts, second)) return first;
  }
  return isBareDay(second) ? withTimeOfDay(second, first) : null;
}

/** «le matin à 9 heures», «l'après-midi à 4 heures»: of a day that is not named. */
function clockInPart(part: TimeParts, clock: PointReading): TimeReading | null {
  const { partOfDay: _, ...parts } = timeOfDayIn(clock, part) ?? {};
  return parts.hour === undefined ? null : { ...clock, parts };
}

/** «10 h demain matin», «8 heures mardi soir»: the part of the day comes after both and settles which half is meant. */
function withPartOfDay(parts: TimeParts, time: TimeReading): TimeParts | null {
  if (parts.hour === undefined || time.kind !== 'point' || !time.fragment) return null;
  const { partOfDay } = time.parts;
  if (partOfDay === undefined || parts.partOfDay !== undefined) return null;
  const late = (partOfDay === 'EV' || partOfDay === 'AF') && parts.hour < 12;
  const early = partOfDay === 'MO' && parts.hour >= 12;
  return early ? null : { ...parts, ...(late ? { hour: parts.hour + 12 } : {}) };
}

const atNoon = ({ hour }: TimeParts, time: TimeReading) =>
  hour === 12 && time.kind === 'point' && time.fragment === true && time.parts.partOfDay === 'MO';

/** «Friday, 7/9/2021», «lundi 11/01/2021»: the weekday of a date in digits. */
function dayInDigits(first: TimeReading, second: TimeReading): TimeReading | null {
  if (first.kind !== 'point' || first.direction || second.kind !== 'point') return null;
  const { weekday, day, hour } = first.parts;
  const dated = second.parts.day !== undefined && second.parts.year !== undefined;
  if (weekday === undefined || day !== undefined || hour !== undefined) return null;
  return dated && second.parts.weekday === undefined
    ? { ...second, parts: { ...second.parts, weekday } }
    : null;
}

function withTimeOfDay(day: TimeReading, time: TimeReading): TimeReading | null {
  if (!isPlace(day)) return null;
  if (time.kind === 'range') {
    const from = withTimeOfDay(day, time.from);
    const to = withTimeOfDay(day, time.to);
    return from && to && isPlace(from) && isPlace(to) && shapeOf(time.from) === 'clock'
      ? { kind: 'range', from, to }
      : null;
  }
  const parts = timeOfDayIn(time, day.parts ?? {});
  return parts && { ...day, parts };
}

/** «16 heures chaque lundi», «tous les jours de 9 h à 17 h». */
function setWithTimeOfDay(set: SetReading, time: TimeReading): SetReading | null {
  const { every } = set;
  const daily = 'unit' in every ? every.unit === 'day' && every.count === 1 : everyDay(every);
  if (!daily) return null;
  const first = 'unit' in every ? {} : every;
  if (time.kind === 'range') {
    const from = shapeOf(time.from) === 'clock' ? timeOfDayIn(time.from, first) : null;
    const to = timeOfDayIn(time.to, set.to ?? first);
    return from && to ? { ...set, every: from, to } : null;
  }
  const parts = timeOfDayIn(time, first);
  return (
    parts &&
    (set.to ? { ...set, every: parts, to: { ...set.to, ...parts, ...set.to } } : { ...set, every: parts })
  );
}

const everyDay = ({ weekday, day, partOfDay, hour }: TimeParts) =>
  hour === undefined && (weekday !== undefined || day !== undefined || partOfDay !== undefined);

/** The parts of the day with those of the time added; null where that is no time of day or one is there already. */
function timeOfDayIn(time: TimeReading, day: TimeParts): TimeParts | null {
  const shape = shapeOf(time);
  if (time.kind !== 'point' || (shape !== 'clock' && shape !== 'part-of-day')) return null;
  if (day.partOfDay !== undefined && time.parts.partOfDay !== undefined) return null;
  const { hour } = time.parts;
  const { partOfDay } = day;
  // «tonight at 8» is in the evening, «at 2» after midnight.
  const late = partOfDay === 'EV' || partOfDay === 'AF' || (partOfDay === 'NI' && (hour ?? 0) >= 6);
  return { ...day, ...time.parts, ...(late && hour !== undefined && hour < 12 ? { hour: hour + 12 } : {}) };
}
