import type {
  Gloss,
  GlossSentence,
  Mention,
  Sentence,
  TimeExpression,
} from '../document/annotated-article.ts';
import { type Diagnostic, diagnose } from '../document/diagnostics.ts';
import type { Span } from '../document/span.ts';
import type { GlossResources } from '../languages/contract/gloss.ts';
import type { ReadText } from '../text/read-text.ts';
import { type FixedSpan, fixedSpans } from './fixed-spans.ts';
import { copySentence, glossSentence } from './gloss-sentence.ts';
import type { Lookup } from './options.ts';
import { projectAnnotations } from './project-annotations.ts';

export interface GlossedArticle {
  readonly gloss: Gloss | null;
  readonly diagnostics: readonly Diagnostic[];
}

const target = 'en';

/** The English rendering, sentence by sentence, aligned with the words and carrying the same annotations. */
export function glossArticle(
  read: ReadText,
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
): GlossedArticle {
  if (read.language.code === target) return { gloss: null, diagnostics: [] };
  if (read.pack.gloss === null) {
    return { gloss: null, diagnostics: [diagnose('no-gloss', null, { language: read.language.name })] };
  }
  const resources = read.pack.gloss();
  const lookup: Lookup = { resources, targetId: targetNumbers(resources) };
  const layers = {
    fixed: takeBySentence<FixedSpan>(fixedSpans(times, mentions, resources)),
    mentions: takeBySentence<Mention>(mentions),
    times: takeBySentence<TimeExpression>(times),
  };
  const sentences = read.sentences.map((sentence): GlossSentence => {
    const tokens = read.tokensOf(sentence);
    const fixed = layers.fixed(sentence);
    const plain =
      sentence.language === target
        ? copySentence(sentence, tokens)
        : glossSentence(sentence, tokens, fixed, lookup);
    return projectAnnotations(plain, layers.mentions(sentence), layers.times(sentence));
  });
  return { gloss: { target, engine: resources.engine, sentences }, diagnostics: [] };
}

const numbers = new WeakMap<GlossResources, ReadonlyMap<string, number>>();

function targetNumbers(resources: GlossResources): (word: string) => number {
  const known = numbers.get(resources) ?? new Map(resources.targetWords.map((word, id) => [word, id]));
  numbers.set(resources, known);
  return word => known.get(word) ?? -1;
}

/** Hands out a layer sentence by sentence, in reading order, in one pass over both. */
function takeBySentence<Item extends { readonly span: Span }>(
  items: readonly Item[],
): (sentence: Sentence) => readonly Item[] {
  let next = 0;
  return ({ span }) => {
    const taken: Item[] = [];
    for (let item = items[next]; item && item.span.start < span.end; item = items[next]) {
      if (item.span.start >= span.start) taken.push(item);
      next += 1;
    }
    return taken;
  };
}
