import type { Place } from '../../languages/contract/places.ts';

/** Where a piece of evidence comes from: an entity by its number, or `words` for other words of the text. */
interface Source {
  readonly entity: number;
  readonly weight: number;
}

/** No entity: words that are no name, and nobody at all. */
export const words = -1;
const nobody = -2;

/**
 * What the text says of countries and their divisions, as logarithms of how much likelier a place there becomes.
 * Codes are `FR`, `FR.84`, `FR.84.26`. An entity is no evidence for itself.
 */
export interface PlaceEvidence {
  readonly add: (code: string, sentence: number, entity: number, weight: number) => void;
  readonly forCountry: (country: string, entity?: number) => number;
  /** All countries that there is evidence for. */
  readonly countries: () => readonly string[];
  /** For a place that is mentioned in these sentences. */
  readonly forPlace: (place: Place, entity: number, sentences: readonly number[]) => number;
}

/** Evidence of one sentence counts that much more for its own places. */
const sameSentence = 2;

export function placeEvidence(): PlaceEvidence {
  const sources = new Map<string, Source[]>();
  const strongest = (id: string, entity: number) =>
    sources.get(id)?.find(source => source.entity !== entity)?.weight ?? 0;
  /** Only the strongest two are kept: one of them is another entity's. */
  const put = (id: string, source: Source) => {
    const others = (sources.get(id) ?? []).filter(({ entity }) => entity !== source.entity);
    const own = (sources.get(id) ?? []).find(({ entity }) => entity === source.entity);
    const best = own && own.weight > source.weight ? own : source;
    sources.set(id, [...others, best].sort((a, b) => b.weight - a.weight).slice(0, 2));
  };
  return {
    add: (code, sentence, entity, weight) => {
      put(code, { entity, weight });
      put(`${sentence} ${code}`, { entity, weight });
    },
    forCountry: (country, entity = nobody) => strongest(country, entity),
    countries: () => [...sources.keys()].filter(id => /^[A-Z]{2}$/.test(id)),
    forPlace: (place, entity, sentences) => {
      const codes = codesOf(place);
      const everywhere = codes.reduce((total, code) => total + strongest(code, entity), 0);
      const near = sentences.some(sentence =>
        codes.some(code => strongest(`${sentence} ${code}`, entity) > 0),
      );
      return everywhere + (near ? sameSentence : 0);
    },
  };
}

/** The country, then each division on the way to the place: `FR`, `FR.84`, `FR.84.26`. */
export function codesOf({ country, division }: Place): readonly string[] {
  const parts = division === '' ? [] : division.split('.');
  return [country, ...parts.map((_, index) => [country, ...parts.slice(0, index + 1)].join('.'))];
}

const ofNamed = { country: 5, region: 4 } as const;
const ofTown = { country: 2, lastDivision: 2.5, otherDivision: 1 } as const;

/** A place that is settled speaks for the other places of its region and country. */
export function addSettled(
  evidence: PlaceEvidence,
  place: Place,
  entity: number,
  sentences: readonly number[],
): void {
  const codes = codesOf(place);
  codes.forEach((code, index) => {
    const last = index === codes.length - 1;
    const weight =
      place.kind === 'town' || !last
        ? index === 0
          ? ofTown.country
          : last
            ? ofTown.lastDivision
            : ofTown.otherDivision
        : ofNamed[place.kind];
    for (const sentence of sentences) evidence.add(code, sentence, entity, weight);
  });
}
