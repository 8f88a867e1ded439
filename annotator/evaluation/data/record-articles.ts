import { z } from 'zod';
import type { ExpectedMention, ExpectedTime } from '../gold-article.ts';
import { nothingExpected } from '../gold-article.ts';
import type { DataArticle } from './data-article.ts';
import { typeOfTag } from './tag-types.ts';

const placed = { start: z.int().min(0), end: z.int().min(0) };
const id = z.string().optional();

const spansRecord = z.object({
  id,
  text: z.string(),
  spans: z.array(z.object({ ...placed, type: z.string() })),
});
const mentionsRecord = z.object({
  id,
  text: z.string(),
  mentions: z.array(z.tuple([z.string(), z.number(), z.number()])),
});
const alternative = z.object({
  tx: z.string().optional(),
  timex: z.string().optional(),
  value: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
});
const timesRecord = z.object({
  id,
  text: z.string(),
  ref: z.string(),
  lang: z.string().optional(),
  gold: z.array(z.object({ ...placed, ignore: z.boolean().optional(), alts: z.array(alternative) })),
});
const languageRecord = z.object({ id, text: z.string(), language: z.string() });

/** JSON Lines of names, times or languages; null where a line is none of them. */
export function recordArticles(file: string, language: string | null): readonly DataArticle[] | null {
  const articles: DataArticle[] = [];
  for (const [index, line] of file.split('\n').entries()) {
    if (line.trim() === '') continue;
    const article = recordArticle(parsed(line), `line ${index + 1}`, language);
    if (!article) return null;
    articles.push(article);
  }
  const types = new Set(
    articles.flatMap(article => article.expected.mentions?.map(mention => mention.type) ?? []),
  );
  return articles.map(article => ({
    ...article,
    expected: { ...article.expected, mentionTypes: article.expected.mentions ? [...types] : null },
  }));
}

function recordArticle(record: unknown, line: string, language: string | null): DataArticle | null {
  const spans = spansRecord.safeParse(record).data;
  if (spans) {
    const marked = spans.spans.map(({ type, start, end }) => [type, start, end] as const);
    return namesArticle(spans.id ?? line, spans.text, marked, language);
  }
  const mentions = mentionsRecord.safeParse(record).data;
  if (mentions) return namesArticle(mentions.id ?? line, mentions.text, mentions.mentions, language);
  const times = timesRecord.safeParse(record).data;
  if (times) {
    const { text, ref } = times;
    const expected = { ...nothingExpected, text, times: times.gold.map(expectedTime) };
    return {
      name: times.id ?? line,
      source: text,
      language: times.lang ?? language,
      published: ref,
      expected,
    };
  }
  const known = languageRecord.safeParse(record).data;
  if (!known) return null;
  const expected = { ...nothingExpected, language: known.language };
  return { name: known.id ?? line, source: known.text, language: null, published: null, expected };
}

function namesArticle(
  name: string,
  text: string,
  marked: readonly (readonly [tag: string, start: number, end: number])[],
  language: string | null,
): DataArticle {
  const mentions = marked.flatMap(([tag, start, end]): ExpectedMention[] => {
    const type = typeOfTag(tag);
    return type === null ? [] : [{ span: { start, end }, type, entity: null, form: 'name' }];
  });
  return { name, source: text, language, published: null, expected: { ...nothingExpected, text, mentions } };
}

/** `tx` is the project's own TIMEX3 value; `timex`, `value`, `start` and `end` are as Recognizers-Text writes them. */
function expectedTime(gold: z.infer<typeof timesRecord>['gold'][number]): ExpectedTime {
  const values = gold.alts.flatMap(({ tx, timex, value, start, end }) => [
    ...[tx, timex, value].filter(known => known !== undefined).map(isoMoment),
    ...(start !== undefined && end !== undefined ? [`${isoMoment(start)}/${dayBefore(isoMoment(end))}`] : []),
  ]);
  return {
    span: { start: gold.start, end: gold.end },
    values,
    role: undefined,
    ignored: gold.ignore ?? false,
  };
}

const isoMoment = (value: string): string =>
  value.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}):\d{2}$/, '$1T$2');

/** Recognizers-Text ends a range of days on the day after. */
function dayBefore(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return new Date(Date.parse(`${value}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
