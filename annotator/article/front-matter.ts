import type { Metadata } from '../document/article.ts';
import { canonicalLanguage } from './check-options.ts';
import { noMetadata } from './draft.ts';
import { firstDate } from './page-metadata.ts';

/** What each piece of metadata is called, best name first. */
const names = {
  title: ['title', 'titre', 'titel', 'título', 'titolo'],
  date: ['date', 'published', 'publishdate', 'pubdate', 'published_at', 'datum', 'fecha', 'data'],
  byline: ['author', 'authors', 'auteur', 'byline', 'autor', 'autore'],
  language: ['lang', 'language', 'langue', 'locale'],
  section: ['section', 'category', 'categories', 'rubrique'],
  url: ['url', 'canonical', 'canonical_url', 'link'],
  source: ['source', 'publisher', 'site'],
} as const;

/**
 * The metadata between two lines of `---` at the top, and what follows. Reads the part of YAML that front matter is
 * made of: keys with one value, quoted or not, and flat lists.
 */
export function readFrontMatter(source: string): { readonly metadata: Metadata; readonly body: string } {
  const text = source.replace(/^\s*\n/, '');
  const close = /^---[ \t]*\n/.test(text) ? text.indexOf('\n---', 3) : -1;
  if (close < 0 || close > 20_000) return { metadata: noMetadata, body: source };
  const end = text.indexOf('\n', close + 1);
  const values = readKeys(text.slice(4, close));
  const value = (kind: keyof typeof names) =>
    names[kind].map(name => values.get(name)).find(found => found !== undefined && found !== '') ?? null;
  const language = value('language');
  return {
    metadata: {
      title: value('title'),
      publishedAt: firstDate([value('date')], false),
      section: value('section'),
      byline: value('byline'),
      url: value('url'),
      source: value('source'),
      declaredLanguage: language === null ? null : canonicalLanguage(language),
    },
    body: end < 0 ? '' : text.slice(end + 1),
  };
}

function readKeys(yaml: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let key = '';
  for (const line of yaml.split('\n')) {
    const pair = /^([\p{L}_-]{1,40})\s{0,5}:(?:\s+|$)(.*)$/u.exec(line);
    const item = /^\s{0,10}-\s+(.*)$/.exec(line);
    if (pair) {
      key = pair[1]?.toLowerCase() ?? '';
      if (!values.has(key)) values.set(key, scalar(pair[2] ?? ''));
    } else if (item && key !== '') {
      const before = values.get(key);
      values.set(key, [...(before ? [before] : []), scalar(item[1] ?? '')].join(', '));
    }
  }
  return values;
}

/** A value without its quotation marks, brackets or comment. */
function scalar(written: string): string {
  const value = written.trim();
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/.exec(value);
  if (quoted) return (quoted[1]?.replace(/\\(["\\])/g, '$1') ?? quoted[2]?.replace(/''/g, "'") ?? '').trim();
  if (value.startsWith('[')) {
    return value
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map(part => part.trim().replace(/^["']|["']$/g, ''))
      .join(', ');
  }
  return value.replace(/\s#.*$/, '').trim();
}
