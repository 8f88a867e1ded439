import type { BlockKind } from '../../document/article.ts';
import type { Span } from '../../document/span.ts';
import type { TimeRules } from '../../languages/contract/times.ts';
import type { Day } from '../../rules/civil-date.ts';
import { firstDayOf } from '../../rules/days-of-value.ts';
import { endsWith } from '../../rules/pattern.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Publication } from '../publication.ts';
import { gapBetween } from '../recognise/neighbours.ts';
import type { BlockTimes, RecognisedTime } from '../recognise/recognise-times.ts';
import type { FoundSentence } from '../sentence-at.ts';
import { isBareDay, isPlace } from '../shape.ts';
import { asidesIn } from './asides.ts';
import { clockDayOf, type ToldDay, toldDay } from './clock-day.ts';
import { listsOf } from './lists.ts';
import { mentionedIn } from './mentioned.ts';
import { outlookIn } from './outlook.ts';
import type { ResolveContext, Resolved } from './resolve-context.ts';
import { resolveReading } from './resolve-reading.ts';
import { resolveToldShift } from './resolve-told-shift.ts';
import type { Story } from './story.ts';
import { seenBySpeaker, seenInList, seenInYear } from './viewpoints.ts';

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
/** How far before a time the words may begin that make it incidental. */
const cueWidth = 24;
/** «En 2003», «In May 2019»: no more may stand before a time that opens its sentence. */
const openingWidth = 6;

/** Resolves the times of one block in reading order and tells the story what they are. */
export function resolveBlock(
  { block, rules, times }: BlockTimes,
  { read, folded, within, publication, story, sentenceAt }: BlockSurroundings,
): readonly ResolvedTime[] {
  if (times.length === 0) return [];
  const asides = asidesIn(folded, within);
  const lists = listsOf(times, folded, rules);
  const outlook = outlookIn(folded, within, rules);
  const tells = !untold.includes(read.blocks[block]?.kind ?? 'paragraph');
  const values: (Resolved | null)[] = [];
  let latest: ToldDay | null = null;

  const settle = (time: RecognisedTime, index: number): Resolved | null => {
    const { span, reading } = time;
    const found = sentenceAt(span, block);
    const { direction, ...seen } = outlook(time, found);
    const quotation = asides.quotationAt(span.start);
    const anchors = story.anchors({ sentence: found.index, quotation });
    const context: ResolveContext = {
      publication: publication?.day ?? null,
      publicationMinute: publication?.minute ?? null,
      mentioned: anchors[0] ?? null,
      dayInBlock:
        dayBeside({ times, index, values, folded }) ??
        clockDayOf(reading, latest, anchors, publication?.day ?? null, seen.tense),
      ...seen,
    };
    const viewed =
      (quotation && seenBySpeaker({ times, index, quotation, asides, folded, rules }, context)) ??
      seenInList({ times, index, lists, values }, context) ??
      seenInYear(reading, story.yearOf(found.index), context) ??
      context;
    const resolved =
      reading.kind === 'shift' && reading.from === 'mentioned'
        ? resolveToldShift(reading, viewed, anchors)
        : resolveReading(reading, viewed);
    const at = resolved && isPlace(reading) ? mentionedIn(resolved.value) : null;
    // A limit («jusqu'au 15 mars») is neither what the story goes on from nor the day that a clock time belongs to.
    if (resolved && at && direction === null && asides.bracketAt(span.start) === null) {
      const incidental = incidentalOf(rules).test(
        folded.slice(Math.max(within.start, span.start - cueWidth), span.start),
      );
      const opens = found.sentence !== null && span.start - found.sentence.span.start <= openingWidth;
      if (tells) story.tell(at, { sentence: found.index, quotation, incidental, opens });
      latest = toldDay(resolved.value, publication?.day ?? null) ?? latest;
    }
    return resolved;
  };

  for (const [index, time] of times.entries()) values.push(settle(time, index));
  return times.flatMap((time, index) => {
    const resolved = values[index];
    return resolved ? [{ time, resolved }] : [];
  });
}

interface Neighbours {
  readonly times: readonly RecognisedTime[];
  readonly index: number;
  readonly values: readonly (Resolved | null)[];
  readonly folded: string;
}

/** «samedi 8 mai, de 9 h à 12 h»: the day right before, however far it lies from the publication. */
function dayBeside({ times, index, values, folded }: Neighbours): Day | null {
  const [previous, time] = [times[index - 1], times[index]];
  if (!previous || !time || !isBareDay(previous.reading)) return null;
  return [',', ''].includes(gapBetween(previous, time, folded))
    ? firstDayOf(values[index - 1]?.value ?? '')
    : null;
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
