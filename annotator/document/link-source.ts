/** Sites whose addresses are identifiers: host, and the name that a reader knows it by. */
const sources: readonly (readonly [host: string, name: string])[] = [
  ['wikidata.org', 'Wikidata'],
  ['geonames.org', 'GeoNames'],
];

/**
 * Where a link of an entity leads, in a word or two: "Wikidata", "GeoNames", "coordinates" for a `geo:` URI
 * (RFC 5870), else the host without "www.", or the scheme; "link" for what is no URI.
 */
export function linkSource(uri: string): string {
  if (/^geo:/i.test(uri)) return 'coordinates';
  const host = /^https?:\/\/(?:www\.)?([^/?#:]{1,253})/i.exec(uri)?.[1]?.toLowerCase();
  if (host === undefined) return /^([a-z][a-z\d+.-]{0,30}):/i.exec(uri)?.[1]?.toLowerCase() ?? 'link';
  return sources.find(([site]) => host === site || host.endsWith(`.${site}`))?.[1] ?? host;
}
