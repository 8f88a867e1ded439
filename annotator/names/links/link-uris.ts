import type { Place } from '../../languages/contract/places.ts';

export const wikidataUri = (id: string): string => `https://www.wikidata.org/entity/${id}`;

/**
 * What leads to a place: its item of Wikidata, its page of GeoNames, its coordinates as a `geo:` URI (RFC 5870), and
 * last the page of the country that it lies in. Of a country the page is its own.
 */
export function placeUris({ wikidata, geonames, coordinates, country }: Place): readonly string[] {
  return [
    ...(wikidata === null ? [] : [wikidataUri(wikidata)]),
    ...(geonames === null ? [] : [`https://www.geonames.org/${geonames}/`]),
    ...(coordinates === null ? [] : [`geo:${coordinates.latitude},${coordinates.longitude}`]),
    `https://www.geonames.org/countries/${country}/`,
  ];
}
