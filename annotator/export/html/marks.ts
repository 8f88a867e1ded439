import type {
  AnnotatedArticle,
  Mention,
  Sentence,
  TimeExpression,
} from '../../document/annotated-article.ts';
import { segments } from '../../document/segments.ts';
import { byPosition, overlaps, type Span } from '../../document/span.ts';
import { dueInWords } from '../deadline-words.ts';
import { valueInWords } from '../wording.ts';
import { htmlAttributes, htmlText } from './text.ts';

/** A stretch to be marked: what it is in words (null: only a language), how it looks, and what hovering says. */
interface Mark {
  readonly span: Span;
  readonly anchor: string | null;
  readonly look: string;
  readonly label: string | null;
  readonly title: string | null;
  readonly lang: string | null;
}

export interface MarkedSentences {
  readonly original: (sentence: Sentence) => string;
  /** The gloss with the same marks, or null where the sentence has none. */
  readonly english: (sentence: Sentence) => string | null;
}

/** Sentences as HTML, with every name, amount and time marked on both sides. */
export function markSentences(document: AnnotatedArticle): MarkedSentences {
  const markOf = marker(document);
  const { text } = document.article;
  // Passages may be long, so they are looked up apart from the many short marks.
  const passages = finder(document.language.passages.map(({ span, code }) => languageMark(span, code)));
  const marks = [
    ...document.mentions.map(mention => ({ ...markOf.mention(mention), anchor: mention.id })),
    ...document.times.map(time => ({ ...markOf.time(time), anchor: time.id })),
  ].sort(byPosition);
  const annotations = finder(marks);
  const glosses = new Map(document.gloss?.sentences.map(gloss => [gloss.sentence, gloss]));
  const mentions = new Map(document.mentions.map(mention => [mention.id, mention]));
  const times = new Map(document.times.map(time => [time.id, time]));
  return {
    original: ({ span }) => render(text, span, [...passages(span), ...annotations(span)]),
    english: sentence => {
      const gloss = glosses.get(sentence.id);
      if (!gloss) return null;
      const placed = [
        ...gloss.mentions.flatMap(({ mention, span }) => {
          const known = mentions.get(mention);
          return known ? [{ ...markOf.mention(known), span }] : [];
        }),
        ...gloss.times.flatMap(({ time, span }) => {
          const known = times.get(time);
          return known ? [{ ...markOf.time(known), span }] : [];
        }),
      ];
      return render(gloss.text, { start: 0, end: gloss.text.length }, placed);
    },
  };
}

function marker({ entities, deadlines }: AnnotatedArticle) {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const due = new Map(deadlines.map(deadline => [deadline.time, deadline]));
  return {
    mention: ({ span, type, subtype, entity, text }: Mention): Mark => {
      const name = names.get(entity ?? '');
      return {
        span,
        anchor: null,
        look: type,
        label: subtype ?? type,
        title: name && name !== text ? `${subtype ?? type}: ${name}` : null,
        lang: null,
      };
    },
    time: ({ id, span, value }: TimeExpression): Mark => {
      const deadline = due.get(id);
      return {
        span,
        anchor: null,
        look: deadline ? 'deadline' : 'time',
        label: deadline ? 'deadline' : 'time',
        title: deadline ? dueInWords(deadline) : valueInWords(value),
        lang: null,
      };
    },
  };
}

const languageMark = (span: Span, code: string): Mark => ({
  span,
  anchor: null,
  look: 'passage',
  label: null,
  title: null,
  lang: code,
});

/** Finds the marks that touch a span, among marks in order of their start, without looking at all of them. */
function finder(marks: readonly Mark[]): (span: Span) => readonly Mark[] {
  let reached = 0;
  const ends = marks.map(({ span }) => {
    reached = Math.max(reached, span.end);
    return reached;
  });
  return span => {
    const first = firstAbove(ends, span.start);
    const found: Mark[] = [];
    for (let index = first; index < marks.length; index += 1) {
      const mark = marks[index];
      if (!mark || mark.span.start >= span.end) break;
      if (overlaps(mark.span, span)) found.push(mark);
    }
    return found;
  };
}

/** Index of the first of the ascending numbers that is greater than `limit`. */
function firstAbove(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Text with nested elements. A mark that another one cuts in two is opened again; its label stands once, at its end.
 */
function render(text: string, whole: Span, marks: readonly Mark[]): string {
  const parts: string[] = [];
  const opened = new Set<Mark>();
  let open: readonly Mark[] = [];
  for (const { span, active } of segments(whole, marks)) {
    const kept = sharedBeginning(open, active);
    parts.push(...closing(open.slice(kept), span.start));
    for (const mark of active.slice(kept)) {
      parts.push(opening(mark, opened.has(mark)));
      opened.add(mark);
    }
    parts.push(htmlText(text.slice(span.start, span.end)));
    open = active;
  }
  parts.push(...closing(open, whole.end));
  return parts.join('');
}

const tagOf = (mark: Mark) => (mark.label === null ? 'span' : 'mark');

function opening(mark: Mark, again: boolean): string {
  const attributes = { id: again ? null : mark.anchor, class: mark.look, title: mark.title, lang: mark.lang };
  return `<${tagOf(mark)}${htmlAttributes(attributes)}>`;
}

/** Closes marks, innermost first, with their label where they really end. */
function closing(marks: readonly Mark[], place: number): readonly string[] {
  return [...marks].reverse().map(mark => {
    const ends = mark.label !== null && mark.span.end <= place;
    return `${ends ? `<small>\u00a0${htmlText(mark.label ?? '')}</small>` : ''}</${tagOf(mark)}>`;
  });
}

function sharedBeginning(one: readonly Mark[], other: readonly Mark[]): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}
