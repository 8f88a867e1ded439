import type { Entity, Mention, MentionType, TimeExpression } from '../../document/annotated-article.ts';
import type { Span } from '../../document/span.ts';
import type { ReadText } from '../../text/read-text.ts';
import { isBesideName, isNamedBehind } from './beside-names.ts';
import { courseOf } from './course.ts';
import { type DemonymPerson, demonymAt } from './demonyms.ts';
import { insertReferences, type Reference } from './insert-references.ts';
import { isUnnamed, nounPhraseAt } from './noun-phrases.ts';
import { learnOpeningOwner, learnOwner, learnPossessed } from './ownership.ts';
import { profilesOf } from './profiles.ts';
import { pronounAt } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { resolveDescription } from './resolve-descriptions.ts';
import { resolveOwner } from './resolve-owned.ts';
import { type Placed, type SceneLine, sceneOf } from './scene.ts';
import { isSubjectAt } from './subjects.ts';
import { learnTies, nounBefore } from './ties.ts';

export interface FoundReferences {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/**
 * Descriptions («la messagerie chiffrée», «sa maison-mère») and pronouns («elle») of what the article names, as
 * further mentions. What is not sure is left out. One pass in reading order: what has been said of a thing by then
 * decides. The approach is that of Hobbs, Lappin and Leass, and of the sieves of Raghunathan and others (EMNLP
 * 2010), precise rules first, cut down to the precise ones.
 */
export function findReferences(
  read: ReadText,
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): FoundReferences {
  const reading: Reading = {
    profiles: profilesOf(entities, read.pack.names.references?.leaders() ?? null),
    course: courseOf(),
  };
  const references = sceneOf(read, times, mentions).flatMap(scene => inLine(scene, reading));
  return insertReferences(read.article.text, mentions, entities, references);
}

function inLine(scene: SceneLine, reading: Reading): readonly Reference[] {
  const found: Reference[] = [];
  const { line, startingAt } = scene;
  learnOpeningOwner(scene, reading.profiles);
  let described = 0;
  for (let at = 0; at < line.words.length; at += 1) {
    const placed = startingAt.get(at);
    if (placed) {
      named(scene, placed, reading);
      at = placed.to - 1;
      continue;
    }
    if (at < described) continue;
    const reference = descriptionAt(scene, at, reading) ?? pronounReference(scene, at, reading);
    if (!reference) continue;
    found.push(reference.reference);
    described = reference.to;
  }
  return found;
}

/** A name: what it tells of its bearer, and that the article speaks of it. */
function named(scene: SceneLine, placed: Placed, { profiles, course }: Reading): void {
  const { from, to, mention } = placed;
  const entity = mention.entity ?? '';
  learnTies(scene, placed, profiles);
  const noun = nounBefore(scene, placed);
  // «l'élue PS»: another one's noun.
  const isOwn = noun === null || noun.readings.some(({ type }) => type === mention.type);
  const subject = isOwn && !scene.inQuotes(from) && isSubjectAt(scene, noun?.from ?? from);
  const possessor = course.since(scene.number).find(each => each.subject && each.entity !== entity);
  if (possessor) learnPossessed(scene, placed, possessor.entity, profiles);
  learnOwner(scene, entity, to, profiles);
  const gender = (isOwn ? noun?.gender : null) ?? profiles.of(entity)?.gender ?? null;
  course.add({ entity, line: scene.number, from: noun?.from ?? from, to, subject, gender });
}

interface Step {
  readonly reference: Reference;
  /** Past the last word that needs no further look. */
  readonly to: number;
}

function descriptionAt(scene: SceneLine, at: number, reading: Reading): Step | null {
  const owned = possessedAt(scene, at, reading);
  if (owned) return step(scene, reading, { ...owned, from: at, gender: null, reason: 'owner' });
  const phrase = nounPhraseAt(scene, at);
  const person = phrase ? null : demonymAt(scene, at, reading);
  if (person) return step(scene, reading, person);
  if (!phrase || isBesideName(scene, phrase)) return null;
  const resolved = resolveDescription(scene, phrase, reading);
  if (!resolved) {
    if (isUnnamed(scene, phrase)) reading.course.introduce(phrase.key, scene.number);
    return null;
  }
  const { entity, reason } = resolved;
  const { readings, key, gender, from } = phrase;
  // What has been called so once is called so later.
  reading.profiles.tie(entity, readings, { key, complement: null, owner: null, stated: true });
  return step(scene, reading, { entity, from, to: phrase.complement?.to ?? phrase.to, gender, reason });
}

function step(scene: SceneLine, { course, profiles }: Reading, found: DemonymPerson): Step | null {
  const { entity, from, to, gender, reason } = found;
  const { words } = scene.line;
  const span = spanOf(scene, from, to);
  const profile = profiles.of(entity);
  if (!span || !profile) return null;
  course.add({ entity, line: scene.number, from, to, subject: isSubjectAt(scene, from), gender });
  learnOwner(scene, entity, to, profiles);
  const source = `references/${scene.line.sentence.language}/${reason}`;
  const confidence = reason === 'only' ? 0.6 : 0.9;
  const reference: Reference = { span, entity, form: 'description', confidence, source };
  return { reference, to: Math.max(from + 1, firstNameIn(scene, from, to) ?? Math.min(to, words.length)) };
}

/** A name inside a description is read too. */
function firstNameIn({ startingAt }: SceneLine, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (startingAt.has(at)) return at;
  return null;
}

const things: ReadonlySet<MentionType> = new Set(['organization', 'product'] as const);

function possessedAt(scene: SceneLine, at: number, reading: Reading) {
  const { line, vocabulary } = scene;
  if (vocabulary.determiners.get(line.words[at]?.key ?? '')?.kind !== 'possessive' || scene.inName(at))
    return null;
  const owner = resolveOwner(scene, at + 1, reading);
  if (!owner || isNamedBehind(scene, owner.to, things)) return null;
  return owner;
}

function pronounReference(scene: SceneLine, at: number, reading: Reading): Step | null {
  const pronoun = pronounAt(scene, at, reading);
  const word = scene.line.words[at];
  if (!pronoun || !word) return null;
  const { entity, gender, offset } = pronoun;
  reading.course.add({ entity, line: scene.number, from: at, to: at + 1, subject: true, gender });
  const span = { start: word.span.start + offset, end: word.span.end };
  const source = `references/${scene.line.sentence.language}/pronoun`;
  return { reference: { span, entity, form: 'pronoun', confidence: 0.9, source }, to: at + 1 };
}

function spanOf({ line }: SceneLine, from: number, to: number): Span | null {
  const [first, last] = [line.words[from], line.words[to - 1]];
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}
