import { hashText, mixHashes } from './feature-hash.ts';

/** What is known of every position of a sequence, by name; a hash a position, 0 where there is nothing to say. */
export type Attributes = Readonly<Record<string, Uint32Array>>;

/** Attributes at offsets from the position; together they are one feature: `[['word', -1], ['word', 0]]`. */
export type Template = readonly (readonly [attribute: string, offset: number])[];

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
export function parseTemplates(list: string): readonly Template[] {
  const lines = list
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  return lines.map(line =>
    line.split(/\s+/).map((part): readonly [string, number] => {
      const [, name = part, offset = '0'] = /^(.+)\[([+-]?\d+)\]$/.exec(part) ?? [];
      return [name, Number(offset)];
    }),
  );
}

const outside = hashText('outside the sequence');

/** Every template at every position; one that meets an attribute with nothing to say gives no feature there. */
export function expandTemplates(
  templates: readonly Template[],
  attributes: Attributes,
  length: number,
): FeatureSheet {
  const compiled = templates.map(template => ({
    seed: hashText(template.map(([name, offset]) => `${name}${offset}`).join(' ')),
    parts: template.map(([name, offset]) => ({ values: attributeOf(attributes, name), offset })),
  }));
  const hashes = new Uint32Array(templates.length * length);
  const starts = new Uint32Array(length + 1);
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    for (const { seed, parts } of compiled) {
      let hash = seed;
      for (const { values, offset } of parts) {
        const place = at + offset;
        const value = place < 0 || place >= length ? outside : (values[place] ?? 0);
        hash = value === 0 ? 0 : mixHashes(hash, value);
        if (hash === 0) break;
      }
      if (hash !== 0) hashes[next++] = hash;
    }
    starts[at + 1] = next;
  }
  return { length, hashes: hashes.subarray(0, next), starts };
}

function attributeOf(attributes: Attributes, name: string): Uint32Array {
  const values = attributes[name];
  if (!values) throw new Error(`a template asks for "${name}", which is no attribute`);
  return values;
}
