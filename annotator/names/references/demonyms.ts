import type { MentionType } from '../../document/annotated-article.ts';
import type { Gender } from '../../languages/contract/references.ts';
import { isSameGender } from './agreement.ts';
import { isNamedBehind } from './beside-names.ts';
import { pastAge } from './noun-phrases.ts';
import { nationOf } from './profiles.ts';
import { onlyOf, type Reading, type Resolved } from './reading.ts';
import type { SceneLine } from './scene.ts';
import { demonymGender } from './ties.ts';

export interface DemonymPerson {
  readonly entity: string;
  readonly from: number;
  readonly to: number;
  readonly gender: Gender | null;
  readonly reason: Resolved['reason'];
}

const people: ReadonlySet<MentionType> = new Set(['person'] as const);

/** How far back the person may be named. */
const reach = { known: 8, unknown: 2 } as const;

/** «L'Italien», «La Flamande de 34 ans»: a person by the people that he or she belongs to. */
export function demonymAt(scene: SceneLine, at: number, { course, profiles }: Reading): DemonymPerson | null {
  const { line, vocabulary, inName } = scene;
  const { words } = line;
  if (!vocabulary.rules.nounsHaveGender) return null;
  const determiner = vocabulary.determiners.get(words[at]?.key ?? '');
  const word = words[at + 1];
  if (determiner?.kind !== 'definite' || !word || word.shape !== 'capital' || inName(at) || inName(at + 1))
    return null;
  const to = pastAge(scene, at + 2);
  if (!vocabulary.isDemonym(word.key) || isNamedBehind(scene, at + 2, people)) return null;
  if (to === at + 2 && vocabulary.links.has(words[to]?.key ?? '')) return null;
  const gender = demonymGender(scene, at + 1);
  const fits = (entity: string) => {
    const profile = profiles.of(entity);
    return profile?.entity.type === 'person' && isSameGender(gender, profile.gender);
  };
  const nation = nationOf(word.key);
  const isOf = (entity: string) => profiles.of(entity)?.nations.has(nation) ?? false;
  const known = distinct(course.since(scene.number - reach.known).map(({ entity }) => entity)).filter(
    entity => fits(entity) && isOf(entity),
  );
  const near = course.since(scene.number - reach.unknown).filter(({ entity }) => fits(entity));
  const free = distinct(near.map(({ entity }) => entity)).filter(
    entity => profiles.of(entity)?.nations.size === 0,
  );
  const entity = known.length > 0 ? onlyOf(known) : onlyOf(free);
  if (entity === null) return null;
  // Somebody named later whose people nobody has told may be meant as well.
  const [latest] = near;
  if (known.length > 0 && latest && latest.line > scene.number - 1 && free.includes(latest.entity))
    return null;
  if (known.length === 0 && !near.some(each => each.subject && each.entity === entity)) return null;
  profiles.setNation(entity, word.key);
  const from = determiner.contracted ? at + 1 : at;
  return { entity, from, to, gender, reason: known.length > 0 ? 'tied' : 'only' };
}

const distinct = (entities: readonly string[]) => [...new Set(entities)];
