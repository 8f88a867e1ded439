/** A town, region or country that a name may stand for. */
export interface Place {
  readonly kind: 'town' | 'region' | 'country';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /**
   * The division of the country that it is or lies in: GeoNames' first level, in France followed by the department
   * (`84.26`: Auvergne-Rhône-Alpes, Drôme). Empty for a country.
   */
  readonly division: string;
  /** Rounded to hundreds; of a region or country the sum of its towns. */
  readonly population: number;
  /** WGS 84, in degrees, to two decimals; null where the table has none. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  /** Id of the feature in GeoNames. */
  readonly geonames: number | null;
  /** `Q90`, or null where the identity is not certain. */
  readonly wikidata: string | null;
  /** ISO 639-1 codes of the languages that call it by this name; empty where it is a name in any. */
  readonly languages: readonly string[];
}

/** Places by the `nameKey` of any of their names, the most populous first. Read on the first question. */
export type FindPlaces = (key: string) => readonly Place[];

/** What a language tells of the places that its news is about. All words are `nameKey`s. */
export interface PlaceRules {
  readonly find: FindPlaces;
  /**
   * How much likelier news in this language means a place of that country than one of the same size elsewhere, as
   * a logarithm (3.5: about thirty times).
   */
  readonly home: ReadonlyMap<string, number>;
  /** Words before a region or country, and before no town, unless it is a part of the town's name: «en», «la». */
  readonly beforeRegions: ReadonlySet<string>;
  /** Words before a town, and before no region that has an article: «à». */
  readonly beforeTowns: ReadonlySet<string>;
  /** Articles, alone or in a preposition, and how a name begins that has them: «au» Havre, «Le» Havre. */
  readonly articles: ReadonlyMap<string, string>;
  /** Words that may stand between a place and the larger place around it: «Vienne, dans l'Isère». */
  readonly inside: ReadonlySet<string>;
  /** Nouns that a region's name follows: «département», «préfecture». */
  readonly regionNouns: ReadonlySet<string>;
  /** Nouns that a town's name follows: «ville», «maire». */
  readonly townNouns: ReadonlySet<string>;
  /** Names of regions that rivers or hills have as well: the name alone may mean these. */
  readonly alsoNatural: ReadonlySet<string>;
  /** Institutions of the first country of `home` whose name others have too: «Assemblée nationale», «La Poste». */
  readonly homeInstitutions: ReadonlySet<string>;
  /** How adjectives of countries begin, and the country: `espagnol`, ES. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** What may follow such a beginning: «espagnol|es». */
  readonly demonymEndings: ReadonlySet<string>;
}
