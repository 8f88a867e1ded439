import type { Deadline, Mention, TimeExpression } from '../document/annotated-article.ts';
import type { ReadText } from '../text/read-text.ts';

export interface FoundDeadlines {
  /** The same times, the deadlines' ones with the role `deadline`. */
  readonly times: readonly TimeExpression[];
  readonly deadlines: readonly Deadline[];
}

/** Which times are deadlines, for whom and for what. */
export function findDeadlines(
  _read: ReadText,
  times: readonly TimeExpression[],
  _mentions: readonly Mention[],
): FoundDeadlines {
  return { times, deadlines: [] };
}
