import type { ReferenceNoun } from '../../languages/contract/references.ts';
import { phraseAt } from '../vocabulary.ts';
import { agreesWith } from './agreement.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { kindsOf, nearReach, type Reading, type Resolved } from './reading.ts';
import type { SceneLine } from './scene.ts';

/** «sa maison-mère», «sa filiale», «son PDG»: through what the article states, and only then. */
export function ofPossessor(
  scene: SceneLine,
  phrase: NounPhrase,
  { course, profiles }: Reading,
): Resolved | null {
  if (phrase.complement) return null;
  const recent = [...new Set(course.since(scene.number - nearReach).map(({ entity }) => entity))];
  const leads = phrase.readings.filter(noun => noun.leads);
  if (leads.length === 0) return null;
  const tied = [...profiles.tiedTo(kindsOf(leads), phrase.key)].filter(person => {
    const profile = profiles.of(person);
    return (
      profile !== undefined &&
      agreesWith(scene, phrase, profile) &&
      profile.ties.some(
        ({ kinds, owner }) => owner !== null && recent.includes(owner) && sharesKind(kinds, leads),
      )
    );
  });
  const [entity, ...more] = tied;
  return entity === undefined || more.length > 0 ? null : { entity, reason: 'owner' };
}

const sharesKind = (kinds: readonly string[], nouns: readonly ReferenceNoun[]) =>
  nouns.some(({ kind }) => kind !== null && kinds.includes(kind));

/** «sa maison-mère», «its subsidiary»: words of owning at a word; null where nobody or several may be meant. */
export function resolveOwner(
  scene: SceneLine,
  at: number,
  { course, profiles }: Reading,
): { readonly entity: string; readonly to: number } | null {
  const { vocabulary, line } = scene;
  const parent = phraseAt(vocabulary.owners, line, at);
  const child = parent ? null : phraseAt(vocabulary.owned, line, at);
  const noun = parent ?? child;
  if (!noun) return null;
  const recent = [...new Set(course.since(scene.number - 1).map(({ entity }) => entity))];
  const found = recent.flatMap(entity =>
    parent ? (profiles.ownerOf(entity) ?? []) : [...profiles.ownedBy(entity)],
  );
  const [entity, ...more] = [...new Set(found)];
  return entity === undefined || more.length > 0 ? null : { entity, to: noun.to };
}

/** «le patron de Lactéa», «le maire de Guéret», «l'entreprise d'Elena Marsac»: what the article says of both. */
export function withComplement(
  { complement, readings, key }: NounPhrase,
  { profiles }: Reading,
): Resolved | null {
  if (!complement) return null;
  const named = complement.name?.mention.entity ?? null;
  const isOf = (entity: string) => {
    const profile = profiles.of(entity);
    return (
      profile?.ties.some(
        tie =>
          (tie.key === key || tie.kinds.some(kind => kindsOf(readings).includes(kind))) &&
          ((named !== null && tie.owner === named) || tie.complement === complement.key),
      ) ?? false
    );
  };
  const [entity, ...more] = [...profiles.tiedTo(kindsOf(readings), key)].filter(isOf);
  if (entity !== undefined) return more.length > 0 ? null : { entity, reason: 'owner' };
  if (named === null || !readings.some(({ type }) => type === 'organization')) return null;
  const led = new Set(profiles.of(named)?.ties.flatMap(({ owner }) => owner ?? []));
  // A service may be called by the company that it is: «l'entreprise de …» for a social network.
  const isCompany = (owner: string) =>
    /^(?:organization|product)$/.test(profiles.of(owner)?.entity.type ?? '');
  const [company, ...others] = [...led].filter(isCompany);
  return company === undefined || others.length > 0 ? null : { entity: company, reason: 'owner' };
}
