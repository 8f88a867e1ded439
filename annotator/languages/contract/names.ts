import type { MentionType } from '../../document/annotated-article.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Tagger } from '../../tagger/tagger.ts';
import type { EntityRules } from './entities.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceRules } from './places.ts';
import type { ReferenceRules } from './references.ts';

export type NameType = Extract<MentionType, 'person' | 'organization' | 'place' | 'product' | 'event'>;

/**
 * What a language knows about names. All words are `nameKey`s; several words are joined by blanks and an elision
 * is a word of its own: «ministre de l' interieur».
 */
export interface NameRules {
  readonly gazetteer: () => Gazetteer;
  /** Loads (once) the model that reads names in running text; null where none is trained and the rules decide. */
  readonly tagger: (() => Tagger) | null;
  /** Words before a person's name and outside it, written with a capital or not: «m», «mme», «docteur». */
  readonly titles: readonly string[];
  /** Common nouns that say what a person does or is: «ministre», «coureur»; they stand before a name without article. */
  readonly functions: readonly string[];
  /** Lower-case words inside a person's name: «de», «van». */
  readonly particles: readonly string[];
  /** Lower-case words that join capitalised ones to one name wherever they stand between them: «of». */
  readonly joiners: readonly string[];
  /** Words that open sentences and are no names, and other words that a capital does not make one. */
  readonly ordinary: readonly string[];
  /** Abbreviations in capitals that are common nouns: «ip», «adn». */
  readonly ordinaryAcronyms: readonly string[];
  /** Capitalised words for the people or things of a country. */
  readonly demonyms: RegExp;
  /** Determiners that only a demonym has before it where it looks like a country or a first name: «un Suisse». */
  readonly demonymDeterminers: readonly string[];
  /** True where an adjective stands before its noun: «a Norwegian company». */
  readonly adjectivesFirst: boolean;
  /** Words that begin the name of an institution, place or event and belong to it. */
  readonly heads: readonly NameHead[];
  /** Words that end a name, belong to it and tell its type: «Airlines», «Inc.», «Avenue». */
  readonly endings: readonly NameEnding[];
  /** How a name that begins with a head goes on; null where only capitalised words follow. */
  readonly tail: NameTail | null;
  readonly cues: readonly NameCue[];
  /** Determiners that people's names do not have before them: «la», «l'». */
  readonly determiners: readonly string[];
  readonly entities: EntityRules;
  readonly amounts: AmountRules;
  readonly patterns: NamePatterns;
  readonly places: PlaceRules;
  /** Null where nothing is known of how the language speaks again of what was named. */
  readonly references: ReferenceRules | null;
}

export interface NameHead {
  readonly words: readonly string[];
  readonly type: NameType;
  readonly subtype: string | null;
  /**
   * Where the name goes on after the head. `phrase`: through lower-case words too («Cour de cassation»); `name`: to
   * a capitalised word, perhaps after a link («université de Nantes»); `bare`: only capitalised words right behind it.
   */
  readonly tail: 'phrase' | 'name' | 'bare';
  /** True where the head may be written in lower case: «ministère de la Santé». */
  readonly lower: boolean;
  /** True where it is an institution only if it speaks: «a indiqué le département de l'Ain». */
  readonly speaks?: boolean;
}

export interface NameEnding {
  readonly words: readonly string[];
  readonly type: NameType;
  readonly subtype: string | null;
}

export interface NameTail {
  /** Lower-case adjectives right after a noun: «nationale», «européenne». */
  readonly adjectives: RegExp;
  /** Words that lead on to a further noun: «de», «du», «pour». */
  readonly links: readonly string[];
  /** Links after which only a capitalised word still belongs to the name. */
  readonly nameLinks: readonly string[];
  readonly articles: readonly string[];
  readonly conjunctions: readonly string[];
  /** Words that look like an adjective or noun of the name and are none: «indique», «pays». */
  readonly stops: readonly string[];
}

/** A word beside a name that makes a type likelier (or, with a negative weight, less likely). */
export interface NameCue {
  readonly words: readonly string[];
  /**
   * `noun`: a common noun in apposition, which may have adjectives beside it: «l'éditeur canadien Northlake»,
   * «Northlake, a Canadian publisher».
   */
  readonly where: 'before' | 'after' | 'noun';
  readonly type: NameType;
  readonly subtype?: string;
  /** In the units of the decision: 1 is a hint, 4 nearly settles the matter. */
  readonly weight: number;
  /** True where it says that somebody speaks. */
  readonly speech?: boolean;
}

export interface AmountReading {
  readonly type: Extract<MentionType, 'money' | 'percent' | 'quantity'>;
  /** ISO 4217 code of the currency, unit of a quantity; null where there is none. */
  readonly subtype: string | null;
}

export interface AmountRules {
  /** Found in every folded sentence with an amount, and quick: most sentences have none and are spared the rules. */
  readonly cue: RegExp;
  readonly rules: readonly Rule<AmountReading>[];
}

/** What a name is that its form gives away: «Airbus A320». */
export interface PatternReading {
  readonly type: NameType;
  readonly subtype: string | null;
  /** 1 where nothing else looks like that, 0.9 where words beside it say so too, 0.6 for a guess. */
  readonly confidence: 1 | 0.9 | 0.6;
  /** True of a code that stands alone once it was named with what it is: «le vol MH370», «le MH370». */
  readonly isCode: boolean;
}

/** Rules on text with straight marks and blanks, but with its own capitals. */
export interface NamePatterns {
  /** Found in every sentence with such a name, and quick. */
  readonly cue: RegExp;
  readonly rules: readonly Rule<PatternReading>[];
}
