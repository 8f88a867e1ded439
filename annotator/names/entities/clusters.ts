/** Disjoint sets of mentions, by index: union by the earlier index, with path halving. */
export interface Clusters {
  readonly join: (a: number, b: number) => void;
  /** The first mention of the set that one is in. */
  readonly rootOf: (index: number) => number;
  /** All sets, ordered by their first mention; members in reading order. */
  readonly all: () => readonly (readonly number[])[];
}

export function clusters(count: number): Clusters {
  const parents = Array.from({ length: count }, (_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      parents[at] = parents[parent] ?? parent;
      at = parents[at] ?? at;
    }
    return at;
  };
  return {
    rootOf,
    join: (a, b) => {
      const [first, second] = [rootOf(a), rootOf(b)];
      parents[Math.max(first, second)] = Math.min(first, second);
    },
    all: () => {
      const sets = new Map<number, number[]>();
      parents.forEach((_, index) => {
        const root = rootOf(index);
        const members = sets.get(root);
        if (members) members.push(index);
        else sets.set(root, [index]);
      });
      return [...sets.values()];
    },
  };
}
