import type { Alignment } from '../document/annotated-article.ts';
import type { GlossResources } from '../languages/contract/gloss.ts';

/** A word of the gloss, and the source units (`from` up to `to`) that it renders. */
export interface TargetWord {
  /** Its number for the language model; −1 for one that the model does not know. */
  readonly id: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly how: Alignment['how'];
}

/** One way to render the units from where it is listed up to `end`. */
export interface Option {
  readonly end: number;
  readonly score: number;
  readonly words: readonly TargetWord[];
}

export interface Lookup {
  readonly resources: GlossResources;
  readonly targetId: (word: string) => number;
}
