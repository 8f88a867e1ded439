import type { AnnotatedArticle, Entity, Mention, MentionType } from '../../../annotator/index.ts';
import { type ContextView, contextView } from './contexts.ts';
import { type LinkView, linkViews } from './entity-links.ts';
import { kindInWords, subtypeWord } from './kind-words.ts';
import { reasonInWords } from './reasons.ts';
import { certaintyOf, typeHeadings } from './wording.ts';

/** A reason for some of the mentions of an entity. */
export interface ReasonView {
  readonly text: string;
  /** The model or rule as the document names it. */
  readonly source: string;
  readonly count: number;
}

/** A row of the margin, and the card that it unfolds. */
export interface EntityView {
  readonly id: string;
  readonly name: string;
  /** "organisation: company". */
  readonly kind: string;
  /** The subtype in words; null where there is none, or where the words of an amount say it. */
  readonly detail: string | null;
  readonly count: number;
  /** Anchor of the first mention. */
  readonly href: string;
  /** Ids of all mentions in reading order, separated by spaces. */
  readonly mentions: string;
  readonly aliases: readonly string[];
  readonly links: readonly LinkView[];
  readonly certainty: string;
  /** The most frequent first. */
  readonly reasons: readonly ReasonView[];
  readonly contexts: readonly ContextView[];
}

export interface EntityGroupView {
  readonly type: string;
  readonly heading: string;
  readonly count: number;
  readonly entities: readonly EntityView[];
}

/** Things by type, each group in the order of first mention. */
export interface MarginView {
  readonly names: readonly EntityGroupView[];
  readonly amounts: readonly EntityGroupView[];
}

const amountTypes: ReadonlySet<string> = new Set(['money', 'percent', 'quantity']);

/** Entities and, one row for equal words, mentions that belong to none, as amounts do. */
export function marginView(document: AnnotatedArticle): MarginView {
  const mentions = new Map(document.mentions.map(mention => [mention.id, mention]));
  const rows = [
    ...document.entities.map(entity => {
      const own = entity.mentions.flatMap(id => mentions.get(id) ?? []);
      return { type: entity.type, view: entityView(document, entity, own) };
    }),
    ...[...loneMentions(document).values()].flatMap(own => {
      const [first] = own;
      return first ? [{ type: first.type, view: entityView(document, loneEntity(first, own), own) }] : [];
    }),
  ];
  const groups = (Object.keys(typeHeadings) as MentionType[]).flatMap((type): EntityGroupView[] => {
    const entities = rows.flatMap(row => (row.type === type ? [row.view] : []));
    return entities.length > 0
      ? [{ type, heading: typeHeadings[type], count: entities.length, entities }]
      : [];
  });
  return {
    names: groups.filter(({ type }) => !amountTypes.has(type)),
    amounts: groups.filter(({ type }) => amountTypes.has(type)),
  };
}

/** Where the card of a mention is: its entity, or the first of the lone mentions with the same words. */
export function cardIds(document: AnnotatedArticle): ReadonlyMap<string, string> {
  const lone = [...loneMentions(document).values()].flatMap(own =>
    own.map(({ id }) => [id, loneId(own[0]?.id ?? id)] as const),
  );
  const grouped = document.mentions.flatMap(({ id, entity }) =>
    entity === null ? [] : [[id, entity] as const],
  );
  return new Map([...grouped, ...lone]);
}

const loneId = (mention: string): string => `only-${mention}`;

/** Mentions without an entity, by type and words. */
function loneMentions({ mentions }: AnnotatedArticle): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.entity !== null) continue;
    const key = `${mention.type} ${mention.text.toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}

const loneEntity = (first: Mention, own: readonly Mention[]): Entity => ({
  id: loneId(first.id),
  type: first.type,
  subtype: first.subtype,
  name: first.text,
  aliases: [],
  mentions: own.map(mention => mention.id),
  links: [],
});

function entityView(document: AnnotatedArticle, entity: Entity, own: readonly Mention[]): EntityView {
  const { id, type, subtype, name } = entity;
  return {
    id,
    name,
    kind: kindInWords(type, subtype),
    detail: amountTypes.has(type) ? null : subtypeWord(type, subtype),
    count: entity.mentions.length,
    href: `#${entity.mentions[0] ?? id}`,
    mentions: entity.mentions.join(' '),
    aliases: entity.aliases.filter(alias => alias !== name),
    links: linkViews(entity.links),
    certainty: certaintyOf(own.map(mention => mention.confidence)),
    reasons: reasonViews(own),
    contexts: own.map(mention => contextView(document, mention)),
  };
}

function reasonViews(own: readonly Mention[]): readonly ReasonView[] {
  const counts = new Map<string, number>();
  for (const { source } of own) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .map(([source, count]) => ({ text: reasonInWords(source), source, count }))
    .sort((a, b) => b.count - a.count);
}
