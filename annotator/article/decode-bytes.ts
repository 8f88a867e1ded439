import { createRequire } from 'node:module';
import { type Diagnostic, diagnose } from '../document/diagnostics.ts';
import { looksBinary } from './binary-content.ts';
import { repairMojibake } from './mojibake.ts';
import { UnreadableArticle } from './unreadable-article.ts';

export interface DecodedText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Tables of encodings are loaded with the first bytes that are not UTF-8. */
const require = createRequire(import.meta.url);
const encodings = () => require('iconv-lite') as typeof import('iconv-lite');
const guesser = () => require('jschardet') as typeof import('jschardet');

/** How much of the bytes is looked at for a declaration or a guess. */
const headLength = 4096;

/**
 * Bytes as text: by byte order mark, else as strict UTF-8, else as declared (by the transport, `<meta charset>` or an
 * XML declaration), else as UTF-16 if it looks so, else as Windows-1252. Broken encodings («Ã©») are repaired
 * where that is certain.
 * @throws {UnreadableArticle} `binary-content`.
 */
export function decodeBytes(source: Uint8Array, charset?: string): DecodedText {
  const kind = looksBinary(source);
  if (kind !== null) throw binary(kind);
  const decoded = decode(source, charset);
  if (hasTooManyControls(decoded.text)) throw binary('binary data');
  const repaired = repairMojibake(decoded.text);
  return { text: repaired.text, diagnostics: [...decoded.diagnostics, ...repaired.diagnostics] };
}

function binary(kind: string): UnreadableArticle {
  return new UnreadableArticle(
    'binary-content',
    `This is ${kind}, not text: copy the article’s text out of it and paste that.`,
  );
}

function decode(source: Uint8Array, charset: string | undefined): DecodedText {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const marked = byteOrderMark(bytes);
  if (marked) return { text: encodings().decode(bytes, marked), diagnostics: [] };
  // UTF-16 of plain letters is valid UTF-8 as well, full of NULs.
  const wide = looksWide(bytes);
  if (wide) return { text: encodings().decode(bytes, wide), diagnostics: [] };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null && !isSevenBit(charset)) return { text: utf8, diagnostics: [] };
  return decodeByLabel(bytes, charset ?? declaredCharset(bytes));
}

function byteOrderMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const utf32 = bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0;
  if (utf32) return 'utf-32le';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in European text every other byte is zero, nearly always on the same side. */
function looksWide(bytes: Buffer): string | null {
  const length = Math.min(bytes.length, headLength) & ~1;
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even < length * 0.02) return 'utf-16le';
  if (even > length * 0.3 && odd < length * 0.02) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Encodings that hide other scripts behind ASCII bytes; their text is always valid UTF-8. */
const isSevenBit = (charset: string | undefined) => /^(?:iso-2022|utf-?7)/i.test(charset ?? '');

/** The encoding that a page declares of itself, in its first bytes. */
function declaredCharset(bytes: Buffer): string | null {
  const head = bytes.subarray(0, headLength).toString('latin1');
  const declared =
    /<meta\s[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w:-]{2,40})/i.exec(head) ??
    /^\s{0,20}<\?xml\s[^>]{0,100}?encoding\s{0,3}=\s{0,3}["']([\w:-]{2,40})/i.exec(head);
  return declared?.[1] ?? null;
}

function decodeByLabel(bytes: Buffer, label: string | null): DecodedText {
  const known = label !== null && encodings().encodingExists(label);
  const unknown = label !== null && !known ? [diagnose('encoding-unknown', null, { label })] : [];
  // A page that says UTF-8 or ASCII and is not is nearly always Windows-1252; that decoder fits Latin-1 too.
  const honest = known && !/^(?:utf-?8|us-ascii|ascii|iso-?8859-?1|latin-?1|utf-?16)$/i.test(label);
  const encoding = honest ? label : guessedEncoding(bytes);
  const wrong = known && /^(?:utf-?8|us-ascii|ascii)$/i.test(label);
  return {
    text: encodings().decode(bytes, encoding),
    diagnostics: [
      ...unknown,
      ...(wrong ? [diagnose('encoding-wrong', null, { label, encoding })] : []),
      ...(label === null || unknown.length > 0 ? [diagnose('encoding-guessed', null, { encoding })] : []),
    ],
  };
}

/** Windows-1252 but where the bytes speak clearly for an encoding of another script. */
function guessedEncoding(bytes: Buffer): string {
  const guess = guesser().detect(bytes.subarray(0, headLength * 4));
  const other =
    /^(?:windows-1251|koi8-r|iso-8859-[57]|windows-1253|shift_jis|euc-jp|euc-kr|gb2312|gb18030|big5)$/i;
  if (guess.encoding && guess.confidence > 0.5 && other.test(guess.encoding)) {
    return encodings().encodingExists(guess.encoding) ? guess.encoding.toLowerCase() : 'windows-1252';
  }
  return 'windows-1252';
}

function hasTooManyControls(text: string): boolean {
  const head = text.slice(0, headLength * 4);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls > Math.max(8, head.length * 0.1);
}
