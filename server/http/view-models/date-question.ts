import type { AnnotatedArticle } from '../../../annotator/index.ts';
import { counted } from './wording.ts';

/** The question when the article appeared, asked where an answer would settle its dates. */
export interface DateQuestion {
  /** "6 dates can then be placed in the calendar." */
  readonly reason: string;
}

export function dateQuestion({ diagnostics, times }: AnnotatedArticle): DateQuestion | null {
  if (!diagnostics.some(({ code }) => code === 'no-publication-date')) return null;
  const waiting = times.filter(
    ({ type, value }) => (type === 'date' || type === 'time') && value.startsWith('XXXX'),
  ).length;
  const dates = waiting > 0 ? counted(waiting, 'date', 'dates') : 'The dates of the article';
  return { reason: `${dates} can then be placed in the calendar, and deadlines among them found.` };
}
