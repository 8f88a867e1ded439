import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A row of a shipped table: a thing with a name. Empty strings where nothing is known. */
export interface Row {
  readonly name: string;
  readonly type: string;
  readonly subtype: string;
  readonly wikidata: string;
  readonly aliases: readonly string[];
}

/** The rows of a tab-separated file with a header line, as records; `.xz` files are unpacked by the `xz` command. */
export function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  const text = path.endsWith('.xz')
    ? execFileSync('xz', ['-dc', path], { maxBuffer: 1 << 28 }).toString('utf8')
    : readFileSync(path, 'utf8');
  const [header = '', ...lines] = text.replace(/^\ufeff/, '').split('\n');
  const columns = header.split('\t');
  return lines
    .filter(line => line !== '')
    .map(line => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    });
}

/** Names that Postil can meet in a text in Latin script: a capital first, no brackets, digits or commas. */
export const isPlainName = (name: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M}.’' -]{1,60}$/u.test(name);

export const bySize = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
