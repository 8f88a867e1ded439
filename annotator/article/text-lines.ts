import type { Span } from '../document/span.ts';

/** A line without the blanks at its ends; lines of blanks alone only leave `afterBlank` on the next one. */
export interface Line {
  readonly span: Span;
  /** An empty line, or the beginning of the text, stands before it. */
  readonly afterBlank: boolean;
  /** Blanks at its beginning. */
  readonly indent: number;
}

/** Characters that show nothing: white space, and the invisible ones that editors leave behind. */
const invisible = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** The span without what does not show at its ends, or null where nothing shows. */
export function visibleSpan(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && invisible.test(text[from] ?? '')) from += 1;
  while (to > from && invisible.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const span = visibleSpan(text, start, end);
    if (span) lines.push({ span, afterBlank, indent: span.start - start });
    afterBlank = span === null;
    start = end + 1;
  }
  return lines;
}

const minimumWidth = 45;
const maximumWidth = 130;

/** How a text was wrapped: filled to a width like e-mail, or broken by hand somewhere before it. */
interface Wrapping {
  readonly width: number;
  readonly ragged: boolean;
}

/**
 * The paragraphs of a text: one a line, or joined lines where the text was wrapped at a fixed width (e-mail, agency
 * wire, PDF). It was, if nearly every line that another follows is so full that the next word had no room, and
 * most of them stop in the middle of a sentence; or if many lines begin with a small letter.
 */
export function joinWrappedLines(text: string, lines: readonly Line[]): readonly Span[] {
  const wrapping = findWrapping(text, lines);
  const paragraphs: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const last = paragraphs.at(-1);
    if (last && previous && wrapping !== null && continues(text, previous, line, wrapping)) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.span.end };
    } else {
      paragraphs.push(line.span);
    }
  }
  return paragraphs;
}

const length = ({ span }: Line) => span.end - span.start;
const bullet = /^(?:[-–—•*·▪‣◦►]|\d{1,2}[.)])\s/;

function continues(text: string, previous: Line, line: Line, { width, ragged }: Wrapping): boolean {
  if (line.afterBlank || line.indent > previous.indent + 1) return false;
  if (bullet.test(text.slice(line.span.start, line.span.start + 4))) return false;
  if (beginsSmall(text, line) || (ragged && length(previous) > width * 0.75)) return true;
  return isFull(text, previous, line, width);
}

const beginsSmall = (text: string, { span }: Line) =>
  /^[\p{Ll}\d(]/u.test(text.slice(span.start, span.start + 2));

/** True where the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const rest = text.slice(next.span.start, Math.min(next.span.end, next.span.start + maximumWidth));
  const firstWord = rest.search(/\s/);
  return length(line) + 1 + (firstWord < 0 ? rest.length : firstWord) > width;
}

function findWrapping(text: string, lines: readonly Line[]): Wrapping | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && !next.afterBlank ? [{ line, next }] : [];
  });
  if (pairs.length < 2) return null;
  const width = lines.reduce((most, line) => Math.max(most, length(line)), 0);
  if (width < minimumWidth || width > maximumWidth) return null;
  const running = pairs.filter(({ line }) => !/[.!?…:»”"]$/.test(text.slice(line.span.start, line.span.end)));
  const isFullPair = ({ line, next }: { readonly line: Line; readonly next: Line }) =>
    isFull(text, line, next, width);
  const small = running.filter(({ next }) => beginsSmall(text, next)).length;
  const filled =
    small >= running.length * 0.3 &&
    pairs.filter(isFullPair).length >= pairs.length * 0.6 &&
    running.length >= pairs.length * 0.5 &&
    running.filter(isFullPair).length >= running.length * 0.8;
  if (filled) return { width, ragged: false };
  return pairs.length >= 4 && small >= pairs.length * 0.4 ? { width, ragged: true } : null;
}
