/**
 * Content lines of iCalendar (RFC 5545, section 3.1): a name, a value, folded at 75 octets, ended by CRLF. The package
 * ical-generator writes events only and takes the time of the machine; deadlines are to-dos and the output must be the
 * same everywhere, so Postil writes the two dozen lines that it needs itself.
 */

/** A line whose value is of a type that needs no escaping: a date, a number, a URI, a fixed word. */
export const line = (name: string, value: string): string => folded(`${name}:${value}`);

/** A line whose value is text; line feeds in it stay line ends. */
export const textLine = (name: string, value: string): string => line(name, escaped(value));

/** A line whose value is a list of texts. */
export const listLine = (name: string, values: readonly string[]): string =>
  line(name, values.map(escaped).join(','));

/** A line whose value is an address; what is no proper address of the web gives no line. */
export function addressLine(name: string, address: string | null): string {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return '';
  // The parser's own spelling has no blank, no control character and nothing beyond ASCII.
  return line(name, new URL(address).href);
}

export const component = (name: string, lines: readonly string[]): string =>
  [line('BEGIN', name), ...lines, line('END', name)].join('');

/** The escapes of the type TEXT (section 3.3.11). */
const escaped = (text: string): string =>
  shown(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/**
 * Without what is no character of a text value (controls, halves of surrogate pairs) and without the marks that turn the
 * direction of writing: a calendar shows a title next to others, where an embedding that nothing closes would reach them.
 */
function shown(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, control => (control === '\n' ? control : ''))
    .replace(/\p{Cs}/gu, '\ufffd');
}

const longestLine = 75;

/** Cuts between characters, never inside one: the octets are those of UTF-8, and a continuation starts with a blank. */
function folded(content: string): string {
  let result = '';
  let octets = 0;
  for (const character of content) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longestLine) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return `${result}\r\n`;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
