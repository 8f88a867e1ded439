import type { Gender, ReferenceNoun } from '../../languages/contract/references.ts';
import { phraseAt } from '../vocabulary.ts';
import type { Course, Occurrence } from './course.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { nationOf, type Profile, type Profiles, type Tie } from './profiles.ts';
import type { SceneLine } from './scene.ts';
import { areInOtherClauses, isSubjectAt, speaksAt } from './subjects.ts';

/** What has been read so far. */
export interface Reading {
  readonly profiles: Profiles;
  readonly course: Course;
}

export interface Resolved {
  readonly entity: string;
  /** `tied`: the article calls it so; `only`: nothing else near can be meant; `owner`: stated owner or leader. */
  readonly reason: 'tied' | 'only' | 'owner';
}

/** A thing that the article calls by this noun may have been spoken of so many sentences before. */
const tiedReach = 12;
/** With several of one kind only what was spoken of so near counts. */
const nearReach = 2;
/** Where only the type tells who is meant, no other of the type may be so near. */
const freeReach = { person: 2, other: 3 } as const;
/** The first sentences, headline and opening, say what the article is about. */
const openingLines = 2;

/** Who a noun phrase means; null where that is not sure. */
export function resolveDescription(scene: SceneLine, phrase: NounPhrase, reading: Reading): Resolved | null {
  if (phrase.differing || phrase.determiner === null || phrase.determiner.kind === 'indefinite') return null;
  if (phrase.determiner.kind === 'possessive') return ofPossessor(scene, phrase, reading);
  if (phrase.complement) return withComplement(phrase, reading);
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

const kindsOf = (readings: readonly ReferenceNoun[]) => readings.flatMap(({ kind }) => kind ?? []);

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

/** The only thing near that the noun can mean, where the article is about it. */
function onlyOne(
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

/** «l'usine du groupe». */
const isGenitive = ({ line, vocabulary }: SceneLine, { from }: NounPhrase) =>
  vocabulary.links.has(line.words[from - 1]?.key ?? '');

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

const onlyOf = (entities: readonly string[]): string | null =>
  entities.length === 1 ? (entities[0] ?? null) : null;

const isOpening = (entity: string, course: Course) => (course.firstOf(entity)?.line ?? 0) <= openingLines;

function isFitting(
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

function isAgreeing(
  scene: SceneLine,
  phrase: NounPhrase,
  readings: readonly ReferenceNoun[],
  entity: string,
  { profiles }: Reading,
): boolean {
  const profile = profiles.of(entity);
  return (
    profile !== undefined &&
    readings.some(({ type }) => type === profile.entity.type) &&
    agreesWith(scene, phrase, profile)
  );
}

/** Gender of people, nation and age, each where both sides tell it. */
function agreesWith({ vocabulary, line }: SceneLine, phrase: NounPhrase, profile: Profile): boolean {
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

/** «Renault rachète le constructeur»: subject and object of one clause are two. «la fermeture de l'usine du groupe» is not so. */
function isSameClause(scene: SceneLine, phrase: NounPhrase, last: Occurrence): boolean {
  if (last.line !== scene.number || !last.subject) return false;
  if (isGenitive(scene, phrase)) return false;
  return !areInOtherClauses(scene, last.to, phrase.from);
}

/** «sa maison-mère», «sa filiale», «son PDG»: through what the article states, and only then. */
function ofPossessor(scene: SceneLine, phrase: NounPhrase, { course, profiles }: Reading): Resolved | null {
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
function withComplement({ complement, readings, key }: NounPhrase, { profiles }: Reading): Resolved | null {
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
