import type { Mention } from '../document/annotated-article.ts';
import type { ExpectedMention } from './gold-article.ts';
import { pairSpans, sameSpan } from './match-spans.ts';
import { isNameForm, judgedMentions, labelsOf, sameMention } from './same-mention.ts';
import { type Score, tally } from './tally.ts';

/**
 * Descriptions and pronouns, with what they stand for: right is the gold's span (strict; the article aside) or any
 * shared character (overlap), and an entity most of whose names are the gold's. One that the gold lists without
 * an entity may be found or not. No scores where the gold lists none: then nobody looked for them.
 */
export function scoreReferences(
  text: string,
  found: readonly Mention[],
  expected: readonly ExpectedMention[],
): readonly Score[] {
  if (expected.every(mention => mention.form === 'name')) return [];
  const names = expected.filter(mention => mention.form === 'name');
  const wanted = expected.filter(mention => mention.form !== 'name' && mention.entity !== null);
  const labels = labelsOf(found, expected);
  const judged = judgedMentions(text, found, expected).filter(
    own => !isNameForm(own) && !names.some(gold => sameSpan(own.span, gold.span)),
  );
  const isRight = (own: Mention, gold: ExpectedMention): boolean =>
    own.entity !== null && labels.get(own.entity) === gold.entity;
  const score = (
    measure: string,
    fits: (own: Mention, gold: ExpectedMention) => boolean,
  ): readonly Score[] => {
    const pairs = pairSpans(judged, wanted, fits);
    return ['all', 'description', 'pronoun'].map(kind => {
      const counted = (items: readonly { readonly form: string }[]): number =>
        kind === 'all' ? items.length : items.filter(item => item.form === kind).length;
      const right =
        kind === 'all' ? pairs : pairs.filter(([own, gold]) => own.form === kind && gold.form === kind);
      return { layer: 'references', measure, kind, ...tally(right.length, counted(judged), counted(wanted)) };
    });
  };
  return [
    ...score('strict', (own, gold) => isRight(own, gold) && sameMention(text, own, gold)),
    ...score('overlap', isRight),
  ];
}
