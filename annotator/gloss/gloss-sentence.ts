import type { Alignment, GlossSentence, Sentence, Token } from '../document/annotated-article.ts';
import type { Span } from '../document/span.ts';
import { decode } from './decode.ts';
import type { FixedSpan } from './fixed-spans.ts';
import { type Lookup, optionsOf, type TargetWord } from './options.ts';
import { realise } from './realise.ts';
import { type SourceUnit, sourceUnits } from './source-units.ts';

export type PlainGloss = Omit<GlossSentence, 'mentions' | 'times'>;

/** Renders one sentence and says which words of the gloss stand for which of the source. Linear in its length. */
export function glossSentence(
  sentence: Sentence,
  tokens: readonly Token[],
  fixed: readonly FixedSpan[],
  lookup: Lookup,
): PlainGloss {
  const units = sourceUnits(tokens, fixed, lookup.resources);
  const chosen = decode(optionsOf(units, lookup), lookup.resources.ngrams, lookup.targetId('<s>'));
  const words = chosen.flatMap(option => option.words);
  const firstQuote = tokens.find(({ text }) => /^[«»“”]$/.test(text))?.text ?? '';
  const written = realise(
    words.map(({ text }) => text),
    /^[»”]$/.test(firstQuote),
    /^\P{L}*\p{Lu}/u.test(sentence.text.slice(0, 200)),
  );
  return { sentence: sentence.id, text: written.text, alignment: alignmentOf(words, written.spans, units) };
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

/**
 * One entry for every run of words that render the same units. What a settled stretch inside a phrase renders is
 * taken out of the phrase's own entry, and units that came out as nothing go to the entry before them.
 */
function alignmentOf(
  words: readonly TargetWord[],
  targets: readonly Span[],
  units: readonly SourceUnit[],
): readonly Alignment[] {
  const settled = new Set(words.filter(({ from, to }) => to - from === 1).map(({ from }) => from));
  const entries: { source: Span[]; target: Span; how: Alignment['how'] }[] = [];
  let last: TargetWord | null = null;
  words.forEach((word, index) => {
    const target = targets[index];
    const entry = entries.at(-1);
    if (!target) return;
    if (entry && last && last.from === word.from && last.to === word.to && last.how === word.how) {
      entry.target = { start: entry.target.start, end: target.end };
    } else {
      const own = Array.from({ length: word.to - word.from }, (_, at) => word.from + at);
      const shared = own.length > 1 ? own.filter(at => !settled.has(at)) : own;
      entries.push({ source: sourceSpans(shared, units), target, how: word.how });
    }
    last = word;
  });
  return entries.map(entry => (entry.source.length === 0 ? { ...entry, how: 'supplied' } : entry));
}

/** The spans of units in reading order; neighbours stay apart, one a token. */
function sourceSpans(members: readonly number[], units: readonly SourceUnit[]): Span[] {
  return members.flatMap(at => units[at]?.spans ?? []).sort((a, b) => a.start - b.start);
}
