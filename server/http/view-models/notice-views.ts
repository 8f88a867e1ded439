import type { AnnotatedArticle } from '../../../annotator/index.ts';
import { touching } from './projection.ts';
import { counted, severityWords } from './wording.ts';

/** Something that the reader should know about the result, with the place where it is. */
export interface NoticeView {
  readonly severity: string;
  readonly label: string;
  readonly message: string;
  readonly place: { readonly text: string; readonly href: string } | null;
}

/** Characters that make text appear in another order than it is stored in. */
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/g;

export function noticeViews(document: AnnotatedArticle): readonly NoticeView[] {
  const place = (start: number) => {
    const sentence = touching(document.sentences, { start, end: start + 1 })[0];
    return sentence ? { text: `sentence ${sentence.id.slice(1)}`, href: `#${sentence.id}` } : null;
  };
  const controls = [...document.article.text.matchAll(bidiControl)];
  const bidi: readonly NoticeView[] = controls[0]
    ? [
        {
          severity: 'warning',
          label: severityWords.warning,
          message:
            `The text holds ${counted(controls.length, 'invisible character', 'invisible characters')} that ` +
            'change the order in which text is shown. What you see may not be what is written.',
          place: place(controls[0].index),
        },
      ]
    : [];
  return [
    ...bidi,
    ...document.diagnostics.map(({ severity, message, span }) => ({
      severity,
      label: severityWords[severity],
      message,
      place: span ? place(span.start) : null,
    })),
  ];
}
