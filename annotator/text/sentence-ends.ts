import { type Brackets, matchBrackets } from './brackets.ts';
import { lastClosing } from './closing-marks.ts';
import type { Spelling } from './spelling.ts';
import { closingStraightQuotes } from './straight-quotes.ts';
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
  const closingStraight = closingStraightQuotes(written.text, tokens);
  const ends: number[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const spelling = written.spellingAt(token.start);
    const semicolon = written.text[token.start] === ';' && token.kind === 'punctuation';
    if (!semicolon && !isStop(written.text, token)) continue;
    const run = lastClosing({ written, tokens, spelling, closingStraight }, index);
    const place: Place = { written, tokens, spelling, brackets, first, stop: run.stop, last: run.last };
    if (semicolon ? opensSentence(place, leadingWord(place)) : endsSentence(place)) {
      ends.push(run.last + 1);
      first = run.last + 1;
    }
    index = run.last;
  }
  if (first < tokens.length) ends.push(tokens.length);
  return ends;
}

/** A place where a sentence may end; numbers are indexes into `tokens`. */
interface Place {
  readonly written: WrittenText;
  readonly tokens: readonly RawToken[];
  readonly spelling: Spelling;
  readonly brackets: Brackets;
  /** The first token of the sentence that is being read. */
  readonly first: number;
  /** The stop, or the last one of several. */
  readonly stop: number;
  /** The last token that closes together with the stop. */
  readonly last: number;
}

const isStop = (text: string, token: RawToken) =>
  token.abbreviated ||
  (token.kind === 'punctuation' && /^[.!?…。！？।؟‼⁉⁇⁈]/u.test(text.charAt(token.start)));

function endsSentence(place: Place): boolean {
  const { written, tokens, brackets, first, stop, last } = place;
  const token = tokens[stop];
  const next = tokens[last + 1];
  if (!token || !next) return true;
  const lead = leadingWord(place);
  if (!lead) return false;
  if (brackets.isAside(stop, first) && !(last > stop && opensSentence(place, lead))) return false;
  if (next.start === tokens[last]?.end && !(stop === last && isRunTogether(place))) return false;
  const isPlainStop = written.text.slice(token.start, token.end) === '.';
  if (
    /^\p{Ll}(?!\p{Lu}|\p{Ll}\p{Lu})/u.test(written.text.slice(lead.start, Math.min(lead.end, lead.start + 4)))
  ) {
    const startsItem = lead === next || /[-–—•]/.test(written.text.charAt(next.start));
    return isPlainStop && last === stop && startsItem && followsWord(place);
  }
  if (token.abbreviated) return opensSentence(place, lead);
  return !(isPlainStop && stop === first + 1 && isEnumerator(place));
}

/** The first word, number or address after marks that open; null where something else goes on. */
function leadingWord({ written, tokens, spelling, last }: Place): RawToken | null {
  for (let index = last + 1; index < Math.min(tokens.length, last + 7); index += 1) {
    const token = tokens[index];
    if (!token) return null;
    if (token.kind !== 'punctuation' && token.kind !== 'symbol') return token;
    const mark = String.fromCodePoint(written.text.codePointAt(token.start) ?? 0);
    const opens = spelling.openingQuotes.has(mark) || /^[([{«“‘"'—–\-•*·¿¡>#$€£…▶►→■●]/u.test(mark);
    if (!opens && !/^\p{Extended_Pictographic}/u.test(mark)) return null;
  }
  return null;
}

/** A capitalised word that typically begins a sentence, straight after the marks that close the last one. */
function opensSentence({ written }: Place, lead: RawToken | null): boolean {
  if (!lead || lead.end - lead.start > 16 || !/^\p{Lu}/u.test(written.text.charAt(lead.start))) return false;
  return written.spellingAt(lead.start).openers.has(written.folded.slice(lead.start, lead.end));
}

/** «… la fin.Le lendemain»: the space was forgotten. After a name («Booking.Com») only before a typical beginning. */
function isRunTogether(place: Place): boolean {
  const { written, tokens, stop } = place;
  const before = tokens[stop - 1];
  const after = tokens[stop + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word' || tokens[stop]?.start !== before.end) return false;
  const { text } = written;
  if (!/^\p{Lu}(?:\p{Ll}|['’])/u.test(text.slice(after.start, after.start + 2))) return false;
  const isSmall = /^\p{Ll}/u.test(text.charAt(before.start)) && before.end - before.start > 1;
  return isSmall || opensSentence(place, after);
}

/** A stop after a word that is too long to be an unknown abbreviation ends even what goes on in small letters. */
function followsWord({ written, tokens, stop }: Place): boolean {
  const before = tokens[stop - 1];
  if (before?.kind !== 'word') return false;
  const end = written.folded.slice(Math.max(before.start, before.end - 4), before.end);
  return /^\p{Ll}{4}$/u.test(end) || /^\p{Ll}+[eé]$/u.test(end);
}

/** «1. Préchauffer le four.»: the number counts an item. */
function isEnumerator({ written, tokens, first }: Place): boolean {
  const token = tokens[first];
  if (!token || token.end - token.start > 4) return false;
  return /^(?:\p{Nd}{1,3}|[a-zA-Z]|[IVX]{1,4})$/u.test(written.text.slice(token.start, token.end));
}
