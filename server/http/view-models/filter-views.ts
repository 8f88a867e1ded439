import type { AnnotatedArticle, MentionType } from '../../../annotator/index.ts';
import { isReferring } from './kind-words.ts';
import { typeHeadings } from './wording.ts';

/** A chip that shows or hides one kind of mark. */
export interface FilterView {
  readonly type: string;
  readonly label: string;
  readonly count: number;
  readonly shown: boolean;
}

const headings: Readonly<Record<string, string>> = {
  ...typeHeadings,
  referring: 'Descriptions and pronouns',
  time: 'Times',
  deadline: 'Deadlines',
  quote: 'Quotations',
};

/** All kinds of mark that can be shown and hidden, in the order of their chips. */
export const filterKinds: readonly string[] = Object.keys(headings);

/** One chip for each kind of mark that the article has; `hidden` holds the kinds that start switched off. */
export function filterViews(document: AnnotatedArticle, hidden: ReadonlySet<string>): readonly FilterView[] {
  const deadlineTimes = new Set(document.deadlines.map(deadline => deadline.time));
  const deadlines = document.times.filter(
    time => deadlineTimes.has(time.id) || time.role === 'deadline',
  ).length;
  const referring = document.mentions.filter(isReferring).length;
  const ofType = (type: MentionType) => document.mentions.filter(mention => mention.type === type).length;
  const counts: Readonly<Record<string, number>> = {
    ...Object.fromEntries((Object.keys(typeHeadings) as MentionType[]).map(type => [type, ofType(type)])),
    referring,
    time: document.times.length - deadlines,
    deadline: deadlines,
    quote: document.quotes.length,
  };
  return Object.entries(headings).flatMap(([type, label]) => {
    const count = counts[type] ?? 0;
    return count > 0 ? [{ type, label, count, shown: !hidden.has(type) }] : [];
  });
}
