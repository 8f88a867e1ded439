import type { Span } from '../../document/span.ts';
import type { TimeReading, TimeRules } from '../../languages/contract/times.ts';
import { directionOf } from '../find-roles.ts';
import type { RecognisedTime } from '../recognise/recognise-times.ts';
import type { FoundSentence } from '../sentence-at.ts';
import type { ResolveContext } from './resolve-context.ts';
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
): (time: RecognisedTime, found: FoundSentence) => Outlook {
  let reader: { readonly of: number; readonly read: (time: Span) => ClauseTense | null } | null = null;
  return ({ span, reading }, { index, sentence }) => {
    const direction = directionOf(span, folded, within, rules);
    if (direction === 'backward') return { direction, tense: 'past', ahead: false };
    // Looking for verbs costs more than everything else: only where they matter.
    if (!dependsOnTense(reading)) return { direction, tense: null, ahead: false };
    if (sentence && reader?.of !== index)
      reader = { of: index, read: tenseReader(sentence, folded, rules.tenses) };
    const tense = sentence && reader ? reader.read(span) : null;
    if (direction === null || tense === 'past') return { direction, tense, ahead: false };
    return { direction, tense: 'future', ahead: true };
  };
}

/** True for what is the last one or the coming one as the verb says. */
function dependsOnTense(reading: TimeReading): boolean {
  switch (reading.kind) {
    case 'point': {
      const { year, decade, century } = reading.parts;
      return year === undefined && decade === undefined && century === undefined;
    }
    case 'holiday':
      return reading.year === undefined;
    case 'shift':
      return typeof reading.from === 'string' ? reading.from === 'mentioned' : dependsOnTense(reading.from);
    case 'nth':
      return reading.within !== 'following' && dependsOnTense(reading.within);
    case 'range':
      return dependsOnTense(reading.from) || dependsOnTense(reading.to);
    default:
      return false;
  }
}
