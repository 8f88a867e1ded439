import type { AnnotatedArticle, Deadline } from '../../../annotator/index.ts';
import { type CalendarLeaf, calendarLeaf, dateInWords, distanceInWords } from './dates.ts';
import { type Projector, touching } from './projection.ts';
import { certainty, direction, forceWords, htmlLanguage } from './wording.ts';

/** A passage of the article with its English. */
export interface QuotationView {
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  readonly gloss: string | null;
}

export interface DeadlineView {
  readonly id: string;
  readonly due: string;
  readonly leaf: CalendarLeaf | null;
  /** "before Monday 8 February 2021" or "by …". */
  readonly when: string;
  readonly distance: string | null;
  readonly force: string;
  readonly certainty: string;
  readonly source: string;
  readonly who: QuotationView | null;
  /** Name of the entity that must act, where it is known and says more than the words. */
  readonly whoName: string | null;
  readonly action: QuotationView | null;
  /** The words that make it a deadline. */
  readonly cue: QuotationView | null;
  readonly time: { readonly text: string; readonly href: string };
}

/** The deadlines, the earliest first. */
export function deadlineViews(document: AnnotatedArticle, projector: Projector): readonly DeadlineView[] {
  const times = new Map(document.times.map(time => [time.id, time]));
  const entities = new Map(document.entities.map(entity => [entity.id, entity]));
  const quotation = (span: Deadline['action'], glossed = true): QuotationView | null => {
    if (!span) return null;
    const language = touching(document.sentences, span)[0]?.language ?? document.language.code;
    return {
      text: document.article.text.slice(span.start, span.end),
      lang: htmlLanguage(language),
      dir: direction(language),
      gloss: glossed ? projector.textOf(span) : null,
    };
  };
  const view = (deadline: Deadline): DeadlineView => {
    const who = quotation(deadline.whoSpan);
    const entity = entities.get(deadline.who ?? '');
    return {
      id: deadline.id,
      due: deadline.due,
      leaf: calendarLeaf(deadline.due),
      when: `${deadline.exclusive ? 'before' : 'by'} ${dateInWords(deadline.due)}`,
      distance: distanceInWords(document.article.metadata.publishedAt, deadline.due),
      force: forceWords[deadline.force] ?? deadline.force,
      certainty: certainty(deadline.confidence),
      source: deadline.source,
      who,
      whoName: entity && !who?.text.includes(entity.name) ? entity.name : null,
      action: quotation(deadline.action),
      // Cut out of its sentence, a preposition has no gloss worth reading.
      cue: quotation(deadline.cue, false),
      time: { text: times.get(deadline.time)?.text ?? deadline.due, href: `#${deadline.time}` },
    };
  };
  return [...document.deadlines].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).map(view);
}
