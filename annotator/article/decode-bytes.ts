import type { Diagnostic } from '../document/diagnostics.ts';

export interface DecodedText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes as text. */
export function decodeBytes(source: Uint8Array): DecodedText {
  return { text: new TextDecoder().decode(source), diagnostics: [] };
}
