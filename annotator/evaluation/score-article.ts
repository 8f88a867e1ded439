import type { AnnotatedArticle } from '../document/annotated-article.ts';
import { overlaps, type Span } from '../document/span.ts';
import { alignTexts } from './align-texts.ts';
import type { ExpectedArticle } from './gold-article.ts';
import { scoreDeadlines } from './score-deadlines.ts';
import { scoreEntities } from './score-entities.ts';
import { scoreLinks } from './score-links.ts';
import { scoreMentions } from './score-mentions.ts';
import { scoreBlocks, scoreLanguage, scoreMetadata, scoreSentences } from './score-page.ts';
import { scoreReferences } from './score-references.ts';
import { scoreText } from './score-text.ts';
import { scoreTimes } from './score-times.ts';
import { type Score, tally } from './tally.ts';

/** A gloss beside a good translation of the same sentence. */
export interface GlossPair {
  readonly hypothesis: string;
  readonly reference: string;
}

export interface ArticleScores {
  readonly scores: readonly Score[];
  /** Translations are scored over all articles together. */
  readonly gloss: readonly GlossPair[];
}

/**
 * Compares a document with what is expected of it, layer by layer; layers that the gold lacks are left out.
 * Null where the document's text is not the one that the gold counts in.
 */
export function scoreArticle(document: AnnotatedArticle, gold: ExpectedArticle): ArticleScores | null {
  const { text } = document.article;
  const align = alignTexts(gold.text ?? text, text);
  if (!align) return null;
  const moved = <Item extends { readonly span: Span }>(items: readonly Item[]): readonly Item[] =>
    items.map(item => {
      const start = align(item.span.start);
      return { ...item, span: { start, end: Math.max(start, align(item.span.end - 1) + 1) } };
    });
  const mentions = gold.mentions && moved(gold.mentions);
  const grouped = mentions?.some(mention => mention.entity !== null) ? mentions : null;
  return {
    scores: [
      ...(gold.language === null ? [] : scoreLanguage(document.language, gold.language)),
      ...scoreMetadata(document.article.metadata, gold.metadata),
      ...(gold.blocks ? scoreBlocks(document.article.blocks, moved(gold.blocks)) : []),
      ...(gold.sentences ? scoreSentences(document.sentences, moved(gold.sentences)) : []),
      ...(mentions ? scoreMentions(document.mentions, mentions, gold.mentionTypes) : []),
      ...(grouped ? scoreEntities(text, document.mentions, grouped) : []),
      ...(grouped ? scoreReferences(text, document.mentions, grouped) : []),
      ...(grouped && gold.links
        ? [scoreLinks(document.mentions, document.entities, grouped, gold.links)]
        : []),
      ...(gold.times ? scoreTimes(text, document.times, moved(gold.times)) : []),
      ...(gold.deadlines ? scoreDeadlines(document, moved(gold.deadlines)) : []),
      ...(gold.words ? wordScores(document, gold.words, moved) : []),
    ],
    gloss: gold.gloss?.map(pair => glossPair(document, pair.sentence, pair.english)) ?? [],
  };
}

function wordScores(
  document: AnnotatedArticle,
  gold: NonNullable<ExpectedArticle['words']>,
  moved: <Item extends { readonly span: Span }>(items: readonly Item[]) => readonly Item[],
): readonly Score[] {
  const sentences = moved(gold.sentences.map(span => ({ span }))).map(({ span }) => span);
  const { pos, lemmas } = scoreText(document, { ...gold, sentences, tokens: moved(gold.tokens) });
  const score = (measure: string, right: number, found: number, expected: number): Score => ({
    layer: 'words',
    measure,
    kind: 'all',
    ...tally(right, found, expected),
  });
  return [
    score('tokens', pos.of, document.tokens.length, gold.tokens.length),
    score('part of speech', pos.right, pos.of, pos.of),
    score('lemma', lemmas.right, lemmas.of, lemmas.of),
  ];
}

/** The gloss of a sentence: of all sentences of the document that share text with it, in their order. */
function glossPair(document: AnnotatedArticle, sentence: string, reference: string): GlossPair {
  const start = document.article.text.indexOf(sentence);
  const span = start < 0 ? null : { start, end: start + sentence.length };
  const wanted = new Set(
    document.sentences.filter(own => span && overlaps(own.span, span)).map(own => own.id),
  );
  const parts = document.gloss?.sentences.filter(own => wanted.has(own.sentence)).map(own => own.text);
  return { hypothesis: parts?.join(' ') ?? '', reference };
}
