import type { Span } from '../../document/span.ts';
import type { TimeRules } from '../../languages/contract/times.ts';
import type { RecognisedTime } from '../recognise/recognise-times.ts';
import type { Asides } from './asides.ts';

/** How far from a quotation the words may stand that say when it was spoken. */
const clauseWidth = 120;
/** How many times to either side may be looked at. */
const neighbours = 8;

/** True for what moves with the day of speaking: «demain», «mardi», «le 4 mai»; not «le 4 mai 2019». */
export function dependsOnSpeaker({ reading }: RecognisedTime): boolean {
  if (reading.kind === 'shift') return reading.from === 'publication';
  if (reading.kind === 'holiday') return reading.year === undefined;
  if (reading.kind !== 'point') return reading.kind === 'range';
  const { year, decade, century, hour, day, month, weekday } = reading.parts;
  if (year !== undefined || decade !== undefined || century !== undefined) return false;
  return hour === undefined || day !== undefined || month !== undefined || weekday !== undefined;
}

/**
 * The time in the clause that reports a quotation: «a-t-il déclaré *mardi* : “Nous voterons demain”», «“Nous voterons
 * demain”, a-t-elle dit *lundi*». Null where no verb of saying stands with a time.
 */
export function sayingTime(
  times: readonly RecognisedTime[],
  index: number,
  quotation: Span,
  asides: Asides,
  folded: string,
  rules: TimeRules,
): RecognisedTime | null {
  const saying = rules.saying;
  if (!saying) return null;
  const outside = ({ span }: RecognisedTime) =>
    asides.quotationAt(span.start) === null && asides.bracketAt(span.start) === null;
  const reports = (from: number, to: number) => {
    const clause = folded.slice(from, to);
    return !/[.!?](?=\s)/.test(clause) && saying.test(clause);
  };
  for (const time of times.slice(index + 1, index + 1 + neighbours)) {
    if (time.span.start < quotation.end) continue;
    if (time.span.start > quotation.end + clauseWidth) break;
    if (outside(time) && reports(quotation.end, time.span.start)) return time;
  }
  for (const time of times.slice(Math.max(0, index - neighbours), index).reverse()) {
    if (time.span.end > quotation.start) continue;
    if (time.span.end < quotation.start - clauseWidth) break;
    if (outside(time) && reports(Math.max(0, time.span.start - clauseWidth / 2), quotation.start))
      return time;
  }
  return null;
}
