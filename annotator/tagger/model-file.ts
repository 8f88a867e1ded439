import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { labelGraph } from './label-graph.ts';
import type { Calibration, TaggerModel } from './model.ts';

/**
 * The model file: the eight bytes «POSTILT1», the length of the header (32 bits, little endian), the header as JSON in
 * UTF-8, then the body in brotli: differences of the ascending hashes (32 bits each, the four bytes of all of them in
 * planes), how many weights each feature has (8 bits), and the labels and weights (8 bits each).
 */
const magic = 'POSTILT1';

interface Header {
  readonly name: string;
  readonly labels: readonly string[];
  readonly templates: string;
  readonly transitions: readonly number[];
  readonly unit: number;
  readonly calibration: Calibration;
  readonly features: number;
  readonly weights: number;
  /** SHA-256 of the packed body, first 16 hex digits. */
  readonly checksum: string;
}

/** The file is no model, is damaged, or was made for another version of Postil. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

export function encodeModel(model: TaggerModel): Buffer {
  const { features, starts, labels, weights } = model;
  const count = features.length;
  const body = Buffer.alloc(count * 5 + weights.length * 2);
  features.forEach((hash, row) => {
    const step = hash - (row === 0 ? 0 : (features[row - 1] ?? 0));
    for (let plane = 0; plane < 4; plane += 1) body[plane * count + row] = (step >>> (8 * plane)) & 255;
    body[4 * count + row] = (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  });
  body.set(labels, 5 * count);
  body.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 5 * count + labels.length);
  const packed = brotliCompressSync(body);
  const header: Header = {
    name: model.name,
    labels: model.graph.labels,
    templates: model.templates,
    transitions: [...model.transitions],
    unit: model.unit,
    calibration: model.calibration,
    features: count,
    weights: weights.length,
    checksum: checksumOf(packed),
  };
  const text = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  return Buffer.concat([Buffer.from(magic, 'latin1'), size, text, packed]);
}

/** @throws {ModelFileError} with what is wrong and what to do. */
export function decodeModel(bytes: Uint8Array, file: string): TaggerModel {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (what: string) =>
    new ModelFileError(`${file} ${what}. Install Postil again, or train the model again (see training/).`);
  if (buffer.toString('latin1', 0, 8) !== magic) throw damaged('is no model file of this version of Postil');
  const start = 12 + (buffer.length < 12 ? 0 : buffer.readUInt32LE(8));
  if (start > buffer.length) throw damaged('is cut short');
  const packed = buffer.subarray(start);
  const header = headerOf(buffer.toString('utf8', 12, start));
  if (!header || header.checksum !== checksumOf(packed)) throw damaged('is damaged');
  const graph = labelGraph(header.labels);
  const body = brotliDecompressSync(packed);
  const count = header.features;
  if (body.length !== count * 5 + header.weights * 2 || header.transitions.length !== graph.from.length)
    throw damaged('does not hold what its header says');
  const features = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  for (let row = 0, hash = 0; row < count; row += 1) {
    let step = 0;
    for (let plane = 3; plane >= 0; plane -= 1) step = step * 256 + (body[plane * count + row] ?? 0);
    hash += step;
    features[row] = hash;
    starts[row + 1] = (starts[row] ?? 0) + (body[4 * count + row] ?? 0);
  }
  const values = body.subarray(5 * count);
  return {
    name: header.name,
    graph,
    templates: header.templates,
    transitions: Float64Array.from(header.transitions),
    unit: header.unit,
    features,
    starts,
    labels: Uint8Array.from(values.subarray(0, header.weights)),
    weights: new Int8Array(values.buffer, values.byteOffset + header.weights, header.weights),
    calibration: header.calibration,
  };
}

function headerOf(text: string): Header | null {
  try {
    return JSON.parse(text) as Header;
  } catch {
    return null;
  }
}

const checksumOf = (packed: Uint8Array): string =>
  createHash('sha256').update(packed).digest('hex').slice(0, 16);
