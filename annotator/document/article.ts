import { z } from 'zod';
import type { Diagnostic } from './diagnostics.ts';
import { spanSchema } from './span.ts';

/** What a part of the page is. `boilerplate` is furniture (share buttons, «Lire aussi»): marked, never cut. */
export const blockKinds = [
  'breadcrumb',
  'section',
  'dateline',
  'headline',
  'standfirst',
  'byline',
  'heading',
  'paragraph',
  'list-item',
  'caption',
  'boilerplate',
] as const;
export const blockKindSchema = z.enum(blockKinds);
export type BlockKind = z.infer<typeof blockKindSchema>;

export const metadataSchema = z
  .object({
    title: z.string().nullable(),
    publishedAt: z.string().nullable().describe('ISO 8601 date or date-time, as exact as the page says'),
    section: z.string().nullable(),
    byline: z.string().nullable(),
    url: z.string().nullable(),
    source: z.string().nullable().describe('Name of the publication or agency'),
    declaredLanguage: z.string().nullable().describe('BCP 47 tag that the page declares of itself'),
  })
  .readonly();
export type Metadata = z.infer<typeof metadataSchema>;

/** A block as the reader of the page sees it; its language is what the markup declares (BCP 47), if anything. */
export const sourceBlockSchema = z
  .object({ kind: blockKindSchema, span: spanSchema, language: z.string().nullable() })
  .readonly();
export type SourceBlock = z.infer<typeof sourceBlockSchema>;

/**
 * What reading gives and annotating takes. `text` is normalised once (decoded, BOM stripped, LF line ends,
 * NFC, no NUL, no lone surrogate) and is never touched again; blocks lie in reading order and do not overlap.
 */
export interface Article {
  /** The caller's id, or null: then the document's id comes from the text. */
  readonly id: string | null;
  readonly text: string;
  readonly blocks: readonly SourceBlock[];
  readonly metadata: Metadata;
  /** The language a person asked for (BCP 47): it wins over what Postil would detect. */
  readonly requestedLanguage: string | null;
  /** The caller named the date of publication in `metadata`: it wins over a dateline in the text that says another. */
  readonly publicationGiven?: boolean;
  readonly diagnostics: readonly Diagnostic[];
}
