import type { AnnotatedArticle, Entity } from '../../../annotator/index.ts';
import { certainty, relationWords } from './wording.ts';

export interface RelationView {
  readonly subject: { readonly name: string; readonly href: string };
  readonly words: string;
  readonly object: { readonly name: string; readonly href: string };
  readonly title: string;
}

/** "WhatsApp is a subsidiary of Facebook", with links to the first mentions. */
export function relationViews(document: AnnotatedArticle): readonly RelationView[] {
  const entities = new Map(document.entities.map(entity => [entity.id, entity]));
  return document.relations.flatMap(relation => {
    const subject = entities.get(relation.subject);
    const object = entities.get(relation.object);
    if (!subject || !object) return [];
    const end = (entity: Entity) => ({ name: entity.name, href: `#${entity.mentions[0] ?? entity.id}` });
    return [
      {
        subject: end(subject),
        words: relationWords[relation.type] ?? relation.type,
        object: end(object),
        title: `${certainty(relation.confidence)} (${relation.source})`,
      },
    ];
  });
}
