import type { AnnotatedArticle, TimeExpression } from '../../document/annotated-article.ts';
import { drawTimeline, shapePath, stretchPath, type TimelineDrawing } from './drawing.ts';
import { type TimelineItem, timelineItems } from './items.ts';
import { broadTimeline, layOutTimeline, narrowTimeline, wideTimeline } from './layout.ts';

export interface TimelineEntry {
  readonly kind: TimelineItem['kind'];
  readonly past: boolean;
  readonly stretch: boolean;
  /** Path of its shape, around the origin, within 16 units. */
  readonly shape: string;
  readonly words: string;
  /** What it is, where the words do not say it: “deadline”, “deadline, already past”. */
  readonly role: string | null;
  readonly datetime: string;
  /** The first places in the text, in reading order; how many more there are. */
  readonly times: readonly TimeExpression[];
  readonly more: number;
}

/** The times of an article along a line, drawn for three widths of a page, and the same as a list. */
export interface Timeline {
  readonly broad: TimelineDrawing;
  readonly wide: TimelineDrawing;
  readonly narrow: TimelineDrawing;
  readonly entries: readonly TimelineEntry[];
  /** Items beyond the longest list that a page should have. */
  readonly unlisted: number;
}

const longestList = 60;
const placesShown = 4;

/** The timeline of an article; null where there are not two things to put on it. */
export function timelineOf(document: AnnotatedArticle): Timeline | null {
  const items = timelineItems(document);
  const broad = layOutTimeline(items, broadTimeline);
  const wide = layOutTimeline(items, wideTimeline);
  const narrow = layOutTimeline(items, narrowTimeline);
  if (!broad || !wide || !narrow) return null;
  return {
    broad: drawTimeline(broad),
    wide: drawTimeline(wide),
    narrow: drawTimeline(narrow),
    entries: items.slice(0, longestList).map(entryOf),
    unlisted: Math.max(0, items.length - longestList),
  };
}

function entryOf({ kind, past, stretch, words, datetime, times }: TimelineItem): TimelineEntry {
  return {
    kind,
    past,
    stretch,
    shape: stretch ? stretchPath : kind === 'publication' ? shapePath(kind, -5, 1) : shapePath(kind, 0, 0),
    words,
    role: kind === 'deadline' ? (past ? 'deadline, already past' : 'deadline') : null,
    datetime,
    times: times.slice(0, placesShown),
    more: Math.max(0, times.length - placesShown),
  };
}
