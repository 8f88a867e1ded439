import type { InputFormat } from './input-format.ts';

const byExtension: Readonly<Record<string, Exclude<InputFormat, 'auto'>>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
};

/** What the text is: by the file's name, else by how it begins. A `.txt` file that is a saved page is a page. */
export function detectFormat(text: string, fileName: string | undefined): Exclude<InputFormat, 'auto'> {
  const extension = /\.([a-z]{2,8})$/i.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';
  const named = byExtension[extension];
  if (named) return named;
  if (looksLikeHtml(text)) return 'html';
  if (extension !== '') return 'text';
  if (isRecord(text)) return 'jsonl';
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

const start =
  /^\s{0,200}(?:<!--.{0,500}?-->\s{0,50}|<\?xml[^>]{0,200}>\s{0,50}){0,3}<(?:!doctype\s+html|html|head|body|article|main|section|header|div|p|h[1-6]|table|ul|ol|blockquote|span|figure|meta|title)(?:\s[^<>]{0,2000})?>/is;

/** True where the text clearly is markup: it begins with a tag of a page, and tags are closed in it. */
export function looksLikeHtml(text: string): boolean {
  return start.test(text.slice(0, 5000)) && /<\/[a-z][a-z0-9]{0,15}\s{0,5}>/i.test(text);
}

function isRecord(text: string): boolean {
  if (!/^\s{0,50}\{\s{0,50}"/.test(text.slice(0, 200))) return false;
  try {
    return typeof (JSON.parse(text) as { readonly text?: unknown }).text === 'string';
  } catch {
    return false;
  }
}

/** Front matter, or a first line that is a heading by «#»; other signs of Markdown are found in any text. */
function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 5000).trimStart();
  return /^---\n[A-Za-z_-]{1,30}:[^\n]{0,500}\n/.test(head) || /^# \S[^\n]{0,300}\n\s{0,20}\n/.test(head);
}
