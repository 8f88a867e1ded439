import type { BlockKind, Metadata, SourceBlock } from '../document/article.ts';
import { type Draft, noMetadata } from './draft.ts';
import { dateDiagnostics, labelSpan, readMetadata } from './from-text.ts';
import type { Labelled } from './label-paragraph.ts';
import { normaliseText } from './normalise-text.ts';
import { type SettledPage, settleBlocks } from './settle-blocks.ts';
import { visibleSpan } from './text-lines.ts';

/** A block of an article as its markup gives it; without a kind its words and its place decide. */
export interface MarkedBlock {
  readonly text: string;
  readonly kind: BlockKind | null;
  readonly language: string | null;
}

const gap = '\n\n';

/**
 * The article of those blocks: their texts with an empty line between. What the page says of itself wins over what
 * its blocks say, the headline that is read over the one that is declared.
 */
export function draftOf(marked: readonly MarkedBlock[], declared: Metadata, title: string | null): Draft {
  const monthFirst = declared.declaredLanguage === 'en-US';
  const labelled: Labelled[] = [];
  const languages = new Map<number, string>();
  const texts: string[] = [];
  let start = 0;
  for (const block of marked) {
    const own = normaliseText(block.text).text;
    const visible = visibleSpan(own, 0, own.length);
    if (!visible) continue;
    const written = own.slice(visible.start, visible.end);
    const parts = labelSpan(written, { start: 0, end: written.length }, { monthFirst });
    for (const part of parts) {
      const span = { start: start + part.span.start, end: start + part.span.end };
      labelled.push({ ...part, span, marked: parts.length > 1 ? null : block.kind });
    }
    if (block.language !== null) languages.set(start, block.language);
    texts.push(written);
    start += written.length + gap.length;
  }
  const text = texts.join(gap);
  const page = settleBlocks(labelled, { monthFirst, title: title ?? declared.title, markup: true });
  const blocks = page.blocks.flatMap(({ kind, span }): readonly SourceBlock[] => {
    const visible = visibleSpan(text, span.start, span.end);
    return visible ? [{ kind, span: visible, language: languages.get(span.start) ?? null }] : [];
  });
  return {
    text,
    blocks,
    metadata: merged(page, declared),
    diagnostics: dateDiagnostics(page, { monthFirst }),
  };
}

function merged(page: SettledPage, declared: Metadata): Metadata {
  const read = readMetadata(page);
  return {
    ...noMetadata,
    title: read.title ?? declared.title,
    publishedAt: moreExact(declared.publishedAt, read.publishedAt),
    section: declared.section ?? read.section,
    byline: declared.byline ?? read.byline,
    url: declared.url ?? read.url,
    source: declared.source ?? read.source,
    declaredLanguage: declared.declaredLanguage,
  };
}

/** The declared date, unless the page shows the same day's local time where the declared one has none or is UTC. */
function moreExact(declared: string | null, shown: string | null): string | null {
  if (declared === null || shown === null) return declared ?? shown;
  const sameDay = declared.slice(0, 10) === shown.slice(0, 10);
  const universal = /(?:Z|\+00:00)$/.test(declared);
  return shown.includes('T') && (universal || (sameDay && !declared.includes('T'))) ? shown : declared;
}
