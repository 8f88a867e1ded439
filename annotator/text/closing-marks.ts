import type { Spelling } from './spelling.ts';
import type { RawToken, WrittenText } from './tokenise.ts';

interface Context {
  readonly written: WrittenText;
  readonly tokens: readonly RawToken[];
  readonly spelling: Spelling;
  readonly closingStraight: ReadonlySet<number>;
}

/**
 * From the stop at `index` on, the last token that closes with it («fin. » [1]», “end!)”), and the last of the
 * stops among them («(…).»). Indexes into the tokens.
 */
export function lastClosing(
  context: Context,
  index: number,
): { readonly stop: number; readonly last: number } {
  let stop = index;
  let last = index;
  while (last + 1 < context.tokens.length) {
    const next = last + 1;
    if (isFurtherStop(context, next)) {
      stop = next;
      last = next;
    } else if (closes(context, next)) last = next;
    else if (isFootnote(context, next)) last = next + 2;
    else break;
  }
  return { stop, last };
}

function isFurtherStop({ written, tokens }: Context, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.kind !== 'punctuation' || !/[.!?…。！？]/u.test(written.text.charAt(token.start))) return false;
  // «Yahoo! …» with a space before is more likely an omission than a second stop.
  return token.start === before?.end || /[!?]/.test(written.text.charAt(token.start));
}

function closes({ written, tokens, spelling, closingStraight }: Context, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return false;
  const mark = String.fromCodePoint(written.text.codePointAt(token.start) ?? 0);
  const touches = token.start === before.end;
  if (mark === '"') return closingStraight.has(index);
  if (spelling.closingQuotes.has(mark)) return touches || !spelling.openingQuotes.has(mark);
  if (/[)\]}»]/.test(mark)) return true;
  if (/[¹²³⁰-⁹]/.test(mark)) return touches;
  if (/[”’'*†‡]/.test(mark)) return touches && token.kind !== 'word';
  return token.kind === 'symbol' && /^\p{Extended_Pictographic}/u.test(mark);
}

/** «[12]» right after the stop. */
function isFootnote({ written, tokens }: Context, index: number): boolean {
  const open = tokens[index];
  const close = tokens[index + 2];
  return (
    open !== undefined &&
    open.start === tokens[index - 1]?.end &&
    written.text[open.start] === '[' &&
    tokens[index + 1]?.kind === 'number' &&
    close !== undefined &&
    written.text[close.start] === ']'
  );
}
