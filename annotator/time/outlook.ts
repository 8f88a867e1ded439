import type { Span } from '../document/span.ts';
import type { TimeRules } from '../languages/contract/times.ts';
import { directionOf } from './find-roles.ts';
import type { ResolveContext } from './resolve-context.ts';
import type { FoundSentence } from './sentence-at.ts';
import { type ClauseTense, tenseReader } from './tense.ts';

export interface Outlook extends Pick<ResolveContext, 'tense' | 'ahead'> {
  /** What the words right before a time say, whatever the verbs do. */
  readonly direction: ReturnType<typeof directionOf>;
}

/** Tells the tense that a time of a block is seen in, and whether it is a limit ahead. */
export function outlookIn(
  folded: string,
  within: Span,
  rules: TimeRules,
): (time: Span, found: FoundSentence) => Outlook {
  let reader: { readonly of: number; readonly read: (time: Span) => ClauseTense | null } | null = null;
  return (time, { index, sentence }) => {
    const direction = directionOf(time, folded, within, rules);
    if (direction === 'backward') return { direction, tense: 'past', ahead: false };
    if (sentence && reader?.of !== index)
      reader = { of: index, read: tenseReader(sentence, folded, rules.tenses) };
    const tense = sentence && reader ? reader.read(time) : null;
    if (direction === null || tense === 'past') return { direction, tense, ahead: false };
    return { direction, tense: 'future', ahead: true };
  };
}
