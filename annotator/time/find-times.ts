import type { TimeExpression } from '../document/annotated-article.ts';
import type { Diagnostic } from '../document/diagnostics.ts';
import type { ReadText } from '../text/read-text.ts';

export interface FoundTimes {
  readonly times: readonly TimeExpression[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every time expression, resolved against the day of publication, in reading order. */
export function findTimes(_read: ReadText): FoundTimes {
  return { times: [], diagnostics: [] };
}
