import type { Upos } from '../../document/annotated-article.ts';

/**
 * How the words of a language are put in order before they are looked up. The same function prepares the training
 * text, so the tables know exactly the words that the annotator asks for. All words are folded.
 */
export interface SourceOrder {
  /** Elided words and what they stand for: «qu'» → «que». */
  readonly elided: Readonly<Record<string, string>>;
  /** The first half of a negation («ne»), null where negation is one word. */
  readonly negator: string | null;
  /** Second halves that join the first before the verb: «pas», «plus». */
  readonly negations: readonly string[];
  /** Words that are negative by themselves and swallow the first half: «rien», «aucun». */
  readonly negativeWords: readonly string[];
  /** Words that deny by themselves, without the first half: «sans». */
  readonly denying: readonly string[];
  /** Verbs that need no second half: «ne saurait». */
  readonly bareNegated: readonly string[];
  /** Subjects behind their verb and the pronoun to put before it: «-t-il» → «il». */
  readonly invertedSubjects: Readonly<Record<string, string>>;
  /** Object pronouns that look like articles, and their English behind the verb: «les» → "them". */
  readonly objectPronouns: Readonly<Record<string, string>>;
  /** Words after which one of them stands before a finite verb («il», «qui») or before an infinitive («pour»). */
  readonly finiteBefore: readonly string[];
  readonly infinitiveBefore: readonly string[];
  readonly infinitive: RegExp;
  /** Words with several parts of speech, and those of them that are marked: «été» the season is «été/NOUN». */
  readonly marked: Readonly<Record<string, readonly Upos[]>>;
  /** Words, as marked, for which English has none: the indefinite «des» of «des amis». */
  readonly silent: readonly string[];
  /** Forms of verbs that may stand behind a noun like an adjective: «ciblée». */
  readonly participle: RegExp;
  /** Adverbs that go with the adjective that they grade: «très». */
  readonly degrees: readonly string[];
  /** Words behind an adjective that begin what belongs to it: «favorable à». */
  readonly complementBefore: readonly string[];
  /** Verbs of compound tenses: the pronoun belongs behind the participle that follows. */
  readonly auxiliaries: readonly string[];
}

/** Sorted sequences of word numbers, one node a prefix; nodes are numbered breadth first. */
export interface Trie {
  /** The node of the sequence longer by one word, or −1. The root is −1 as well: `child(-1, word)`. */
  readonly child: (node: number, word: number) => number;
}

/** Translations of words and short phrases. Scores are natural logarithms of weighted probabilities. */
export interface PhraseTable {
  /** The number of a source word, or −1. */
  readonly sourceWord: (key: string) => number;
  readonly trie: Trie;
  /** Translations of a node are `firstOption[node]` up to `firstOption[node + 1]`. */
  readonly firstOption: Uint32Array;
  readonly optionScore: Float32Array;
  /** Words of an option are `words[firstWord[option]]` up to `words[firstWord[option + 1]]`. */
  readonly firstWord: Uint32Array;
  readonly words: Uint32Array;
}

/** A trigram model with "stupid back-off" (Brants et al. 2007), over target words. */
export interface NgramModel {
  /** Natural logarithm of the score of `third` after `first second`; −1 stands for an unknown word. */
  readonly score: (first: number, second: number, third: number) => number;
}

/** Weights of the log-linear model beside the scores of the phrase table. */
export interface DecodingWeights {
  /** Of the language model. */
  readonly language: number;
  /** For each English word, and for each phrase. */
  readonly word: number;
  readonly phrase: number;
}

/** Written amounts of money and numbers; all words are folded. */
export interface AmountWords {
  /** Number words that multiply: «milliards» → "billion". */
  readonly scales: Readonly<Record<string, string>>;
  /** Hundredths of a currency, which its sign does not stand for: «centimes». */
  readonly hundredths: readonly string[];
  /** Words for per cent: «pour cent». */
  readonly percent: readonly string[];
  /** Marks of decimals and of thousands in digits. */
  readonly decimalMark: string;
  readonly thousandsMarks: string;
}

/** Times in words and what stands before them; everything is folded. */
export interface TimeWords {
  /**
   * English of a time expression that is no plain date: «la semaine prochaine» → "next week"; null for unknown. `isLength`: «48 heures» is
   * a length of time and no time of day.
   */
  readonly english: (folded: string, isLength: boolean) => string | null;
  /** Articles between a preposition and a time that English leaves out. */
  readonly articles: readonly string[];
  /**
   * Words before a time (tokens with a space between) and their English, longest first. Where it depends on the time, the
   * pattern that the English of the time matches: «à» is "at" before "noon".
   */
  readonly before: readonly (readonly [words: string, english: string, times?: RegExp])[];
  /** Marks of hours behind a number: «h». */
  readonly clockMarks: readonly string[];
  /** Those that mean "for" before a length of time: «depuis trois ans». */
  readonly lasting: readonly string[];
  /** Words behind which a day needs no "on": «de lundi». */
  readonly bareBehind: readonly string[];
}

/** Pronouns and possessives whose English depends on whether they stand for a person. */
export interface PersonWords {
  /** «il», «son»: English words to choose between by what they stand for, person or thing. */
  readonly referring: readonly string[];
  /** Verbs behind a pronoun that stands for nothing: «il faut». */
  readonly impersonal: readonly string[];
}

/** What glossing a language into English needs; the tables behind it are loaded once, on first use. */
export interface GlossResources {
  /** Name and version of the engine and its model: `phrases/fr-1`. */
  readonly engine: string;
  readonly order: SourceOrder;
  readonly weights: DecodingWeights;
  readonly amounts: AmountWords;
  readonly times: TimeWords;
  readonly persons: PersonWords;
  /** Prepositions that are "to" before an infinitive: «pour», «de». */
  readonly toInfinitive: readonly string[];
  /** Lemmas of nouns, adjectives and verbs that small words of English render: «pouvoir» → "can". */
  readonly lightLemmas: readonly string[];
  /** Endings of verbs and the English auxiliary before their base form: «-ront» → "will". */
  readonly modalEndings: readonly (readonly [ending: RegExp, english: string])[];
  /** Words that are "by" before a gerund, and how it ends: «en proposant». */
  readonly byGerund: { readonly words: readonly string[]; readonly ending: RegExp };
  /** What a capital without its accent stands for at the start of a sentence: «A» → «à». */
  readonly initials: Readonly<Record<string, string>>;
  /** Endings of words that the tables do not know and their English cognates, longest first: «ité» → "ity". */
  readonly cognates: readonly (readonly [ending: string, english: string])[];
  /** Lower-case words that a name keeps as they are: «de», «van». */
  readonly nameParticles: readonly string[];
  readonly phrases: PhraseTable;
  readonly targetWords: readonly string[];
  readonly ngrams: NgramModel;
  /** English names by the folded name in the language; null where it has none of its own. */
  readonly name: (folded: string) => string | null;
}
