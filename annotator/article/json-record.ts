import { z } from 'zod';
import { canonicalLanguage } from './check-options.ts';
import { isIsoDate } from './page-date.ts';
import { UnreadableArticle } from './unreadable-article.ts';

const optional = <Field extends z.ZodType>(field: Field) => field.nullish().transform(value => value ?? null);

const recordSchema = z
  .object({
    id: optional(z.union([z.string().min(1).max(500), z.number()]).transform(String)),
    text: z.string('must be a string with the article’s text'),
    published: optional(z.string().refine(isIsoDate, 'must be an ISO date such as 2021-01-07')),
    language: optional(
      z.string().refine(tag => canonicalLanguage(tag) !== null, 'must be a language code such as fr'),
    ),
    title: optional(z.string()),
    url: optional(z.string()),
  })
  .readonly();

/** One line of a JSON Lines file; keys that it does not know are ignored. */
export type ArticleRecord = z.infer<typeof recordSchema>;

/**
 * Reads one record `{"id", "text", "published"?, "language"?, "title"?, "url"?}`.
 * @throws {UnreadableArticle} `malformed-json` or `invalid-record`, naming the field.
 */
export function readRecord(source: string): ArticleRecord {
  const parsed = recordSchema.safeParse(parse(source));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw new UnreadableArticle(
    'invalid-record',
    field === ''
      ? 'The record must be a JSON object such as {"id": "a1", "text": "…"}.'
      : `The field “${field}” of the record is not right: ${issue?.message ?? 'it does not fit'}.`,
  );
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : 'unknown';
    throw new UnreadableArticle(
      'malformed-json',
      `The line is not one JSON record (${reason}): write {"id": "a1", "text": "…"} on one line.`,
    );
  }
}
