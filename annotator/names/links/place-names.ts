import type { Entity, Mention, Token } from '../../document/annotated-article.ts';
import type { Place, PlaceRules } from '../../languages/contract/places.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { ReadText } from '../../text/read-text.ts';
import { type PlaceSetting, settingOf } from './place-setting.ts';

/** An entity that may be a place of the tables: what it may be, and how the text speaks of it. */
export interface NamedPlace {
  readonly entity: Entity;
  readonly candidates: readonly Candidate[];
  readonly settings: readonly PlaceSetting[];
}

export interface Candidate {
  /** Null for something that bears the name and has no row in the table of places: a river, a continent. */
  readonly place: Place | null;
  /** Wikidata id of what has no row. */
  readonly wikidata: string | null;
  readonly population: number;
  /** True where the name is so only together with the article before it: «au» Havre. */
  readonly withArticle: boolean;
}

/** As many mentions of an entity are looked at; later ones rarely tell more. */
export const mostMentions = 12;
/** The kinds of rows that may be what the tables written by hand mean by a subtype. */
const kindsOf: Readonly<Record<string, readonly Place['kind'][]>> = {
  city: ['town'],
  region: ['region', 'country'],
  country: ['region', 'country'],
};

/** What a well-known place without a row counts as, in people, by its subtype in the tables written by hand. */
const assumed: Readonly<Record<string, number>> = { region: 5_000_000, country: 20_000_000, city: 300_000 };
const assumedElse = 1_000_000;

export function namedPlace(
  read: ReadText,
  rules: PlaceRules,
  entity: Entity,
  mentions: readonly Mention[],
  before: (mention: Mention) => readonly Token[],
): NamedPlace {
  const named = mentions.filter(({ form }) => form === 'name' || form === 'alias').slice(0, mostMentions);
  const settings = named.map(mention => settingOf(read, rules, mention, before(mention)));
  const plain = new Set(named.map(({ text }) => nameKey(text)));
  const withArticle = new Set(
    settings.flatMap(({ key, article }) => (article === null ? [] : [`${article} ${key}`])),
  );
  const places = new Map<string, Candidate>();
  const add = (keys: ReadonlySet<string>, articled: boolean) => {
    for (const key of keys)
      for (const place of rules.find(key)) {
        const id = `${place.kind} ${place.country} ${place.division} ${place.geonames}`;
        if (!places.has(id))
          places.set(id, { place, wikidata: null, population: place.population, withArticle: articled });
      }
  };
  add(plain, false);
  add(withArticle, true);
  const candidates = [...places.values()];
  return { entity, candidates: [...candidates, ...withoutRow(read, plain, candidates)], settings };
}

/** Well-known bearers of the name that the table of places does not have. */
function withoutRow(
  read: ReadText,
  keys: ReadonlySet<string>,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const things = [...keys].flatMap(key => read.pack.names.gazetteer().find(key));
  const known = things.filter(({ type, standing }) => type === 'place' && standing === 'chosen');
  return [...new Set(known)]
    .filter(
      ({ subtype }) =>
        !candidates.some(
          ({ place }) =>
            place &&
            kindsOf[subtype ?? '']?.includes(place.kind) &&
            (place.languages.length === 0 || place.languages.includes(read.language.code)),
        ),
    )
    .map(({ subtype, wikidata }) => ({
      place: null,
      wikidata: subtype !== null && subtype in kindsOf ? wikidata : null,
      population: assumed[subtype ?? ''] ?? assumedElse,
      withArticle: false,
    }));
}
