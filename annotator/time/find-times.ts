import type { TimeExpression } from '../document/annotated-article.ts';
import { type Diagnostic, diagnose } from '../document/diagnostics.ts';
import { fold } from '../rules/fold.ts';
import type { ReadText } from '../text/read-text.ts';
import { settleNumericOrder } from './numeric-order.ts';
import { findPublication } from './publication.ts';
import { mergeTimes } from './recognise/merge-times.ts';
import { recogniseTimes } from './recognise/recognise-times.ts';
import { resolveTimes } from './resolve/resolve-times.ts';

export interface FoundTimes {
  /** The article with the date of publication that the times were resolved against, where its dateline corrects it. */
  readonly read: ReadText;
  readonly times: readonly TimeExpression[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Every time expression, resolved against the day of publication, in reading order. Ages («47 ans» of a person) are
 * left alone: they say how old somebody is, not when something happens.
 */
export function findTimes(read: ReadText): FoundTimes {
  const folded = fold(read.article.text);
  const merged = recogniseTimes(read, folded).map(block =>
    mergeTimes(block, folded, read.blocks[block.block]?.span ?? { start: 0, end: folded.length }),
  );
  const settled = settleNumericOrder(read, merged);
  const dated = findPublication(read, settled.blocks);
  const times = resolveTimes(read, folded, settled.blocks, dated.publication);
  const open = dated.publication === null ? times.find(isOpen) : undefined;
  return {
    read: dated.corrected === null ? read : publishedOn(read, dated.corrected),
    times,
    diagnostics: [
      ...settled.diagnostics,
      ...dated.diagnostics,
      ...(open ? [diagnose('no-publication-date', open.span, { text: open.text })] : []),
    ],
  };
}

/** True for a time that a date of publication would settle. */
function isOpen({ type, value, stated }: TimeExpression): boolean {
  if (type === 'set' || type === 'duration') return false;
  return value.startsWith('XXXX') || (value === 'PRESENT_REF' && stated.length > 0);
}

function publishedOn(read: ReadText, publishedAt: string): ReadText {
  const { article } = read;
  return { ...read, article: { ...article, metadata: { ...article.metadata, publishedAt } } };
}
