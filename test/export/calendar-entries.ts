import type { AnnotatedArticle, TimeExpression } from '../../annotator/document/annotated-article.ts';
import { ics } from '../../annotator/export/ics/ics.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { type Component, objectsIn } from './calendar-lint.ts';

/** The entries of an article's calendar. */
export const entriesOf = (document: AnnotatedArticle): readonly Component[] =>
  objectsIn(ics.write(document))[0]?.parts ?? [];

export const entriesNamed = (document: AnnotatedArticle, name: string): readonly Component[] =>
  entriesOf(document).filter(part => part.name === name);

/** Parameters and value of a property as the file has them, or null. */
export function shownOf({ lines }: Component, name: string): string | null {
  const line = lines.find(each => each.name === name);
  return line ? `${line.parameters}:${line.value}` : null;
}

const [last] = sampleDocument.times.slice(-1);
if (!last) throw new Error('The sample has no time.');
/** The event of the sample: «lundi». */
export const sampleEvent: TimeExpression = last;

/** The sample with its event at another time, and no deadline. */
export const withEvent = (more: Partial<TimeExpression>): AnnotatedArticle => ({
  ...sampleDocument,
  deadlines: [],
  times: [{ ...sampleEvent, ...more }],
});
