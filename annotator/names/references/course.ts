import type { Gender } from '../../languages/contract/references.ts';

/** That an entity is spoken of, by name or otherwise. */
export interface Occurrence {
  readonly entity: string;
  readonly line: number;
  /** Index of its first and past its last word in the line. */
  readonly from: number;
  readonly to: number;
  /** True where it is the subject of a clause, as far as can be told. */
  readonly subject: boolean;
  /** The gender that a pronoun for it takes. */
  readonly gender: Gender | null;
}

/** Who has been spoken of, in order. */
export interface Course {
  readonly add: (occurrence: Occurrence) => void;
  /** The last occurrences, from so many lines before on; latest first. */
  readonly since: (line: number) => readonly Occurrence[];
  readonly lastOf: (entity: string) => Occurrence | undefined;
  readonly countOf: (entity: string) => number;
  /** That something without a name is spoken of by a noun: «un groupe de travail». */
  readonly introduce: (noun: string, line: number) => void;
  /** The last line where something without a name was introduced by the noun. */
  readonly introducedAt: (noun: string) => number | undefined;
  /** Where the entity was first spoken of. */
  readonly firstOf: (entity: string) => Occurrence | undefined;
}

/** So many occurrences are looked at, so that a hostile text stays linear. */
const mostRecent = 40;

export function courseOf(): Course {
  const all: Occurrence[] = [];
  const first = new Map<string, Occurrence>();
  const last = new Map<string, Occurrence>();
  const introduced = new Map<string, number>();
  const counts = new Map<string, number>();
  return {
    add: occurrence => {
      all.push(occurrence);
      if (!first.has(occurrence.entity)) first.set(occurrence.entity, occurrence);
      last.set(occurrence.entity, occurrence);
      counts.set(occurrence.entity, (counts.get(occurrence.entity) ?? 0) + 1);
    },
    since: line => {
      const recent: Occurrence[] = [];
      for (let index = all.length - 1; index >= Math.max(0, all.length - mostRecent); index -= 1) {
        const occurrence = all[index];
        if (!occurrence || occurrence.line < line) break;
        recent.push(occurrence);
      }
      return recent;
    },
    introduce: (noun, line) => introduced.set(noun, line),
    introducedAt: noun => introduced.get(noun),
    lastOf: entity => last.get(entity),
    firstOf: entity => first.get(entity),
    countOf: entity => counts.get(entity) ?? 0,
  };
}
