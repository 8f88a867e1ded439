/**
 * How a language is written: what the tokeniser and the sentence splitter have to know. All lists are folded
 * (lower case, straight apostrophes) and may be empty.
 */
export interface Orthography {
  /** Abbreviated titles, with the stop: a name follows, so the stop never ends a sentence: «m.», «dr.». */
  readonly titleAbbreviations: readonly string[];
  /** Abbreviations only before a number, ordinary words elsewhere: «art.» 5, «no.» 3. */
  readonly numberAbbreviations: readonly string[];
  /** Other abbreviations, with the stop; it may end the sentence as well: «etc.», «inc.», «av.». */
  readonly abbreviations: readonly string[];
  /** Closed-class words which, when capitalised after an abbreviation, show that a new sentence has begun. */
  readonly openers: readonly string[];
  /** Elided words that are tokens of their own, with the apostrophe: «l'», «qu'». */
  readonly elisions: readonly string[];
  /** What a verb draws to itself with a hyphen, a token of its own: «-t-il», «-vous». */
  readonly clitics: readonly string[];
  /** Endings that are tokens of their own: «n't», «'s». */
  readonly contractions: readonly string[];
  /** Words written together that are two tokens, and the length of the first: «cannot» 3. */
  readonly fusedWords: readonly (readonly [word: string, first: number])[];
  /** Words that stay one token against the rules above: «aujourd'hui», «rendez-vous». */
  readonly wholeWords: readonly string[];
  /** First parts that stay with what follows where compounds are split: «non-», «e-». */
  readonly boundPrefixes: readonly string[];
  /** True where the parts of a lower-case compound are tokens: «year-old» is three in Universal Dependencies. */
  readonly splitsCompounds: boolean;
  /** True where an ordinary space may group digits: «12 500». No-break spaces always may. */
  readonly groupsDigitsBySpace: boolean;
  /** True where a full stop makes a number ordinal: «3. März». */
  readonly marksOrdinalsByStop: boolean;
  /** Pairs of quotation marks, outermost first. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
}
