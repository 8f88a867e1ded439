import type { Metadata, SourceBlock } from '../document/article.ts';
import type { Diagnostic } from '../document/diagnostics.ts';

/** What a format gives: an article before the caller's options are laid over it. */
export interface Draft {
  /** Normalised. */
  readonly text: string;
  readonly blocks: readonly SourceBlock[];
  readonly metadata: Metadata;
  readonly diagnostics: readonly Diagnostic[];
}

export const noMetadata: Metadata = {
  title: null,
  publishedAt: null,
  section: null,
  byline: null,
  url: null,
  source: null,
  declaredLanguage: null,
};
