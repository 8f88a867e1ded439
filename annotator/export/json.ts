import type { Exporter } from './exporter.ts';

export const json: Exporter = {
  name: 'json',
  description: 'the whole document, indented',
  mediaType: 'application/json',
  extension: 'json',
  write: document => `${JSON.stringify(document, null, 2)}\n`,
};
