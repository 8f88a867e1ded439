import type { Span } from './span.ts';

/** A stretch of text in which the same marks are active from beginning to end. */
export interface Segment<Mark> {
  readonly span: Span;
  /** Marks that cover the whole segment, outermost (longest, then earliest given) first. */
  readonly active: readonly Mark[];
}

/**
 * Cuts `within` at the edges of all marks, so that a renderer needs no nesting logic: each segment says what is
 * active in it. Marks may nest, overlap, touch, and reach over the edges of `within`; empty ones are ignored.
 * The segments are in order and cover `within` without gap. After CodeMirror's `RangeSet.spans`.
 */
export function segments<Mark extends { readonly span: Span }>(
  within: Span,
  marks: readonly Mark[],
): readonly Segment<Mark>[] {
  const inside = marks.filter(
    ({ span }) => span.start < span.end && span.start < within.end && within.start < span.end,
  );
  const outermostFirst = [...inside].sort(
    (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start,
  );
  const rank = new Map(outermostFirst.map((mark, index) => [mark, index]));
  const byStart = [...inside].sort((a, b) => a.span.start - b.span.start);
  const edges = new Set([within.start, within.end]);
  for (const { span } of inside) {
    edges.add(Math.max(span.start, within.start));
    edges.add(Math.min(span.end, within.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const result: Segment<Mark>[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const start = cuts[index] ?? within.start;
    const end = cuts[index + 1] ?? within.end;
    active = active.filter(mark => mark.span.end > start);
    for (let mark = byStart[next]; mark && mark.span.start <= start; mark = byStart[next]) {
      if (mark.span.end > start) active.push(mark);
      next += 1;
    }
    const ordered = [...active].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    result.push({ span: { start, end }, active: ordered });
  }
  return result;
}
