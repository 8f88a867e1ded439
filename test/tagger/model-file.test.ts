import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeModel, encodeModel, ModelFileError } from '../../annotator/tagger/model-file.ts';
import { smallModel } from '../support/small-model.ts';

const model = smallModel();
const file = encodeModel(model);
const headerLength = file.readUInt32LE(16);
const header = JSON.parse(file.toString('utf8', 20, 20 + headerLength)) as Record<string, unknown>;
const body = brotliDecompressSync(file.subarray(20 + headerLength));

/** A file with a checksum that is right, whatever the rest is. */
function sealed(text: string, packed: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(Buffer.byteLength(text));
  const rest = Buffer.concat([size, Buffer.from(text), packed]);
  const checksum = createHash('sha256').update(rest).digest().subarray(0, 8);
  return Buffer.concat([Buffer.from('POSTILT1'), checksum, rest]);
}

const withHeader = (change: Readonly<Record<string, unknown>>) =>
  sealed(JSON.stringify({ ...header, ...change }), brotliCompressSync(body));
const withBody = (change: (bytes: Buffer) => void) => {
  const bytes = Buffer.from(body);
  change(bytes);
  return sealed(JSON.stringify(header), brotliCompressSync(bytes));
};

/** Fails with the one error that such a file may give, whose message names the file and says what to do. */
function expectRefused(bytes: Uint8Array, why: RegExp): void {
  let thrown: unknown = null;
  try {
    decodeModel(bytes, 'models/names.bin');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ModelFileError);
  const { message } = thrown as ModelFileError;
  expect(message).toMatch(why);
  expect(message).toMatch(/^models\/names\.bin .*\. Install Postil again, .*\.$/);
}

describe('a model', () => {
  test('comes back as it was', () => {
    expect(decodeModel(file, 'names.bin')).toEqual(model);
    expect(decodeModel(encodeModel(decodeModel(file, 'names.bin')), 'names.bin')).toEqual(model);
  });

  test('gives the same bytes each time', () => {
    expect(encodeModel(smallModel()).equals(file)).toBe(true);
    expect(encodeModel(smallModel(2)).equals(file)).toBe(false);
  });

  test('is read from the middle of a larger buffer too', () => {
    const around = Buffer.concat([Buffer.from('abc'), file, Buffer.from('abc')]);
    expect(decodeModel(around.subarray(3, 3 + file.length), 'names.bin')).toEqual(model);
  });

  test('may know no feature at all', () => {
    const [none, start] = [new Uint32Array(), new Uint32Array(1)];
    const empty = {
      ...model,
      features: none,
      starts: start,
      labels: new Uint8Array(),
      weights: new Int8Array(),
    };
    expect(decodeModel(encodeModel(empty), 'names.bin')).toEqual(empty);
  });

  test('keeps hashes of all sizes', () => {
    const features = Uint32Array.from([1, 2, 255, 256, 65_536, 2 ** 31, 2 ** 32 - 1]);
    const rows = {
      features,
      starts: Uint32Array.from({ length: 8 }, (_, at) => at),
      labels: Uint8Array.from([0, 1, 2, 3, 4, 5, 6]),
      weights: Int8Array.from([-127, -1, 1, 127, 5, -5, 64]),
    };
    expect(decodeModel(encodeModel({ ...model, ...rows }), 'names.bin')).toEqual({ ...model, ...rows });
  });
});

describe('a file is refused that', () => {
  test('is empty', () => expectRefused(Buffer.alloc(0), /is no model file/));
  test('is something else', () => expectRefused(Buffer.from('{"name": "small/1"}'), /is no model file/));
  test('was made for another version', () => {
    const other = Buffer.from(file);
    other.write('POSTILT2', 'latin1');
    expectRefused(other, /is no model file of this version/);
  });

  test('is cut, wherever', () => {
    for (let length = 0; length < file.length; length += length < 64 ? 1 : 97)
      expectRefused(file.subarray(0, length), /is (?:no model file|cut short|damaged)/);
    expectRefused(file.subarray(0, -1), /is damaged/);
  });

  test('goes on after its end', () => expectRefused(Buffer.concat([file, Buffer.alloc(1)]), /is damaged/));

  test('has a changed byte, wherever', () => {
    for (let at = 0; at < file.length; at += at < 64 ? 1 : 97) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      expectRefused(changed, /is (?:no model file|cut short|damaged)/);
    }
  });

  test('claims a header longer than the file', () => {
    const changed = Buffer.from(file);
    changed.writeUInt32LE(0xffffffff, 16);
    expectRefused(changed, /is cut short/);
  });

  test.each(['', '{', '{"name": "small/1"', 'null', '5', '"text"', '[]', '{}'])('has the header %j', text =>
    expectRefused(sealed(text, brotliCompressSync(body)), /header that cannot be read/),
  );

  test.each<[what: string, change: Readonly<Record<string, unknown>>]>([
    ['no name', { name: undefined }],
    ['no labels', { labels: [] }],
    ['256 labels', { labels: Array.from({ length: 256 }, (_, at) => `tag${at}`) }],
    ['one label twice', { labels: ['O', 'O'] }],
    ['labels that are no text', { labels: [1, 2] }],
    ['labels that are no list', { labels: 'O' }],
    ['templates that are no text', { templates: ['word'] }],
    ['a transition that is no number', { transitions: [null] }],
    ['a unit that is no number', { unit: null }],
    ['half a calibration', { calibration: { slope: 1 } }],
    ['no calibration', { calibration: null }],
    ['half a feature', { features: 0.5 }],
    ['fewer features than none', { features: -1 }],
    ['endless weights', { weights: 1e300 }],
  ])('has a header with %s', (_what, change) =>
    expectRefused(withHeader(change), /header that cannot be read/),
  );

  test.each<[what: string, change: Readonly<Record<string, unknown>>]>([
    ['more features', { features: model.features.length + 1 }],
    ['fewer features', { features: model.features.length - 1 }],
    ['more weights', { weights: model.weights.length + 1 }],
    ['no weights', { weights: 0 }],
    ['fewer labels', { labels: model.graph.labels.slice(0, 5) }],
    ['fewer transitions', { transitions: [0, 0] }],
  ])('has a header that promises %s', (_what, change) =>
    expectRefused(withHeader(change), /does not hold what its header says/),
  );

  test('has a body that shares out other weights than it has', () =>
    expectRefused(
      withBody(bytes => bytes.writeUInt8(200, 4 * model.features.length)),
      /does not hold/,
    ));
  test('has a body with labels that do not exist', () =>
    expectRefused(
      withBody(bytes => bytes.writeUInt8(9, 5 * model.features.length)),
      /does not hold/,
    ));
  test('has a body with a feature twice', () =>
    expectRefused(
      withBody(bytes => {
        for (let plane = 0; plane < 4; plane += 1) bytes[plane * model.features.length + 3] = 0;
      }),
      /does not hold/,
    ));
  test('has a body with hashes of more than 32 bits', () =>
    expectRefused(
      withBody(bytes => bytes.fill(255, 3 * model.features.length, 4 * model.features.length)),
      /does not hold/,
    ));
  test('has a body that is not packed', () =>
    expectRefused(sealed(JSON.stringify(header), body), /does not hold/));
  test('has no body', () => expectRefused(sealed(JSON.stringify(header), Buffer.alloc(0)), /does not hold/));

  test('unpacks to far more than it says, without unpacking it', () => {
    const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
    const bomb = sealed(JSON.stringify(header), brotliCompressSync(Buffer.alloc(2 ** 25), quickly));
    const before = process.memoryUsage().arrayBuffers;
    expectRefused(bomb, /does not hold what its header says/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 24);
  });
});
