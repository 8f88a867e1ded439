/**
 * Shadows of the text with exactly the same length, for matching: an offset found in a shadow is an offset of the
 * text, so nothing ever needs mapping. Characters that would change length («İ» in lower case) stay as they are.
 */
type Shadow = (text: string) => string;

/** Lower case, straight apostrophes, plain hyphens, ordinary spaces. */
export const fold: Shadow = shadowOf(unit => {
  if (/[\u2018\u2019\u02bc\u2032\uff07]/.test(unit)) return "'";
  if (/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(unit)) return ' ';
  if (/[\u2010-\u2012]/.test(unit)) return '-';
  return unit.toLowerCase();
});

/** `fold` without accents, for capitals that lost theirs: «À L’ÉTÉ» and «A L'ETE» give the same. */
export const foldAccents: Shadow = shadowOf(unit =>
  fold(unit.normalize('NFD').replace(/\p{M}/gu, '') || unit),
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ascii = /^[\u0000-\u007f]*$/;

/** Applies a mapping of single code units, remembered in a table: a megabyte takes milliseconds. */
function shadowOf(shadowUnit: (unit: string) => string): Shadow {
  const known = new Uint16Array(0x10000);
  const lookUp = (code: number): number => {
    const unit = String.fromCharCode(code);
    const shadow = shadowUnit(unit);
    known[code] = shadow.length === 1 ? shadow.charCodeAt(0) : code;
    return known[code];
  };
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  return text => {
    if (ascii.test(text)) return text.toLowerCase();
    const units = new Uint16Array(text.length);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      units[index] = known[code] || lookUp(code);
    }
    return decoder.decode(units);
  };
}
