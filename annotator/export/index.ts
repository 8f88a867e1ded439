import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

/** The table of formats: a new one is one file and one line here. */
export const exporters: readonly Exporter[] = [json, jsonl];

export const exporterFor = (name: string): Exporter | undefined =>
  exporters.find(exporter => exporter.name === name);
