import type { Article } from '../document/article.ts';
import { canonicalLanguage, checkDate, checkLanguage } from './check-options.ts';
import { decodeBytes } from './decode-bytes.ts';
import { detectFormat, looksLikeHtml } from './detect-format.ts';
import type { Draft } from './draft.ts';
import { fromHtml } from './from-html.ts';
import { fromMarkdown } from './from-markdown.ts';
import { fromText } from './from-text.ts';
import type { InputFormat } from './input-format.ts';
import { type ArticleRecord, readRecord } from './json-record.ts';
import { repairMojibake } from './mojibake.ts';
import { bidiDiagnostics, normaliseText } from './normalise-text.ts';
import { isIsoDate } from './page-date.ts';
import { visibleSpan } from './text-lines.ts';
import { UnreadableArticle } from './unreadable-article.ts';

export { type InputFormat, inputFormats } from './input-format.ts';

/** The longest text that Postil annotates, in UTF-16 code units: about four novels. */
export const maximumLength = 2_000_000;
/** The longest page or record, markup and scripts included. */
const maximumPageLength = 8_000_000;

/** What the caller knows better than the page; every field wins over what would be read. */
export interface ReadOptions {
  /** `auto` decides by file name and content; `jsonl` is one record `{id, text, published?, language?, title?, url?}`. */
  readonly format?: InputFormat;
  readonly id?: string;
  /** ISO 8601 date or date-time. */
  readonly published?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly title?: string;
  readonly url?: string;
  readonly fileName?: string;
  /** Encoding that the transport declared (Content-Type), for bytes. */
  readonly charset?: string;
}

/**
 * Bytes or text to article. Odd text never throws; only what is no article at all does.
 * @throws {UnreadableArticle} empty, binary or too long input, a record that is not JSON, an invalid option.
 */
export function readArticle(source: string | Uint8Array, options: ReadOptions = {}): Article {
  const published = checkDate(options.published);
  const language = checkLanguage(options.language);
  const decoded = typeof source === 'string' ? repairMojibake(source) : decodeBytes(source, options.charset);
  const normalised = normaliseText(decoded.text);
  refuseEmpty(normalised.text);
  const read = readFormat(normalised.text, options);
  refuseEmpty(read.draft.text);
  refuseLong(read.draft.text, maximumLength);
  const { record, draft } = read;
  const url = options.url ?? record?.url ?? draft.metadata.url;
  return {
    id: options.id ?? record?.id ?? null,
    text: draft.text,
    blocks: draft.blocks,
    metadata: {
      ...draft.metadata,
      title: options.title ?? record?.title ?? draft.metadata.title,
      publishedAt: published ?? record?.published ?? draft.metadata.publishedAt ?? dateInUrl(url),
      url,
    },
    ...(published === null || published === undefined ? {} : { publicationGiven: true }),
    requestedLanguage: language ?? (record?.language ? canonicalLanguage(record.language) : null),
    diagnostics: [
      ...decoded.diagnostics,
      ...normalised.diagnostics,
      ...draft.diagnostics,
      ...bidiDiagnostics(draft.text),
    ],
  };
}

interface ReadSource {
  readonly draft: Draft;
  /** The JSON record that the text came in, if it did. */
  readonly record: ArticleRecord | null;
}

function readFormat(text: string, options: ReadOptions): ReadSource {
  const asked = options.format ?? 'auto';
  const format = asked === 'auto' ? detectFormat(text, options.fileName) : asked;
  if (format !== 'html') refuseLong(text, format === 'jsonl' ? maximumPageLength : maximumLength);
  if (format === 'jsonl') {
    const record = readRecord(text);
    const title = options.title ?? record.title;
    const { text: own } = normaliseText(record.text);
    refuseEmpty(own);
    return { draft: looksLikeHtml(own) ? readHtml(own, title, false) : fromText(own, { title }), record };
  }
  const title = options.title ?? null;
  if (format === 'markdown') return { draft: fromMarkdown(text, title), record: null };
  if (format === 'html') return { draft: readHtml(text, title, asked === 'auto'), record: null };
  return { draft: fromText(text, { title, monthFirst: options.language === 'en-US' }), record: null };
}

/** A guess that it is a page is taken back where the page would be empty. */
function readHtml(html: string, title: string | null, guessed: boolean): Draft {
  refuseLong(html, maximumPageLength);
  const draft = fromHtml(html, title);
  const empty = visibleSpan(draft.text, 0, draft.text.length) === null;
  return empty && guessed ? fromText(html, { title }) : draft;
}

/** «/2021/01/07/» in an address: only where the page itself has no date. */
function dateInUrl(url: string | null): string | null {
  const match = /[/-]((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?!\d)/.exec((url ?? '').slice(0, 2000));
  const date = match ? `${match[1]}-${match[2]}-${match[3]}` : '';
  return isIsoDate(date) ? date : null;
}

function refuseEmpty(text: string): void {
  if (visibleSpan(text, 0, text.length) === null) {
    throw new UnreadableArticle('empty-article', 'There is no text here: paste or upload an article.');
  }
}

function refuseLong(text: string, limit: number): void {
  if (text.length > limit) {
    throw new UnreadableArticle(
      'article-too-long',
      `The text is longer than ${limit.toLocaleString('en')} characters: split it into single articles.`,
    );
  }
}
