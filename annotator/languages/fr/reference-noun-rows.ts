import { nameKeys } from '../../rules/name-key.ts';
import type { Gender, ReferenceNoun } from '../contract/references.ts';

/** What the nouns of one kind have in common. */
export type NounShape = Pick<ReferenceNoun, 'kind' | 'type' | 'subtypes'> &
  Partial<Pick<ReferenceNoun, 'also' | 'use' | 'leads' | 'plain'>>;

/** Masculine nouns, then feminine ones, of one kind. */
export function nounsOf(shape: NounShape, masculine: string, feminine: string): readonly ReferenceNoun[] {
  const noun = (words: string, gender: Gender): ReferenceNoun[] =>
    words === '' ? [] : [{ use: 'free', ...shape, words: nameKeys(words), gender }];
  return [...noun(masculine, 'masculine'), ...noun(feminine, 'feminine')];
}
