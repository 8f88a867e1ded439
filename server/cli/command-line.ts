import { readFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import { UnusableInput } from '../corpus/unusable-input.ts';
import { commandHelp, generalHelp } from './help.ts';
import { openStandardOutput, printable, say } from './streams.ts';
import { nearest, UsageError } from './usage-error.ts';

type Command = (words: readonly string[]) => Promise<number>;

/** Each command is loaded when it is asked for: help, version and wrong options are answered at once. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  annotate: async () => {
    const { annotateSettings } = await import('./annotate-settings.ts');
    return async words => {
      const settings = annotateSettings(words, isatty(0));
      return (await import('./annotate-command.ts')).annotateCommand(settings);
    };
  },
  serve: async () => (await import('./serve-command.ts')).serveCommand,
  evaluate: async () => (await import('./evaluate-command.ts')).evaluateCommand,
  formats: async () => (await import('./list-commands.ts')).formatsCommand,
  languages: async () => (await import('./list-commands.ts')).languagesCommand,
  worker: async () => refuseWorker,
};

const usageStatus = 2;

/** Runs `postil WORDS…` and gives the exit status. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  process.stderr.on('error', () => {});
  try {
    return await dispatch(words);
  } catch (error) {
    if (error instanceof UsageError) {
      say(printable(error.message));
      say(printable(error.hint ?? 'postil --help explains the commands.'));
      return usageStatus;
    }
    if (error instanceof UnusableInput) {
      say(printable(error.message));
      return 1;
    }
    throw error;
  }
}

async function dispatch([name, ...words]: readonly string[]): Promise<number> {
  if (name === undefined) {
    say(generalHelp);
    return usageStatus;
  }
  if (name === '--version' || name === '-v') return print(`postil ${installedVersion()}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return print(helpFor(words[0]));
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw unknownCommand(name);
  const ownWords = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  if (ownWords.includes('--help') || ownWords.includes('-h')) return print(helpFor(name));
  return (await load())(words);
}

function helpFor(name: string | undefined): string {
  return `${(name === undefined ? null : commandHelp(name)) ?? generalHelp}\n`;
}

function unknownCommand(name: string): UsageError {
  const meant = nearest(name, Object.keys(commands));
  return new UsageError(`There is no command "${name}".`, meant ? `Did you mean postil ${meant}?` : null);
}

async function refuseWorker(): Promise<number> {
  const needed = process.env.DATABASE_URL ? '' : ' It would also need DATABASE_URL, which is not set.';
  throw new UsageError(
    `postil worker works off a queue that several machines share; this version has no such queue.${needed}`,
    'postil annotate --jobs N uses several cores of one machine.',
  );
}

async function print(text: string): Promise<number> {
  await openStandardOutput().write(text);
  return 0;
}

/** From package.json, which lies two folders up in a checkout and in the compiled package alike. */
function installedVersion(): string {
  const about: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return about.version;
}
