import { type GoldText, type NamedSpan, scoredTypes } from './gold-names.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Tally {
  readonly type: string;
  /** Same start, end and type. */
  readonly strict: Score;
  /** Any shared character and the same type. */
  readonly overlap: Score;
  readonly gold: number;
  readonly found: number;
}

type Same = (a: NamedSpan, b: NamedSpan) => boolean;
const strict: Same = (a, b) => a.start === b.start && a.end === b.end && a.type === b.type;
const overlap: Same = (a, b) => a.start < b.end && b.start < a.end && a.type === b.type;

/** One line a type, then the three classic types together, then all five. */
export function nameScores(
  gold: readonly GoldText[],
  found: readonly (readonly NamedSpan[])[],
): readonly Tally[] {
  const present = scoredTypes.filter(type =>
    gold.some(({ spans }) => spans.some(span => span.type === type)),
  );
  const classic = ['person', 'organization', 'place'];
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ...present.map(type => [type, [type]] as const),
    ['person+org+place', classic],
    ...(present.length > classic.length ? [['all', present] as const] : []),
  ];
  return groups.map(([type, types]) => {
    const keep = (spans: readonly NamedSpan[]) => spans.filter(span => types.includes(span.type));
    const pairs = gold.map((text, index) => [keep(text.spans), keep(found[index] ?? [])] as const);
    return {
      type,
      strict: score(pairs, strict),
      overlap: score(pairs, overlap),
      gold: pairs.reduce((sum, [expected]) => sum + expected.length, 0),
      found: pairs.reduce((sum, [, own]) => sum + own.length, 0),
    };
  });
}

function score(pairs: readonly (readonly [readonly NamedSpan[], readonly NamedSpan[]])[], same: Same): Score {
  let [expected, right, own, met] = [0, 0, 0, 0];
  for (const [gold, found] of pairs) {
    expected += gold.length;
    own += found.length;
    right += found.filter(span => gold.some(other => same(span, other))).length;
    met += gold.filter(span => found.some(other => same(span, other))).length;
  }
  const precision = own === 0 ? 0 : right / own;
  const recall = expected === 0 ? 0 : met / expected;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
