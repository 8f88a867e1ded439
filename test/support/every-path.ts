import type { LabelGraph } from '../../annotator/tagger/label-graph.ts';
import type { Scores } from '../../annotator/tagger/lattice.ts';

export interface ScoredPath {
  readonly path: readonly number[];
  readonly score: number;
  readonly probability: number;
}

/** Every path that the labels of the graph allow, told from their names alone; for short sequences only. */
export function everyPath(
  graph: LabelGraph,
  { length, emissions, transitions }: Scores,
): readonly ScoredPath[] {
  const size = graph.labels.length;
  const step = (from: number, to: number) => {
    for (let pair = 0; pair < graph.from.length; pair += 1)
      if (graph.from[pair] === from && graph.to[pair] === to) return transitions[pair] ?? 0;
    return null;
  };
  let paths: { readonly path: readonly number[]; readonly score: number }[] = graph.labels.flatMap(
    (label, number) => (/^[IE]-/.test(label) ? [] : [{ path: [number], score: emissions[number] ?? 0 }]),
  );
  for (let at = 1; at < length; at += 1)
    paths = paths.flatMap(({ path, score }) =>
      graph.labels.flatMap((_, label) => {
        const between = step(path.at(-1) ?? 0, label);
        if (between === null) return [];
        return [{ path: [...path, label], score: score + between + (emissions[at * size + label] ?? 0) }];
      }),
    );
  const whole = paths.filter(({ path }) => !/^[BI]-/.test(graph.labels[path.at(-1) ?? 0] ?? ''));
  const highest = Math.max(...whole.map(({ score }) => score));
  const sum = whole.reduce((total, { score }) => total + Math.exp(score - highest), 0);
  return whole.map(({ path, score }) => ({ path, score, probability: Math.exp(score - highest) / sum }));
}
