import type { AnnotatedArticle, Block, Sentence } from '../../../annotator/index.ts';
import { glossMarks } from './gloss-marks.ts';
import { type MarkView, type PieceView, type PlacedMark, pieces } from './pieces.ts';
import { type Projector, touching } from './projection.ts';
import { markLooks, sourceMarks } from './source-marks.ts';
import { blockLabels, direction, htmlLanguage } from './wording.ts';

export interface ColumnCell {
  readonly lang: string;
  readonly dir: string;
  readonly pieces: readonly PieceView[];
}

/** A sentence beside its gloss. */
export interface PairView {
  readonly id: string;
  readonly number: number;
  readonly source: ColumnCell;
  readonly gloss: ColumnCell | null;
}

export interface BlockView {
  readonly kind: string;
  /** Words for what the block is; null for an ordinary paragraph. */
  readonly label: string | null;
  /** Element of the source sentences: headings can be listed and jumped to. */
  readonly tag: 'h3' | 'p';
  readonly pairs: readonly PairView[];
}

const headings: ReadonlySet<string> = new Set(['headline', 'heading']);

/** The article in blocks of sentence pairs, in reading order; blocks without a sentence are left out. */
export function blockViews(document: AnnotatedArticle, projector: Projector): readonly BlockView[] {
  const looks = markLooks(document);
  const marks = sourceMarks(document, looks);
  const bySentence = marksBySentence(document, marks);
  const quoteViews = new Map<string, MarkView>(
    marks.flatMap(({ view }) => (view.id?.startsWith('q') ? [[view.id, view] as const] : [])),
  );
  const marksOfGloss = glossMarks(document, looks, projector, quoteViews);
  const glosses = new Map(document.gloss?.sentences.map(gloss => [gloss.sentence, gloss]));

  const pairOf = (sentence: Sentence, number: number): PairView => {
    const gloss = glosses.get(sentence.id);
    return {
      id: sentence.id,
      number,
      source: {
        lang: htmlLanguage(sentence.language),
        dir: direction(sentence.language),
        pieces: pieces(document.article.text, sentence.span, bySentence.get(sentence.id) ?? []),
      },
      gloss: gloss
        ? {
            lang: 'en',
            dir: 'ltr',
            pieces: pieces(gloss.text, { start: 0, end: gloss.text.length }, marksOfGloss(gloss)),
          }
        : null,
    };
  };

  const pairs = new Map<number, PairView[]>();
  document.sentences.forEach((sentence, index) => {
    const block = pairs.get(sentence.block) ?? [];
    block.push(pairOf(sentence, index + 1));
    pairs.set(sentence.block, block);
  });
  return document.article.blocks.flatMap((block: Block, index) => {
    const own = pairs.get(index);
    return own
      ? [
          {
            kind: block.kind,
            label: blockLabels[block.kind] ?? null,
            tag: headings.has(block.kind) ? 'h3' : 'p',
            pairs: own,
          },
        ]
      : [];
  });
}

/** A mark over several sentences is cut: the first part keeps its id, the last its label. */
function marksBySentence(document: AnnotatedArticle, marks: readonly PlacedMark[]) {
  const bySentence = new Map<string, PlacedMark[]>();
  for (const { span, view } of marks) {
    const sentences = touching(document.sentences, span);
    sentences.forEach((sentence, index) => {
      const own = bySentence.get(sentence.id) ?? [];
      const label = index === sentences.length - 1 ? view.label : null;
      own.push({ span, view: { ...view, id: index === 0 ? view.id : null, label } });
      bySentence.set(sentence.id, own);
    });
  }
  return bySentence;
}
