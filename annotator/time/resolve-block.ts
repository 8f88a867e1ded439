import type { BlockKind } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import type { TimeRules } from '../languages/contract/times.ts';
import type { Day } from '../rules/civil-date.ts';
import { firstDayOf } from '../rules/days-of-value.ts';
import { endsWith } from '../rules/pattern.ts';
import type { ReadText } from '../text/read-text.ts';
import { asidesIn } from './asides.ts';
import { directionOf } from './find-roles.ts';
import { comesSoonAfter, isOpenPoint, listsOf } from './lists.ts';
import { mentionedIn } from './mentioned.ts';
import type { Publication } from './publication.ts';
import type { BlockTimes, RecognisedTime } from './recognise-times.ts';
import type { ResolveContext, Resolved } from './resolve-context.ts';
import { resolveReading } from './resolve-reading.ts';
import { resolveToldShift } from './resolve-told-shift.ts';
import { dependsOnSpeaker, sayingTime } from './saying-day.ts';
import type { FoundSentence } from './sentence-at.ts';
import { isPlace } from './shape.ts';
import type { Story } from './story.ts';
import { type ClauseTense, tenseReader } from './tense.ts';

export interface BlockSurroundings {
  readonly read: ReadText;
  readonly folded: string;
  readonly within: Span;
  readonly publication: Publication | null;
  readonly story: Story;
  readonly sentenceAt: (time: Span, block: number) => FoundSentence;
}

export interface ResolvedTime {
  readonly time: RecognisedTime;
  readonly resolved: Resolved;
}

/** Furniture and datelines tell no story. */
const untold: readonly BlockKind[] = [
  'boilerplate',
  'breadcrumb',
  'section',
  'byline',
  'dateline',
  'caption',
];

/** Resolves the times of one block in reading order and tells the story what they are. */
export function resolveBlock(
  { block, rules, times }: BlockTimes,
  { read, folded, within, publication, story, sentenceAt }: BlockSurroundings,
): readonly ResolvedTime[] {
  if (times.length === 0) return [];
  const asides = asidesIn(folded, within);
  const lists = listsOf(times, folded, rules);
  const tells = !untold.includes(read.blocks[block]?.kind ?? 'paragraph');
  const outlook = outlookIn(folded, within, rules);
  const values: (Resolved | null)[] = [];
  let dayInBlock: Day | null = null;

  const settle = (index: number): Resolved | null => {
    const time = times[index];
    if (!time) return null;
    const found = sentenceAt(time.span, block);
    const { direction, ...seen } = outlook(time.span, found);
    const quotation = asides.quotationAt(time.span.start);
    const anchors = story.anchors({ sentence: found.index, quotation });
    const context: ResolveContext = {
      publication: publication?.day ?? null,
      publicationMinute: publication?.minute ?? null,
      mentioned: anchors[0] ?? null,
      dayInBlock,
      ...seen,
    };
    const viewed = seenBySpeaker(index, quotation, context) ?? seenInList(index, context) ?? context;
    const { reading } = time;
    const resolved =
      reading.kind === 'shift' && reading.from === 'mentioned'
        ? resolveToldShift(reading, viewed, anchors)
        : resolveReading(reading, viewed);
    if (!resolved) return null;
    const at = isPlace(reading) && direction === null ? mentionedIn(resolved.value) : null;
    if (asides.bracketAt(time.span.start) === null && at) {
      const before = folded.slice(Math.max(within.start, time.span.start - 24), time.span.start);
      const incidental = incidentalOf(rules).test(before);
      if (tells) story.tell(at, { sentence: found.index, quotation, incidental });
      // A limit («jusqu'au 15 mars») is not the day that the next clock time belongs to.
      dayInBlock = recentDay(resolved.value, publication?.day ?? null) ?? dayInBlock;
    }
    return resolved;
  };

  /** What somebody is quoted as saying counts from the day of saying. */
  const seenBySpeaker = (
    index: number,
    quotation: Span | null,
    context: ResolveContext,
  ): ResolveContext | null => {
    const time = times[index];
    if (!quotation || !time || !dependsOnSpeaker(time) || context.publication === null) return null;
    const saying = sayingTime(times, index, quotation, asides, folded, rules);
    const said = saying && resolveReading(saying.reading, { ...context, tense: 'past', ahead: false });
    const day = said && /^\d{4}-\d\d-\d\d/.test(said.value) ? firstDayOf(said.value) : null;
    return day === null || day > context.publication
      ? null
      : { ...context, publication: day, publicationMinute: null };
  };

  /** «juillet et août»: the second comes after the first; «mars et avril 2019»: the year is that of the last. */
  const seenInList = (index: number, context: ResolveContext): ResolveContext | null => {
    const reading = times[index]?.reading;
    if (!reading || !isOpenPoint(reading) || context.publication === null) return null;
    const last = endOfList(index);
    const closed = last === index ? null : times[last]?.reading;
    if (closed && !isOpenPoint(closed)) {
      const end = resolveReading(closed, context);
      const day = end && firstDayOf(end.value);
      if (day) return { ...context, publication: day, tense: 'past', ahead: false };
    }
    const previous = lists[index - 1] === index ? values[index - 1] : null;
    const day = previous ? firstDayOf(previous.value) : null;
    return day !== null && comesSoonAfter(reading, day)
      ? { ...context, publication: day, tense: 'future', ahead: true }
      : null;
  };

  const endOfList = (index: number): number => {
    let last = index;
    for (let step = 0; step < 12; step += 1) last = lists[last] ?? last;
    return last;
  };

  for (let index = 0; index < times.length; index += 1) values.push(settle(index));
  return times.flatMap((time, index) => {
    const resolved = values[index];
    return resolved ? [{ time, resolved }] : [];
  });
}

const incidentals = new WeakMap<TimeRules, RegExp>();

function incidentalOf(rules: TimeRules): RegExp {
  let pattern = incidentals.get(rules);
  if (!pattern) {
    pattern = endsWith(rules.incidentalCues);
    incidentals.set(rules, pattern);
  }
  return pattern;
}

interface Outlook extends Pick<ResolveContext, 'tense' | 'ahead'> {
  readonly direction: ReturnType<typeof directionOf>;
}

/** The tense that a time is seen in, and whether it is a limit ahead. */
function outlookIn(folded: string, within: Span, rules: TimeRules) {
  let reader: { readonly of: number; readonly read: (time: Span) => ClauseTense | null } | null = null;
  return (time: Span, { index, sentence }: FoundSentence): Outlook => {
    const direction = directionOf(time, folded, within, rules);
    if (direction === 'backward') return { direction, tense: 'past', ahead: false };
    if (sentence && reader?.of !== index)
      reader = { of: index, read: tenseReader(sentence, folded, rules.tenses) };
    const tense = sentence && reader ? reader.read(time) : null;
    if (direction === null || tense === 'past') return { direction, tense, ahead: false };
    return { direction, tense: 'future', ahead: true };
  };
}

/** A clock time without its day goes back to a day of these weeks, not to one in history («l'investiture de 2013»). */
function recentDay(value: string, publication: Day | null): Day | null {
  const day = /^\d{4}-\d\d-\d\d/.test(value) ? firstDayOf(value) : null;
  return day !== null && (publication === null || Math.abs(day - publication) <= 31) ? day : null;
}
