/** How a language is written: what the tokeniser and the sentence splitter have to know. */
export interface Orthography {
  /** Abbreviations whose full stop does not end a sentence, folded, with the stop: «m.», «av.». */
  readonly abbreviations: readonly string[];
  /** Elided words that are tokens of their own, folded, with the apostrophe: «l'», «qu'». */
  readonly elisions: readonly string[];
  /** Pairs of quotation marks, outermost first. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
}
