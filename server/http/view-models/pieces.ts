import { type Span, segments } from '../../../annotator/index.ts';

/** An element around a stretch of text; null attributes are left out. */
export interface MarkView {
  readonly tag: 'mark' | 'span';
  readonly id: string | null;
  readonly classes: string;
  readonly lang: string | null;
  readonly dir: string | null;
  readonly title: string | null;
  /** Visible text at the end of the mark. */
  readonly label: string | null;
  /** Marks with the same link belong together and light up together. */
  readonly link: string | null;
  /** Id of the row in the margin that says more of it. */
  readonly card: string | null;
}

/** A stretch of text with the elements that open before it and close after it: a template only prints them. */
export interface PieceView {
  readonly opens: readonly MarkView[];
  readonly text: string;
  /** Innermost first. */
  readonly closes: readonly MarkView[];
}

export interface PlacedMark {
  readonly span: Span;
  readonly view: MarkView;
}

/**
 * Cuts `within` at the edges of the marks and nests them. Where two marks cross, the inner one is closed and opened
 * again, so that the elements always nest; only the first part carries the id and only the last the label.
 */
export function pieces(text: string, within: Span, marks: readonly PlacedMark[]): readonly PieceView[] {
  const cut = segments(within, marks);
  const begun = new Set<PlacedMark>();
  let open: readonly PlacedMark[] = [];
  return cut.map(({ span, active }, index) => {
    const next = cut[index + 1]?.active ?? [];
    const opened = active.slice(shared(open, active));
    const closed = active.slice(shared(active, next)).reverse();
    const opens = opened.map(mark => (begun.has(mark) ? { ...mark.view, id: null } : mark.view));
    for (const mark of opened) begun.add(mark);
    const closes = closed.map(mark => (next.includes(mark) ? { ...mark.view, label: null } : mark.view));
    open = active;
    return { opens, text: text.slice(span.start, span.end), closes };
  });
}

/** How many marks, from the outermost inwards, stay the same. */
function shared(before: readonly PlacedMark[], after: readonly PlacedMark[]): number {
  const different = before.findIndex((mark, depth) => mark !== after[depth]);
  return different < 0 ? before.length : different;
}
