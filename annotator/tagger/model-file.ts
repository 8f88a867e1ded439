import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { labelGraph } from './label-graph.ts';
import type { TaggerModel } from './model.ts';
import { type Header, headerOf } from './model-header.ts';

/**
 * The model file: the eight bytes «POSTILT1»; the first eight bytes of the SHA-256 of all that follows; the length of
 * the header (32 bits, little endian); the header as JSON in UTF-8; then the body in brotli: differences of the
 * ascending hashes (32 bits each, the four bytes of all of them in planes), how many weights each feature has (8
 * bits), and the labels and weights (8 bits each).
 */
const magic = 'POSTILT1';
const headerAt = 20;

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
  const header: Header = {
    name: model.name,
    labels: model.graph.labels,
    templates: model.templates,
    transitions: [...model.transitions],
    unit: model.unit,
    calibration: model.calibration,
    features: count,
    weights: weights.length,
  };
  const text = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  const rest = Buffer.concat([size, text, brotliCompressSync(body)]);
  return Buffer.concat([Buffer.from(magic, 'latin1'), checksumOf(rest), rest]);
}

/** @throws {ModelFileError} with what is wrong and what to do. */
export function decodeModel(bytes: Uint8Array, file: string): TaggerModel {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (what: string) =>
    new ModelFileError(`${file} ${what}. Install Postil again, or train the model again (see training/).`);
  if (buffer.toString('latin1', 0, 8) !== magic) throw damaged('is no model file of this version of Postil');
  const start = buffer.length < headerAt ? headerAt : headerAt + buffer.readUInt32LE(headerAt - 4);
  if (start > buffer.length) throw damaged('is cut short');
  if (!buffer.subarray(8, 16).equals(checksumOf(buffer.subarray(16)))) throw damaged('is damaged');
  const header = headerOf(buffer.toString('utf8', headerAt, start));
  if (!header) throw damaged('has a header that cannot be read');
  const model = modelOf(header, unpacked(buffer.subarray(start), header));
  if (!model) throw damaged('does not hold what its header says');
  return model;
}

/** The body; null where it is not as long as the header says: no more than that is ever unpacked. */
function unpacked(packed: Buffer, { features, weights }: Header): Buffer | null {
  const length = features * 5 + weights * 2;
  try {
    const body = brotliDecompressSync(packed, { maxOutputLength: Math.max(length, 1) });
    return body.length === length ? body : null;
  } catch {
    return null;
  }
}

function modelOf(header: Header, body: Buffer | null): TaggerModel | null {
  const graph = labelGraph(header.labels);
  if (!body || header.transitions.length !== graph.from.length) return null;
  const count = header.features;
  const features = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  let hash = 0;
  for (let row = 0; row < count; row += 1) {
    let step = 0;
    for (let plane = 3; plane >= 0; plane -= 1) step = step * 256 + (body[plane * count + row] ?? 0);
    if (step === 0) return null;
    hash += step;
    features[row] = hash;
    starts[row + 1] = (starts[row] ?? 0) + (body[4 * count + row] ?? 0);
  }
  const values = body.byteOffset + 5 * count;
  const labels = new Uint8Array(body.buffer, values, header.weights);
  const weights = new Int8Array(body.buffer, values + header.weights, header.weights);
  const isWhole = hash < 2 ** 32 && starts[count] === header.weights;
  if (!isWhole || labels.some(label => label >= header.labels.length)) return null;
  const { name, templates, unit, calibration } = header;
  const transitions = Float64Array.from(header.transitions);
  return { name, graph, templates, transitions, unit, features, starts, labels, weights, calibration };
}

const checksumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest().subarray(0, 8);
