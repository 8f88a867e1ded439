import type { Mention, TimeExpression } from '../document/annotated-article.ts';
import type { ReadText } from '../text/read-text.ts';

/** A mention before it is known which entity it belongs to. */
export type FoundMention = Omit<Mention, 'id' | 'entity'>;

/** Names, amounts and descriptions in reading order; what is a time is no name. Spans do not overlap. */
export function findMentions(_read: ReadText, _times: readonly TimeExpression[]): readonly FoundMention[] {
  return [];
}
