import {
  type AnnotateOptions,
  annotate,
  exporterFor,
  type ReadOptions,
  readArticle,
  UnreadableArticle,
} from '../annotator/index.ts';

/** One article to annotate: plain data, so that it can travel to a worker thread. */
export interface AnnotationRequest {
  readonly source: string | Uint8Array;
  readonly read: ReadOptions;
  readonly annotate: Omit<AnnotateOptions, 'languages'>;
  /** Name of an export format (`postil formats`). */
  readonly format: string;
}

/**
 * The export as text, or why there is none: `code` is stable, `message` is for people. Besides the codes of
 * `UnreadableArticle` there are `unknown-format`, `internal-error` and, from a pool, `time-limit`, `overloaded`
 * and `interrupted`.
 */
export type AnnotationResult =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** What the doors (command line, page, API) call; none of them decides anything else. */
export interface Application {
  readonly annotate: (request: AnnotationRequest, signal?: AbortSignal) => Promise<AnnotationResult>;
  readonly close: () => Promise<void>;
}

/** The work itself, on whatever thread it runs. Never throws on input. */
export function runAnnotation(request: AnnotationRequest): AnnotationResult {
  const exporter = exporterFor(request.format);
  if (!exporter) {
    return { ok: false, code: 'unknown-format', message: `There is no export format "${request.format}".` };
  }
  try {
    const article = readArticle(request.source, request.read);
    return { ok: true, body: exporter.write(annotate(article, request.annotate)) };
  } catch (error) {
    if (error instanceof UnreadableArticle) return { ok: false, code: error.code, message: error.message };
    return internalError(error);
  }
}

/** A fault of Postil itself: it costs this one article, never the run. */
export function internalError(error: unknown): AnnotationResult {
  const reason = error instanceof Error ? error.message : String(error);
  return { ok: false, code: 'internal-error', message: `Postil failed on this article: ${reason}` };
}

/** Runs everything on the calling thread: for one article, and for tests. */
export function createLocalApplication(): Application {
  return {
    annotate: async request => runAnnotation(request),
    close: async () => {},
  };
}
