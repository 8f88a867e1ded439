/**
 * A rule is data and carries its own proof: one generic test runs every example and counter-example of every
 * language. Patterns are matched against `fold(text)` (lower case, straight apostrophes, ordinary spaces).
 */
export interface Rule<Reading> {
  /** `fr/time/day-month-year`: travels into the document as `source`. */
  readonly name: string;
  /** Flags `dgu` are set by the runner; named groups feed `read`. Must be linear on its own worst case. */
  readonly pattern: RegExp;
  /**
   * Words (folded, or parts of them) of which every match holds at least one. Where a stretch of text has none of them
   * the pattern is not tried at all: most rules of a language have nothing to find in most paragraphs.
   */
  readonly needs?: readonly string[];
  /** What the text says, or null where the match turns out to be something else. Never throws. */
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    context: RuleContext,
  ) => Reading | null;
  /** Text and what the rule makes of it, in the notation of the rule's kind. At least two. */
  readonly examples: readonly (readonly [text: string, expected: string])[];
  /** Texts in which the rule must find nothing: one for every word that can be confused. */
  readonly counterExamples?: readonly string[];
}

/** How far to either side of a match a rule may look, in UTF-16 code units. */
export const contextWidth = 48;

/** The neighbourhood of a match, for rules that depend on the words beside it. */
export interface RuleContext {
  /** The match as it is written, before folding: capitals can tell a name from a month. */
  readonly written: string;
  /** Folded text before and after the match, at most `contextWidth` code units of each. */
  readonly before: string;
  readonly after: string;
  /** The same text after the match as it is written. */
  readonly writtenAfter: string;
}
