import type { Gender, ReferencePronoun } from '../../languages/contract/references.ts';
import { fold } from '../../rules/fold.ts';
import { isSameGender } from './agreement.ts';
import type { Occurrence } from './course.ts';
import type { Reading } from './reading.ts';
import type { SceneLine } from './scene.ts';
import { areInOtherClauses } from './subjects.ts';

export interface FoundPronoun {
  readonly entity: string;
  readonly gender: Gender | null;
  /** Where the pronoun begins in its word: «-t-il». */
  readonly offset: number;
}

/** People are remembered for so many sentences before «dit-il». */
const speakerReach = 3;

/** Who the pronoun at a word stands for; null where it is none, stands for nothing, or that is not sure. */
export function pronounAt(scene: SceneLine, at: number, reading: Reading): FoundPronoun | null {
  const { line, vocabulary } = scene;
  const word = line.words[at];
  if (!word || word.shape === 'time' || scene.inName(at) || scene.inQuotes(at)) return null;
  const offset = word.text.lastIndexOf('-') + 1;
  const isInverted = offset > 0;
  const pronoun = vocabulary.pronouns
    .get(word.key)
    ?.find(({ inverted }) => (inverted ?? false) === isInverted);
  if (!pronoun) return null;
  const { start } = line.sentence.span;
  const rest = fold(line.sentence.text.slice(word.span.start - start, word.span.start - start + 80));
  if (vocabulary.rules.impersonal.test(rest)) return null;
  const entity = isInverted
    ? inverted(scene, at, pronoun, reading)
    : isSource(scene, at)
      ? onlyPerson(scene, pronoun, speakerReach, reading)
      : (subjectOfSaying(scene, at, pronoun, reading) ??
        (vocabulary.rules.nounsHaveGender || pronoun.stands === 'thing'
          ? continued(scene, at, pronoun, reading)
          : onlyPerson(scene, pronoun, 1, reading)));
  return entity === null ? null : { entity, gender: pronoun.gender, offset };
}

/** «selon elle». */
const isSource = ({ line, vocabulary }: SceneLine, at: number) =>
  vocabulary.accordingTo.has(line.words[at - 1]?.key ?? '');

/** «a-t-elle ajouté»: who speaks is a person, the only one near of that gender or the one that spoke last. */
function inverted(scene: SceneLine, at: number, pronoun: ReferencePronoun, reading: Reading): string | null {
  const speaks = [at - 1, at + 1, at + 2].some(word => scene.vocabulary.saying.has(scene.lemmaOf(word)));
  return speaks ? onlyPerson(scene, pronoun, speakerReach, reading) : null;
}

/** The only person near whom the pronoun fits; whose gender is not known must have been a subject. */
function onlyPerson(
  scene: SceneLine,
  pronoun: ReferencePronoun,
  lines: number,
  { course, profiles }: Reading,
): string | null {
  const fits = ({ entity }: Occurrence) => {
    const profile = profiles.of(entity);
    return profile?.entity.type === 'person' && isSameGender(pronoun.gender, profile.gender);
  };
  const recent = course.since(scene.number - lines).filter(fits);
  const [person, ...others] = [...new Set(recent.map(({ entity }) => entity))];
  if (person === undefined || others.length > 0) return null;
  const isKnown = profiles.of(person)?.gender !== null;
  return isKnown || recent.some(({ subject }) => subject) ? person : null;
}

/** «Claire Fontanel a dit qu'elle partirait»: the subject of the verb of saying in the same sentence. */
function subjectOfSaying(
  scene: SceneLine,
  at: number,
  pronoun: ReferencePronoun,
  { course, profiles }: Reading,
): string | null {
  const { line, vocabulary, lemmaOf } = scene;
  const joined = vocabulary.subordinators.has(line.words[at - 1]?.key ?? '');
  const verb = joined ? at - 2 : at - 1;
  if (!joined && vocabulary.rules.nounsHaveGender) return null;
  if (![verb, verb - 1].some(word => vocabulary.saying.has(lemmaOf(word)))) return null;
  const here = course.since(scene.number).filter(({ subject, to }) => subject && to <= verb + 1);
  const [speaker] = here;
  const profile = speaker && profiles.of(speaker.entity);
  if (!speaker || !profile || areInOtherClauses(scene, speaker.to, verb)) return null;
  return stands(pronoun, profile.entity.type, profile.gender ?? speaker.gender) ? speaker.entity : null;
}

function stands({ stands: what, gender }: ReferencePronoun, type: string, own: Gender | null): boolean {
  if (what === 'thing') return type === 'organization' || type === 'product';
  if (what === 'person' && type !== 'person') return false;
  return type === 'person' ? isSameGender(gender, own) : gender !== null && gender === own;
}

/** «Elle transporte…» at the beginning of a sentence: the subject of the sentence before, where nothing else fits. */
function continued(
  scene: SceneLine,
  at: number,
  pronoun: ReferencePronoun,
  { course, profiles }: Reading,
): string | null {
  if (at !== scene.line.first) return null;
  const before = course.since(scene.number - 1);
  const subject = before.filter(occurrence => occurrence.subject).at(-1);
  const profile = subject && profiles.of(subject.entity);
  if (!subject || !profile || subject.from > mostBeforeSubject) return null;
  const gender = profile.entity.type === 'person' ? profile.gender : subject.gender;
  if (!stands(pronoun, profile.entity.type, gender)) return null;
  const rivals = before.some(({ entity }) => {
    const other = profiles.of(entity);
    if (entity === subject.entity || !other || other.entity.type !== profile.entity.type) return false;
    return isSameGender(pronoun.gender, other.gender);
  });
  return rivals ? null : subject.entity;
}

/** A subject farther from the beginning of its sentence may not be that of the main clause. */
const mostBeforeSubject = 12;
