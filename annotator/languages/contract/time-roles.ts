/** Words right before a time that make it the start or the end of something. All are folded. */
export interface TimeRoles {
  readonly startCues: readonly string[];
  /** Those of the start cues that look back: «depuis». The others, and the end cues, look forward. */
  readonly backwardCues: readonly string[];
  readonly endCues: readonly string[];
  /**
   * Verbs and nouns up to a time that say what it is without a preposition of their own, at the end: «débutera le»,
   * «prend effet à», “ends on”. They give a role and no direction.
   */
  readonly startWords: RegExp;
  readonly endWords: RegExp;
  /** A start cue behind a length of time, at the end: «dix jours à compter du (4 janvier)» may look either way. */
  readonly countedFrom: RegExp;
}
