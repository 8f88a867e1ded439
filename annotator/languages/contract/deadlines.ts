/** How a language says that something must be done by a time, or is lost from then on. */
export interface DeadlineRules {
  /** Folded cues that stand before the time: «au plus tard», «avant». */
  readonly cues: readonly string[];
}
