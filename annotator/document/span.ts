import { z } from 'zod';

/**
 * A half-open stretch of a text, counted in UTF-16 code units from zero: `text.slice(start, end)`.
 * This is the only coordinate system of Postil; conversions happen at the export edge (see offsets.ts).
 */
export const spanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .readonly()
  .describe('Half-open span in UTF-16 code units of article.text');
export type Span = z.infer<typeof spanSchema>;

export const span = (start: number, end: number): Span => ({ start, end });

export const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True where the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Reading order: earlier first, and of two with the same start the longer first. */
export const byPosition = (a: { span: Span }, b: { span: Span }): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;

/**
 * Index of the first item that ends after the offset; their number if none does. The items lie apart and in reading
 * order, so it is found by halving.
 */
export function firstEndingAfter(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
