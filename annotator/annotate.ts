import { createHash } from 'node:crypto';
import { findDeadlines } from './discourse/find-deadlines.ts';
import { findQuotes } from './discourse/find-quotes.ts';
import { findRelations } from './discourse/find-relations.ts';
import { type AnnotatedArticle, schemaName } from './document/annotated-article.ts';
import type { Article } from './document/article.ts';
import { glossArticle } from './gloss/gloss-article.ts';
import { detectLanguage } from './language/detect-language.ts';
import { loadLanguages } from './languages/index.ts';
import type { Languages } from './languages/pack.ts';
import { findMentions } from './names/find-mentions.ts';
import { groupEntities } from './names/group-entities.ts';
import { linkEntities } from './names/link-entities.ts';
import { findReferences } from './names/references/find-references.ts';
import { readText } from './text/read-text.ts';
import { findTimes } from './time/find-times.ts';
import { version } from './version.ts';

export interface AnnotateOptions {
  /** False leaves the English gloss out, which is most of the work. */
  readonly gloss?: boolean;
  readonly languages?: Languages;
}

/**
 * The whole pipeline: an article in, one immutable document out. Synchronous and pure: the same article, options
 * and version give the same bytes. Odd text never throws; it becomes a diagnostic.
 */
export function annotate(article: Article, options: AnnotateOptions = {}): AnnotatedArticle {
  const languages = options.languages ?? loadLanguages();
  const detected = detectLanguage(article, languages.full);
  const found = findTimes(readText(article, detected.language, languages));
  const { read } = found;
  const named = linkEntities(read, groupEntities(read, findMentions(read, found.times)));
  const { mentions, entities } = findReferences(read, found.times, named.mentions, named.entities);
  const due = findDeadlines(read, found.times, mentions);
  const { times, deadlines } = due;
  const quotes = findQuotes(read, mentions);
  const relations = findRelations(read, mentions);
  const glossed = options.gloss === false ? null : glossArticle(read, times, mentions);

  const textHash = createHash('sha256').update(article.text, 'utf8').digest('hex');
  return {
    schema: schemaName,
    id: article.id ?? textHash.slice(0, 16),
    producer: {
      name: 'postil',
      version,
      models: { names: read.pack.names.tagger?.().name ?? null, gloss: glossed?.gloss?.engine ?? null },
    },
    article: { text: article.text, textHash, blocks: read.blocks, metadata: read.article.metadata },
    language: detected.language,
    sentences: read.sentences,
    tokens: read.tokens,
    mentions,
    entities,
    times,
    deadlines,
    quotes,
    relations,
    gloss: glossed?.gloss ?? null,
    diagnostics: [
      ...article.diagnostics,
      ...detected.diagnostics,
      ...read.diagnostics,
      ...found.diagnostics,
      ...due.diagnostics,
      ...(glossed?.diagnostics ?? []),
    ],
  };
}
