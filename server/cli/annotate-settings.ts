import { resolve } from 'node:path';
import { type OptionTable, parseOptions, wholeNumber } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

export const annotateOptions = {
  from: { value: 'FORMAT' },
  to: { value: 'FORMAT' },
  out: { value: 'DIR' },
  language: { value: 'CODE' },
  published: { value: 'ISO-DATE' },
  'no-gloss': { value: null },
  jobs: { value: 'N' },
  resume: { value: null },
  force: { value: null },
  watch: { value: null },
  quiet: { value: null },
  json: { value: null },
} as const satisfies OptionTable;

export interface AnnotateSettings {
  /** `['-']` is standard input. */
  readonly paths: readonly string[];
  readonly from: string;
  /** Null: what suits the number of articles. */
  readonly to: string | null;
  /** Absolute; null is standard output. */
  readonly out: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly gloss: boolean;
  /** Null: what suits the machine. */
  readonly jobs: number | null;
  readonly resume: boolean;
  readonly force: boolean;
  readonly watch: boolean;
  readonly voice: 'normal' | 'quiet' | 'json';
}

const mostJobs = 64;

/** What the words of `postil annotate …` ask for, as far as it can be judged before the annotator is loaded. */
export function annotateSettings(words: readonly string[], inputIsTerminal: boolean): AnnotateSettings {
  const options = parseOptions('annotate', annotateOptions, words);
  const paths = options.positionals.length > 0 ? options.positionals : ['-'];
  if (options.positionals.length === 0 && inputIsTerminal) {
    throw new UsageError('Nothing to annotate: name files or folders, or pipe an article in.');
  }
  if (paths.includes('-') && paths.length > 1) {
    throw new UsageError('Standard input (-) cannot be mixed with files.');
  }
  const out = options.valueOf('out');
  const watch = options.has('watch');
  if (!out) {
    for (const name of ['resume', 'force', 'watch'] as const) {
      if (options.has(name))
        throw new UsageError(`--${name} needs --out DIR: it is about files written there.`);
    }
  }
  if (watch && paths.includes('-'))
    throw new UsageError('--watch watches files and folders, not standard input.');
  return {
    paths,
    from: options.valueOf('from') ?? 'auto',
    to: options.valueOf('to'),
    out: out === null ? null : resolve(out),
    language: options.valueOf('language'),
    published: options.valueOf('published'),
    gloss: !options.has('no-gloss'),
    jobs: wholeNumber('jobs', options.valueOf('jobs'), 1, mostJobs),
    resume: options.has('resume'),
    force: options.has('force'),
    watch,
    voice: options.has('json') ? 'json' : options.has('quiet') ? 'quiet' : 'normal',
  };
}
