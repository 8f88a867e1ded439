import type { Entity, Mention, Token } from '../../document/annotated-article.ts';
import type { PlaceRules } from '../../languages/contract/places.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { ReadText } from '../../text/read-text.ts';
import { choosePlace } from './choose-place.ts';
import { addSettled, type PlaceEvidence, placeEvidence, words } from './place-evidence.ts';
import { type Candidate, type NamedPlace, namedPlace } from './place-names.ts';
import { surroundingsOf } from './surroundings.ts';
import type { WordPositions } from './word-positions.ts';

export interface LinkedPlaces {
  /** By the id of the entity. */
  readonly places: ReadonlyMap<string, Candidate>;
  /** What the whole article says of countries. */
  readonly evidence: PlaceEvidence;
}

/** What is settled without help speaks for the rest; a second look may settle more. */
const looks = 3;

/** Chooses among the places of every name; `entities` are those that may be towns, regions or countries. */
export function linkPlaces(
  read: ReadText,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  own: ReadonlyMap<string, readonly Mention[]>,
  { sentenceAt, wordsBefore }: WordPositions,
): LinkedPlaces {
  const found = new Map<string, Candidate>();
  const rules = read.pack.names.places;
  const next = followers(mentions, sentenceAt);
  const named = entities.map(entity =>
    namedPlace(read, rules, entity, own.get(entity.id) ?? [], wordsBefore),
  );
  const around = named.map(one => surroundingsOf(read.article.text, rules, one, next));
  const sentences = named.map(({ settings }) => [
    ...new Set(settings.map(({ mention }) => sentenceAt(mention.span.start))),
  ]);
  const demonyms = read.sentences.map(sentence => nationsIn(read.tokensOf(sentence), rules));
  let evidence = evidenceOf(named, found, sentences, demonyms);
  for (let look = 0; look < looks && entities.length > 0; look += 1) {
    const before = found.size;
    named.forEach((one, entity) => {
      const chosen = choosePlace(one, rules, {
        language: read.language.code,
        entity,
        sentences: sentences[entity] ?? [],
        evidence,
        around: around[entity] ?? { codes: new Set(), numbers: new Set() },
      });
      if (chosen === null) found.delete(one.entity.id);
      else found.set(one.entity.id, chosen);
    });
    evidence = evidenceOf(named, found, sentences, demonyms);
    if (look > 0 && found.size === before) break;
  }
  return { places: found, evidence };
}

const ofDemonym = 3;

function evidenceOf(
  named: readonly NamedPlace[],
  found: ReadonlyMap<string, Candidate>,
  sentences: readonly (readonly number[])[],
  demonyms: readonly ReadonlySet<string>[],
): PlaceEvidence {
  const evidence = placeEvidence();
  named.forEach(({ entity }, index) => {
    const place = found.get(entity.id)?.place;
    if (place) addSettled(evidence, place, index, sentences[index] ?? []);
  });
  demonyms.forEach((countries, sentence) => {
    for (const country of countries) evidence.add(country, sentence, words, ofDemonym);
  });
  return evidence;
}

/** The countries whose adjectives a sentence has. */
function nationsIn(tokens: readonly Token[], rules: PlaceRules): ReadonlySet<string> {
  const countries = new Set<string>();
  if (rules.demonyms.size === 0) return countries;
  let last = '';
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length > 24) continue;
    const key = nameKey(text);
    for (const phrase of [key, `${last} ${key}`]) {
      for (const ending of rules.demonymEndings) {
        if (!phrase.endsWith(ending)) continue;
        const country = rules.demonyms.get(phrase.slice(0, phrase.length - ending.length));
        if (country !== undefined) countries.add(country);
      }
    }
    last = key;
  }
  return countries;
}

/** The mention that follows a mention in the same sentence. */
function followers(
  mentions: readonly Mention[],
  sentenceAt: (offset: number) => number,
): (mention: Mention) => Mention | null {
  const after = new Map<string, Mention>();
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (next && sentenceAt(next.span.start) === sentenceAt(mention.span.start)) after.set(mention.id, next);
  });
  return mention => after.get(mention.id) ?? null;
}
