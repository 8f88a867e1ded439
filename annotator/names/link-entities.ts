import type { Entity, Mention } from '../document/annotated-article.ts';
import type { PlaceRules } from '../languages/contract/places.ts';
import { nameKey } from '../rules/name-key.ts';
import type { ReadText } from '../text/read-text.ts';
import type { GroupedEntities } from './group-entities.ts';
import { knownIdentity } from './links/known-identity.ts';
import { linkPlaces } from './links/link-places.ts';
import { placeUris, wikidataUri } from './links/link-uris.ts';
import type { PlaceEvidence } from './links/place-evidence.ts';
import { type Candidate, mostMentions } from './links/place-names.ts';
import { settingOf } from './links/place-setting.ts';
import { sentencesAndWords, type WordPositions } from './links/word-positions.ts';

/**
 * Gives every entity that the tables identify its links, and places the kind that their row tells. People,
 * organisations and other things are what the tables written by hand know under that name and type; places are
 * chosen among all of that name by size, by what the article speaks of, and by where its language is at home.
 */
export function linkEntities(read: ReadText, { mentions, entities }: GroupedEntities): GroupedEntities {
  const own = new Map<string, Mention[]>(entities.map(({ id }) => [id, []]));
  for (const mention of mentions) if (mention.entity !== null) own.get(mention.entity)?.push(mention);
  const positions = sentencesAndWords(read);
  const { places, evidence } = linkPlaces(read, mentions, entities.filter(isPlace), own, positions);
  const linked = entities.map((entity): Entity => {
    const place = places.get(entity.id);
    if (place !== undefined) return withPlace(entity, place);
    if (isPlace(entity)) return { ...entity, links: [] };
    const named = own.get(entity.id) ?? [];
    const id = knownIdentity(read, entity, named);
    const doubtful =
      isAbroad(entity, read.pack.names.places, evidence) || namesTown(read, entity, named, positions);
    return { ...entity, links: id === null || doubtful ? [] : [wikidataUri(id)] };
  });
  return { mentions, entities: linked };
}

/** «L'Assemblée nationale» in an article that speaks of another country more than of the language's own. */
function isAbroad(
  { type, name }: Entity,
  { home, homeInstitutions }: PlaceRules,
  evidence: PlaceEvidence,
): boolean {
  if (type !== 'organization' || !homeInstitutions.has(nameKey(name))) return false;
  const [own = ''] = home.keys();
  return evidence.countries().some(country => evidence.forCountry(country) > evidence.forCountry(own));
}

/** «La ville d'Orange»: what was taken for a company is spoken of as a town of that name. */
function namesTown(
  read: ReadText,
  { type }: Entity,
  mentions: readonly Mention[],
  { wordsBefore }: WordPositions,
): boolean {
  const rules = read.pack.names.places;
  return (
    type === 'organization' &&
    mentions
      .slice(0, mostMentions)
      .some(
        mention =>
          settingOf(read, rules, mention, wordsBefore(mention)).townWord &&
          rules.find(nameKey(mention.text)).some(({ kind }) => kind === 'town'),
      )
  );
}

const settled = new Set(['city', 'region', 'country']);
/** Rivers, mountains and buildings are no rows of the table of places. */
const isPlace = ({ type, subtype }: Entity) => type === 'place' && (subtype === null || settled.has(subtype));

const subtypes = { town: 'city', region: 'region', country: 'country' } as const;

function withPlace(entity: Entity, { place, wikidata }: Candidate): Entity {
  if (place !== null) return { ...entity, subtype: subtypes[place.kind], links: placeUris(place) };
  return { ...entity, links: wikidata === null ? [] : [wikidataUri(wikidata)] };
}
