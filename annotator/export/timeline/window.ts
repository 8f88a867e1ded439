import type { TimelineItem } from './items.ts';

/** The stretch of the calendar that is drawn to scale, in days. */
export interface TimelineWindow {
  readonly from: number;
  readonly to: number;
}

/** Two things nearer to each other than this share of the width are hard to tell apart. */
const readableGap = 0.04;
/** A window of less than these days shows no more. */
const shortest = 3;

/** How much a reader of the news misses an item that is not drawn to scale. */
export function weightOf({ kind, past, first, last }: TimelineItem): number {
  if (kind === 'publication') return 3;
  if (kind === 'deadline') return past ? 1.5 : 3;
  const days = last - first;
  if (days <= 14) return 1;
  return days <= 100 ? 0.8 : days <= 400 ? 0.4 : 0.2;
}

/**
 * Chooses what is drawn to scale, so that neither 1905 nor 2050 squeezes the weeks around the news: of all windows that
 * begin and end at an item and hold the publication (without one, the weightiest item), that in which the items that
 * can be told apart weigh most. Quadratic in the number of items times their number: give it few.
 */
export function chooseWindow(items: readonly TimelineItem[]): TimelineWindow {
  const anchor = items.reduce<TimelineItem | undefined>(
    (best, item) => (best && weightOf(best) >= weightOf(item) ? best : item),
    undefined,
  );
  if (!anchor) return { from: 0, to: shortest };
  const starts = [...new Set(items.map(({ first }) => first))].filter(first => first <= anchor.first);
  const ends = [...new Set(items.map(({ last }) => last))].filter(last => last >= anchor.last);
  let best = { from: anchor.first, to: anchor.last };
  let bestWeight = 0;
  for (const from of starts) {
    for (const to of ends) {
      const weight = weightWithin(items, from, to);
      const narrower = to - from < best.to - best.from;
      if (weight > bestWeight + 1e-9 || (narrower && weight > bestWeight - 1e-9)) {
        best = { from, to };
        bestWeight = weight;
      }
    }
  }
  return withMargin(best);
}

function weightWithin(items: readonly TimelineItem[], from: number, to: number): number {
  const inside = items.filter(({ first, last }) => first >= from && last <= to);
  const days = [...new Set(inside.map(middleDay))].sort((a, b) => a - b);
  const readable = readableGap * Math.max(to - from, shortest);
  return inside.reduce((sum, item) => {
    const index = days.indexOf(middleDay(item));
    const before = (days[index] ?? 0) - (days[index - 1] ?? Number.NEGATIVE_INFINITY);
    const after = (days[index + 1] ?? Number.POSITIVE_INFINITY) - (days[index] ?? 0);
    // Neighbours that touch are still two things: their labels stand apart.
    return sum + weightOf(item) * Math.sqrt(Math.min(1, Math.min(before, after) / readable));
  }, 0);
}

const middleDay = ({ first, last }: TimelineItem): number => Math.floor((first + last) / 2);

function withMargin({ from, to }: TimelineWindow): TimelineWindow {
  const margin = Math.max((to - from) * 0.04, (shortest - (to - from)) / 2, 0.25);
  return { from: from - margin, to: to + margin };
}
