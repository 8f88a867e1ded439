import { createRequire } from 'node:module';

/** Loaded with the first page: the parser alone takes longer to load than a short text takes to annotate. */
const require = createRequire(import.meta.url);

/** The little of the DOM that reading a page needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly childNodes: readonly PageNode[];
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export interface Page {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isTextNode = (node: PageNode): boolean => node.nodeType === 3;

/** A document, also from a fragment: the parser invents no `<body>` of its own. */
export function parsePage(html: string): Page {
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  return (parseHTML(whole) as unknown as { readonly document: Page }).document;
}

const deepest = 300;
const mostTags = 20_000;
const withoutEnd =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dd|dt|option)$/i;

/**
 * True where a page is nested so deep, or has so many tags, that a DOM of it would take the stack or the day: no
 * page of a newspaper is like that. One pass.
 */
export function isTooWild(html: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})/g)) {
    tags += 1;
    if (!withoutEnd.test(name)) depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > deepest || tags > mostTags) return true;
  }
  return false;
}
