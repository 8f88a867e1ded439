import type { AnnotatedArticle, MentionType } from '../../../annotator/index.ts';
import { typeHeadings } from './wording.ts';

/** A chip that shows or hides one kind of mark. */
export interface FilterView {
  readonly type: string;
  readonly label: string;
  readonly count: number;
  readonly shown: boolean;
}

/** One chip for each kind of mark that the article has; `hidden` holds the kinds that start switched off. */
export function filterViews(document: AnnotatedArticle, hidden: ReadonlySet<string>): readonly FilterView[] {
  const deadlineTimes = new Set(document.deadlines.map(deadline => deadline.time));
  const deadlines = document.times.filter(
    time => deadlineTimes.has(time.id) || time.role === 'deadline',
  ).length;
  const ofType = (type: MentionType) => document.mentions.filter(mention => mention.type === type).length;
  return [
    ...(Object.keys(typeHeadings) as MentionType[]).map(
      type => [type, typeHeadings[type], ofType(type)] as const,
    ),
    ['time', 'Times', document.times.length - deadlines] as const,
    ['deadline', 'Deadlines', deadlines] as const,
    ['quote', 'Quotations', document.quotes.length] as const,
  ].flatMap(([type, label, count]) => (count > 0 ? [{ type, label, count, shown: !hidden.has(type) }] : []));
}
