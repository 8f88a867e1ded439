import type {
  AnnotatedArticle,
  Deadline,
  Sentence,
  TimeExpression,
} from '../../document/annotated-article.ts';
import { contains, type Span, textAt } from '../../document/span.ts';
import { distanceInWords, dueInWords, isPastDeadline } from '../deadline-words.ts';
import { type Moment, publicationOf } from '../moment.ts';
import { excerpt, oneLine, sentenceFinder } from '../passage.ts';
import { reckoningsOf } from '../reckonings.ts';
import { certainty, dateInWords, isWebAddress, titleOf } from '../wording.ts';
import type { CalendarSpan } from './times.ts';

const longestTitle = 120;
const longestQuotation = 600;

export interface Describer {
  readonly sentenceOf: (span: Span) => Sentence | null;
  readonly eventTitle: (time: TimeExpression, role: 'event' | 'start' | 'end') => string;
  readonly event: (time: TimeExpression, span: CalendarSpan) => string;
  readonly deadlineTitle: (deadline: Deadline) => string;
  readonly deadline: (deadline: Deadline, time: TimeExpression | null, due: Moment | null) => string;
}

/** Titles and descriptions of calendar entries: the article's own words, and in English what Postil makes of them. */
export function describer(document: AnnotatedArticle): Describer {
  const { article, entities, gloss } = document;
  const { text } = article;
  const sentenceOf = sentenceFinder(document);
  const glosses = new Map(gloss?.sentences.map(({ sentence, text: english }) => [sentence, english]));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const publication = publicationOf(document);
  const reckonings = reckoningsOf(document);

  const quotation = (span: Span): readonly string[] => {
    const sentence = sentenceOf(span);
    const english = glosses.get(sentence?.id ?? '');
    return [
      `“${excerpt(text, sentence?.span ?? span, span, longestQuotation)}”`,
      ...(english === undefined ? [] : [`English: “${cut(english)}”`]),
    ];
  };
  const { source: publisher, url, publishedAt } = article.metadata;
  const origin = [titleOf(document), publisher, publishedAt && dateInWords(publishedAt)]
    .filter(Boolean)
    .join(', ');
  const source = ['', `Article: ${oneLine(origin)}`, ...(url !== null && isWebAddress(url) ? [url] : [])];
  const whoOf = ({ who, whoSpan }: Deadline): string | null =>
    names.get(who ?? '') ?? (whoSpan && oneLine(textAt(text, whoSpan)));

  return {
    sentenceOf,
    eventTitle: (time, role) => {
      const lead = { event: '', start: 'From then on: ', end: 'Until then: ' }[role];
      const within = sentenceOf(time.span)?.span ?? time.span;
      return lead + bare(excerpt(text, within, time.span, longestTitle));
    },
    event: (time, { first }) =>
      [
        ...quotation(time.span),
        '',
        `In the text: “${oneLine(time.text)}” (${certainty(time.confidence)})`,
        ...floating(first),
        ...source,
      ].join('\n'),
    deadlineTitle: deadline => {
      const { action, whoSpan, exclusive, due } = deadline;
      const words = action && clauseTitle(text, action, whoSpan);
      const who = action && whoSpan && contains(action, whoSpan) ? null : whoOf(deadline);
      const kind = isPastDeadline(deadline, publication) ? 'Past deadline' : 'Deadline';
      const lead = exclusive ? `${kind} (before this ${due.includes('T') ? 'hour' : 'day'})` : kind;
      return [lead, who, words].filter(Boolean).join(': ');
    },
    deadline: (deadline, time, due) => {
      const who = whoOf(deadline);
      const reckoning = reckonings.get(deadline.id)?.message;
      const place = time?.span ?? deadline.action ?? deadline.whoSpan;
      return [
        ...(place ? quotation(place) : []),
        '',
        `Due: ${[dueInWords(deadline), distanceInWords(publication, deadline.due)].filter(Boolean).join(', ')}`,
        ...(deadline.exclusive ? ['What is done on or after it is too late.'] : []),
        ...(isPastDeadline(deadline, publication) ? ['It had passed when the article appeared.'] : []),
        ...(reckoning === undefined ? [] : [`Reckoned: ${cut(reckoning)}`]),
        ...(who === null ? [] : [`Who: ${cut(who)}`]),
        `Force: ${deadline.force} (${certainty(deadline.confidence)})`,
        ...(due ? floating(due) : []),
        ...source,
      ].join('\n');
    },
  };
}

/** A floating hour is the same wherever the calendar is read, whatever zone the text may have meant. */
const floating = ({ clock, offset }: Moment): readonly string[] =>
  clock !== null && offset === null ? ['Hour: as in the text, not converted from any time zone'] : [];

/** The clause from its beginning; of one that is too long what stands before the person in question can go. */
function clauseTitle(text: string, clause: Span, who: Span | null): string {
  const long = clause.end - clause.start > longestTitle;
  const named = long && who !== null && contains(clause, who) && who.start > clause.start;
  const within = named ? { start: who.start, end: clause.end } : clause;
  const words = bare(excerpt(text, within, null, longestTitle));
  return named ? `…${words}` : words;
}

/** A sentence as a title: without the mark of its list item before it and the full stop behind it. */
const bare = (words: string): string => words.replace(/^[-–—•*]\s/, '').replace(/\s?[.;,:]$/, '');

const cut = (words: string): string =>
  excerpt(words, { start: 0, end: words.length }, null, longestQuotation);
