import type { NameType } from '../languages/contract/names.ts';
import type { Line } from './words.ts';

/** A run of words of a line that is a name, whoever said so. */
export interface NamedRun {
  readonly line: Line;
  readonly from: number;
  /** Index after the last word. */
  readonly to: number;
  readonly type: NameType;
  readonly subtype: string | null;
  readonly confidence: number;
  /** What spoke for it: `title`, `gazetteer`, `crf`, or `crf/title` where model and rule agree. */
  readonly reason: string;
}
