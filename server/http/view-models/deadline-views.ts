import {
  type AnnotatedArticle,
  type Deadline,
  distanceInWords,
  dueInWords,
  forceInWords,
  inOrderOfDue,
  isPastDeadline,
  overlaps,
  publicationOf,
  reckoningsOf,
  type Span,
} from '../../../annotator/index.ts';
import { type CalendarLeaf, calendarLeaf } from './dates.ts';
import { excerpt } from './excerpts.ts';
import type { PieceView, PlacedMark } from './pieces.ts';
import { type Projector, touching } from './projection.ts';
import { certainty, direction, htmlLanguage } from './wording.ts';

/** A passage of the article, with the date marked where it holds it, and its English. */
export interface QuotationView {
  readonly pieces: readonly PieceView[];
  readonly lang: string;
  readonly dir: string;
  readonly gloss: string | null;
}

export interface DeadlineView {
  readonly id: string;
  readonly due: string;
  readonly leaf: CalendarLeaf | null;
  /** "before Monday 8 February 2021" or "by the end of …". */
  readonly when: string;
  readonly distance: string | null;
  /** It had passed when the article appeared. */
  readonly past: boolean;
  /** "must act", "plans to act", "may act"; "had to act" where it had passed. */
  readonly force: string;
  readonly forceCode: Deadline['force'];
  readonly certainty: string;
  readonly source: string;
  readonly who: QuotationView | null;
  /** The entity that must act, with its row in the margin. */
  readonly entity: { readonly name: string; readonly href: string } | null;
  readonly action: QuotationView | null;
  /** The words around the date, where the action does not hold it. */
  readonly quotation: QuotationView | null;
  /** How the date was reckoned, where the text does not state it. */
  readonly reckoned: string | null;
  readonly place: { readonly text: string; readonly href: string };
  /** Id of its time. */
  readonly time: string;
}

/** The deadlines: the open ones by date, then those that had passed at publication. */
export function deadlineViews(document: AnnotatedArticle, projector: Projector): readonly DeadlineView[] {
  const times = new Map(document.times.map(time => [time.id, time]));
  const entities = new Map(document.entities.map(entity => [entity.id, entity]));
  const reckonings = reckoningsOf(document);
  const published = publicationOf(document);

  const quotation = (span: Span | null, around: Span | null, marks: readonly PlacedMark[]) => {
    if (!span) return null;
    const language = touching(document.sentences, span)[0]?.language ?? document.language.code;
    return {
      pieces: excerpt(document.article.text, span, around ?? span, marks),
      lang: htmlLanguage(language),
      dir: direction(language),
      gloss: projector.textOf(span),
    };
  };

  const view = (deadline: Deadline): DeadlineView => {
    const stated = times.get(deadline.time);
    const time = stated?.span ?? null;
    const sentence = time && touching(document.sentences, time)[0];
    const marks = marksOf(deadline, time);
    const past = isPastDeadline(deadline, published);
    const entity = entities.get(deadline.who ?? '');
    const says =
      deadline.whoSpan && document.article.text.slice(deadline.whoSpan.start, deadline.whoSpan.end);
    const holdsDate = time && deadline.action && overlaps(deadline.action, time);
    return {
      id: deadline.id,
      due: deadline.due,
      leaf: calendarLeaf(deadline.due),
      when: dueInWords(deadline, stated),
      distance: distanceInWords(published, deadline.due),
      past,
      force: forceInWords(deadline.force, past),
      forceCode: deadline.force,
      certainty: certainty(deadline.confidence),
      source: deadline.source,
      who: entity && says === entity.name ? null : quotation(deadline.whoSpan, null, []),
      entity: entity ? { name: entity.name, href: `#${entity.id}` } : null,
      action: quotation(deadline.action, time, marks),
      quotation: holdsDate || !sentence ? null : quotation(sentence.span, time, marks),
      reckoned: reckonings.get(deadline.id)?.message ?? null,
      place: {
        text: sentence ? `sentence ${sentence.id.slice(1)}` : 'the place in the text',
        href: `#${deadline.time}`,
      },
      time: deadline.time,
    };
  };
  return inOrderOfDue(document.deadlines, published).map(view);
}

/** The date, and the words that make it a deadline. */
function marksOf({ cue, time: link }: Deadline, time: Span | null): readonly PlacedMark[] {
  const plain = { id: null, lang: null, dir: null, title: null, label: null, card: null } as const;
  return [
    ...(time
      ? [{ span: time, view: { ...plain, tag: 'mark' as const, classes: 'annotation deadline', link } }]
      : []),
    ...(cue ? [{ span: cue, view: { ...plain, tag: 'span' as const, classes: 'cue', link: null } }] : []),
  ];
}
