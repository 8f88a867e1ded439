/** One row of `phrases.tsv`. */
export interface PhrasePair {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly count: number;
  /** How well the worst-supported word of content is explained: a logarithm. */
  readonly support: number;
  readonly fromEntry: boolean;
  /** Logarithms of p(target | source), p(source | target) and the two lexical weights. */
  readonly features: readonly [
    direct: number,
    inverse: number,
    lexicalDirect: number,
    lexicalInverse: number,
  ];
}

/** Small words that carry meaning of their own: a phrase that begins or ends with one must render it. */
const meaningful = new Set(
  `à de du au aux dans en par pour sur avec sans sous contre entre chez vers depuis avant après pendant mais ou et si
  donc car où quand comme selon malgré jusque`.split(/\s+/),
);

/** A word at the edge is dropped where the rest by itself gives the same so many times as often. */
const dropRatio = 3;

/** A pair seen seldom must have support for every word of content; an idiom is seen often. */
const often = 8;
const leastSupport = -4.6;
const leastSupportOften = -7;

/**
 * True where the pair is no accident of one or two sentences and does not drop a meaningful word at an edge.
 * `countOf` tells how often a source was seen with a target.
 */
export function isTrusted(
  { source, target, count, features, support, fromEntry }: PhrasePair,
  countOf: (source: readonly string[], target: readonly string[]) => number,
): boolean {
  if (fromEntry) return true;
  if (support < (count < often ? leastSupport : leastSupportOften)) return false;
  const isRare = count < 2.5;
  if (isRare && (features[2] / target.length < -3.2 || target.length > source.length + 1)) return false;
  if (source.length === 1) return true;
  const drops = (edge: string, rest: readonly string[]) =>
    meaningful.has(edge) && countOf(rest, target) > dropRatio * count;
  return !drops(source[0] ?? '', source.slice(1)) && !drops(source.at(-1) ?? '', source.slice(0, -1));
}
