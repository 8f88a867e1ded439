import type { Upos } from '../document/annotated-article.ts';

/** A word to look up, its part of speech, and the tokens (by index) that it stands for. */
export interface SourceWord {
  readonly key: string;
  readonly pos: Upos | null;
  readonly tokens: readonly number[];
}
