/** What glossing a language into English needs; the tables behind it are loaded once, on first use. */
export interface GlossResources {
  /** Name and version of the engine and its model: `lexicon/fr-1`. */
  readonly engine: string;
}
