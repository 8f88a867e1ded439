import { hashText, mixHashes } from './feature-hash.ts';

/** What is known of every position of a sequence, by name; a hash a position, 0 where there is nothing to say. */
export type Attributes = Readonly<Record<string, Uint32Array>>;

/**
 * Templates in columns, for speed: template `t` reads the parts `bounds[t]` up to `bounds[t + 1]`, each an attribute
 * at an offset from the position; together they are one feature.
 */
export interface Templates {
  readonly count: number;
  /** What the hash of a feature of template `t` begins with, so that no two templates share features. */
  readonly seeds: Uint32Array;
  readonly bounds: Uint32Array;
  readonly attributes: readonly string[];
  readonly offsets: Int32Array;
}

/** The features of all positions in one row: those of position `i` are `hashes[starts[i]]` up to `starts[i + 1]`. */
export interface FeatureSheet {
  readonly length: number;
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
}

/**
 * Reads «word[-1] word», one template a line, in the notation of CRF++: an attribute, with its offset in brackets
 * where that is not 0.
 */
export function parseTemplates(list: string): Templates {
  const lines = list
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const templates = lines.map(line =>
    line.split(/\s+/).map((part): readonly [attribute: string, offset: number] => {
      const [, name = part, offset = '0'] = /^(.+)\[([+-]?\d+)\]$/.exec(part) ?? [];
      return [name, Number(offset)];
    }),
  );
  const bounds = new Uint32Array(templates.length + 1);
  templates.forEach((parts, number) => {
    bounds[number + 1] = (bounds[number] ?? 0) + parts.length;
  });
  const parts = templates.flat();
  return {
    count: templates.length,
    seeds: Uint32Array.from(templates, parts =>
      hashText(parts.map(([name, offset]) => `${name}${offset}`).join(' ')),
    ),
    bounds,
    attributes: parts.map(([name]) => name),
    offsets: Int32Array.from(parts, ([, offset]) => offset),
  };
}

const outside = hashText('outside the sequence');

/** Every template at every position; one that meets an attribute with nothing to say gives no feature there. */
export function expandTemplates(templates: Templates, attributes: Attributes, length: number): FeatureSheet {
  const featuresAt = featureReader(templates, attributes, length);
  const own = new Uint32Array(templates.count);
  const hashes = new Uint32Array(templates.count * length);
  const starts = new Uint32Array(length + 1);
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    const found = featuresAt(at, own);
    for (let k = 0; k < found; k += 1) hashes[next++] = own[k] ?? 0;
    starts[at + 1] = next;
  }
  return { length, hashes: hashes.slice(0, next), starts };
}

/**
 * A function that writes the features of a position at the start of an array, which must have room for one of each
 * template, and answers how many there are.
 *
 * @throws {Error} where a template asks for an attribute that is not given.
 */
export function featureReader(
  { count, seeds, bounds, attributes: names, offsets }: Templates,
  attributes: Attributes,
  length: number,
): (at: number, into: Uint32Array) => number {
  const columns = names.map(name => attributeOf(attributes, name));
  return (at, into) => {
    let next = 0;
    for (let template = 0; template < count; template += 1) {
      const end = bounds[template + 1] ?? 0;
      let hash = seeds[template] ?? 0;
      for (let part = bounds[template] ?? 0; part < end; part += 1) {
        const place = at + (offsets[part] ?? 0);
        const value = place < 0 || place >= length ? outside : (columns[part]?.[place] ?? 0);
        if (value === 0) {
          hash = 0;
          break;
        }
        hash = mixHashes(hash, value);
      }
      if (hash !== 0) into[next++] = hash;
    }
    return next;
  };
}

function attributeOf(attributes: Attributes, name: string): Uint32Array {
  const values = attributes[name];
  if (!values) throw new Error(`a template asks for "${name}", which is no attribute`);
  return values;
}
