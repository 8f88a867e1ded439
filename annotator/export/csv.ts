import type { AnnotatedArticle } from '../document/annotated-article.ts';
import { type Span, textAt } from '../document/span.ts';
import type { Exporter } from './exporter.ts';
import { daysBetween, publicationOf } from './moment.ts';
import { excerpt, sentenceFinder } from './passage.ts';
import { weekdayOf } from './wording.ts';

const columns = [
  'kind',
  'id',
  'text',
  'start',
  'end',
  'type',
  'subtype',
  'form',
  'entity',
  'name',
  'value',
  'mod',
  'begins',
  'ends',
  'role',
  'due',
  'exclusive',
  'action',
  'force',
  'confidence',
  'source',
  'tense',
  'stated',
  'weekday',
  'days',
  'who',
  'cue',
  'quotation',
  'article',
  'title',
  'published',
  'url',
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number | boolean | null>>;

/**
 * Mentions, times and deadlines as one table whose first column says which; RFC 4180 with CRLF. `start` and `end`
 * count UTF-16 code units, `days` those from the publication to the day that is due or begins, `weekday` is that day's.
 * `name` is the entity's, `who` and `cue` are the text's words, `quotation` is the sentence. It begins with a byte order mark, without which spreadsheets take UTF-8 for something
 * else, and no cell can become a formula: see `cell`.
 */
export const csv: Exporter = {
  name: 'csv',
  description: 'mentions, times and deadlines as a table for spreadsheets',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  write: document => {
    const { id, article } = document;
    const { title, url } = article.metadata;
    const about: Row = { article: id, title, published: publicationOf(document), url };
    const rows = [...mentionRows(document), ...timeRows(document), ...deadlineRows(document)];
    const lines = rows
      .map(found => ({ ...found, ...about }))
      .map(row => columns.map(column => cell(row[column] ?? '')).join(','));
    return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`;
  },
  // One table of many articles has one line of column names, and a byte order mark only at its beginning.
  following: file => file.slice(file.indexOf('\r\n') + 2),
};

function mentionRows({ mentions, entities }: AnnotatedArticle): readonly Row[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions.map(({ id, text, span, type, subtype, form, entity, confidence, source }) => ({
    kind: 'mention',
    id,
    text,
    ...span,
    type,
    subtype,
    form,
    entity,
    name: names.get(entity ?? '') ?? null,
    confidence,
    source,
  }));
}

function timeRows(document: AnnotatedArticle): readonly Row[] {
  const quote = quoter(document);
  const published = publicationOf(document);
  return document.times.map(
    ({ id, text, span, type, value, mod, begin, end, role, confidence, source, tense, stated }) => ({
      kind: 'time',
      id,
      text,
      ...span,
      type,
      value,
      mod,
      begins: begin,
      ends: end,
      role,
      confidence,
      source,
      tense,
      stated: stated.join(' '),
      weekday: begin?.slice(0, 10) === end?.slice(0, 10) ? weekdayOf(begin ?? '') : null,
      days: published === null || begin === null ? null : daysBetween(published, begin),
      quotation: quote(span),
    }),
  );
}

function deadlineRows(document: AnnotatedArticle): readonly Row[] {
  const { article, deadlines, times, entities } = document;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const timesById = new Map(times.map(time => [time.id, time]));
  const wordsAt = (span: Span | null) => (span ? textAt(article.text, span) : null);
  const clauseAt = (span: Span | null, around: Span | null) =>
    span ? excerpt(article.text, span, around, longestQuotation) : null;
  const quote = quoter(document);
  const published = publicationOf(document);
  return deadlines.map(deadline => {
    const { id, time, due, exclusive, who, whoSpan, action, cue, force, confidence, source } = deadline;
    const stated = timesById.get(time);
    return {
      kind: 'deadline',
      id,
      text: stated?.text ?? null,
      ...stated?.span,
      entity: who,
      name: names.get(who ?? '') ?? wordsAt(whoSpan),
      value: stated?.value ?? null,
      due,
      exclusive,
      action: clauseAt(action, whoSpan ?? stated?.span ?? null),
      force,
      confidence,
      source,
      tense: stated?.tense ?? null,
      stated: stated?.stated.join(' ') ?? null,
      weekday: weekdayOf(due),
      days: published === null ? null : daysBetween(published, due),
      who: wordsAt(whoSpan),
      cue: wordsAt(cue),
      quotation: stated ? quote(stated.span) : null,
    };
  });
}

/** A cell of a spreadsheet holds no more than 32,767 characters, and nobody reads as many. */
const longestQuotation = 1000;

function quoter(document: AnnotatedArticle): (span: Span) => string {
  const sentenceOf = sentenceFinder(document);
  return span => excerpt(document.article.text, sentenceOf(span)?.span ?? span, span, longestQuotation);
}

/**
 * A cell as RFC 4180 wants it. A spreadsheet runs whatever begins with one of a few characters (also in their
 * full-width form, and after a tab or line end), so such words get an apostrophe before them.
 */
function cell(value: string | number | boolean | null): string {
  const written = String(value ?? '');
  const inert =
    typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/u.test(written) ? `'${written}` : written;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
