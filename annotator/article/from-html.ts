import { createRequire } from 'node:module';
import { diagnose } from '../document/diagnostics.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './from-blocks.ts';
import { fromText } from './from-text.ts';
import { normaliseText } from './normalise-text.ts';
import { collectBlocks, type PageBlock } from './page-blocks.ts';
import { isTooWild, type Page, type PageElement, parsePage } from './page-dom.ts';
import { type PageMetadata, readPageMetadata } from './page-metadata.ts';
import { selectArticle } from './select-article.ts';
import { stripTags } from './strip-tags.ts';

/**
 * A page of markup: the article's own text as Readability finds it, with the headline, standfirst, date and byline
 * over it, and what the page puts between its paragraphs. Never throws: where no tree can be built or no article
 * is found in it, the page's whole text is read, with a diagnostic.
 */
export function fromHtml(html: string, title: string | null): Draft {
  if (isTooWild(html)) return stripped(html, title, 'html-not-parsed');
  const page = parsePage(html);
  const metadata = readPageMetadata(page);
  const all = page.body ? collectBlocks(page.body) : [];
  const chosen = selectArticle(all, mainBlocks(html), { ...metadata, title: title ?? metadata.title });
  if (chosen.length === 0) return fromArticleBody(metadata) ?? stripped(html, title, 'html-no-article');
  return draftOf(chosen, metadata, title);
}

/** Readability is loaded with the first page. */
const require = createRequire(import.meta.url);

/** The blocks of what Readability takes for the article; none where it finds none or stumbles. */
function mainBlocks(html: string): readonly PageBlock[] {
  try {
    const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
    const page: Page = parsePage(html);
    const reader = new Readability(page as never, { charThreshold: 250, serializer: element => element });
    const content: unknown = reader.parse()?.content;
    return content ? collectBlocks(content as PageElement) : [];
  } catch {
    // A page that Readability cannot read is still a page: its blocks are chosen without it.
    return [];
  }
}

/** Some pages bring the text only for machines. */
function fromArticleBody(metadata: PageMetadata): Draft | null {
  const body = normaliseText(metadata.articleBody ?? '').text.trim();
  if (body.length < 200) return null;
  const text = metadata.title === null ? body : `${metadata.title}\n\n${body}`;
  const draft = fromText(text, { title: metadata.title });
  return { ...draft, metadata: { ...draft.metadata, ...declared(metadata) } };
}

/** What is known, without what is not. */
function declared({ description: _, articleBody: __, ...metadata }: PageMetadata): Partial<PageMetadata> {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));
}

function stripped(html: string, title: string | null, code: 'html-not-parsed' | 'html-no-article'): Draft {
  const { text } = normaliseText(stripTags(html));
  const draft = fromText(text, { title });
  return { ...draft, diagnostics: [diagnose(code), ...draft.diagnostics] };
}
