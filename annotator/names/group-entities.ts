import type { Entity, Mention } from '../document/annotated-article.ts';
import type { ReadText } from '../text/read-text.ts';
import type { FoundMention } from './find-mentions.ts';

export interface GroupedEntities {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** One entity for all mentions of a thing. Amounts belong to no entity. */
export function groupEntities(_read: ReadText, found: readonly FoundMention[]): GroupedEntities {
  return {
    mentions: found.map((mention, index) => ({ ...mention, id: `m${index + 1}`, entity: null })),
    entities: [],
  };
}
