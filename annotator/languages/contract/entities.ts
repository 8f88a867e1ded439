/** What tells that two names mean one thing, or that they do not. All words are `nameKey`s. */
export interface EntityRules {
  /** Articles that may be felt a part of the name or not: «Le Monde», «le Monde», «Monde». */
  readonly articles: readonly string[];
  /** «&», «et»: one word written in several ways. */
  readonly conjunctions: readonly string[];
  /** Words that the initials of a name pass over: «Union des coopératives *de la* Loire», UCL. */
  readonly smallWords: readonly string[];
  /** Titles that only a last name or a full name has behind it: «Mme». */
  readonly addressTitles: readonly string[];
  /** Last names of languages in which they stand first: «Xi Jinping». */
  readonly familyNamesFirst: readonly string[];
  /** Right before a person's name: that a man or a woman is meant. */
  readonly masculineTitles: readonly string[];
  readonly feminineTitles: readonly string[];
  /** Articles before a title that tell the same: «la ministre». */
  readonly masculineArticles: readonly string[];
  readonly feminineArticles: readonly string[];
  /** Titles before a first name that stands for the whole: «le pape François». */
  readonly reignTitles: readonly string[];
  /** Before or behind a last name: that several people are meant: «les époux», «la famille», «brothers». */
  readonly families: readonly string[];
  /** Articles before a last name that say so alone: «les Le Garrec». */
  readonly familyArticles: readonly string[];
  /** True where a last name with a plural ending means the family: «the Harcourts». */
  readonly pluralLastNames: boolean;
  /** Between two names of one thing, behind a comma or a bracket: «, anciennement», «(ex-». */
  readonly otherNameCues: readonly string[];
  /** Before or behind a company's name, and no part of it: «groupe», «group». */
  readonly groupWords: readonly string[];
  /** Words that name a ministry: «ministère», «department». */
  readonly ministries: readonly string[];
  /** First words of the official names of countries: «République» of «République du Burundi». */
  readonly stateWords: readonly string[];
  /** After them a town's name is told from others: «Brécey-*sur*-Orne». */
  readonly townLinks: readonly string[];
}
