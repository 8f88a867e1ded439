import type { Entity, Mention } from '../../document/annotated-article.ts';
import { byPosition, overlaps, type Span, textAt } from '../../document/span.ts';

/** A description or pronoun and what it stands for. */
export interface Reference {
  readonly span: Span;
  readonly entity: string;
  readonly form: 'description' | 'pronoun';
  readonly confidence: number;
  readonly source: string;
}

/**
 * The mentions with the references among them, numbered anew in reading order, and the entities with all of theirs.
 * A reference may hold a name, and nothing else may overlap; of two that do the name stays.
 */
export function insertReferences(
  text: string,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  references: readonly Reference[],
): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
  if (references.length === 0) return { mentions, entities };
  const known = new Map(entities.map(entity => [entity.id, entity]));
  const added = references.flatMap(({ span, entity, form, confidence, source }): Mention[] => {
    const thing = known.get(entity);
    if (!thing) return [];
    const { type, subtype } = thing;
    return [{ id: 'm1', span, text: textAt(text, span), type, subtype, form, entity, confidence, source }];
  });
  const placed = withoutCrossing([...mentions, ...added].sort(byPosition)).map((mention, index) => ({
    ...mention,
    id: `m${index + 1}`,
  }));
  const byEntity = new Map<string, string[]>();
  for (const { id, entity } of placed) {
    if (entity === null) continue;
    const ids = byEntity.get(entity);
    if (ids) ids.push(id);
    else byEntity.set(entity, [id]);
  }
  return {
    mentions: placed,
    entities: entities.map(entity => ({ ...entity, mentions: byEntity.get(entity.id) ?? [] })),
  };
}

const isReference = ({ form }: Mention) => form === 'description' || form === 'pronoun';

function withoutCrossing(sorted: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  sorted.forEach((mention, index) => {
    const last = kept.at(-1);
    if (isReference(mention)) {
      if (last && overlaps(last.span, mention.span)) return;
      for (let next = index + 1; (sorted[next]?.span.start ?? Infinity) < mention.span.end; next += 1)
        if ((sorted[next]?.span.end ?? 0) > mention.span.end) return;
    }
    kept.push(mention);
  });
  return kept;
}
