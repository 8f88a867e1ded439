import type { AnnotatedArticle } from '../../annotator/index.ts';
import { type Application, createLocalApplication } from '../../server/application.ts';
import type { ServerConfig } from '../../server/config.ts';
import { type RunningServer, startServer } from '../../server/serve.ts';

/** A server on a free port that works on this thread; `given` replaces the application or a setting. */
export function serveForTest(
  given: Partial<ServerConfig> & { readonly application?: Application } = {},
): Promise<RunningServer> {
  return startServer({
    application: createLocalApplication(),
    host: '127.0.0.1',
    port: 0,
    corpusFolder: null,
    ...given,
  });
}

/** An application that finds the same in every article. */
export function alwaysAnswering(document: AnnotatedArticle): Application {
  return {
    annotate: async () => ({ ok: true, body: JSON.stringify(document) }),
    close: async () => {},
  };
}

/** An application that fails on every article. */
export function alwaysFailing(code: string, message: string): Application {
  return { annotate: async () => ({ ok: false, code, message }), close: async () => {} };
}
