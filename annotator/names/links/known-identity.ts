import type { Entity, Mention } from '../../document/annotated-article.ts';
import type { KnownThing } from '../../languages/contract/gazetteer.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { ReadText } from '../../text/read-text.ts';

/**
 * The Wikidata id of what the tables written by hand know under the names of an entity, or null. A person needs the
 * full name: a last name alone is somebody's, and whose is not known. An acronym must not have been explained
 * otherwise: «World Wrestling Federation (WWF)». Two identities are none.
 */
export function knownIdentity(read: ReadText, entity: Entity, mentions: readonly Mention[]): string | null {
  const { particles, gazetteer } = read.pack.names;
  const { find } = gazetteer();
  const full = nameKey(entity.name);
  const texts = new Set(
    mentions.filter(({ form }) => form === 'name' || form === 'alias').map(({ text }) => text),
  );
  const things = [...texts].flatMap(text => {
    const key = nameKey(text);
    const explained = isAcronym(text) && key !== full && full.includes(' ');
    return find(key).filter(
      thing =>
        isMeant(thing, entity) &&
        (entity.type !== 'person' || isWholeName(thing, key, particles)) &&
        (!explained || find(full).includes(thing)),
    );
  });
  const ids = new Set(things.flatMap(({ wikidata }) => wikidata ?? []));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

const isAcronym = (text: string) => /^[\p{Lu}\d.]{2,8}$/u.test(text);

const isMeant = ({ type, subtype, standing }: KnownThing, entity: Entity) =>
  standing === 'chosen' && type === entity.type && (type !== 'place' || subtype === entity.subtype);

/** First and last name, or the one name that somebody is known by: «Pelé». */
function isWholeName({ name }: KnownThing, key: string, particles: readonly string[]): boolean {
  return nameKey(name) === key || key.split(' ').filter(word => !particles.includes(word)).length > 1;
}
