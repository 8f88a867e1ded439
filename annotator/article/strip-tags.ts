const blockTags =
  'address|article|aside|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|title|tr|ul';
const blockTag = new RegExp(`^/?(?:${blockTags})$`, 'i');
const hidden = /^(?:script|style|template|noscript|svg|textarea|select)$/i;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ugrave: 'ù',
  ocirc: 'ô',
  icirc: 'î',
  iuml: 'ï',
  euml: 'ë',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ntilde: 'ñ',
  shy: '\u00ad',
};

/** The text of a page without building a tree: a line a block, scripts and styles left out. Linear. */
export function stripTags(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  while (from < html.length) {
    const open = html.indexOf('<', from);
    if (open < 0) break;
    pieces.push(html.slice(from, open));
    const tag = /^\/?[a-zA-Z][a-zA-Z0-9-]{0,30}/.exec(html.slice(open + 1, open + 40))?.[0];
    if (html.startsWith('<!--', open)) {
      from = endAfter(html, '-->', open);
    } else if (tag === undefined && !/[!?]/.test(html[open + 1] ?? '')) {
      // «a < b» is text.
      pieces.push('<');
      from = open + 1;
    } else {
      if (tag !== undefined && blockTag.test(tag)) pieces.push('\n');
      from = endAfter(html, '>', open);
      if (tag !== undefined && hidden.test(tag)) from = endOfElement(html, tag, from);
    }
  }
  pieces.push(html.slice(from));
  return decodeEntities(pieces.join(''))
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

function endOfElement(html: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** Behind the next such mark; the end of the page where there is none. */
function endAfter(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? named[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
