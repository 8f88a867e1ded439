/** A node of JSON-LD: anything, since a page may write what it likes. */
export type JsonObject = Readonly<Record<string, unknown>>;

const articleTypes =
  /^(?:\w*News)?Article$|^(?:Analysis|Opinion|Review|Background|Reportage|AskPublic)NewsArticle$|^(?:BlogPosting|LiveBlogPosting|Report|SatiricalArticle)$/;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The article among the page's JSON-LD scripts, or null. Scripts that are no JSON are mended or passed over. */
export function findArticleObject(scripts: readonly string[]): JsonObject | null {
  const nodes = scripts.flatMap(script => flatten(parseLeniently(script), 0));
  return nodes.find(isArticle) ?? null;
}

const isArticle = (node: JsonObject) => strings(node['@type']).some(type => articleTypes.test(type));

function flatten(value: unknown, depth: number): readonly JsonObject[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(item => flatten(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...flatten(value['@graph'], depth + 1), ...flatten(value.mainEntity, depth + 1)];
}

/** Line ends inside strings, commas too many and HTML comments are what templates leave behind. */
function parseLeniently(script: string): unknown {
  const bare = script
    .replace(/^\s{0,200}(?:<!--|\/\/\s?<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s?\]\]>)\s{0,200}$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what breaks the JSON
  for (const mended of [bare, bare.replace(/[\u0000-\u001f]/g, ' ').replace(/,(\s{0,20}[}\]])/g, '$1')]) {
    try {
      return JSON.parse(mended);
    } catch {}
  }
  return null;
}

/** A value's strings: itself, its members, or their names. */
export function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(strings);
  if (isObject(value)) return strings(value.name ?? value['@value'] ?? value['@id'] ?? null);
  return [];
}
