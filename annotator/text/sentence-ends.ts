import { type Brackets, matchBrackets } from './brackets.ts';
import type { Spelling } from './spelling.ts';
import type { RawToken, WrittenText } from './tokenise.ts';

/**
 * Where the sentences of a block end: the index after the last token of each. A sentence takes with it the
 * quotation marks, brackets and footnote signs that close after its full stop.
 *
 * The rules look at tokens, so stops inside numbers, addresses and abbreviations are out of the way already:
 * what follows decides (a small letter goes on), then what kind of stop it is and what it stands in.
 */
export function sentenceEnds(written: WrittenText, tokens: readonly RawToken[]): readonly number[] {
  const brackets = matchBrackets(written.text, tokens);
  const ends: number[] = [];
  let first = 0;
  let straightQuotes = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (written.text.charCodeAt(token.start) === 0x22) straightQuotes += 1;
    if (!isStop(written.text, token)) continue;
    const reader: Reader = { written, tokens, brackets, first, spelling: written.spellingAt(token.start) };
    const last = withClosing(reader, index, straightQuotes % 2 === 1);
    if (endsSentence(reader, index, last)) {
      ends.push(last + 1);
      first = last + 1;
    }
    for (let passed = index + 1; passed <= last; passed += 1) {
      if (written.text.charCodeAt(tokens[passed]?.start ?? 0) === 0x22) straightQuotes += 1;
    }
    index = last;
  }
  if (first < tokens.length) ends.push(tokens.length);
  return ends;
}

interface Reader {
  readonly written: WrittenText;
  readonly tokens: readonly RawToken[];
  readonly brackets: Brackets;
  /** Index of the first token of the sentence that is being read. */
  readonly first: number;
  readonly spelling: Spelling;
}

const stop = /^[.!?…。！？।؟‼⁉⁇⁈]/u;
const isStop = (text: string, token: RawToken) =>
  token.abbreviated || (token.kind === 'punctuation' && stop.test(text.charAt(token.start)));

/** The index of the last token that closes together with the stop: «fin. » [1]», “end.”)». */
function withClosing(reader: Reader, index: number, insideStraightQuotes: boolean): number {
  const { written, tokens, spelling } = reader;
  let last = index;
  for (let next = index + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (!token || !before) break;
    const touches = token.start === before.end;
    const mark = written.text.slice(token.start, Math.min(token.end, token.start + 2));
    const touchesNext = tokens[next + 1]?.start === token.end;
    if (stop.test(mark) && token.kind === 'punctuation') {
      if (!touches && before.abbreviated) break;
    } else if (mark === '"') {
      if (
        touches
          ? touchesNext && !insideStraightQuotes && isWordAt(reader, next + 1)
          : touchesNext || !insideStraightQuotes
      )
        break;
    } else if (spelling.closingQuotes.has(mark) && mark !== '"') {
      if (spelling.openingQuotes.has(mark) && !touches) break;
    } else if (/^[)\]}»”’'*†‡]/u.test(mark)) {
      if (!touches && !/^[)\]}»]/u.test(mark)) break;
    } else if (touches && /^[¹²³⁰-⁹]/u.test(mark)) {
      // a footnote sign
    } else if (touches && mark === '[' && isFootnote(reader, next)) {
      next += 2;
    } else if (!/^\p{Extended_Pictographic}/u.test(mark) || token.kind !== 'symbol') {
      break;
    }
    last = next;
  }
  return last;
}

const isWordAt = ({ written, tokens }: Reader, index: number) =>
  /^[\p{L}\p{N}]/u.test(written.text.charAt(tokens[index]?.start ?? written.text.length));

/** «[12]» right after the stop. */
function isFootnote({ written, tokens }: Reader, index: number): boolean {
  const label = tokens[index + 1];
  const close = tokens[index + 2];
  return label?.kind === 'number' && close !== undefined && written.text.charAt(close.start) === ']';
}

function endsSentence(reader: Reader, index: number, last: number): boolean {
  const { written, tokens, brackets, first, spelling } = reader;
  const token = tokens[index];
  const next = tokens[last + 1];
  if (!token || !next) return true;
  if (brackets.isAside(index, first)) return false;
  const lead = leadingWord(reader, last + 1);
  if (!lead) return false;
  const touches = next.start === tokens[last]?.end;
  if (touches && !(index === last && isRunTogether(reader, index))) return false;
  const start = written.text.slice(lead.start, Math.min(lead.end, lead.start + 4));
  const isPlainStop = written.text.slice(token.start, token.end) === '.';
  if (/^\p{Ll}(?!\p{Lu}|\p{Ll}\p{Lu})/u.test(start)) {
    return isPlainStop && last === index && lead === next && followsLongWord(reader, index);
  }
  if (token.abbreviated) return opensSentence(reader, lead, spelling);
  return !(isPlainStop && index === first + 1 && isEnumerator(reader, first));
}

/** The first word, number or address after marks that open; null where something else goes on. */
function leadingWord({ written, tokens, spelling }: Reader, from: number): RawToken | null {
  for (let index = from; index < Math.min(tokens.length, from + 6); index += 1) {
    const token = tokens[index];
    if (!token) return null;
    if (token.kind !== 'punctuation' && token.kind !== 'symbol') return token;
    const mark = written.text.charAt(token.start);
    const opens = spelling.openingQuotes.has(mark) || /^[([{«“‘"'—–\-•*·¿¡>#$€£…▶►→■●]/u.test(mark);
    if (!opens && !/^\p{Extended_Pictographic}|^[\ud800-\udbff]/u.test(mark)) return null;
  }
  return null;
}

/** «… la fin.Le lendemain»: the space was forgotten. */
function isRunTogether({ written, tokens }: Reader, index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word' || tokens[index]?.start !== before.end) return false;
  const { text } = written;
  return (
    /\p{Ll}{2}$/u.test(text.slice(Math.max(before.start, before.end - 2), before.end)) &&
    /^\p{Lu}(?:\p{Ll}|['’])/u.test(text.slice(after.start, after.start + 2))
  );
}

function followsLongWord({ written, tokens }: Reader, index: number): boolean {
  const before = tokens[index - 1];
  return (
    before?.kind === 'word' &&
    /\p{Ll}{4}$/u.test(written.text.slice(Math.max(before.start, before.end - 4), before.end))
  );
}

function opensSentence({ written }: Reader, lead: RawToken, spelling: Spelling): boolean {
  return lead.end - lead.start <= 16 && spelling.openers.has(written.folded.slice(lead.start, lead.end));
}

/** «1. Préchauffer le four.»: the number counts an item. */
function isEnumerator({ written, tokens }: Reader, index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    /^(?:\p{Nd}{1,3}|[a-zA-Z]|[IVX]{1,4})$/u.test(written.text.slice(token.start, token.end).slice(0, 5))
  );
}
