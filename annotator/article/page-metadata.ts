import type { Metadata } from '../document/article.ts';
import { canonicalLanguage } from './check-options.ts';
import { noMetadata } from './draft.ts';
import { findArticleObject, type JsonObject, strings } from './json-ld.ts';
import { normaliseText } from './normalise-text.ts';
import { findPageDates } from './page-date.ts';
import type { Page } from './page-dom.ts';

export interface PageMetadata extends Metadata {
  /** The page's own summary: where it stands in the text it is the standfirst. */
  readonly description: string | null;
  /** The text of the article as the page tells it to machines. */
  readonly articleBody: string | null;
}

export const noPageMetadata: PageMetadata = { ...noMetadata, description: null, articleBody: null };

/**
 * What a page says of itself: JSON-LD before Open Graph, that before `<meta>` names and Dublin Core, and those before
 * mark-up (`<time datetime>`, `<title>`).
 */
export function readPageMetadata(page: Page): PageMetadata {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const article = findArticleObject(scripts.map(script => script.textContent ?? ''));
  const meta = metaReader(page);
  const declaredLanguage = firstLanguage([
    page.documentElement?.getAttribute('lang'),
    page.documentElement?.getAttribute('xml:lang'),
    strings(article?.inLanguage)[0],
    meta(['content-language', 'dc.language', 'language', 'og:locale']),
  ]);
  const monthFirst = declaredLanguage === 'en-US' || meta(['og:locale']) === 'en_US';
  const dates = [
    ...['datePublished', 'dateCreated'].flatMap(name => strings(article?.[name])),
    meta(['article:published_time', 'og:article:published_time', 'og:published_time']),
    itemDate(page),
    meta([
      'datepublished',
      'publish-date',
      'publication_date',
      'pubdate',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date.created',
      'parsely-pub-date',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
    ]),
  ];
  return {
    title: clean(
      strings(article?.headline)[0] ?? meta(['og:title', 'twitter:title', 'dc.title', 'dcterms.title']),
    ),
    publishedAt: firstDate(dates, monthFirst),
    section: clean(strings(article?.articleSection)[0] ?? meta(['article:section', 'section', 'dc.subject'])),
    byline: clean(authors(article, meta)),
    url: firstUrl([
      linkTo(page, 'canonical'),
      meta(['og:url']),
      strings(article?.url)[0],
      strings(article?.mainEntityOfPage)[0],
    ]),
    source: clean(
      strings(article?.publisher)[0] ??
        meta(['og:site_name', 'application-name', 'dc.publisher', 'publisher']),
    ),
    declaredLanguage,
    description: clean(
      strings(article?.description)[0] ?? meta(['og:description', 'description', 'twitter:description']),
    ),
    articleBody: strings(article?.articleBody)[0] ?? null,
  };
}

type MetaReader = (names: readonly string[]) => string | null;

/** Content of the first `<meta>` of those names that has any, by name, property or itemprop. */
function metaReader(page: Page): MetaReader {
  const contents = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return names => names.map(name => contents.get(name)).find(content => content !== undefined) ?? null;
}

function authors(article: JsonObject | null, meta: MetaReader): string | null {
  const named = strings(article?.author).filter(name => !/^https?:/.test(name));
  if (named.length > 0) return [...new Set(named)].join(', ');
  const said = meta(['author', 'article:author', 'dc.creator', 'parsely-author', 'twitter:creator']);
  return said === null || /^(?:https?:|@)/.test(said) ? null : said;
}

/** A date in mark-up: `itemprop` before the first `<time>`, which may belong to another article. */
function itemDate(page: Page): string | null {
  const selectors = [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'header time[datetime]',
    'time[datetime]',
  ];
  for (const selector of selectors) {
    const element = page.querySelector(selector);
    const value =
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent;
    if (value) return value.slice(0, 100);
  }
  return null;
}

const linkTo = (page: Page, rel: string) =>
  page.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? null;

/** The first that is a date, as exact as it is; to the minute. */
export function firstDate(values: readonly (string | null)[], monthFirst: boolean): string | null {
  for (const value of values) {
    const date = findPageDates((value ?? '').slice(0, 100), { monthFirst }).find(({ iso }) => iso !== null);
    if (date?.iso) return date.iso;
  }
  return null;
}

function firstLanguage(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const tag = value ? canonicalLanguage(value) : null;
    if (tag !== null) return tag;
  }
  return null;
}

const firstUrl = (values: readonly (string | null | undefined)[]) =>
  values.find(value => value && /^https?:\/\/\S{3,2000}$/.test(value)) ?? null;

/** One line, without the entities that templates escape twice. */
function clean(value: string | null | undefined): string | null {
  const text = normaliseText(value ?? '')
    .text.replace(/&(?:amp;)?(?:quot|#34);/g, '"')
    .replace(/&(?:amp;)?(?:apos|#0?39);/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}
