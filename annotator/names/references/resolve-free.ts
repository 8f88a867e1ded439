import type { ReferenceNoun } from '../../languages/contract/references.ts';
import { isFitting } from './agreement.ts';
import type { Occurrence } from './course.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Profiles } from './profiles.ts';
import {
  isGenitive,
  isOpening,
  isSameClause,
  onlyOf,
  openingLines,
  type Reading,
  type Resolved,
} from './reading.ts';
import type { SceneLine } from './scene.ts';
import { isSubjectAt, speaksAt } from './subjects.ts';

/** Where only the type tells who is meant, no other of the type may be so near. */
const freeReach = { person: 2, other: 3 } as const;
/** The only thing near that the noun can mean, where the article is about it. */
export function onlyOne(
  scene: SceneLine,
  phrase: NounPhrase,
  readings: readonly ReferenceNoun[],
  { course, profiles }: Reading,
): Resolved | null {
  if (readings.length === 0) return null;
  const own = ofSpeaker(scene, phrase, readings, { course, profiles });
  if (own) return own;
  const isPerson = readings.some(({ type }) => type === 'person');
  const recent = course.since(scene.number - (isPerson ? freeReach.person : freeReach.other));
  const fitting = recent.filter(({ entity }) => {
    const profile = profiles.of(entity);
    return profile !== undefined && isFitting(scene, phrase, readings, profile);
  });
  const entities = [...new Set(fitting.map(({ entity }) => entity))];
  const subjects = [...new Set(fitting.flatMap(({ subject, entity }) => (subject ? [entity] : [])))];
  const called = entities.filter(each => profiles.of(each)?.ties.some(({ key }) => key === phrase.key));
  const entity =
    onlyOf(entities) ??
    onlyOf(called) ??
    onlyOf(subjects) ??
    (isSubjectAt(scene, phrase.from) ? continuing(scene, fitting) : null);
  const last = entity === null ? undefined : course.lastOf(entity);
  if (entity === null || !last || isSameClause(scene, phrase, last)) return null;
  const [latest] = fitting;
  if (latest && latest.line === scene.number && latest.entity !== entity) return null;
  const isPlace = readings.every(({ type }) => type === 'place');
  if (isPlace && entities.length > 1) return null;
  if (
    saysNewNation(scene, phrase, entity, profiles) &&
    !isSubjectAt(scene, phrase.from) &&
    !isGenitive(scene, phrase)
  )
    return null;
  const isTopic =
    called.includes(entity) ||
    subjects.includes(entity) ||
    (course.firstOf(entity)?.line ?? 0) <= openingLines;
  const isKnown = entities.length === 1 || called.includes(entity) || isOpening(entity, course);
  return isTopic && isKnown ? { entity, reason: 'only' } : null;
}

/** «la firme japonaise», where nobody has said yet that it is Japanese. */
function saysNewNation(
  { vocabulary }: SceneLine,
  phrase: NounPhrase,
  entity: string,
  profiles: Profiles,
): boolean {
  return phrase.modifiers.some(vocabulary.isDemonym) && profiles.of(entity)?.nations.size === 0;
}

/** «Ms Muir said the company …»: the one that she leads, where the article says so. */
function ofSpeaker(
  scene: SceneLine,
  phrase: NounPhrase,
  readings: readonly ReferenceNoun[],
  { course, profiles }: Reading,
): Resolved | null {
  const speaker = course.since(scene.number).find(({ subject }) => subject);
  if (!speaker || !speaksAt(scene, speaker.from, speaker.to)) return null;
  const led = [...new Set(profiles.of(speaker.entity)?.ties.flatMap(({ owner }) => owner ?? []))];
  const entity = onlyOf(led);
  const profile = entity === null ? undefined : profiles.of(entity);
  return entity !== null && profile && isFitting(scene, phrase, readings, profile)
    ? { entity, reason: 'owner' }
    : null;
}

/** The only thing in the sentence before, and its subject: the next sentence goes on about it. */
function continuing({ number }: SceneLine, fitting: readonly Occurrence[]): string | null {
  const before = fitting.filter(({ line }) => line === number - 1);
  const entity = onlyOf([...new Set(before.map(({ entity }) => entity))]);
  return before.some(({ subject }) => subject) && fitting[0]?.line === number - 1 ? entity : null;
}
