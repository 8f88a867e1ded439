import type { Article } from '../document/article.ts';

export const inputFormats = ['auto', 'text', 'html', 'markdown', 'jsonl'] as const;
export type InputFormat = (typeof inputFormats)[number];

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
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  return {
    id: options.id ?? null,
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, language: null }],
    metadata: {
      title: options.title ?? null,
      publishedAt: options.published ?? null,
      section: null,
      byline: null,
      url: options.url ?? null,
      source: null,
      declaredLanguage: null,
    },
    requestedLanguage: options.language ?? null,
    diagnostics: [],
  };
}
