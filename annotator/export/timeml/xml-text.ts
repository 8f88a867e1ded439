const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser takes these for line feeds, in an attribute for blanks, unless they are written as references.
  '\r': '&#13;',
};

/** Text as XML 1.0 reads it, between tags and in a quoted attribute. It must be legal: see `legalXml`. */
export const xmlText = (text: string): string =>
  text.replace(/[&<>"\r]/g, letter => references[letter] ?? '');

/** Attributes that are set, each with a blank before it. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | null>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(value)}"`))
    .join('');

/** What no XML document may hold, not even as a reference: most controls, two non-characters, halves of pairs. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text with U+FFFD for each character that XML cannot carry, and how many those were. */
export function legalXml(text: string): { readonly text: string; readonly replaced: number } {
  let replaced = 0;
  const legal = text.replace(illegal, () => {
    replaced += 1;
    return '\ufffd';
  });
  return { text: legal, replaced };
}
