import type { Exporter } from './exporter.ts';

export const jsonl: Exporter = {
  name: 'jsonl',
  description: 'the whole document on one line, for streams of many',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  write: document => `${JSON.stringify(document)}\n`,
};
