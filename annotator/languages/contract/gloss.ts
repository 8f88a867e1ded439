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

/** Written amounts of money and numbers; all words are folded. */
export interface AmountWords {
  /** Number words that multiply: «milliards» → "billion". */
  readonly scales: Readonly<Record<string, string>>;
  /** Words for per cent: «pour cent». */
  readonly percent: readonly string[];
  /** Marks of decimals and of thousands in digits. */
  readonly decimalMark: string;
  readonly thousandsMarks: string;
}

/** What glossing a language into English needs; the tables behind it are loaded once, on first use. */
export interface GlossResources {
  /** Name and version of the engine and its model: `phrases/fr-1`. */
  readonly engine: string;
  readonly order: SourceOrder;
  readonly amounts: AmountWords;
  /** What a capital without its accent stands for at the start of a sentence: «A» → «à». */
  readonly initials: Readonly<Record<string, string>>;
  /** Endings of words that the tables do not know and their English cognates, longest first: «ité» → "ity". */
  readonly cognates: readonly (readonly [ending: string, english: string])[];
  /** Forms of verbs that may stand behind a noun like an adjective: «ciblée». */
  readonly participle: RegExp;
  /** Lower-case words that a name keeps as they are: «de», «van». */
  readonly nameParticles: readonly string[];
  readonly phrases: PhraseTable;
  readonly targetWords: readonly string[];
  readonly ngrams: NgramModel;
  /** English names by the folded name in the language; null where it has none of its own. */
  readonly name: (folded: string) => string | null;
}
