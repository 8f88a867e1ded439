import type { TimeExpression } from '../document/annotated-article.ts';
import { overlaps, type Span } from '../document/span.ts';
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

/** Words that some annotators count in and others do not, in the languages of the test data. */
const leadingWord =
  /^(?:(?:à|au|aux|en|dans|de|du|des|dès|depuis|vers|pendant|pour|avant|après|jusqu['’]au?|le|la|les|ce|cet|cette|ces|un|une|the|this|an?|in|on|at|by|for|from|since|until|before|after|of|der|die|das|den|dem|am|im|um|ab|bis|seit|el|los|las|del|il|lo|gli|o|os|as|no|na|het)[\s\u00a0]+|[ld]['’])/iu;

function coreOf(text: string, { start, end }: Span): Span {
  let from = start;
  for (let taken = 0; taken < 3; taken++) {
    const length = leadingWord.exec(text.slice(from, Math.min(end, from + 20)))?.[0].length ?? 0;
    if (length === 0 || from + length >= end) break;
    from += length;
  }
  return { start: from, end };
}
