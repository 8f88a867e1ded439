/**
 * What shows whether words speak of what has been or of what will be: a weekday or a month without a year is the last
 * one or the coming one accordingly. Patterns run on folded text of one sentence and must match whole words.
 */
export interface TenseRules {
  /**
   * Verb forms and words. Where two match the same words the one named first is right («aurait dû» before «aurait»).
   * `present` is a present form that news use of what is agreed («ouvre vendredi»): weaker than a future.
   */
  readonly signals: readonly { readonly tense: 'past' | 'present' | 'future'; readonly pattern: RegExp }[];
  /** Words that open a clause («qui», «alors que»): a verb beyond one speaks less surely of a time. */
  readonly clauseWords: readonly string[];
  /**
   * Matches, at the end of the text before a time, a participle that stands without a verb of its own: «la grève,
   * annoncée *lundi*, débutera jeudi». It is over, whatever the verbs of the sentence say. Null where there is none.
   */
  readonly participle: RegExp | null;
}
