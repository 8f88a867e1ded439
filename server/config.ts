import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** All that can be set about the web server. The environment is read here and nowhere else. */
export interface ServerConfig {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Largest request body of the API, and largest article of the page, in bytes. */
  readonly bodyLimit: number;
  /** Requests that one address may make in a minute. */
  readonly requestsPerMinute: number;
  /** Folder `<language>/<slug>/article.*` of articles to choose from; null where there is none. */
  readonly corpusFolder: string | null;
  /** True keeps compiled templates in memory. */
  readonly cacheTemplates: boolean;
  /** Receives one line for each failure that no visitor caused. */
  readonly log: (line: string) => void;
}

export const defaultHost = '127.0.0.1';
export const defaultPort = 4747;

/** The settings of a normal run: defaults, then `POSTIL_…` variables, then what the caller gives. */
export function serverConfig(
  given: Partial<ServerConfig> = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ServerConfig {
  return {
    host: environment.POSTIL_HOST || defaultHost,
    port: wholeNumber(environment.POSTIL_PORT, defaultPort),
    bodyLimit: 8 * 1024 * 1024,
    requestsPerMinute: wholeNumber(environment.POSTIL_REQUESTS_PER_MINUTE, 600),
    corpusFolder: findCorpus(),
    cacheTemplates: environment.NODE_ENV !== 'development',
    log: line => void process.stderr.write(`${line}\n`),
    ...given,
  };
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}

/** The corpus lies beside `server/` in a checkout, and one level higher seen from the compiled code. */
function findCorpus(): string | null {
  const candidates = ['../corpus', '../../corpus'].map(place =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return candidates.find(existsSync) ?? null;
}
