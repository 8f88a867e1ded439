import type { GoldSpan } from './gold.ts';

export interface Counts {
  right: number;
  found: number;
  expected: number;
}

/** Counts by type and for the sums «classic» (person, organization, place) and «all»; strict: same start, end and type. */
export type Scores = Map<string, Counts>;

const classic = ['person', 'organization', 'place'];

/** Counts the names found in some articles, the n-th list against the n-th article. */
export function addScores(
  scores: Scores,
  articles: readonly { readonly spans: readonly GoldSpan[] }[],
  found: readonly (readonly GoldSpan[])[],
): Scores {
  for (const [index, { spans }] of articles.entries()) addArticle(scores, spans, found[index] ?? []);
  return scores;
}

function addArticle(scores: Scores, expected: readonly GoldSpan[], found: readonly GoldSpan[]): void {
  const keyOf = ({ start, end, type }: GoldSpan) => `${start} ${end} ${type}`;
  const right = new Set(expected.map(keyOf));
  const count = (type: string, what: keyof Counts) => {
    for (const kind of [type, ...(classic.includes(type) ? ['classic'] : []), 'all']) {
      const counts = scores.get(kind) ?? { right: 0, found: 0, expected: 0 };
      counts[what] += 1;
      scores.set(kind, counts);
    }
  };
  for (const span of expected) count(span.type, 'expected');
  for (const span of found) {
    count(span.type, 'found');
    if (right.has(keyOf(span))) count(span.type, 'right');
  }
}

export function f1({ right, found, expected }: Counts): number {
  return found + expected === 0 ? 0 : (200 * right) / (found + expected);
}

/** «classic 84.1 (86.0/82.3)  all 83.0 …»: F1, precision and recall in percent. */
export function scoreLine(scores: Scores): string {
  return ['classic', 'all', 'person', 'organization', 'place', 'product', 'event']
    .map(type => {
      const counts = scores.get(type) ?? { right: 0, found: 0, expected: 0 };
      const share = (whole: number) => ((100 * counts.right) / Math.max(whole, 1)).toFixed(1);
      return `${type} ${f1(counts).toFixed(1)} (${share(counts.found)}/${share(counts.expected)})`;
    })
    .join('  ');
}
