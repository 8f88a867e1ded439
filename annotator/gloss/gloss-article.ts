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
import { findLosses } from './find-losses.ts';
import { type FixedSpan, fixedSpans } from './fixed-spans.ts';
import { clockTimes, fixedTimes } from './fixed-times.ts';
import { foreignPassages } from './foreign-passages.ts';
import { copySentence, glossSentence } from './gloss-sentence.ts';
import type { Lookup } from './option.ts';
import { projectAnnotations } from './project-annotations.ts';
import { type Context, contextsOf } from './referents.ts';

export interface GlossedArticle {
  readonly gloss: Gloss | null;
  readonly diagnostics: readonly Diagnostic[];
}

const target = 'en';
const noContext: Context = { here: [], before: [], pronouns: [] };

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
  const timesOf = takeBySentence<TimeExpression>(times);
  const inOrder = takeBySentence<TimeExpression>(times);
  const settled = [
    ...foreignPassages(read),
    ...read.sentences.flatMap(sentence => {
      const tokens = read.tokensOf(sentence);
      const known = fixedTimes(timesOf(sentence), tokens, resources.times);
      return [...known, ...clockTimes(tokens, resources.times)];
    }),
  ];
  const layers = {
    fixed: takeBySentence<FixedSpan>(fixedSpans(settled, mentions, resources)),
    mentions: takeBySentence<Mention>(mentions),
    times: inOrder,
  };
  const diagnostics: Diagnostic[] = [];
  const contexts = contextsOf(read.sentences, takeBySentence<Mention>(mentions));
  const sentences = read.sentences.map((sentence, index): GlossSentence => {
    const tokens = read.tokensOf(sentence);
    const fixed = layers.fixed(sentence);
    const plain =
      sentence.language === target
        ? copySentence(sentence, tokens)
        : glossSentence(sentence, tokens, fixed, contexts[index] ?? noContext, lookup);
    const here = { mentions: layers.mentions(sentence), times: layers.times(sentence) };
    const glossed = projectAnnotations(plain, here.mentions, here.times);
    diagnostics.push(...findLosses(glossed, tokens, here.mentions, here.times));
    return glossed;
  });
  return { gloss: { target, engine: resources.engine, sentences }, diagnostics };
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
