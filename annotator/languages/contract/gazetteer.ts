import type { MentionType } from '../../document/annotated-article.ts';

/** Something that has a name. That a word is one is evidence that it may be a name, not a verdict. */
export interface KnownThing {
  readonly name: string;
  readonly type: MentionType;
  readonly subtype: string | null;
  /** `Q95`, or null where the identity is not certain. */
  readonly wikidata: string | null;
  /** `chosen` things are well known, from lists written by hand; `listed` ones come from large tables and are weak evidence. */
  readonly standing: 'chosen' | 'listed';
}

/** What a word is as a part of a person's name. */
export interface PersonalName {
  readonly forename: boolean;
  readonly surname: boolean;
  /** Whose first name it is; null where men and women bear it, or nobody knows. */
  readonly gender: 'masculine' | 'feminine' | null;
}

/** Names by their `nameKey`. Loaded once, on first use. */
export interface Gazetteer {
  /** Everything of that name or alias, best known first; empty where nothing is. */
  readonly find: (key: string) => readonly KnownThing[];
  /** True where a longer name begins with that key and a blank. */
  readonly continues: (key: string) => boolean;
  readonly personalName: (key: string) => PersonalName | null;
  /** True where the name, perhaps without its article, is an ordinary word of the language too: «Orange», «Le Monde». */
  readonly isHomonym: (key: string) => boolean;
}
