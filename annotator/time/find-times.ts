import type { TimeExpression } from '../document/annotated-article.ts';
import { type Diagnostic, diagnose } from '../document/diagnostics.ts';
import { fold } from '../rules/fold.ts';
import type { ReadText } from '../text/read-text.ts';
import { mergeTimes } from './merge-times.ts';
import { findPublication } from './publication.ts';
import { recogniseTimes } from './recognise-times.ts';
import { resolveTimes } from './resolve-times.ts';

export interface FoundTimes {
  readonly times: readonly TimeExpression[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Every time expression, resolved against the day of publication, in reading order. Ages («47 ans» of a person) are
 * left alone: they say how old somebody is, not when something happens.
 */
export function findTimes(read: ReadText): FoundTimes {
  const folded = fold(read.article.text);
  const blocks = recogniseTimes(read, folded).map(block =>
    mergeTimes(block, folded, read.blocks[block.block]?.span ?? { start: 0, end: folded.length }),
  );
  const publication = findPublication(read, blocks);
  const times = resolveTimes(read, folded, blocks, publication);
  const dangling =
    publication === null && times.find(({ value }) => value.startsWith('XXXX') && !value.endsWith('WXX'));
  return { times, diagnostics: dangling ? [diagnose('no-publication-date', dangling.span)] : [] };
}
