import type { AnnotatedArticle } from '../document/annotated-article.ts';
import { type Span, textAt } from '../document/span.ts';
import type { Exporter } from './exporter.ts';

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
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number | boolean | null>>;

/**
 * Mentions, times and deadlines as one table whose first column says which; RFC 4180 with CRLF. `start` and `end`
 * count UTF-16 code units. It begins with a byte order mark, without which spreadsheets take UTF-8 for something
 * else, and no cell can become a formula: see `cell`.
 */
export const csv: Exporter = {
  name: 'csv',
  description: 'mentions, times and deadlines as a table for spreadsheets',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  write: document => {
    const rows = [...mentionRows(document), ...timeRows(document), ...deadlineRows(document)];
    const lines = rows.map(row => columns.map(column => cell(row[column] ?? '')).join(','));
    return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`;
  },
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

const timeRows = ({ times }: AnnotatedArticle): readonly Row[] =>
  times.map(({ id, text, span, type, value, mod, begin, end, role, confidence, source }) => ({
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
  }));

function deadlineRows({ article, deadlines, times, entities }: AnnotatedArticle): readonly Row[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const wordsAt = (span: Span | null) => (span ? textAt(article.text, span) : null);
  return deadlines.map(({ id, time, due, exclusive, who, whoSpan, action, force, confidence, source }) => {
    const stated = times.find(candidate => candidate.id === time);
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
      action: wordsAt(action),
      force,
      confidence,
      source,
    };
  });
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
