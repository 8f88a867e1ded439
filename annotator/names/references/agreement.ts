import type { Gender, ReferenceNoun } from '../../languages/contract/references.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { nationOf, type Profile } from './profiles.ts';
import type { Reading } from './reading.ts';
import type { SceneLine } from './scene.ts';

/** True where one of the readings can stand for a thing of which that is known. */
export function isFitting(
  scene: SceneLine,
  phrase: NounPhrase,
  readings: readonly ReferenceNoun[],
  profile: Profile,
): boolean {
  const { entity, subtypes, kinds } = profile;
  return (
    agreesWith(scene, phrase, profile) &&
    readings.some(
      noun =>
        noun.type === entity.type &&
        (noun.subtypes.length === 0 ||
          (subtypes.size === 0 && mayBe(entity, noun)) ||
          noun.subtypes.some(subtype => subtypes.has(subtype))) &&
        (noun.kind === null || kinds.size === 0 || kinds.has(noun.kind)),
    )
  );
}

/** An organisation of which nothing is known may be a company or what has no kind; a product may be anything. */
const mayBe = ({ type }: Profile['entity'], { kind, subtypes }: ReferenceNoun) =>
  type === 'product' || (type === 'organization' && (kind === null || subtypes.includes('company')));

/** True where the type of the entity is that of a reading, and nothing known of it contradicts. */
export function isAgreeing(
  scene: SceneLine,
  phrase: NounPhrase,
  readings: readonly ReferenceNoun[],
  entity: string,
  { profiles }: Reading,
): boolean {
  const profile = profiles.of(entity);
  return (
    profile !== undefined &&
    !isOfOtherNation(scene, phrase, profile) &&
    readings.some(({ type }) => type === profile.entity.type) &&
    agreesWith(scene, phrase, profile)
  );
}

/** «le président de la République italienne» is not the president of whom nobody has said that he is Italian. */
const isOfOtherNation = ({ vocabulary }: SceneLine, { modifiers, readings }: NounPhrase, profile: Profile) =>
  profile.nations.size === 0 &&
  modifiers.some(vocabulary.isDemonym) &&
  readings.every(({ type, use }) => type === 'person' && use === 'tied');

/** Gender of people, nation and age, each where both sides tell it. */
export function agreesWith({ vocabulary, line }: SceneLine, phrase: NounPhrase, profile: Profile): boolean {
  if (profile.entity.type === 'person' && !isSameGender(phrase.gender, profile.gender)) return false;
  const nations = phrase.modifiers.filter(vocabulary.isDemonym).map(nationOf);
  if (nations.length > 0 && profile.nations.size > 0 && !nations.some(nation => profile.nations.has(nation)))
    return false;
  const { age } = profile;
  const span = vocabulary.rules.ages.find(({ words }) => words.includes(phrase.key));
  // «le quinquagénaire» is hardly the prosecutor whose age nobody has told.
  if (span && age === null && profile.ties.length > 0) return false;
  if (age !== null && span && (age < span.from || age > span.to)) return false;
  const years = line.words[phrase.noun - 2]?.text ?? '';
  return age === null || !/^\d+$/.test(years) || Number(years) === age;
}

export const isSameGender = (one: Gender | null, other: Gender | null): boolean =>
  one === null || other === null || one === other;
