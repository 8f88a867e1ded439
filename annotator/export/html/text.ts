const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that a browser shows as it stands, between tags and in a quoted attribute. */
export const htmlText = (text: string): string => text.replace(/[&<>"']/g, letter => entities[letter] ?? '');

/** Attributes that are set, each with a blank before it; values are escaped here. */
export const htmlAttributes = (attributes: Readonly<Record<string, string | null>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${htmlText(value)}"`))
    .join('');
