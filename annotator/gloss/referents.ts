import type { Mention, Sentence } from '../document/annotated-article.ts';

export type Referent = 'person' | 'thing';

/** What may stand behind a pronoun: the people and the things named in a sentence and in the one before it. */
export interface Context {
  readonly here: readonly Mention[];
  readonly before: readonly Mention[];
}

const actors: readonly Mention['type'][] = ['person', 'organization', 'product', 'event'];

/** The contexts of all sentences, in order; a mention belongs to the sentence in which it begins. Linear. */
export function contextsOf(
  sentences: readonly Sentence[],
  mentionsOf: (sentence: Sentence) => readonly Mention[],
): readonly Context[] {
  let before: readonly Mention[] = [];
  return sentences.map(sentence => {
    const here = mentionsOf(sentence).filter(({ type, form }) => actors.includes(type) && form !== 'pronoun');
    const context = { here, before };
    if (here.length > 0) before = here;
    return context;
  });
}

/**
 * A guess at what a pronoun or possessive at an offset stands for. In the same sentence the first one named, mostly
 * its subject, decides; else the sentence before: for «il» any person in it, for «son» the first one named.
 */
export function referentOf({ here, before }: Context, offset: number, possessive: boolean): Referent | null {
  const own = here.find(({ span }) => span.end <= offset);
  if (own) return own.type === 'person' ? 'person' : 'thing';
  if (before.length === 0) return possessive ? 'thing' : null;
  const decides = possessive ? before[0] : (before.find(({ type }) => type === 'person') ?? before[0]);
  return decides?.type === 'person' ? 'person' : 'thing';
}
