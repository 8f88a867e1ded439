/**
 * Precision and recall over any number of articles: `precise` of the `found` annotations were right, and `recalled`
 * of the `expected` ones were there. The two differ only where part of an annotation can be right (B³).
 */
export interface Tally {
  readonly precise: number;
  readonly found: number;
  readonly recalled: number;
  readonly expected: number;
}

/** Of which layer, measured how, and of which kind (`all`, `person`, `strict` …). */
export interface Score extends Tally {
  readonly layer: string;
  readonly measure: string;
  readonly kind: string;
}

export const tally = (right: number, found: number, expected: number): Tally => ({
  precise: right,
  found,
  recalled: right,
  expected,
});

/** One question with one answer: the language, the title. */
export const answered = (right: boolean): Tally => tally(right ? 1 : 0, 1, 1);

/** Sums scores of the same name; layers and measures in the order in which they first come, then `all`, then kinds. */
export function addUp(scores: Iterable<Score>): readonly Score[] {
  const sums = new Map<string, Score>();
  const order = new Map<string, number>();
  const groupOf = ({ layer, measure }: Score): string => `${layer}\t${measure}`;
  for (const score of scores) {
    const group = groupOf(score);
    const key = `${group}\t${score.kind}`;
    const sum = sums.get(key);
    if (!order.has(group)) order.set(group, order.size);
    sums.set(key, sum ? { ...score, ...plus(sum, score) } : score);
  }
  const rank = (score: Score): number => order.get(groupOf(score)) ?? 0;
  const kindRank = ({ kind }: Score): string => (kind === 'all' ? '' : kind);
  return [...sums.values()].sort((a, b) => rank(a) - rank(b) || (kindRank(a) < kindRank(b) ? -1 : 1));
}

const plus = (a: Tally, b: Tally): Tally => ({
  precise: a.precise + b.precise,
  found: a.found + b.found,
  recalled: a.recalled + b.recalled,
  expected: a.expected + b.expected,
});

/** Null where there was nothing to be right about. */
export const precision = ({ precise, found }: Tally): number | null => (found === 0 ? null : precise / found);
export const recall = ({ recalled, expected }: Tally): number | null =>
  expected === 0 ? null : recalled / expected;

export function f1(score: Tally): number | null {
  if (score.found === 0 && score.expected === 0) return null;
  const p = precision(score) ?? 0;
  const r = recall(score) ?? 0;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
