import { agreesWith, isAgreeing } from './agreement.ts';
import type { Course } from './course.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Tie } from './profiles.ts';
import { isOpening, isSameClause, kindsOf, nearReach, type Reading, type Resolved } from './reading.ts';
import { onlyOne } from './resolve-free.ts';
import { ofPossessor, withComplement } from './resolve-owned.ts';
import type { SceneLine } from './scene.ts';

/** A thing that the article calls by this noun may have been spoken of so many sentences before. */
const tiedReach = 12;

/** Who a noun phrase means; null where that is not sure. */
export function resolveDescription(scene: SceneLine, phrase: NounPhrase, reading: Reading): Resolved | null {
  if (phrase.differing || phrase.determiner === null || phrase.determiner.kind === 'indefinite') return null;
  if (phrase.determiner.kind === 'possessive') return ofPossessor(scene, phrase, reading);
  if (phrase.complement) return withComplement(phrase, reading);
  // «un groupe de travail», then «le groupe»: that one, and nothing named.
  if ((reading.course.introducedAt(phrase.key) ?? Number.NEGATIVE_INFINITY) >= scene.number - nearReach)
    return null;
  const agrees = (entity: string) => isAgreeing(scene, phrase, phrase.readings, entity, reading);
  const tied = [...reading.profiles.tiedTo(kindsOf(phrase.readings), phrase.key)].filter(agrees);
  if (tied.length > 0) return onlyNear(scene, phrase, tied, reading);
  return onlyOne(
    scene,
    phrase,
    phrase.readings.filter(({ use }) => use === 'free'),
    reading,
  );
}

/** Of those that the article calls so: the only one, or the only one near. */
function onlyNear(
  scene: SceneLine,
  phrase: NounPhrase,
  tied: readonly string[],
  reading: Reading,
): Resolved | null {
  const { course, profiles } = reading;
  const within = (lines: number) =>
    tied.filter(entity => (course.lastOf(entity)?.line ?? 0) >= scene.number - lines);
  // Of several the article may mean the one that it is about, though another one is nearer.
  const topics = tied.filter(entity => isOpening(entity, course));
  const near =
    tied.length === 1
      ? within(tiedReach)
      : within(nearReach).filter(entity => topics.length === 0 || isOpening(entity, course));
  const [entity, ...more] = near;
  if (entity === undefined || more.length > 0) return null;
  const last = course.lastOf(entity);
  const isStated = profiles.of(entity)?.ties.some(tie => tie.stated && isSameNoun(tie, phrase)) ?? false;
  if (!isStated && !isAbout(entity, scene, course)) return null;
  if (mayMeanTopic(scene, phrase, entity, reading)) return null;
  return last && isSameClause(scene, phrase, last) ? null : { entity, reason: 'tied' };
}

/** «la chanteuse Selena», then «la chanteuse»: whom the article is about may be one as well, though it did not say so. */
function mayMeanTopic(
  scene: SceneLine,
  phrase: NounPhrase,
  entity: string,
  { course, profiles }: Reading,
): boolean {
  if (
    isOpening(entity, course) ||
    !phrase.readings.some(({ type, use }) => type === 'person' && use === 'free')
  )
    return false;
  return course.since(scene.number - nearReach).some(other => {
    const profile = profiles.of(other.entity);
    return (
      other.entity !== entity &&
      profile?.entity.type === 'person' &&
      isOpening(other.entity, course) &&
      profile.kinds.size === 0 &&
      agreesWith(scene, phrase, profile)
    );
  });
}

const isSameNoun = ({ kinds, key }: Tie, phrase: NounPhrase) =>
  key === phrase.key || kinds.some(kind => kindsOf(phrase.readings).includes(kind));

/** True where the sentences before are about a person and nobody else. */
function isAbout(entity: string, { number }: SceneLine, course: Course): boolean {
  const subjects = course.since(number - nearReach).filter(({ subject }) => subject);
  return subjects.some(each => each.entity === entity);
}
