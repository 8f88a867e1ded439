/** Words right before a time that make it the start or the end of something. All are folded. */
export interface TimeRoles {
  readonly startCues: readonly string[];
  /** Those of the start cues that look back: «depuis». The others, and the end cues, look forward. */
  readonly backwardCues: readonly string[];
  readonly endCues: readonly string[];
  /** A start cue behind a length of time, at the end: «dix jours à compter du (4 janvier)» may look either way. */
  readonly countedFrom: RegExp;
}
