import { type AnnotatedArticle, reckoningsOf } from '../../../annotator/index.ts';
import { touching } from './projection.ts';
import { severityWords } from './wording.ts';

/** Something that the reader should know about the result, with the place where it is. */
export interface NoticeView {
  readonly severity: string;
  readonly label: string;
  readonly message: string;
  readonly place: { readonly text: string; readonly href: string } | null;
}

/** What the question for the date and the cards of the deadlines say already is left out. */
export function noticeViews(document: AnnotatedArticle): readonly NoticeView[] {
  const { diagnostics, sentences } = document;
  const said = new Set(reckoningsOf(document).values());
  const place = (start: number) => {
    const sentence = touching(sentences, { start, end: start + 1 })[0];
    return sentence ? { text: `sentence ${sentence.id.slice(1)}`, href: `#${sentence.id}` } : null;
  };
  const left = diagnostics.filter(each => each.code !== 'no-publication-date' && !said.has(each));
  return left.map(({ severity, message, span }) => ({
    severity,
    label: severityWords[severity],
    message,
    place: span ? place(span.start) : null,
  }));
}
