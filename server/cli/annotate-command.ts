import {
  exporterFor,
  exporters,
  type InputFormat,
  inputFormats,
  readArticle,
  UnreadableArticle,
  version,
} from '../../annotator/index.ts';
import { type Application, createLocalApplication } from '../application.ts';
import { annotateArticles } from './annotate-articles.ts';
import type { AnnotateSettings } from './annotate-settings.ts';
import { type Delivery, deliverToFolder, deliverToOutput } from './delivery.ts';
import { type Interrupt, interruptedStatus, onInterrupt } from './interrupt.ts';
import { type Inputs, openInputs } from './open-inputs.ts';
import { exitStatus } from './outcome.ts';
import { jsonReporter, plainReporter, quietReporter, type Reporter } from './reporter.ts';
import { type Output, openStandardOutput } from './streams.ts';
import { nearest, UsageError } from './usage-error.ts';

/** `postil annotate`: gives the exit status. @throws {UsageError} */
export async function annotateCommand(asked: AnnotateSettings): Promise<number> {
  const settings = { ...asked, from: inputFormat(asked.from) };
  checkArticleOptions(settings);
  const output = openStandardOutput();
  const interrupt = onInterrupt();
  const fromInput = settings.paths[0] === '-';
  if (fromInput) interrupt.signal.addEventListener('abort', () => process.stdin.destroy());
  let workshop: Workshop | null = null;
  try {
    if (!settings.watch) {
      const inputs = await openInputs(settings);
      workshop = await openWorkshop(settings, inputs.single, interrupt);
      return await annotateOnce(settings, inputs, workshop, output, interrupt.signal);
    }
    const { changes } = await import('./watch.ts');
    workshop = await openWorkshop(settings, false, interrupt);
    let pass = settings;
    for await (const _ of changes(settings.paths, settings.out, interrupt.signal)) {
      await annotateOnce(pass, await openInputs(pass), workshop, output, interrupt.signal);
      pass = { ...settings, resume: true, force: false };
    }
    return interruptedStatus;
  } finally {
    await workshop?.application.close();
    interrupt.letGo();
    if (fromInput) process.stdin.destroy();
  }
}

/** Who does the work, and how many articles may be on the bench at once. */
interface Workshop {
  readonly application: Application;
  readonly lookAhead: number;
}

async function openWorkshop(
  settings: AnnotateSettings,
  single: boolean,
  interrupt: Interrupt,
): Promise<Workshop> {
  if (single) return { application: onThisThread(interrupt), lookAhead: 1 };
  const { createPooledApplication, defaultThreads } = await import('../jobs/pooled-application.ts');
  const threads = settings.jobs ?? defaultThreads();
  return { application: createPooledApplication({ threads }), lookAhead: 2 * threads + 2 };
}

/** A thread that computes cannot answer Ctrl-C itself, so from then on the system does. */
function onThisThread(interrupt: Interrupt): Application {
  const local = createLocalApplication();
  return {
    ...local,
    annotate: request => {
      interrupt.letGo();
      return local.annotate(request);
    },
  };
}

async function annotateOnce(
  settings: AnnotateSettings,
  inputs: Inputs,
  workshop: Workshop,
  output: Output,
  interrupted: AbortSignal,
): Promise<number> {
  const stop = new AbortController();
  for (const signal of [interrupted, output.gone]) {
    if (signal.aborted) stop.abort();
    signal.addEventListener('abort', () => stop.abort(), { once: true });
  }
  const format = exportFormat(settings, inputs.single);
  const reporter = await openReporter(settings, inputs.single);
  const delivery = await openDelivery(settings, format, output);
  try {
    reporter.begin(inputs.expected);
    if (inputs.ignored > 0) {
      reporter.note(`${inputs.ignored} files in folders left out: no articles by their extension.`);
    }
    const { articles } = inputs;
    const { gloss } = settings;
    const signal = stop.signal;
    const tally = await annotateArticles({
      articles,
      ...workshop,
      format,
      gloss,
      delivery,
      reporter,
      signal,
    });
    reporter.end(tally, interrupted.aborted);
    if (interrupted.aborted) return interruptedStatus;
    return output.gone.aborted ? 0 : exitStatus(tally);
  } finally {
    await delivery.close();
  }
}

/** Formats that are a file from first line to last, so that one cannot follow another; calendars can (RFC 5545, 3.4). */
const wholeFile = /html|xml|zip/;

/** One indented document reads well; many in one stream go a line each, since nothing else could be cut apart. */
function exportFormat({ to, out }: AnnotateSettings, single: boolean): string {
  const stream = out === null && !single;
  if (to === null || (stream && to === 'json')) return stream ? 'jsonl' : 'json';
  const exporter = exporterFor(to);
  if (exporter) {
    if (stream && wholeFile.test(exporter.mediaType)) {
      throw new UsageError(`Several articles as ${to} are several files: --out DIR says where they go.`);
    }
    return to;
  }
  const names = exporters.map(exporter => exporter.name);
  const meant = nearest(to, names);
  throw new UsageError(
    `Postil has no format "${to}".`,
    meant ? `Did you mean --to ${meant}?` : `It writes ${names.join(', ')}; postil formats describes them.`,
  );
}

function openDelivery(settings: AnnotateSettings, format: string, output: Output): Promise<Delivery> {
  const { out: folder, from, language, published, gloss, resume, force } = settings;
  if (folder === null)
    return Promise.resolve(deliverToOutput(output, format === 'jsonl', exporterFor(format)?.following));
  const extension = exporterFor(format)?.extension ?? format;
  const madeBy = JSON.stringify({ version, format, from, language, published, gloss });
  return deliverToFolder({ folder, extension, madeBy, resume, force });
}

async function openReporter({ voice, out }: AnnotateSettings, single: boolean): Promise<Reporter> {
  const now = (): number => performance.now();
  if (voice === 'json') return jsonReporter(now);
  if (voice === 'quiet') return quietReporter;
  const hasBar = process.stderr.isTTY && !single && (out !== null || !process.stdout.isTTY);
  const bar = hasBar ? (await import('./progress-bar.ts')).createProgressBar(now) : null;
  return plainReporter(now, bar, out !== null || !single);
}

function inputFormat(name: string): InputFormat {
  const format = inputFormats.find(known => known === name);
  if (format) return format;
  const meant = nearest(name, inputFormats);
  throw new UsageError(
    `Postil cannot read "${name}".`,
    meant ? `Did you mean --from ${meant}?` : `It reads ${inputFormats.join(', ')}.`,
  );
}

/** The reader of articles judges what a language tag and a date are. */
function checkArticleOptions({ language, published }: AnnotateSettings): void {
  try {
    readArticle('text', {
      format: 'text',
      ...(language === null ? {} : { language }),
      ...(published === null ? {} : { published }),
    });
  } catch (error) {
    if (error instanceof UnreadableArticle) throw new UsageError(error.message);
    throw error;
  }
}
