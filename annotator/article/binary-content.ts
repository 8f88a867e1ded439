/** Files that are no text, by their first bytes, in words for a person. */
const signatures: readonly (readonly [kind: string, bytes: string])[] = [
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF87a'],
  ['a GIF picture', 'GIF89a'],
  ['a TIFF picture', 'II*\0'],
  ['a TIFF picture', 'MM\0*'],
  ['a PDF file', '%PDF-'],
  ['a Word, OpenDocument or ZIP file', 'PK\x03\x04'],
  ['an empty ZIP file', 'PK\x05\x06'],
  ['an old Word or Excel file', '\xd0\xcf\x11\xe0'],
  ['a gzip archive', '\x1f\x8b\x08'],
  ['a 7-Zip archive', "7z\xbc\xaf'\x1c"],
  ['a RAR archive', 'Rar!\x1a\x07'],
  ['an XZ archive', '\xfd7zXZ'],
  ['a bzip2 archive', 'BZh91AY'],
  ['a Zstandard archive', '\x28\xb5\x2f\xfd'],
  ['a program', '\x7fELF'],
  ['a program', 'MZ\x90\0'],
  ['an MP3 recording', 'ID3\x03'],
  ['an MP3 recording', 'ID3\x04'],
  ['an Ogg recording', 'OggS\0'],
  ['a Flac recording', 'fLaC\0'],
  ['a database', 'SQLite format 3\0'],
  ['a PostScript file', '%!PS-Adobe'],
  ['an RTF file', '{\\rtf1'],
];

/** What the bytes are, if they are a known kind of binary file: «a PDF file»; null for anything that may be text. */
export function looksBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  const known = signatures.find(([, signature]) => head.startsWith(signature));
  if (known) return known[0];
  if (head.startsWith('RIFF') && /^(?:WEBP|WAVE|AVI )/.test(head.slice(8)))
    return 'a picture, recording or film';
  if (/^.{4}ftyp/s.test(head)) return 'a film or picture';
  return null;
}
