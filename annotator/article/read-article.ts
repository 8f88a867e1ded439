import type { Article } from '../document/article.ts';
import { checkDate, checkLanguage } from './check-options.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Draft } from './draft.ts';
import { fromText } from './from-text.ts';
import { repairMojibake } from './mojibake.ts';
import { bidiDiagnostics, normaliseText } from './normalise-text.ts';
import { visibleSpan } from './text-lines.ts';
import { UnreadableArticle } from './unreadable-article.ts';

export const inputFormats = ['auto', 'text', 'html', 'markdown', 'jsonl'] as const;
export type InputFormat = (typeof inputFormats)[number];

/** The longest text that Postil annotates, in UTF-16 code units: some thirty novels' chapters. */
export const maximumLength = 2_000_000;

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
  const requestedLanguage = checkLanguage(options.language);
  const decoded = typeof source === 'string' ? repairMojibake(source) : decodeBytes(source, options.charset);
  const normalised = normaliseText(decoded.text);
  refuse(normalised.text);
  const draft: Draft = fromText(normalised.text, { title: options.title ?? null });
  return {
    id: options.id ?? null,
    text: draft.text,
    blocks: draft.blocks,
    metadata: {
      ...draft.metadata,
      title: options.title ?? draft.metadata.title,
      publishedAt: published ?? draft.metadata.publishedAt,
      url: options.url ?? draft.metadata.url,
    },
    requestedLanguage,
    diagnostics: [
      ...decoded.diagnostics,
      ...normalised.diagnostics,
      ...draft.diagnostics,
      ...bidiDiagnostics(draft.text),
    ],
  };
}

function refuse(text: string): void {
  if (visibleSpan(text, 0, text.length) === null) {
    throw new UnreadableArticle('empty-article', 'There is no text here: paste or upload an article.');
  }
  if (text.length > maximumLength) {
    throw new UnreadableArticle(
      'article-too-long',
      `The text is longer than ${maximumLength.toLocaleString('en')} characters: split it into single articles.`,
    );
  }
}
