import { parseArgs } from 'node:util';
import { nearest, UsageError } from './usage-error.ts';

/** The options of a command: `value` names what follows (`DIR`), null where nothing does. */
export type OptionTable = Readonly<Record<string, { readonly value: string | null }>>;

export interface ParsedOptions<Name extends string> {
  readonly has: (name: Name) => boolean;
  /** Null where the option is not given. */
  readonly valueOf: (name: Name) => string | null;
  readonly positionals: readonly string[];
}

/** @throws {UsageError} for an option that is unknown, lacks its value, or has one that it does not take. */
export function parseOptions<Table extends OptionTable>(
  command: string,
  table: Table,
  words: readonly string[],
): ParsedOptions<keyof Table & string> {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(table).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string | null>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (!option || !token.rawName.startsWith('--')) throw unknownOption(command, token.rawName, table);
    if (option.value && !token.value) {
      throw new UsageError(`--${token.name} needs a value: --${token.name} ${option.value}.`);
    }
    if (!option.value && token.value !== undefined) {
      throw new UsageError(`--${token.name} takes no value.`);
    }
    given.set(token.name, token.value ?? null);
  }
  return {
    has: name => given.has(name),
    valueOf: name => given.get(name) ?? null,
    positionals,
  };
}

function unknownOption(command: string, rawName: string, table: OptionTable): UsageError {
  const meant = nearest(rawName.replace(/^-+/, ''), Object.keys(table));
  const hint = meant
    ? `Did you mean --${meant}?`
    : `postil ${command} --help lists the options; a file name that begins with a dash goes after --.`;
  return new UsageError(`postil ${command} has no option ${rawName}.`, hint);
}

/** @throws {UsageError} */
export function wholeNumber(name: string, text: string | null, least: number, most: number): number | null {
  if (text === null) return null;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name} wants a whole number from ${least} to ${most}, not "${text}".`);
}
