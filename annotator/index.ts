export { type AnnotateOptions, annotate } from './annotate.ts';
export { type InputFormat, inputFormats, type ReadOptions, readArticle } from './article/read-article.ts';
export { UnreadableArticle, type UnreadableCode } from './article/unreadable-article.ts';
export type {
  Alignment,
  AnnotatedArticle,
  Block,
  Deadline,
  Entity,
  Gloss,
  GlossSentence,
  Language,
  Mention,
  MentionType,
  Quote,
  Relation,
  Sentence,
  TimeExpression,
  Token,
  Upos,
} from './document/annotated-article.ts';
export { annotatedArticleSchema } from './document/annotated-article.ts';
export type { Article, BlockKind, Metadata } from './document/article.ts';
export { checkDocument, type Fault } from './document/check-document.ts';
export { type Diagnostic, diagnose } from './document/diagnostics.ts';
export { annotatedArticleJsonSchema } from './document/json-schema.ts';
export { linkSource } from './document/link-source.ts';
export { codePointOffsets } from './document/offsets.ts';
export { type Segment, segments } from './document/segments.ts';
export { contains, firstEndingAfter, overlaps, type Span } from './document/span.ts';
export {
  type ArticleScores,
  type DataArticle,
  type ExpectedArticle,
  expectedOf,
  goldFaults,
  goldSchema,
  type Report,
  readGoldData,
  reportJson,
  reportOf,
  reportTable,
  scoreArticle,
  UnknownData,
} from './evaluation/index.ts';
export {
  daysFromPublication,
  distanceInWords,
  dueInWords,
  forceInWords,
  inOrderOfDue,
  isPastDeadline,
} from './export/deadline-words.ts';
export type { Exporter } from './export/exporter.ts';
export { exporterFor, exporters } from './export/index.ts';
export { publicationOf } from './export/moment.ts';
export { reckoningsOf } from './export/reckonings.ts';
export type { DrawnGroup, TimelineDrawing } from './export/timeline/drawing.ts';
export { type Timeline, type TimelineEntry, timelineOf } from './export/timeline/timeline.ts';
export { dateInWords } from './export/wording.ts';
export { loadLanguages } from './languages/index.ts';
export type { LanguagePack, Languages } from './languages/pack.ts';
export { version } from './version.ts';
