import { readArticle } from '../../annotator/article/read-article.ts';
import { detectLanguage } from '../../annotator/language/detect-language.ts';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { nameAttributes } from '../../annotator/names/name-attributes.ts';
import { studyNames } from '../../annotator/names/study-names.ts';
import type { Word } from '../../annotator/names/words.ts';
import type { Segment } from '../../annotator/tagger/label-graph.ts';
import type { Attributes } from '../../annotator/tagger/templates.ts';
import { readText } from '../../annotator/text/read-text.ts';
import { findTimes } from '../../annotator/time/find-times.ts';
import type { GoldArticle, GoldSpan } from './gold.ts';

/** A sentence with what the tagger is told of it and the names that the gold has there. */
export interface StudiedLine {
  readonly words: readonly Word[];
  readonly attributes: Attributes;
  readonly segments: readonly Segment[];
}

export interface StudiedArticle {
  readonly id: string;
  readonly lines: readonly StudiedLine[];
  /** The gold of the whole article, names in furniture and across sentences included. */
  readonly spans: readonly GoldSpan[];
}

/** Runs an article through everything before the tagger; null where reading changes the text, so that no span fits. */
export function studyArticle(gold: GoldArticle, language: string): StudiedArticle | null {
  const languages = loadLanguages();
  const article = readArticle(gold.text, { language, format: 'text' });
  if (article.text !== gold.text) return null;
  const read = readText(article, detectLanguage(article, languages.full).language, languages);
  const study = studyNames(read, findTimes(read).times);
  const lines = study.lines.map(line => ({
    words: line.words,
    attributes: nameAttributes(line, study.vocabularyFor(line), study.hints),
    segments: segmentsIn(line.words, gold.spans),
  }));
  return { id: gold.id, lines, spans: gold.spans };
}

/** The gold's names as runs of words; one that ends inside a word takes the whole word. */
function segmentsIn(words: readonly Word[], spans: readonly GoldSpan[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { start, end, type } of spans) {
    const from = words.findIndex(word => word.span.end > start);
    let to = from;
    while (to >= 0 && to < words.length && (words[to]?.span.start ?? 0) < end) to += 1;
    const after = segments.at(-1)?.to ?? 0;
    if (from >= after && to > from && (words[from]?.span.start ?? 0) < end) segments.push({ from, to, type });
  }
  return segments;
}
