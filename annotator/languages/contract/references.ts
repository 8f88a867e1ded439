import type { MentionType } from '../../document/annotated-article.ts';

export type Gender = 'masculine' | 'feminine';

/**
 * How a language speaks again of what was named: «la messagerie chiffrée», «sa maison-mère», «elle». All words are
 * `nameKey`s; several words are joined by blanks.
 */
export interface ReferenceRules {
  readonly determiners: readonly ReferenceDeterminer[];
  readonly nouns: readonly ReferenceNoun[];
  /** Words beside a noun that point to another thing than the one spoken of, «autre», or to any such thing, «individuelle». */
  readonly differing: readonly string[];
  /** Words behind a noun phrase that make it speak of all such things: «en général». */
  readonly general: readonly string[];
  /** Nouns before it and a link that do so: «monde» in «le monde de l'entreprise». */
  readonly fields: readonly string[];
  /** Words between determiner and noun that change nothing: «jeune», «célèbre». */
  readonly epithets: readonly string[];
  /** What leads on to a complement: «de», «du»; articles and elisions go with it. */
  readonly links: readonly string[];
  /** A word in lower case right after the noun that begins to tell which one is meant: «qui», «détenue». */
  readonly restrictive: RegExp;
  /** Words between a name and a noun that say what it is: «est un», «is the». */
  readonly copulas: readonly string[];
  /** Between one that is owned and its owner: «filiale de», «owned by»; in brackets or behind a comma. */
  readonly ownedBy: readonly string[];
  /** Nouns for an owner, «maison-mère», and for one that is owned, «filiale»: with a possessive, or before a name. */
  readonly owners: readonly string[];
  readonly owned: readonly string[];
  /** The years of life that a noun for a person tells: «quadragénaire», from 40 to 49. */
  readonly ages: readonly { readonly words: readonly string[]; readonly from: number; readonly to: number }[];
  /** An age behind a name, with the number as its first group: «, 45 ans». Read on folded text. */
  readonly age: RegExp;
  readonly pronouns: readonly ReferencePronoun[];
  /** Folded words from a pronoun on where it stands for nothing: «il faut». */
  readonly impersonal: RegExp;
  /** Lemmas of verbs of saying, thinking and asking. */
  readonly saying: readonly string[];
  /** Words between such a verb and the clause that it governs: «que», «pourquoi». */
  readonly subordinators: readonly string[];
  /** Words before a pronoun that make it a source: «selon». */
  readonly accordingTo: readonly string[];
  /** First names whose bearers are of one gender in this language, whatever they are elsewhere: «Jean». */
  readonly forenames: Readonly<Record<Gender, readonly string[]>>;
  /** Titles that say the gender: «M.», «Mrs». */
  readonly titles: Readonly<Record<Gender, readonly string[]>>;
  /** How a demonym looks by its gender, where that shows: «Italien», «Italienne». */
  readonly demonyms: Readonly<Record<Gender, RegExp>>;
  /** Words for years of age: «ans» in «le joueur de 24 ans». */
  readonly years: readonly string[];
  /** Who founded or has long led a company, by the keys of their names, whatever an article says of them. */
  readonly leaders: () => ReadonlyMap<string, KnownLeader>;
  /** True where things have a gender, so that a pronoun agrees with the noun: «la société … elle». */
  readonly nounsHaveGender: boolean;
}

export interface ReferenceDeterminer {
  readonly words: readonly string[];
  readonly kind: 'definite' | 'possessive' | 'indefinite';
  readonly gender: Gender | null;
  /** True where it is one word with a preposition, which is no part of the description: «du». */
  readonly contracted?: boolean;
}

export interface ReferenceNoun {
  readonly words: readonly string[];
  /** What is named by another noun of another kind is something else; nouns without a kind fit all of their type. */
  readonly kind: string | null;
  readonly type: Exclude<MentionType, 'money' | 'percent' | 'quantity'>;
  /** Further kinds by which its bearer is called: a «président de la République» is «le président». */
  readonly also?: readonly string[];
  /** Subtypes that it can stand for where nothing more is known; empty where the subtype does not matter. */
  readonly subtypes: readonly string[];
  readonly gender: Gender | null;
  /** `tied`: means a named thing only where the article has said so of it («le président», «le service»). */
  readonly use: 'free' | 'tied';
  /** True for who leads an organisation or place: «le patron de Lactéa», «son PDG». */
  readonly leads?: boolean;
  /** True where it stands for a named thing only without adjectives: «la société». */
  readonly plain?: boolean;
}

/** Somebody known for a company, by the kinds of the nouns for that, and the keys of its names. */
export interface KnownLeader {
  readonly kinds: readonly string[];
  readonly organizations: readonly string[];
}

export interface ReferencePronoun {
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** `person`, `thing`, or whatever agrees with it. */
  readonly stands: 'person' | 'thing' | 'any';
  /** Behind a hyphen of inversion: «-t-il»; the pronoun begins behind the last hyphen. */
  readonly inverted?: boolean;
}
