import { remembered } from '../../rules/remembered.ts';

/** What a dictionary says of a written form: a class of words (V verb, N nominal …) and the headword. */
export interface LexiconReading {
  readonly wordClass: string;
  readonly lemma: string;
}

/** Looks a lower-case form up; an unknown one has no reading. */
export type FormLexicon = (form: string) => readonly LexiconReading[];

/*
 * File: lines. The first line lists the distinct sets of readings («V2er,N1»: class, letters
 * to take off the form's end, letters to add). Each further line holds up to 64 forms in code unit order, parted
 * by spaces: how many letters are shared with the form before (base 36), the rest, «|», index of its readings
 * (base 36). Only the line that a form may stand in is ever decoded, so the lexicon costs little memory.
 */
const formsALine = 64;

export function formLexiconOf(content: string): FormLexicon {
  const [header = '', ...lines] = content.split('\n');
  const readings = header.split(' ');
  return remembered((form): readonly LexiconReading[] => {
    const line = lines[lineFor(lines, form)];
    const code = line === undefined ? undefined : codeOf(line, form);
    return code === undefined ? [] : decodeReadings(form, readings[code] ?? '');
  });
}

/** The last line whose first form is not after `form`. */
function lineFor(lines: readonly string[], form: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle] ?? '';
    if (line.slice(1, line.indexOf('|')) <= form) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function codeOf(line: string, form: string): number | undefined {
  let current = '';
  for (const entry of line.split(' ')) {
    const bar = entry.indexOf('|');
    current = current.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1, bar);
    if (current === form) return Number.parseInt(entry.slice(bar + 1), 36);
  }
  return undefined;
}

function decodeReadings(form: string, coded: string): readonly LexiconReading[] {
  return coded.split(',').map(reading => {
    const [, wordClass = '', strip = '0', add = ''] = /^(\D)(\d+)(.*)$/u.exec(reading) ?? [];
    return { wordClass, lemma: form.slice(0, form.length - Number(strip)) + add };
  });
}

/** The content of a lexicon file, before compression. `readings` gives the readings of each form. */
export function encodeFormLexicon(readings: ReadonlyMap<string, readonly LexiconReading[]>): string {
  const codes = new Map<string, number>();
  const lines: string[][] = [];
  let previous = '';
  for (const form of [...readings.keys()].sort()) {
    if (lines.length === 0 || lines.at(-1)?.length === formsALine) {
      lines.push([]);
      previous = '';
    }
    const coded = (readings.get(form) ?? []).map(reading => encodeReading(form, reading)).join(',');
    const code = codes.get(coded) ?? codes.size;
    codes.set(coded, code);
    const shared = Math.min(sharedLetters(previous, form), 35);
    lines.at(-1)?.push(`${shared.toString(36)}${form.slice(shared)}|${code.toString(36)}`);
    previous = form;
  }
  return [[...codes.keys()], ...lines].map(line => line.join(' ')).join('\n');
}

function encodeReading(form: string, { wordClass, lemma }: LexiconReading): string {
  const shared = sharedLetters(form, lemma);
  return `${wordClass}${form.length - shared}${lemma.slice(shared)}`;
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
