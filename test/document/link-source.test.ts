import { expect, test } from 'vitest';
import { linkSource } from '../../annotator/index.ts';

test.each([
  ['https://www.wikidata.org/entity/Q142', 'Wikidata'],
  ['http://wikidata.org/wiki/Q142', 'Wikidata'],
  ['https://www.geonames.org/countries/FR/', 'GeoNames'],
  ['https://sws.geonames.org/2988507/', 'GeoNames'],
  ['geo:48.8534,2.3488', 'coordinates'],
  ['GEO:48.8534,2.3488;u=100', 'coordinates'],
  ['https://www.example.org/a?b=wikidata.org', 'example.org'],
  ['https://notwikidata.org/entity/Q142', 'notwikidata.org'],
  ['https://wikidata.org.example/entity/Q142', 'wikidata.org.example'],
  ['urn:isbn:9780000000000', 'urn'],
  ['javascript:alert(1)', 'javascript'],
  ['no address', 'link'],
  ['', 'link'],
])('%j comes from %s', (uri, source) => {
  expect(linkSource(uri)).toBe(source);
});
