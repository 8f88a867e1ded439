import type { AnnotatedArticle, GlossSentence } from '../../../annotator/index.ts';
import type { MarkView, PlacedMark } from './pieces.ts';
import type { Projector } from './projection.ts';
import { alignedWord, type MarkLooks } from './source-marks.ts';
import { direction, htmlLanguage } from './wording.ts';

/** The marks of each sentence's gloss: the article's own annotations, carried over by the alignment. */
export function glossMarks(
  document: AnnotatedArticle,
  looks: MarkLooks,
  projector: Projector,
  sourceViews: ReadonlyMap<string, MarkView>,
): (gloss: GlossSentence) => readonly PlacedMark[] {
  const quotes = quotesBySentence(document, projector, sourceViews);
  const untranslated = foreign(document);
  return gloss => [
    ...(quotes.get(gloss.sentence) ?? []),
    ...gloss.times.flatMap(({ time, span }) => carried(span, looks.time(time))),
    ...gloss.mentions.flatMap(({ mention, span }) => carried(span, looks.mention(mention))),
    ...gloss.alignment.flatMap((unit, index) => {
      if (unit.source.length === 0) return [];
      const word = alignedWord(gloss.sentence, index);
      const left =
        unit.how === 'copied' && /\p{L}/u.test(gloss.text.slice(unit.target.start, unit.target.end));
      return [{ span: unit.target, view: left ? { ...word, ...untranslated } : word }];
    }),
  ];
}

/** A word of the original that stands in the gloss as it is: the reader must not take it for English. */
function foreign(document: AnnotatedArticle) {
  const { code } = document.language;
  return { classes: 'word copied', lang: htmlLanguage(code), dir: direction(code), title: 'left as it is' };
}

function quotesBySentence(
  document: AnnotatedArticle,
  projector: Projector,
  sourceViews: ReadonlyMap<string, MarkView>,
): ReadonlyMap<string, readonly PlacedMark[]> {
  const bySentence = new Map<string, PlacedMark[]>();
  for (const quote of document.quotes) {
    const parts = projector.project(quote.span);
    parts.forEach(({ sentence, span }, index) => {
      const view = sourceViews.get(quote.id);
      if (!view) return;
      const label = index === parts.length - 1 ? view.label : null;
      const marks = bySentence.get(sentence) ?? [];
      marks.push({ span, view: { ...view, id: index === 0 ? `gloss-${quote.id}` : null, label } });
      bySentence.set(sentence, marks);
    });
  }
  return bySentence;
}

const carried = (span: PlacedMark['span'], view: MarkView | null): readonly PlacedMark[] =>
  view ? [{ span, view: { ...view, id: `gloss-${view.link}` } }] : [];
