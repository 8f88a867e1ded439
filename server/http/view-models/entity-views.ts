import type { AnnotatedArticle, Entity, Mention, MentionType } from '../../../annotator/index.ts';
import { certainty, relationWords, typeHeadings } from './wording.ts';

export interface EntityView {
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
  readonly count: number;
  /** Anchor of the first mention. */
  readonly href: string;
  /** Ids of all mentions in reading order, separated by spaces. */
  readonly mentions: string;
  readonly links: readonly { readonly url: string; readonly label: string }[];
}

export interface EntityGroupView {
  readonly type: string;
  readonly heading: string;
  readonly count: number;
  readonly entities: readonly EntityView[];
}

/** Entities by type, each group in the order of first mention; amounts without an entity stand for themselves. */
export function entityGroups(document: AnnotatedArticle): readonly EntityGroupView[] {
  const views = [
    ...document.entities.map(entity => ({ type: entity.type, view: entityView(entity) })),
    ...document.mentions
      .filter(mention => mention.entity === null)
      .map(mention => ({ type: mention.type, view: loneMention(mention) })),
  ];
  return (Object.keys(typeHeadings) as MentionType[]).flatMap(type => {
    const entities = views.flatMap(({ type: own, view }) => (own === type ? [view] : []));
    return entities.length > 0
      ? [{ type, heading: typeHeadings[type], count: entities.length, entities }]
      : [];
  });
}

function entityView(entity: Entity): EntityView {
  const details = [entity.subtype, ...entity.aliases.filter(alias => alias !== entity.name)];
  return {
    id: entity.id,
    name: entity.name,
    detail: details.filter(Boolean).join(' · ') || null,
    count: entity.mentions.length,
    href: `#${entity.mentions[0] ?? entity.id}`,
    mentions: entity.mentions.join(' '),
    links: entity.links.filter(isWebAddress).map(url => ({ url, label: siteOf(url) })),
  };
}

function loneMention(mention: Mention): EntityView {
  return {
    id: `only-${mention.id}`,
    name: mention.text,
    detail: null,
    count: 1,
    href: `#${mention.id}`,
    mentions: mention.id,
    links: [],
  };
}

/** Only web addresses become links of the page: a `javascript:` or `data:` address never does. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url);
}

const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

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
