import type { Entity, Mention, MentionType } from '../../../annotator/document/annotated-article.ts';
import type { FoundMention } from '../../../annotator/names/found-mention.ts';
import { groupEntities } from '../../../annotator/names/group-entities.ts';
import { readIn } from '../../text/read.ts';

/**
 * A text with its names labelled, `[Fontanel|p1]`: a letter for the type, then which thing of that type is meant,
 * then perhaps the subtype, `[Loire|l2:water]`. What the grouping makes of it does not depend on the tagger.
 */
export interface LabelledText {
  readonly text: string;
  readonly found: readonly FoundMention[];
  readonly labels: readonly string[];
}

/** A name for the case, its language, and the labelled text. */
export type EntityCase = readonly [name: string, language: string, marked: string];

const types: Readonly<Record<string, MentionType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  r: 'product',
  e: 'event',
};

export function labelled(marked: string): LabelledText {
  const found: FoundMention[] = [];
  const labels: string[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|(([a-z])[a-z0-9]*)(?::([a-z]+))?\]/g)) {
    text += marked.slice(end, match.index);
    const [whole, name = '', label = '', letter = '', subtype = null] = match;
    const type = types[letter];
    if (type === undefined) throw new Error(`no type has the letter ${letter}: ${whole}`);
    const span = { start: text.length, end: text.length + name.length };
    found.push({ span, text: name, type, subtype, form: 'name', confidence: 0.9, source: 'names/test' });
    labels.push(label);
    text += name;
    end = match.index + whole.length;
  }
  return { text: text + marked.slice(end), found, labels };
}

export interface Grouped {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

export function groupedOf(language: string, marked: string): Grouped {
  const { text, found } = labelled(marked);
  return groupEntities(readIn(language, text), found);
}

/** The clusters that the labels ask for, as `Claire Fontanel | Fontanel`, in the order of their first mention. */
export function expectedClusters(marked: string): readonly string[] {
  const { found, labels } = labelled(marked);
  const clusters = new Map<string, string[]>();
  labels.forEach((label, index) => {
    clusters.set(label, [...(clusters.get(label) ?? []), found[index]?.text ?? '']);
  });
  return [...clusters.values()].map(texts => texts.join(' | '));
}

/** The clusters that were made. */
export function foundClusters(language: string, marked: string): readonly string[] {
  const { mentions, entities } = groupedOf(language, marked);
  return entities.map(({ id }) =>
    mentions
      .filter(({ entity }) => entity === id)
      .map(({ text }) => text)
      .join(' | '),
  );
}
