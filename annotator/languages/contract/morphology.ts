import type { Upos } from '../../document/annotated-article.ts';

export interface WordAnalysis {
  readonly lemma: string | null;
  readonly pos: Upos | null;
}

/** Lemmas and parts of speech of one sentence. */
export interface Morphology {
  /** One analysis for each word, in order. `words` are the tokens of one sentence as they are written. */
  readonly analyse: (words: readonly string[]) => readonly WordAnalysis[];
  /** True where the dictionary has that lower-case form. */
  readonly isWord: (form: string) => boolean;
}
