import type { TimeExpression } from '../document/annotated-article.ts';
import { contains, type Span } from '../document/span.ts';
import type { NthReading, ShiftReading, TimeReading } from '../languages/contract/times.ts';
import type { Day } from '../rules/civil-date.ts';
import { firstDayOf } from '../rules/days-of-value.ts';
import { intervalOf } from '../rules/interval.ts';
import type { ReadText } from '../text/read-text.ts';
import { directionOf, roleOf, tenseOf } from './find-roles.ts';
import { mentionedIn } from './mentioned.ts';
import { datesArticle, type Publication } from './publication.ts';
import type { BlockTimes } from './recognise-times.ts';
import type { Mentioned, ResolveContext } from './resolve-context.ts';
import { resolveReading } from './resolve-reading.ts';
import { isPlace } from './shape.ts';
import { type ClauseTense, tenseReader } from './tense.ts';

/** Gives every recognised time its value, against the publication and the dates mentioned before it. */
export function resolveTimes(
  read: ReadText,
  folded: string,
  blocks: readonly BlockTimes[],
  publication: Publication | null,
): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  const tenseAt = tensesOf(read, folded);
  let mentioned: Mentioned | null = null;
  for (const { block, rules, times } of blocks) {
    let dayInBlock: Day | null = null;
    const within = read.blocks[block]?.span ?? { start: 0, end: folded.length };
    for (const time of times) {
      const direction = directionOf(time.span, folded, within, rules);
      const resolved = resolveReading(time.reading, {
        publication: publication?.day ?? null,
        publicationMinute: publication?.minute ?? null,
        mentioned,
        dayInBlock,
        ...outlookOf(tenseAt(time.span, block, rules), direction),
      });
      if (!resolved) continue;
      const { value } = resolved;
      mentioned = mentionedBy(time.reading, value) ?? mentioned;
      // A limit («jusqu'au 15 mars») is not the day that the next clock time belongs to.
      if (direction === null) dayInBlock = recentDay(value, publication?.day ?? null) ?? dayInBlock;
      const publishes =
        publication !== null && firstDayOf(value) === publication.day && datesArticle(read, block, time);
      found.push({
        id: `t${found.length + 1}`,
        span: time.span,
        text: read.article.text.slice(time.span.start, time.span.end),
        ...resolved,
        mod: ('mod' in time.reading ? time.reading.mod : undefined) ?? null,
        begin: intervalOf(value)?.begin ?? null,
        end: intervalOf(value)?.end ?? null,
        stated: statedBy(time.reading),
        role: publishes ? 'publication' : roleOf(time.reading, time.span, folded, within, rules),
        tense: tenseOf(value, publication?.day ?? null),
        confidence: confidenceOf(time.reading),
        source: time.source,
      });
    }
  }
  return found;
}

/** The tense that a time is seen in, and whether it is a limit ahead. */
function outlookOf(
  tense: ClauseTense | null,
  direction: ReturnType<typeof directionOf>,
): Pick<ResolveContext, 'tense' | 'ahead'> {
  if (direction === 'backward') return { tense: 'past', ahead: false };
  if (direction === null || tense === 'past') return { tense, ahead: false };
  return { tense: 'future', ahead: true };
}

function tensesOf(read: ReadText, folded: string) {
  let index = 0;
  let reader: ReturnType<typeof tenseReader> | null = null;
  // Times come in reading order, and so do sentences: one pass over both.
  return (time: Span, block: number, rules: BlockTimes['rules']) => {
    const before = index;
    while (index < read.sentences.length - 1 && (read.sentences[index]?.span.end ?? 0) <= time.start)
      index += 1;
    if (index !== before) reader = null;
    const sentence = read.sentences[index];
    if (
      !sentence ||
      sentence.block !== block ||
      !contains(sentence.span, { start: time.start, end: time.start })
    )
      return null;
    reader ??= tenseReader(sentence, folded, rules.tenses);
    return reader(time);
  };
}

/** A clock time without its day goes back to a day of these weeks, not to one in history («l'investiture de 2013»). */
function recentDay(value: string, publication: Day | null): Day | null {
  const day = /^\d{4}-\d\d-\d\d/.test(value) ? firstDayOf(value) : null;
  return day !== null && (publication === null || Math.abs(day - publication) <= 31) ? day : null;
}

/** The date that a time leaves in the reader's mind, for «le lendemain» and «l'année suivante». */
function mentionedBy(reading: TimeReading, value: string): Mentioned | null {
  return isPlace(reading) ? mentionedIn(value) : null;
}

function statedBy(reading: TimeReading): readonly string[] {
  switch (reading.kind) {
    case 'point':
      return [...Object.keys(reading.parts), ...(reading.direction ? ['direction'] : [])];
    case 'shift':
      return [...new Set(['amount', 'unit', ...Object.keys(reading.parts ?? {}), ...statedInBase(reading)])];
    case 'holiday':
      return [
        'holiday',
        ...(reading.year === undefined ? [] : ['year']),
        ...Object.keys(reading.parts ?? {}),
      ];
    case 'nth':
      return [
        ...new Set([
          'nth',
          reading.weekday === undefined ? reading.unit : 'weekday',
          ...statedWithin(reading),
        ]),
      ];
    case 'duration':
      return ['amount', 'unit'];
    case 'set':
      return 'unit' in reading.every ? ['amount', 'unit'] : Object.keys(reading.every);
    case 'range':
      return [...new Set([...statedBy(reading.from), ...statedBy(reading.to)])];
    default:
      return [];
  }
}

const statedWithin = ({ within }: NthReading) => (within === 'following' ? [] : statedBy(within));
const statedInBase = ({ from }: ShiftReading) => (typeof from === 'string' ? [] : statedBy(from));

/** Certain where the text itself names day, month and year; likely where one part is filled in; else a guess. */
function confidenceOf(reading: TimeReading): number {
  if (reading.kind === 'range') return Math.min(confidenceOf(reading.from), confidenceOf(reading.to));
  if (reading.kind === 'nth' && reading.within !== 'following') return confidenceOf(reading.within);
  if (reading.kind === 'point') {
    const { year, decade, century, day, month } = reading.parts;
    if (year !== undefined || decade !== undefined || century !== undefined) return 1;
    return (day !== undefined && month !== undefined) || reading.direction !== undefined ? 0.9 : 0.6;
  }
  if (reading.kind !== 'shift' || reading.from === 'publication') return 0.9;
  return typeof reading.from === 'string' ? 0.6 : confidenceOf(reading.from);
}
