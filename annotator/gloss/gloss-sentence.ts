import type { Alignment, GlossSentence, Sentence, Token } from '../document/annotated-article.ts';
import type { Span } from '../document/span.ts';
import { decode } from './decode.ts';
import type { FixedSpan } from './fixed-spans.ts';
import type { Lookup, Option, TargetWord } from './option.ts';
import { optionsOf } from './options.ts';
import { realise } from './realise.ts';
import type { Context } from './referents.ts';
import { type SourceUnit, sourceUnits } from './source-units.ts';

export type PlainGloss = Omit<GlossSentence, 'mentions' | 'times'>;

/** Renders one sentence and says which words of the gloss stand for which of the source. Linear in its length. */
export function glossSentence(
  sentence: Sentence,
  tokens: readonly Token[],
  fixed: readonly FixedSpan[],
  context: Context,
  lookup: Lookup,
): PlainGloss {
  const { ngrams, weights } = lookup.resources;
  const units = sourceUnits(tokens, fixed, context, lookup.resources);
  const chosen = decode(optionsOf(units, lookup), ngrams, weights, lookup.targetId('<s>'));
  const words = chosen.flatMap(option => option.words);
  const firstQuote = tokens.find(({ text }) => /^[«»“”]$/.test(text))?.text ?? '';
  const written = realise(
    words.map(({ text }) => text),
    /^[»”]$/.test(firstQuote),
    /^\P{L}*\p{Lu}/u.test(sentence.text.slice(0, 200)),
  );
  return { sentence: sentence.id, text: written.text, alignment: alignmentOf(chosen, written.spans, units) };
}

/** A sentence that is English already, token by token. */
export function copySentence(sentence: Sentence, tokens: readonly Token[]): PlainGloss {
  const { start } = sentence.span;
  return {
    sentence: sentence.id,
    text: sentence.text,
    alignment: tokens.map(({ span }) => ({
      source: [span],
      target: { start: span.start - start, end: span.end - start },
      how: 'copied',
    })),
  };
}

/** The entries of all options, in the order of the gloss; `targets` has a span for every word. */
function alignmentOf(
  chosen: readonly Option[],
  targets: readonly Span[],
  units: readonly SourceUnit[],
): readonly Alignment[] {
  let word = 0;
  let start = 0;
  return chosen.flatMap(option => {
    const own = targets.slice(word, word + option.words.length);
    const entries = optionEntries(option, start, own, units);
    word += option.words.length;
    start = option.end;
    return entries;
  });
}

interface Entry {
  readonly members: number[];
  target: Span;
  readonly how: Alignment['how'];
}

/**
 * One entry for every run of words that render the same units. What a settled stretch inside a phrase renders is
 * taken out of the phrase's own entry; a unit for which English has no word of its own goes with the first entry.
 */
function optionEntries(
  { words, end }: Option,
  start: number,
  targets: readonly Span[],
  units: readonly SourceUnit[],
): readonly Alignment[] {
  const single = new Set(words.filter(({ from, to }) => to - from === 1).map(({ from }) => from));
  const entries: Entry[] = [];
  let last: TargetWord | null = null;
  words.forEach((word, index) => {
    const target = targets[index] as Span;
    const entry = entries.at(-1);
    if (entry && last && last.from === word.from && last.to === word.to && last.how === word.how) {
      entry.target = { start: entry.target.start, end: target.end };
    } else {
      const own = Array.from({ length: word.to - word.from }, (_, at) => word.from + at);
      const members = own.length > 1 ? own.filter(at => !single.has(at)) : own;
      entries.push({ members, target, how: word.how });
    }
    last = word;
  });
  const covered = new Set(entries.flatMap(({ members }) => members));
  for (let at = start; at < end; at += 1) if (!covered.has(at)) entries[0]?.members.push(at);
  return entries.map(({ members, target, how }) => ({
    source: sourceSpans(members, units),
    target,
    how: members.length === 0 ? 'supplied' : how,
  }));
}

/** The spans of units in reading order; neighbours stay apart, one a token. */
function sourceSpans(members: readonly number[], units: readonly SourceUnit[]): Span[] {
  return members.flatMap(at => units[at]?.spans ?? []).sort((a, b) => a.start - b.start);
}
