import { type Diagnostic, diagnose } from '../document/diagnostics.ts';

/** Windows-1252 where it differs from Latin-1: the characters of the bytes 0x80 to 0x9f, � where there is none. */
const windows1252 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';
const byteOf = new Map([...windows1252].map((character, index) => [character, 0x80 + index]));

/** A lead byte of UTF-8 and its followers, read as Windows-1252: «Ã©», «â€™», «Å“», «Â ». */
const first = '[\\u00c2-\\u00f4]';
const followers = `[\\u0080-\\u00bf${[...byteOf.keys()].join('').replace(/[\\\]^-]/g, '\\$&')}]`;
const suspicious = new RegExp(`${first}${followers}{1,3}`, 'gu');

const maximumRounds = 3;

/**
 * Undoes UTF-8 that was read as Windows-1252, even several times over. Each broken stretch must decode as strict
 * UTF-8, which properly written text hardly ever does: «Ã©» is no French. Where stretches stay that do not,
 * a diagnostic says so.
 */
export function repairMojibake(source: string): { text: string; diagnostics: readonly Diagnostic[] } {
  let text = withoutC1(source);
  let repaired = 0;
  for (let round = 0; round < maximumRounds; round += 1) {
    const evidence = countEvidence(text);
    if (evidence === 0) break;
    let replaced = 0;
    const next = text.replace(suspicious, stretch => {
      const decoded = redecode(stretch);
      if (decoded === null) return stretch;
      replaced += 1;
      return decoded;
    });
    if (replaced === 0 || countEvidence(next) >= evidence) break;
    repaired += replaced;
    text = next;
  }
  const left = countEvidence(text);
  const start = left > 0 ? text.search(typical) : -1;
  return {
    text,
    diagnostics: [
      ...(repaired > 0 ? [diagnose('mojibake-repaired', null, { count: repaired })] : []),
      ...(start >= 0 ? [diagnose('mojibake-left')] : []),
    ],
  };
}

/** Pairs that no language writes: they are the evidence that the text is broken. */
const typical =
  /Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€[\u0080-\u00bf\u0153\u2013-\u203a\u20ac\u2122\u0161\u02dc]|Â[\u00a0-\u00bf]|Å[“’\u0093]|ï»¿|ðŸ/g;

const countEvidence = (text: string) => text.match(typical)?.length ?? 0;

/** The stretch's bytes in Windows-1252 read as UTF-8, or null where they are not strictly that. */
function redecode(stretch: string): string | null {
  const bytes = [...stretch].map(character => byteOf.get(character) ?? character.charCodeAt(0));
  const length = sequenceLength(bytes[0] ?? 0);
  if (bytes.length < length) return null;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(bytes.slice(0, length)),
    );
    return withoutC1(decoded) + [...stretch].slice(length).join('');
  } catch {
    return null;
  }
}

/** A C1 control in a text is a Windows-1252 byte that somebody took for Latin-1: U+0092 was ’. */
const withoutC1 = (text: string) =>
  text.replace(/[\u0080-\u009f]/g, control => windows1252[control.charCodeAt(0) - 0x80] ?? control);

const sequenceLength = (lead: number) => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
