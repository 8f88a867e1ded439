import type { TimelineKind } from './items.ts';
import { hasStem } from './lanes.ts';
import type { DrawnItem, TimelineLayout } from './layout.ts';

/** SVG as data: paths and texts, so that a page and a file can each write them in their own way. */
export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  readonly axis: string;
  /** The strokes where the line is broken: beyond them it is not to scale. */
  readonly breaks: string;
  readonly grid: string;
  readonly texts: readonly DrawnText[];
  readonly groups: readonly DrawnGroup[];
  /** What the drawing leaves out and how it is to be read; empty where there is nothing to say. */
  readonly caption: string;
}

export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

export interface DrawnGroup {
  /** The item's kind, with `past` and `stretch` where they hold. */
  readonly classes: string;
  /** Ids of its times, separated by blanks; empty where none stands in the text. */
  readonly times: string;
  readonly href: string | null;
  /** The date and the words of the text, without anything that turns the direction of writing. */
  readonly title: string;
  /** From the shape to the line, or empty. */
  readonly stem: string;
  readonly shape: string;
  readonly label: DrawnText;
}

/** Writes a layout as paths. */
export function drawTimeline({
  width,
  height,
  axis,
  scale,
  ticks,
  items,
  left,
}: TimelineLayout): TimelineDrawing {
  const foot = height - 5;
  const line = height - 20;
  const broken = [...(scale.from > 0 ? [scale.from - 7] : []), ...(scale.to < width ? [scale.to + 7] : [])];
  const text = (x: number, anchor: DrawnText['anchor'], words: string) => ({
    x,
    y: foot,
    anchor,
    text: words,
  });
  return {
    width,
    height,
    axis: `M0 ${axis}H${width}`,
    breaks: broken.map(x => `M${x - 6} ${axis + 6}l6 -12M${x} ${axis + 6}l6 -12`).join(''),
    grid: ticks.map(({ x }) => `M${x} ${axis - 4}V${line + 12}`).join(''),
    texts: [
      ...ticks.flatMap(({ x, label }) => (label === null ? [] : [text(x + 4, 'start', label)])),
      ...(left.earlier > 0 ? [text(0, 'start', `← ${left.earlier} earlier`)] : []),
      ...(left.later > 0 ? [text(width, 'end', `${left.later} later →`)] : []),
    ],
    // The line of the publication goes through all lanes, under what stands there.
    groups: [...items]
      .sort((a, b) => Number(b.item.kind === 'publication') - Number(a.item.kind === 'publication'))
      .map(each => groupOf(each, axis, line)),
    caption: captionOf(broken.length > 0, left.earlier + left.later + left.between),
  };
}

function captionOf(broken: boolean, hidden: number): string {
  return [
    ...(broken ? ['Beyond the double stroke the line is not to scale.'] : []),
    ...(hidden > 0 ? [`${hidden} more ${hidden === 1 ? 'stands' : 'stand'} in the list.`] : []),
  ].join(' ');
}

function groupOf(drawn: DrawnItem, axis: number, line: number): DrawnGroup {
  const { item, x, length, y, labelX, labelBefore } = drawn;
  const [first] = item.times;
  // What lies left of the publication had been, what lies right of it was to come.
  const end = item.kind === 'publication' ? line : axis;
  return {
    classes: [item.kind, ...(item.past ? ['past'] : []), ...(length > 0 ? ['stretch'] : [])].join(' '),
    times: item.times.map(({ id }) => id).join(' '),
    href: first ? `#${first.id}` : null,
    title: [item.words, ...(first ? [`«${inOneDirection(first.text)}»`] : [])].join(' · '),
    stem: hasStem(drawn) ? `M${x} ${y}V${end}` : '',
    shape: length > 0 ? barPath(drawn) : shapePath(item.kind, x, y),
    label: { x: labelX, y: y + 4, anchor: labelBefore ? 'end' : 'start', text: item.label },
  };
}

/** Each kind has a shape of its own, so that it is known without its colour. */
export function shapePath(kind: TimelineKind, x: number, y: number): string {
  if (kind === 'deadline') return `M${x} ${y - 7}l7 7l-7 7l-7 -7Z`;
  if (kind === 'publication') return `M${x} ${y - 7}h11l-4 5l4 5h-11Z`;
  if (kind === 'start') return `M${x - 4} ${y - 6}l10 6l-10 6Z`;
  if (kind === 'end') return `M${x + 4} ${y - 6}l-10 6l10 6Z`;
  return `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z`;
}

/** A bar, pointed where it goes on beyond the drawing. */
function barPath({ x, length, y, opensLeft, opensRight }: Omit<DrawnItem, 'item'>): string {
  const tip = Math.min(7, length / 2);
  const top = y - 8;
  const from = opensLeft ? `M${x + tip} ${top}` : `M${x} ${top}`;
  const right = opensRight ? `H${x + length - tip}l${tip} 8l${-tip} 8` : `H${x + length}v16`;
  return `${from}${right}H${opensLeft ? x + tip : x}${opensLeft ? `l${-tip} -8` : ''}Z`;
}

/** The mark of a stretch in the list. */
export const stretchPath = 'M-7 -5h14v10h-14Z';

const directionControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const longestTitle = 80;

/** A tooltip has no markup that could keep turned words inside themselves, so what turns them is left out. */
function inOneDirection(text: string): string {
  const plain = text.replace(directionControls, '').replace(/\s+/g, ' ').trim();
  return plain.length <= longestTitle ? plain : `${[...plain.slice(0, longestTitle)].slice(0, -1).join('')}…`;
}
