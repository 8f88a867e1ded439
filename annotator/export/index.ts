import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { html } from './html/html.ts';
import { ics } from './ics/ics.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown/markdown.ts';
import { timeml } from './timeml/timeml.ts';

/** The table of formats: a new one is one file and one line here. */
export const exporters: readonly Exporter[] = [json, jsonl, html, markdown, csv, ics, timeml];

export const exporterFor = (name: string): Exporter | undefined =>
  exporters.find(exporter => exporter.name === name);
