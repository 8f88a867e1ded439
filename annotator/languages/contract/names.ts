/** What a language knows about how people, organisations and places are introduced. */
export interface NameRules {
  /** Folded titles and functions that stand before a person's name and outside the mention: «m.», «le ministre». */
  readonly titles: readonly string[];
}
