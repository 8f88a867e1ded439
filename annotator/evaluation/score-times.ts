import type { TimeExpression } from '../document/annotated-article.ts';
import { overlaps } from '../document/span.ts';
import { coreOf } from './core-span.ts';
import type { ExpectedTime } from './gold-article.ts';
import { type Pair, pairSpans, sameSpan } from './match-spans.ts';
import { type Score, tally } from './tally.ts';
import { timexInterval } from './timex-interval.ts';

/**
 * Time expressions. exact: the same span. core: the same once a leading article, demonstrative or preposition is
 * taken off both. value: core, and the right value: the same interval, duration or set. role: of those with the
 * right core whose role the gold states.
 */
export function scoreTimes(
  text: string,
  found: readonly TimeExpression[],
  expected: readonly ExpectedTime[],
): readonly Score[] {
  const ignored = expected.filter(time => time.ignored);
  const wanted = expected.filter(time => !time.ignored);
  const judged = found.filter(time => !ignored.some(({ span }) => overlaps(span, time.span)));
  const pairs = pairSpans(judged, wanted, () => true);
  const score = (measure: string, right: readonly unknown[]): Score => ({
    layer: 'times',
    measure,
    kind: 'all',
    ...tally(right.length, judged.length, wanted.length),
  });
  const core = pairs.filter(([own, gold]) => sameSpan(coreOf(text, own.span), coreOf(text, gold.span)));
  const rolesJudged = core.filter(([, gold]) => gold.role !== undefined);
  const rolesRight = rolesJudged.filter(([own, gold]) => own.role === gold.role);
  return [
    score(
      'exact',
      pairs.filter(([own, gold]) => sameSpan(own.span, gold.span)),
    ),
    score('core', core),
    score('value', core.filter(hasRightValue)),
    ...(rolesJudged.length === 0
      ? []
      : [
          {
            layer: 'times',
            measure: 'role',
            kind: 'all',
            ...tally(rolesRight.length, rolesJudged.length, rolesJudged.length),
          },
        ]),
  ];
}

function hasRightValue([own, gold]: Pair<TimeExpression, ExpectedTime>): boolean {
  const interval = timexInterval(own.value);
  return gold.values.some(value => {
    if (value === own.value) return true;
    const right = interval && timexInterval(value);
    return right !== null && right.begin === interval?.begin && right.end === interval.end;
  });
}
