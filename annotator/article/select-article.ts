import type { MarkedBlock } from './from-blocks.ts';
import type { PageBlock } from './page-blocks.ts';
import type { PageMetadata } from './page-metadata.ts';
import { lineKey } from './page-patterns.ts';

const shortest = 25;
/** How far over the first paragraph the article's own head may reach, in blocks. */
const headReach = 25;

/**
 * The blocks of the page that are the article: from its headline, with what belongs to its head, to the last block
 * that `main` (what Readability kept) has. What lies between and was not kept is furniture, and stays, marked.
 */
export function selectArticle(
  all: readonly PageBlock[],
  main: readonly PageBlock[],
  metadata: PageMetadata,
): readonly MarkedBlock[] {
  const kept = new Set(main.map(({ text }) => compact(text)));
  const isKept = ({ text }: PageBlock) => kept.has(compact(text));
  const anchor = (block: PageBlock) =>
    isKept(block) && !block.apart && block.text.length >= shortest && block.kind !== 'headline';
  const first = all.findIndex(anchor);
  const last = all.findLastIndex(anchor);
  const length = (blocks: readonly PageBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (first < 0 || length(all.slice(first, last + 1).filter(isKept)) < length(main) * 0.6) {
    const own = main.filter(({ text }) => lineKey(text) !== lineKey(metadata.title ?? ''));
    return withTitle(
      own.map(block => marked(block, metadata)),
      metadata.title,
    );
  }
  const body = all.slice(first, last + 1).map(block => {
    const furniture = block.apart || (!isKept(block) && (block.kind === null || block.kind === 'list-item'));
    return furniture && block.kind !== 'caption'
      ? { text: block.text, kind: 'boilerplate' as const, language: block.language }
      : marked(block, metadata);
  });
  return withTitle([...head(all, first, metadata), ...body], metadata.title);
}

const compact = (text: string) => text.replace(/\s+/g, '');

function marked(block: PageBlock, metadata: PageMetadata): MarkedBlock {
  const isSummary = metadata.description !== null && sameStart(block.text, metadata.description);
  return {
    text: block.text,
    kind: isSummary && block.kind === 'paragraph' && block.text.length < 600 ? 'standfirst' : block.kind,
    language: block.language,
  };
}

/** A summary for machines may be cut short: «… a annoncé la…». */
function sameStart(text: string, summary: string): boolean {
  const [a, b] = [
    lineKey(text),
    lineKey(summary)
      .replace(/(?:\.{3}|…)$/, '')
      .trimEnd(),
  ];
  return b.length > 40 && (a === b || (a.startsWith(b) && a.length < b.length * 1.5));
}

/** What stands over the first paragraph and belongs to the article: all that has a name, from the headline down. */
function head(all: readonly PageBlock[], first: number, metadata: PageMetadata): readonly MarkedBlock[] {
  const above = all.slice(Math.max(0, first - headReach), first);
  const wanted = lineKey(metadata.title ?? '');
  const titled = above.findLastIndex(({ text }) => wanted !== '' && lineKey(text) === wanted);
  const headline =
    titled >= 0 ? titled : above.findLastIndex(({ kind, apart }) => kind === 'headline' && !apart);
  return above.flatMap((block, index): readonly MarkedBlock[] => {
    if (index === headline) return [{ ...marked(block, metadata), kind: 'headline' }];
    const { kind } = marked(block, metadata);
    if (kind === 'breadcrumb') return [{ ...marked(block, metadata), kind }];
    if (block.apart) return [];
    if (kind === 'section' || kind === 'dateline') return [marked(block, metadata)];
    if (index < headline || headline < 0 || kind === 'headline') return [];
    if (kind === 'heading') return [{ ...marked(block, metadata), kind: 'standfirst' }];
    return kind === null || kind === 'list-item' ? [] : [marked(block, metadata)];
  });
}

/** An article has its title over it, also where the page keeps it in its head only. */
function withTitle(blocks: readonly MarkedBlock[], title: string | null): readonly MarkedBlock[] {
  if (blocks.length === 0 || title === null || blocks.some(({ kind }) => kind === 'headline')) return blocks;
  return [{ text: title, kind: 'headline', language: null }, ...blocks];
}
