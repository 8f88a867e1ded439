import {
  type AnnotatedArticle,
  firstEndingAfter,
  type Sentence,
  type Span,
} from '../../../annotator/index.ts';

/** Where a stretch of the article comes out in the gloss of one sentence. */
export interface ProjectedSpan {
  readonly sentence: string;
  readonly span: Span;
}

export interface Projector {
  /**
   * Follows the word alignment from the article to the gloss: in each sentence that `source` touches, the stretch
   * from the first to the last word whose origin lies mainly inside it. Sentences without such words give nothing.
   */
  readonly project: (source: Span) => readonly ProjectedSpan[];
  /** The English of a stretch of the article, or null where the gloss has no words for it. */
  readonly textOf: (source: Span) => string | null;
}

export function createProjector(document: AnnotatedArticle): Projector {
  const glosses = new Map(document.gloss?.sentences.map(gloss => [gloss.sentence, gloss]));
  const project = (source: Span): readonly ProjectedSpan[] =>
    touching(document.sentences, source).flatMap(({ id }) => {
      const targets = (glosses.get(id)?.alignment ?? [])
        .filter(unit => unit.source.some(part => mainlyInside(part, source)))
        .map(unit => unit.target);
      if (targets.length === 0) return [];
      const start = targets.reduce((least, target) => Math.min(least, target.start), Number.MAX_SAFE_INTEGER);
      const end = targets.reduce((most, target) => Math.max(most, target.end), 0);
      return [{ sentence: id, span: { start, end } }];
    });
  return {
    project,
    textOf: source => {
      const parts = project(source).map(({ sentence, span }) =>
        (glosses.get(sentence)?.text ?? '').slice(span.start, span.end),
      );
      return parts.length > 0 ? parts.join(' … ') : null;
    },
  };
}

/** The sentences that share text with `span`; they are in order, so the first is found by halving. */
export function touching(sentences: readonly Sentence[], span: Span): readonly Sentence[] {
  const first = firstEndingAfter(sentences, span.start);
  let last = first;
  while (last < sentences.length && (sentences[last]?.span.start ?? 0) < span.end) last += 1;
  return sentences.slice(first, last);
}

function mainlyInside(part: Span, whole: Span): boolean {
  const common = Math.min(part.end, whole.end) - Math.max(part.start, whole.start);
  return common * 2 > part.end - part.start;
}
