import type { ReferenceNoun } from '../../languages/contract/references.ts';
import type { Course, Occurrence } from './course.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Profiles } from './profiles.ts';
import type { SceneLine } from './scene.ts';
import { areInOtherClauses } from './subjects.ts';

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

/** With several of one kind only what was spoken of so near counts. */
export const nearReach = 2;
/** The first sentences, headline and opening, say what the article is about. */
export const openingLines = 2;

export const isOpening = (entity: string, course: Course) =>
  (course.firstOf(entity)?.line ?? 0) <= openingLines;

export const onlyOf = (entities: readonly string[]): string | null =>
  entities.length === 1 ? (entities[0] ?? null) : null;

export const kindsOf = (readings: readonly ReferenceNoun[]) => readings.flatMap(({ kind }) => kind ?? []);

/** «l'usine du groupe». */
export const isGenitive = ({ line, vocabulary }: SceneLine, { from }: NounPhrase) =>
  vocabulary.links.has(line.words[from - 1]?.key ?? '');

/** «Renault rachète le constructeur»: subject and object of one clause are two. «la fermeture de l'usine du groupe» is not so. */
export function isSameClause(scene: SceneLine, phrase: NounPhrase, last: Occurrence): boolean {
  if (last.line !== scene.number || !last.subject) return false;
  if (isGenitive(scene, phrase)) return false;
  return !areInOtherClauses(scene, last.to, phrase.from);
}
