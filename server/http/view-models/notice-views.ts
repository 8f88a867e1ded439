import type { AnnotatedArticle } from '../../../annotator/index.ts';
import { touching } from './projection.ts';
import { severityWords } from './wording.ts';

/** Something that the reader should know about the result, with the place where it is. */
export interface NoticeView {
  readonly severity: string;
  readonly label: string;
  readonly message: string;
  readonly place: { readonly text: string; readonly href: string } | null;
}

export function noticeViews({ diagnostics, sentences }: AnnotatedArticle): readonly NoticeView[] {
  const place = (start: number) => {
    const sentence = touching(sentences, { start, end: start + 1 })[0];
    return sentence ? { text: `sentence ${sentence.id.slice(1)}`, href: `#${sentence.id}` } : null;
  };
  return diagnostics.map(({ severity, message, span }) => ({
    severity,
    label: severityWords[severity],
    message,
    place: span ? place(span.start) : null,
  }));
}
