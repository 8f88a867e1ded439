import { linkSource } from '../../../annotator/index.ts';

/** Where else an entity is known: the source by name, and an identifier or place to read. */
export interface LinkView {
  readonly source: string;
  /** What the source calls it: "Q355", "48.8567° N, 2.3508° E"; null where only the address says it. */
  readonly text: string | null;
  /** Null where there is nothing to open, as for coordinates. */
  readonly url: string | null;
}

/** Only web addresses and coordinates are shown: a `javascript:` or `data:` address never is. */
export function linkViews(uris: readonly string[]): readonly LinkView[] {
  return uris.flatMap((uri): LinkView[] => {
    if (isWebAddress(uri)) return [{ source: linkSource(uri), text: identifierIn(uri), url: uri }];
    const place = coordinates(uri);
    return place ? [{ source: linkSource(uri), text: place, url: null }] : [];
  });
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url);
}

/** The identifier that ends an address of Wikidata or GeoNames. */
const identifierIn = (url: string): string | null =>
  /^\/(?:wiki\/|entity\/)?(Q?\d{1,12})\/?$/.exec(new URL(url).pathname)?.[1] ?? null;

/** "48.8567° N, 2.3508° E" of a `geo:` URI (RFC 5870), or null where it names no place on Earth. */
export function coordinates(uri: string): string | null {
  const match = /^geo:(-?\d{1,3}(?:\.\d{1,20})?),(-?\d{1,3}(?:\.\d{1,20})?)(?=[,;]|$)/i.exec(uri);
  if (!match) return null;
  const [latitude, longitude] = [Number(match[1]), Number(match[2])];
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`;
}

/** Four decimals tell a place to ten metres. */
const degrees = (value: number, positive: string, negative: string): string =>
  `${Number(Math.abs(value).toFixed(4))}°\u00a0${value < 0 ? negative : positive}`;
