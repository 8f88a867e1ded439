/**
 * The labels of a tagger and which may follow which. Segments are written BIOES: «B-person», «I-person»,
 * «E-person», «S-person», «O»; a label without such a prefix (a part of speech) may stand anywhere.
 */
export interface LabelGraph {
  readonly labels: readonly string[];
  /** May a sequence begin, or end, with the label? */
  readonly opens: readonly boolean[];
  readonly closes: readonly boolean[];
  /** Pairs that may follow each other, in one row: `from[k]` before `to[k]`. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
}

/** «O» and four labels for each type of segment. */
export const segmentLabels = (types: readonly string[]): readonly string[] => [
  'O',
  ...types.flatMap(type => ['B', 'I', 'E', 'S'].map(part => `${part}-${type}`)),
];

export function labelGraph(labels: readonly string[]): LabelGraph {
  if (labels.length === 0 || labels.length > 255) throw new RangeError(`${labels.length} labels`);
  const pairs = labels.flatMap((before, from) =>
    labels.flatMap((after, to) => (mayFollow(before, after) ? [[from, to] as const] : [])),
  );
  return {
    labels,
    opens: labels.map(label => !continues(label)),
    closes: labels.map(label => !goesOn(label)),
    from: Uint8Array.from(pairs, ([from]) => from),
    to: Uint8Array.from(pairs, ([, to]) => to),
  };
}

/** «I» and «E» need a beginning before them, «B» and «I» an end behind them. */
const continues = (label: string) => /^[IE]-/.test(label);
const goesOn = (label: string) => /^[BI]-/.test(label);

const mayFollow = (before: string, after: string): boolean =>
  goesOn(before) ? continues(after) && before.slice(2) === after.slice(2) : !continues(after);

/** A stretch of positions, half-open, with one type. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

/** Reads a path of label numbers through the graph as segments. */
export function segmentsOf({ labels }: LabelGraph, path: Uint8Array): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  path.forEach((label, at) => {
    const name = labels[label] ?? 'O';
    if (name.startsWith('B-') || name.startsWith('S-')) from = at;
    if (name.startsWith('E-') || name.startsWith('S-'))
      segments.push({ from, to: at + 1, type: name.slice(2) });
  });
  return segments;
}

/** The path of label numbers that stands for segments, which must not overlap. */
export function pathOf({ labels }: LabelGraph, segments: readonly Segment[], length: number): Uint8Array {
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const path = new Uint8Array(length).fill(numbers.get('O') ?? 0);
  for (const { from, to, type } of segments) {
    for (let at = from; at < to; at += 1) {
      const part = to - from === 1 ? 'S' : at === from ? 'B' : at === to - 1 ? 'E' : 'I';
      path[at] = numbers.get(`${part}-${type}`) ?? 0;
    }
  }
  return path;
}
