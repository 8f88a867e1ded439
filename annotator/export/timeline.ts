import type { AnnotatedArticle, TimeExpression } from '../document/annotated-article.ts';
import { drawTimeline, shapePath, stretchPath, type TimelineDrawing } from './timeline-drawing.ts';
import { type TimelineItem, timelineItems } from './timeline-items.ts';
import { layOutTimeline, narrowTimeline, type TimelineLayout, wideTimeline } from './timeline-layout.ts';

export interface TimelineEntry {
  readonly kind: TimelineItem['kind'];
  readonly past: boolean;
  /** Path of its shape, around the origin, within 16 units. */
  readonly shape: string;
  readonly words: string;
  /** What it is: “deadline”, “already past”, “event”. */
  readonly role: string;
  readonly datetime: string;
  /** The first places in the text, in reading order; how many more there are. */
  readonly times: readonly TimeExpression[];
  readonly more: number;
}

/** The times of an article along a line, drawn for wide and for narrow pages, and the same as a list. */
export interface Timeline {
  readonly wide: TimelineDrawing;
  readonly narrow: TimelineDrawing;
  /** What the drawing leaves out and how it is to be read; empty where there is nothing to say. */
  readonly caption: string;
  readonly entries: readonly TimelineEntry[];
  /** Items beyond the longest list that a page should have. */
  readonly unlisted: number;
}

const longestList = 60;
const placesShown = 4;

/** The timeline of an article; null where there are not two things to put on it. */
export function timelineOf(document: AnnotatedArticle): Timeline | null {
  const items = timelineItems(document);
  const wide = layOutTimeline(items, wideTimeline);
  const narrow = layOutTimeline(items, narrowTimeline);
  if (!wide || !narrow) return null;
  return {
    wide: drawTimeline(wide),
    narrow: drawTimeline(narrow),
    caption: captionOf(wide, items.length),
    entries: items.slice(0, longestList).map(entryOf),
    unlisted: Math.max(0, items.length - longestList),
  };
}

function captionOf({ width, scale, items }: TimelineLayout, all: number): string {
  const broken = scale.from > 0 || scale.to < width;
  const hidden = all - items.length;
  return [
    ...(broken ? ['Beyond the double stroke the line is not to scale.'] : []),
    ...(hidden > 0 ? [`${hidden} more ${hidden === 1 ? 'stands' : 'stand'} in the list.`] : []),
  ].join(' ');
}

const roles: Readonly<Record<TimelineItem['kind'], string>> = {
  publication: 'publication',
  deadline: 'deadline',
  event: 'date',
  start: 'start',
  end: 'end',
};

function entryOf({ kind, past, stretch, words, datetime, times }: TimelineItem): TimelineEntry {
  return {
    kind,
    past,
    shape: stretch ? stretchPath : shapePath(kind, 0, 0),
    words,
    role: past ? 'deadline, already past' : roles[kind],
    datetime,
    times: times.slice(0, placesShown),
    more: Math.max(0, times.length - placesShown),
  };
}
