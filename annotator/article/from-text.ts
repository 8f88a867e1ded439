import type { Metadata, SourceBlock } from '../document/article.ts';
import { type Diagnostic, diagnose } from '../document/diagnostics.ts';
import type { Span } from '../document/span.ts';
import { readByline } from './byline.ts';
import { type Draft, noMetadata } from './draft.ts';
import { type Labelled, labelParagraph } from './label-paragraph.ts';
import { findPageDates } from './page-date.ts';
import { homeWords, lineKey } from './page-patterns.ts';
import { type Settled, type SettledPage, type SettleOptions, settleBlocks } from './settle-blocks.ts';
import { joinWrappedLines, splitLines, visibleSpan } from './text-lines.ts';

/** No page has more paragraphs; what comes after them is text, whatever it looks like. */
const mostLabelled = 2000;

/**
 * A pasted page: its text stays as it is, and every character that shows lies in a block. `text` is normalised.
 * Linear in the length of the text.
 */
export function fromText(text: string, options: SettleOptions = {}): Draft {
  const paragraphs = joinWrappedLines(text, splitLines(text));
  const page = settleBlocks(
    paragraphs.flatMap((span, index) =>
      index < mostLabelled
        ? labelSpan(text, span, options)
        : [{ span, text: text.slice(span.start, span.end), label: { kind: 'plain' } as const }],
    ),
    options,
  );
  const blocks = page.blocks.flatMap(({ kind, span }): readonly SourceBlock[] => {
    const visible = visibleSpan(text, span.start, span.end);
    return visible ? [{ kind, span: visible, language: null }] : [];
  });
  return { text, blocks, metadata: readMetadata(page), diagnostics: dateDiagnostics(page, options) };
}

/** One paragraph, or the parts of a line that holds several: a section glued to a date. */
export function labelSpan(text: string, span: Span, options: SettleOptions): readonly Labelled[] {
  const paragraph = text.slice(span.start, span.end);
  const label = labelParagraph(paragraph, options);
  if (label.kind !== 'dated' || label.dateLine.parts.length < 2) return [{ span, text: paragraph, label }];
  return label.dateLine.parts.map(part => {
    const own = { start: span.start + part.start, end: span.start + part.end };
    const written = text.slice(own.start, own.end);
    if (part.kind === 'dateline') return { span: own, text: written, label };
    const byline = part.kind === 'byline' ? readByline(written) : null;
    if (byline)
      return { span: own, text: written, label: { kind: 'byline', byline: { ...byline, certain: true } } };
    return { span: own, text: written, label: { kind: part.kind === 'section' ? 'section' : 'boilerplate' } };
  });
}

/** What the blocks say of the article as a whole. */
export function readMetadata({ blocks, dateline }: Pick<SettledPage, 'blocks' | 'dateline'>): Metadata {
  const of = (kind: Settled['kind']) => blocks.filter(block => block.kind === kind);
  const crumb =
    of('breadcrumb')
      .at(-1)
      ?.text.split(/\s*[>›»→/|]\s*/)
      .at(-1) ?? null;
  const bylines = blocks.flatMap(({ kind, label }) =>
    kind === 'byline' && label.kind === 'byline' ? [label.byline] : [],
  );
  const section =
    of('section')
      .at(-1)
      ?.text.replace(/[\s,:|·•–—-]+$/, '') ?? null;
  const url = blocks.find(({ label }) => label.kind === 'url')?.text ?? null;
  return {
    ...noMetadata,
    title: flat(of('headline')[0]?.text ?? null),
    publishedAt: publishedAt(blocks, dateline?.date ?? null),
    section: section ?? (crumb !== null && crumb !== '' && !homeWords.has(lineKey(crumb)) ? crumb : null),
    byline: bylines.find(({ authors }) => authors !== null)?.authors ?? null,
    url,
    source: dateline?.agency ?? bylines.find(({ agency }) => agency !== null)?.agency ?? null,
  };
}

/** Wrapped lines are one title. */
const flat = (text: string | null) => text?.replace(/\s*\n\s*/g, ' ') ?? null;

/** A date that says «publié» wins, then the first date, the agency's, and last the date of an update. */
function publishedAt(blocks: readonly Settled[], agencyDate: string | null): string | null {
  const lines = blocks.flatMap(({ kind, label }) =>
    kind === 'dateline' && label.kind === 'dated' ? [label.dateLine] : [],
  );
  const said = lines.filter(({ published }) => published !== null);
  return (
    (said.find(({ cued }) => cued) ?? said[0])?.published ??
    agencyDate ??
    lines.find(({ updated }) => updated !== null)?.updated ??
    null
  );
}

/** A complaint about every date of the page's own that does not exist. */
export function dateDiagnostics(
  { blocks, dateline }: SettledPage,
  options: SettleOptions,
): readonly Diagnostic[] {
  return blocks.flatMap(({ kind, label, text, span }) => {
    const faulty = label.kind === 'dated' ? label.dateLine.impossible : dateline?.impossible;
    if (kind !== 'dateline' || !faulty) return [];
    return findPageDates(text, options).flatMap(({ start, end, exists }) => {
      const place = { start: span.start + start, end: span.start + end };
      return exists ? [] : [diagnose('page-date-impossible', place, { date: text.slice(start, end) })];
    });
  });
}
