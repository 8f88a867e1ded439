import type { Exporter } from './exporter.ts';
import { json } from './json.ts';

/** The table of formats: a new one is one file and one line here. */
export const exporters: readonly Exporter[] = [json];

export const exporterFor = (name: string): Exporter | undefined =>
  exporters.find(exporter => exporter.name === name);
