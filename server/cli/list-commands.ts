import { exporters, loadLanguages } from '../../annotator/index.ts';
import { parseOptions } from './parse-options.ts';
import { openStandardOutput } from './streams.ts';
import { UsageError } from './usage-error.ts';

/** `postil formats`: name, extension and purpose of every export format. */
export async function formatsCommand(words: readonly string[]): Promise<number> {
  refuseWords('formats', words);
  const rows = exporters.map(({ name, extension, description }) => [name, `.${extension}`, description]);
  await openStandardOutput().write(columns(rows));
  return 0;
}

/** `postil languages`: the languages with a full pack, and whether there is a gloss for them. */
export async function languagesCommand(words: readonly string[]): Promise<number> {
  refuseWords('languages', words);
  const languages = loadLanguages();
  const named = new Intl.DisplayNames('en', { type: 'language' });
  const rows = languages.full.map(code => [
    code,
    named.of(code) ?? code,
    languages.packFor(code).gloss ? 'names, times, deadlines, English gloss' : 'names, times, deadlines',
  ]);
  await openStandardOutput().write(columns(rows));
  return 0;
}

function refuseWords(command: string, words: readonly string[]): void {
  const { positionals } = parseOptions(command, {}, words);
  if (positionals.length > 0) throw new UsageError(`postil ${command} takes no arguments.`);
}

function columns(rows: readonly (readonly string[])[]): string {
  const width = (column: number): number => Math.max(...rows.map(row => row[column]?.length ?? 0));
  return rows
    .map(
      row =>
        `${row
          .map((cell, column) => cell.padEnd(width(column)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
