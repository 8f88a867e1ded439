import type { Mention, Relation } from '../document/annotated-article.ts';
import type { ReadText } from '../text/read-text.ts';

/** Who owns, leads or sues whom. Relations are not read yet: the layer is there and empty. */
export function findRelations(_read: ReadText, _mentions: readonly Mention[]): readonly Relation[] {
  return [];
}
