import type { TimelineItem } from './items.ts';
import { inLanes, type LanedItem, type PlacedItem } from './lanes.ts';
import { timelineTicks } from './ticks.ts';
import { chooseWindow, type TimelineWindow, weightOf } from './window.ts';

/** How much room there is; lengths are those of the drawing, about CSS pixels. */
export interface TimelineSize {
  readonly width: number;
  /** The most items that are drawn. */
  readonly most: number;
  /** The most items that stand beside the scale, on each side. */
  readonly aside: number;
  /** Width that each of those gets. */
  readonly slot: number;
}

export const broadTimeline: TimelineSize = { width: 1180, most: 20, aside: 4, slot: 46 };
export const wideTimeline: TimelineSize = { width: 760, most: 16, aside: 3, slot: 46 };
export const narrowTimeline: TimelineSize = { width: 320, most: 10, aside: 2, slot: 28 };

/** An item as it is drawn: its shape at `x`, `y`, and its label beside or in it. */
export interface DrawnItem extends LanedItem {
  readonly y: number;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the line of time: deadlines and publication stand above it, all else below. */
  readonly axis: number;
  /** From where to where the line is to scale; beyond, things stand in order only. */
  readonly scale: Scale;
  /** A tick without room for its label has none. */
  readonly ticks: readonly { readonly x: number; readonly label: string | null }[];
  /** In order of time. */
  readonly items: readonly DrawnItem[];
  /** How many items are not drawn. */
  readonly left: { readonly earlier: number; readonly later: number; readonly between: number };
}

interface Scale {
  readonly from: number;
  readonly to: number;
}

const laneHeight = 24;
/** Room for the break of the line where something stands beside the scale. */
const breakWidth = 14;
const tickLabelHeight = 22;
const tickDistance = 70;
const tickLetter = 6.4;
/** Room for “← 8 earlier” beside the labels of the ticks. */
const countWidth = 70;

/**
 * Lays out a timeline: a window around the news to scale, what is far from it in order at the sides, and labels in
 * lanes so that none covers another. Null where there are not at least two items: nothing lies between them then.
 */
export function layOutTimeline(items: readonly TimelineItem[], size: TimelineSize): TimelineLayout | null {
  if (items.length < 2) return null;
  const candidates = weightiest(items, size.most);
  const window = chooseWindow(candidates);
  const before = candidates.filter(({ last }) => last <= window.from).slice(-size.aside);
  const after = candidates.filter(({ first }) => first >= window.to).slice(0, size.aside);
  const within = candidates.filter(({ first, last }) => last > window.from && first < window.to);
  const room = (beside: readonly TimelineItem[]) =>
    beside.length > 0 ? beside.length * size.slot + breakWidth : 0;
  const scale = { from: room(before), to: size.width - room(after) };
  const placed = [
    ...before.map((item, index) => aside(item, size.slot * index + 8)),
    ...within.map(item => toScale(item, window, scale)),
    ...after.map((item, index) => aside(item, scale.to + breakWidth + size.slot * index + 8)),
  ];
  const line = placed.find(({ item }) => item.kind === 'publication')?.x ?? null;
  const above = inLanes(placed.filter(isAbove), size.width, null);
  const below = inLanes(
    placed.filter(place => !isAbove(place)),
    size.width,
    line,
  );
  const axis = laneCount(above) * laneHeight + 10;
  const drawn = [
    ...above.map(row => ({ ...row, y: axis - 6 - laneHeight * (row.lane + 0.5) })),
    ...below.map(row => ({ ...row, y: axis + 6 + laneHeight * (row.lane + 0.5) })),
  ];
  const shown = new Set(placed.map(({ item }) => item));
  const hidden = items.filter(item => !shown.has(item));
  const left = {
    earlier: hidden.filter(({ last }) => last <= window.from).length,
    later: hidden.filter(({ first }) => first >= window.to).length,
    between: hidden.filter(({ first, last }) => last > window.from && first < window.to).length,
  };
  const labels = {
    from: Math.max(scale.from, left.earlier > 0 ? countWidth : 0),
    to: Math.min(scale.to, left.later > 0 ? size.width - countWidth : size.width),
  };
  return {
    width: size.width,
    height: axis + 10 + laneCount(below) * laneHeight + tickLabelHeight,
    axis,
    scale,
    ticks: ticksOf(window, scale, labels),
    items: drawn.sort((a, b) => a.item.first - b.item.first || a.x - b.x),
    left,
  };
}

/** The most important items, in order of time; among equals those nearest to the publication. */
function weightiest(items: readonly TimelineItem[], most: number): readonly TimelineItem[] {
  const centre = (items.find(({ kind }) => kind === 'publication') ?? items[items.length >> 1])?.first ?? 0;
  const away = ({ first, last }: TimelineItem) => Math.min(Math.abs(first - centre), Math.abs(last - centre));
  const kept = new Set(
    [...items].sort((a, b) => weightOf(b) - weightOf(a) || away(a) - away(b)).slice(0, most),
  );
  return items.filter(item => kept.has(item));
}

const isAbove = ({ item }: PlacedItem): boolean => item.kind === 'publication' || item.kind === 'deadline';

const laneCount = (rows: readonly LanedItem[]): number =>
  rows.reduce((most, { lane }) => Math.max(most, lane + 1), 0);

/** Beside the scale a stretch has no width to be true to: it is a short bar. */
const aside = (item: TimelineItem, x: number): PlacedItem => ({
  item,
  x,
  length: item.stretch ? 14 : 0,
  aside: true,
  opensLeft: false,
  opensRight: false,
});

/** The narrowest bar that is still seen as one. */
const leastBar = 8;

function toScale(item: TimelineItem, window: TimelineWindow, scale: Scale): PlacedItem {
  const from = xOf(Math.max(item.first, window.from), window, scale);
  const to = xOf(Math.min(item.last, window.to), window, scale);
  return {
    item,
    x: round(from),
    length: item.stretch ? round(Math.max(to - from, leastBar)) : 0,
    aside: false,
    opensLeft: item.first < window.from,
    opensRight: item.last > window.to,
  };
}

function xOf(day: number, window: TimelineWindow, scale: Scale): number {
  return scale.from + ((day - window.from) / (window.to - window.from)) * (scale.to - scale.from);
}

/** Ticks, with their labels as far as these have room between `labels.from` and `labels.to`. */
function ticksOf(window: TimelineWindow, scale: Scale, labels: Scale): TimelineLayout['ticks'] {
  const most = Math.max(3, Math.floor((scale.to - scale.from) / tickDistance));
  let free = labels.from;
  return timelineTicks(window, most).map(({ day, label }) => {
    const x = round(xOf(day, window, scale));
    const end = x + label.length * tickLetter + 6;
    if (x < free || end > labels.to) return { x, label: null };
    free = end;
    return { x, label };
  });
}

/** To a tenth: no screen shows more, and a page should not be longer than it shows. */
const round = (length: number): number => Math.round(length * 10) / 10;
