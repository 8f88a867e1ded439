import { type Diagnostic, diagnose } from '../document/diagnostics.ts';

/** C0 and C1 controls but for tab and line feed: nothing shows and formats choke on them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f]/g;
/** Thirty marks on a letter and more to come; U+034F, itself a mark, parts such a crowd. */
const marksInARow = /(?:(?!\u034f)\p{M}){30}(?=(?!\u034f)\p{M})/gu;

export interface NormalisedText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The only change that a text ever sees: no byte order mark, LF line ends, no control characters, no lone
 * surrogates, NFC. Blanks of all kinds, soft hyphens and curly apostrophes stay. Idempotent.
 */
export function normaliseText(source: string): NormalisedText {
  let removed = 0;
  let replaced = 0;
  const lines = source
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?|\u0085|\u2028|\u2029|\f|\v/g, '\n')
    .replace(controls, () => {
      removed += 1;
      return '';
    })
    .replace(/\p{Surrogate}/gu, () => {
      replaced += 1;
      return '\ufffd';
    });
  // Stream-safe text (UAX #15): thousands of marks on one letter would take normalisation quadratic time.
  const text = lines.replace(marksInARow, '$&\u034f').normalize('NFC');
  return {
    text,
    diagnostics: [
      ...(removed > 0 ? [diagnose('control-characters-removed', null, { count: removed })] : []),
      ...(replaced > 0 ? [diagnose('broken-characters-replaced', null, { count: replaced })] : []),
    ],
  };
}

/** A warning at the first character that reorders the line (as in “Trojan source”), if there is one. */
export function bidiDiagnostics(text: string): readonly Diagnostic[] {
  const start = text.search(/[\u202a-\u202e\u2066-\u2069]/);
  return start < 0 ? [] : [diagnose('bidi-controls', { start, end: start + 1 })];
}
