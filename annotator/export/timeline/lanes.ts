import type { TimelineItem } from './items.ts';

/** An item with the place of its shape along the line. */
export interface PlacedItem {
  readonly item: TimelineItem;
  readonly x: number;
  /** Width of a bar; 0 for a moment. */
  readonly length: number;
  /** It stands beside the scale, in order only. */
  readonly aside: boolean;
  /** A bar that goes on beyond what is drawn. */
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
}

export interface LanedItem extends PlacedItem {
  /** 0 is next to the line of time. */
  readonly lane: number;
  readonly labelX: number;
  /** True where the label ends at `labelX`, on the left of its shape. */
  readonly labelBefore: boolean;
}

/** Half the width of a shape, the blank between it and its label, and that between two things in a lane. */
const half = 7;
/** The shape of the publication is a flag at the right of its pole. */
const flag = 12;
const blank = 5;
const apart = 10;
/** Room for a letter: measured for the fonts of the page, on the safe side. */
const letter = 7.2;

/**
 * Gives each item the lane nearest to the line of time in which neither its label nor the stem between its shape and
 * the line meets another one. A label at the right of its shape would lie over the stems of items further right, so
 * these come first and take the nearer lanes; for labels at the left it is the other way round. `line` is where the
 * publication crosses all lanes, or null.
 */
export function inLanes(
  places: readonly PlacedItem[],
  width: number,
  line: number | null,
): readonly LanedItem[] {
  const taken: Extent[][] = [];
  const free = (lane: number, from: number, to: number) =>
    (taken[lane] ?? []).every(other => other.to + apart <= from || to + apart <= other.from);
  const take = (lane: number, extent: Extent) => {
    const extents = taken[lane] ?? [];
    extents.push(extent);
    taken[lane] = extents;
  };
  const labelled = places.map(place => ({ place, label: labelPlace(place, width, line) }));
  const rightwards = labelled.filter(({ label }) => !label.before).sort((a, b) => b.place.x - a.place.x);
  const leftwards = labelled.filter(({ label }) => label.before).sort((a, b) => a.place.x - b.place.x);
  return [...rightwards, ...leftwards].map(({ place, label }) => {
    const extent = extentOf(place, label);
    const lanes = Array.from({ length: taken.length + 1 }, (_, index) => index);
    const fits = lanes.filter(lane => free(lane, extent.from, extent.to));
    const stem = { from: place.x - 1, to: place.x + 1 };
    const clear = (lane: number) => lanes.slice(0, lane).every(nearer => free(nearer, stem.from, stem.to));
    const lane = (hasStem(place) ? fits.find(clear) : undefined) ?? fits[0] ?? taken.length;
    take(lane, extent);
    if (hasStem(place)) for (const nearer of lanes.slice(0, lane)) take(nearer, stem);
    return { ...place, lane, labelX: label.x, labelBefore: label.before };
  });
}

/** A bar shows by its width where it is; a moment needs a stem to the line. */
export const hasStem = ({ length }: Pick<PlacedItem, 'length'>): boolean => length === 0;

interface Extent {
  readonly from: number;
  readonly to: number;
}

interface LabelPlace {
  readonly x: number;
  readonly before: boolean;
  readonly width: number;
}

/**
 * In the bar where it is long enough; else at the right of the shape; at its left where the drawing ends, and for what
 * lies before the line of the publication.
 */
function labelPlace({ item, x, length, aside }: PlacedItem, width: number, line: number | null): LabelPlace {
  const own = item.label.length * letter;
  const inside = { x: x + blank, before: false, width: own };
  if (length >= own + 2 * blank) return inside;
  const shape = length > 0 ? length : item.kind === 'publication' ? flag : half;
  const right = { x: x + shape + blank, before: false, width: own };
  const left = { x: x - (length > 0 ? blank : half + blank), before: true, width: own };
  const beyond = right.x + own > width;
  const past = line !== null && x + shape < line;
  const crossing = line !== null && past && right.x + own > line;
  return (beyond || (aside ? crossing : past)) && left.x - own >= 0 ? left : right;
}

function extentOf({ x, length }: PlacedItem, label: LabelPlace): Extent {
  const from = length > 0 ? x : x - half;
  const to = length > 0 ? x + length : x + half;
  return label.before
    ? { from: label.x - label.width, to }
    : { from, to: Math.max(to, label.x + label.width) };
}
