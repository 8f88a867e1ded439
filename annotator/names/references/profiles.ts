import type { Entity } from '../../document/annotated-article.ts';
import type { Gender, KnownLeader, ReferenceNoun } from '../../languages/contract/references.ts';
import { nameKey } from '../../rules/name-key.ts';

/** That the article, or its own name, calls an entity by a noun. */
export interface Tie {
  readonly kinds: readonly string[];
  /** The noun as the rules have it: «ministre». */
  readonly key: string;
  /** The key of the words behind it: «l' interieur». */
  readonly complement: string | null;
  /** The entity that the complement names: of a patron the company. */
  readonly owner: string | null;
  /** True where the article says so; false where only a table does. */
  readonly stated: boolean;
}

/** What is known of an entity by the place that has been read. */
export interface Profile {
  readonly entity: Entity;
  readonly subtypes: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly ties: readonly Tie[];
  readonly gender: Gender | null;
  readonly nations: ReadonlySet<string>;
  readonly age: number | null;
}

export interface Profiles {
  readonly of: (entity: string) => Profile | undefined;
  readonly tie: (entity: string, readings: readonly ReferenceNoun[], tie: Omit<Tie, 'kinds'>) => void;
  readonly setGender: (entity: string, gender: Gender | null) => void;
  readonly setNation: (entity: string, key: string) => void;
  readonly setAge: (entity: string, age: number) => void;
  readonly addOwner: (owned: string, owner: string) => void;
  /** The one stated owner; null where none or several are. */
  readonly ownerOf: (owned: string) => string | null;
  readonly ownedBy: (owner: string) => ReadonlySet<string>;
  /** Who is called by a noun of one of the kinds, or by that very noun. */
  readonly tiedTo: (kinds: readonly string[], key: string) => ReadonlySet<string>;
}

/** So many ties of one entity are kept, so that a hostile text stays linear. */
const mostTies = 30;
/** So many entities of one kind, owner or owned thing are kept; with more, none is the only one. */
const mostTied = 60;

/** «français», «française»: the same nation. */
export const nationOf = (key: string): string => key.slice(0, 5);

export function profilesOf(
  entities: readonly Entity[],
  leaders: ReadonlyMap<string, KnownLeader> | null,
): Profiles {
  const known = new Map(entities.map(entity => [entity.id, emptyProfile(entity)] as const));
  const tied = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  const owned = new Map<string, Set<string>>();
  const note = (index: Map<string, Set<string>>, key: string, value: string): void => {
    const values = index.get(key) ?? new Set<string>();
    if (values.size < mostTied) values.add(value);
    index.set(key, values);
  };
  const change = (entity: string, changes: (profile: Profile) => Partial<Profile>): void => {
    const profile = known.get(entity);
    if (profile) known.set(entity, { ...profile, ...changes(profile) });
  };
  if (leaders !== null) {
    const byName = new Map(
      entities.flatMap(({ id, name, aliases }) => [name, ...aliases].map(one => [nameKey(one), id] as const)),
    );
    for (const { id, name, type } of entities) {
      const leader = type === 'person' ? leaders.get(nameKey(name)) : undefined;
      if (!leader) continue;
      for (const kind of leader.kinds) note(tied, kind, id);
      const led = leader.organizations.flatMap(organization => byName.get(organization) ?? []);
      const ties = [...new Set(led), null].map(
        (owner): Tie => ({ kinds: leader.kinds, key: '', complement: null, owner, stated: false }),
      );
      change(id, () => ({ ties }));
    }
  }
  return {
    of: entity => known.get(entity),
    tie: (entity, readings, { key, complement, owner, stated }) => {
      const profile = known.get(entity);
      if (!profile || profile.ties.length >= mostTies) return;
      const fitting = readings.filter(reading => canBe(profile.entity, reading));
      if (fitting.length === 0) return;
      const kinds = fitting.flatMap(({ kind, also = [] }) => [...(kind === null ? [] : [kind]), ...also]);
      const genders = new Set(fitting.map(({ gender }) => gender));
      const gender = genders.size === 1 ? (fitting[0]?.gender ?? null) : null;
      change(entity, ({ subtypes, kinds: before, ties }) => ({
        subtypes:
          profile.entity.subtype === null
            ? new Set([...subtypes, ...fitting.flatMap(each => each.subtypes)])
            : subtypes,
        kinds: new Set([...before, ...kinds]),
        ties: [...ties, { kinds, key, complement, owner, stated }],
        gender: profile.entity.type === 'person' ? (profile.gender ?? gender) : profile.gender,
      }));
      // What is a city is one of many cities: that it has been called so sets it apart from none.
      if (fitting.every(({ type, use }) => type === 'place' && use === 'free')) return;
      for (const kind of kinds) note(tied, kind, entity);
      if (fitting.some(({ use }) => use === 'tied')) note(tied, `= ${key}`, entity);
    },
    setGender: (entity, gender) => change(entity, profile => ({ gender: profile.gender ?? gender })),
    setNation: (entity, key) =>
      change(entity, ({ nations }) => ({ nations: new Set([...nations, nationOf(key)].slice(0, mostTies)) })),
    setAge: (entity, age) => change(entity, profile => ({ age: profile.age ?? age })),
    addOwner: (child, parent) => {
      if (child === parent) return;
      note(owners, child, parent);
      note(owned, parent, child);
    },
    ownerOf: child => {
      const [owner, ...more] = owners.get(child) ?? [];
      return owner !== undefined && more.length === 0 ? owner : null;
    },
    ownedBy: owner => owned.get(owner) ?? none,
    tiedTo: (kinds, key) =>
      new Set([...kinds.flatMap(kind => [...(tied.get(kind) ?? none)]), ...(tied.get(`= ${key}`) ?? none)]),
  };
}

/** «Karachi, le pays»: what is a city is no country, whatever stands beside it. */
const canBe = ({ type, subtype }: Entity, noun: ReferenceNoun) =>
  noun.type === type &&
  (type !== 'place' || subtype === null || noun.subtypes.length === 0 || noun.subtypes.includes(subtype));

const none: ReadonlySet<string> = new Set();

const emptyProfile = (entity: Entity): Profile => ({
  entity,
  subtypes: new Set(entity.subtype === null ? [] : [entity.subtype]),
  kinds: new Set(),
  ties: [],
  gender: null,
  nations: new Set(),
  age: null,
});
