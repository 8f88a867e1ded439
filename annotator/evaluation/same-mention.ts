import type { Mention } from '../document/annotated-article.ts';
import { overlaps } from '../document/span.ts';
import { coreOf } from './core-span.ts';
import type { ExpectedMention } from './gold-article.ts';
import { pairSpans, sameSpan } from './match-spans.ts';

export const isNameForm = ({ form }: Mention): boolean => form === 'name' || form === 'alias';

/** Whether a found mention is the expected one: names by their span, descriptions whether or not their article is in it. */
export function sameMention(text: string, own: Mention, gold: ExpectedMention): boolean {
  if (sameSpan(own.span, gold.span)) return true;
  if (gold.form === 'name' || !overlaps(own.span, gold.span)) return false;
  return sameSpan(coreOf(text, own.span), coreOf(text, gold.span));
}

/**
 * The found mentions that can be right or wrong: all but those at an unlabelled mention of the gold, and
 * descriptions and pronouns where the gold has none at all, since then nobody looked for them.
 */
export function judgedMentions(
  text: string,
  found: readonly Mention[],
  expected: readonly ExpectedMention[],
): readonly Mention[] {
  const withReferences = expected.some(mention => mention.form !== 'name');
  const labelled = expected.filter(mention => mention.entity !== null);
  const free = expected.filter(mention => mention.entity === null);
  return found.filter(own => {
    if (!withReferences && !isNameForm(own)) return false;
    if (labelled.some(gold => sameMention(text, own, gold))) return true;
    return !free.some(gold => overlaps(own.span, gold.span));
  });
}

/**
 * The gold's label for each found entity: the one that most of its names have in the gold, on equal counts the
 * one that comes first. Descriptions and pronouns have no say, so that they can be judged by it.
 */
export function labelsOf(
  mentions: readonly Mention[],
  expected: readonly ExpectedMention[],
): ReadonlyMap<string, string> {
  const pairs = pairSpans(
    mentions.filter(mention => mention.entity !== null && isNameForm(mention)),
    expected.filter(mention => mention.entity !== null && mention.form === 'name'),
    () => true,
  );
  const votes = new Map<string, Map<string, number>>();
  for (const [own, gold] of pairs) vote(votes, own.entity ?? '', gold.entity ?? '');
  return new Map([...votes].map(([entity, counts]) => [entity, mostVoted(counts)]));
}

function vote(votes: Map<string, Map<string, number>>, entity: string, label: string): void {
  const counts = votes.get(entity) ?? new Map<string, number>();
  counts.set(label, (counts.get(label) ?? 0) + 1);
  votes.set(entity, counts);
}

function mostVoted(counts: ReadonlyMap<string, number>): string {
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}
