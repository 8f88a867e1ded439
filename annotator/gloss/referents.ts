import type { Mention, Sentence } from '../document/annotated-article.ts';
import type { Span } from '../document/span.ts';

export type Referent = 'person' | 'thing';

/** What may stand behind a pronoun: the people and the things named in a sentence and in the one before it. */
export interface Context {
  readonly here: readonly Mention[];
  readonly before: readonly Mention[];
  /** Pronouns of the sentence that are known to stand for something. */
  readonly pronouns: readonly Mention[];
}

const actors: readonly Mention['type'][] = ['person', 'organization', 'product', 'event'];

/** The contexts of all sentences, in order; a mention belongs to the sentence in which it begins. Linear. */
export function contextsOf(
  sentences: readonly Sentence[],
  mentionsOf: (sentence: Sentence) => readonly Mention[],
): readonly Context[] {
  let before: readonly Mention[] = [];
  return sentences.map(sentence => {
    const all = mentionsOf(sentence);
    const here = all.filter(({ type, form }) => actors.includes(type) && form !== 'pronoun');
    const context = { here, before, pronouns: all.filter(({ form }) => form === 'pronoun') };
    if (here.length > 0) before = here;
    return context;
  });
}

/**
 * What a pronoun or possessive stands for, where nobody knows by a guess. In the same sentence the first one named, mostly
 * its subject, decides; else the sentence before: for «il» any person in it, for «son» the first one named.
 */
export function referentOf(
  { here, before, pronouns }: Context,
  { start, end }: Span,
  possessive: boolean,
): Referent | null {
  const known = pronouns.find(({ span }) => start <= span.start && span.end <= end);
  if (known) return known.type === 'person' ? 'person' : 'thing';
  const own = here.find(({ span }) => span.end <= start);
  if (own) return own.type === 'person' ? 'person' : 'thing';
  if (before.length === 0) return possessive ? 'thing' : null;
  const decides = possessive ? before[0] : (before.find(({ type }) => type === 'person') ?? before[0]);
  return decides?.type === 'person' ? 'person' : 'thing';
}
