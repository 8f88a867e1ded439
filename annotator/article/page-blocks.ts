import type { BlockKind } from '../document/article.ts';
import { canonicalLanguage } from './check-options.ts';
import { isElement, isTextNode, type PageElement, type PageNode } from './page-dom.ts';

/** A stretch of a page that starts and ends a line, with what the markup says of it. */
export interface PageBlock {
  /** White space collapsed as a browser does it. */
  readonly text: string;
  /** Null where the markup says nothing (a mere `div`). */
  readonly kind: BlockKind | null;
  /** True inside what the page itself sets apart: navigation, aside, share bar, comments. */
  readonly apart: boolean;
  readonly language: string | null;
}

interface Context {
  readonly kind: BlockKind | null;
  readonly apart: boolean;
  readonly language: string | null;
  readonly preformatted: boolean;
}

const skipped =
  /^(?:script|style|noscript|template|svg|math|iframe|object|video|audio|canvas|button|input|select|textarea|head|dialog)$/;
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr|acronym|big|strike|label|img|picture|source)$/;
const cell = /^(?:td|th)$/;

const kindByTag: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'paragraph',
  blockquote: 'paragraph',
  pre: 'paragraph',
  tr: 'paragraph',
  dd: 'paragraph',
  dt: 'paragraph',
  li: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
};

/** What class names, ids and item properties call the parts of an article. */
const namedKinds: readonly (readonly [kind: BlockKind, name: RegExp])[] = [
  ['breadcrumb', /breadcrumb|fil-?d?-?ariane|\bariane\b/],
  ['byline', /byline|\bauthors?\b|auteur|article__author|signature|\bautor\b|\bautore\b/],
  [
    'dateline',
    /\b(?:date|time|publi(?:shed|e|cation)?)[-_]?(?:line|time|info|date|published)?\b|datepublished|timestamp|meta__date|article-?date/,
  ],
  [
    'standfirst',
    /standfirst|chapo|chapeau|\bdek\b|\bdeck\b|subtitle|subhead(?:line)?\b|article__(?:desc|lead|intro|excerpt)|\blead\b|\bintro\b|sommario|entradilla|\bvorspann\b/,
  ],
  ['section', /kicker|surtitre|overline|\brubrique\b|article__section|article-section|\bcategory\b/],
  ['caption', /caption|legende|credit/],
];

const apartName =
  /share|sharing|social|related|newsletter|promo|advert|\bads?\b|publicite|cookie|consent|comment|recommend|sidebar|paywall|subscribe|abonne|toolbar|most-?read|read-?also|lire-?aussi|more-?stories|outbrain|taboola|\btags\b/;
const apartTag = /^(?:nav|aside|footer|form)$/;

/** The blocks of an element in reading order. The page is known not to be nested too deep. */
export function collectBlocks(root: PageElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let buffer = '';
  let owner: Context = { kind: null, apart: false, language: null, preformatted: false };
  const flush = (): void => {
    const text = tidy(buffer, owner.preformatted);
    buffer = '';
    if (text !== '') blocks.push({ text, kind: owner.kind, apart: owner.apart, language: owner.language });
  };
  const visit = (node: PageNode, context: Context): void => {
    if (isTextNode(node)) {
      if (buffer.trim() === '') owner = context;
      buffer += node.textContent ?? '';
      return;
    }
    if (!isElement(node)) return;
    const tag = node.tagName.toLowerCase();
    if (skipped.test(tag) || isHidden(node)) return;
    if (tag === 'br') {
      buffer += '\ufdd0';
      return;
    }
    const own = contextOf(node, tag, context);
    const breaks = !inline.test(tag) && !cell.test(tag);
    if (breaks) flush();
    if (cell.test(tag) && buffer.trim() !== '') buffer += '\ufdd1';
    for (const child of [...node.childNodes]) visit(child, own);
    if (breaks) flush();
  };
  visit(root, owner);
  flush();
  return blocks.flatMap(splitAtBlankLines);
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s?:\s?none|visibility\s?:\s?hidden/i.test(element.getAttribute('style') ?? '');
}

function contextOf(element: PageElement, tag: string, outer: Context): Context {
  const names = ['class', 'id', 'itemprop', 'rel', 'data-component', 'aria-label']
    .map(name => element.getAttribute(name) ?? '')
    .join(' ')
    .toLowerCase()
    .slice(0, 300);
  const lang = element.getAttribute('lang');
  const root = tag === 'html' || tag === 'body';
  return {
    kind: kindOf(tag, root ? '' : names, outer.kind),
    apart: outer.apart || (!root && (apartTag.test(tag) || apartName.test(names))),
    language: lang !== null && !root ? canonicalLanguage(lang) : outer.language,
    preformatted: outer.preformatted || tag === 'pre',
  };
}

function kindOf(tag: string, names: string, outer: BlockKind | null): BlockKind | null {
  const named = namedKinds.find(([, name]) => name.test(names))?.[0] ?? null;
  const byTag = kindByTag[tag] ?? null;
  if (byTag === 'headline') return 'headline';
  // A class speaks of a small part; one on a container of paragraphs (`class="author-page"`) does not.
  if (named !== null && !/^(?:html|body|main|article|section|tr|table)$/.test(tag)) return named;
  if (outer === 'list-item' || outer === 'caption' || outer === 'breadcrumb' || outer === 'standfirst')
    return outer;
  if (outer === 'byline' || outer === 'dateline') return outer;
  return byTag ?? outer;
}

/** Collapses blanks like a browser, but not no-break spaces; `br` and table cells have left noncharacters. */
function tidy(buffer: string, preformatted: boolean): string {
  const collapsed = preformatted ? buffer : buffer.replace(/[ \t\r\n\f]+/g, ' ');
  return collapsed
    .replace(/ ?\ufdd0 ?/g, '\n')
    .replace(/ ?\ufdd1 ?/g, ' | ')
    .trim();
}

/** Two `br` in a row end a paragraph. */
function splitAtBlankLines(block: PageBlock): readonly PageBlock[] {
  if (!/\n\s*\n/.test(block.text)) return [block];
  return block.text
    .split(/\n\s*\n/)
    .map(text => text.trim())
    .filter(text => text !== '')
    .map(text => ({ ...block, text }));
}
