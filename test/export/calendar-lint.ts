/**
 * What RFC 5545 (iCalendar) and RFC 7986 ask of a file, as far as Postil writes such files: a second opinion beside
 * ical.js, which forgives a missing identifier, long lines and line feeds alone. Gives the faults in words.
 */
export function calendarFaults(file: string): readonly string[] {
  return [...lineFaults(file), ...objectsIn(file).flatMap(objectFaults)];
}

export interface ContentLine {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly lines: readonly ContentLine[];
  readonly parts: readonly Component[];
}

function lineFaults(file: string): readonly string[] {
  const faults: string[] = [];
  if (!file.endsWith('\r\n')) faults.push('the last line has no end');
  if (/\r(?!\n)|(?<!\r)\n/.test(file)) faults.push('a line ends otherwise than with CRLF');
  if (/(?![\r\n])\p{Cc}/u.test(file)) faults.push('a control character');
  if (/[\u202a-\u202e\u2066-\u2069]/.test(file)) faults.push('a mark that turns the direction of writing');
  if (/\p{Cs}/u.test(file)) faults.push('half of a surrogate pair');
  for (const line of file.split('\r\n').slice(0, -1)) {
    const octets = Buffer.byteLength(line, 'utf8');
    if (octets > 75) faults.push(`a line of ${octets} octets`);
    if (line.trim() === '') faults.push('an empty line');
  }
  return faults;
}

/** The calendars of a stream, unfolded and taken apart. */
export function objectsIn(file: string): readonly Component[] {
  const roots: Component[] = [];
  const open: { name: string; lines: ContentLine[]; parts: Component[] }[] = [];
  for (const line of file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z-]+=[^:;"]+)*):(.*)$/su.exec(line) ?? [];
    const inside = open.at(-1);
    if (name === 'BEGIN') open.push({ name: value, lines: [], parts: [] });
    else if (name === 'END') {
      const closed = open.pop();
      if (closed?.name !== value) throw new Error(`END:${value} closes ${closed?.name ?? 'nothing'}`);
      (open.at(-1)?.parts ?? roots).push(closed);
    } else if (inside && name !== '') inside.lines.push({ name, parameters, value });
    else throw new Error(`No content line: ${line}`);
  }
  if (open.length > 0) throw new Error(`${open[0]?.name} is not closed`);
  return roots;
}

/** How often a property may stand in a component: exactly once, at most once. */
const rules: Readonly<
  Record<string, { readonly once: readonly string[]; readonly optional: readonly string[] }>
> = {
  VCALENDAR: { once: ['VERSION', 'PRODID'], optional: ['CALSCALE', 'NAME', 'X-WR-CALNAME'] },
  VEVENT: {
    once: ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'DESCRIPTION', 'CATEGORIES', 'TRANSP'],
    optional: ['DTEND', 'URL', 'STATUS', 'RELATED-TO'],
  },
  VTODO: {
    once: ['UID', 'DTSTAMP', 'SUMMARY', 'DESCRIPTION', 'CATEGORIES', 'PRIORITY'],
    optional: ['DUE', 'URL', 'RELATED-TO'],
  },
  VJOURNAL: { once: ['UID', 'DTSTAMP', 'SUMMARY'], optional: ['URL'] },
};
const texts = ['PRODID', 'NAME', 'X-WR-CALNAME', 'SUMMARY', 'DESCRIPTION', 'UID'];

function objectFaults(calendar: Component): readonly string[] {
  const faults = [...componentFaults(calendar), ...calendar.parts.flatMap(componentFaults)];
  if (calendar.name !== 'VCALENDAR') faults.push(`${calendar.name} at the top`);
  if (calendar.parts.length === 0) faults.push('a calendar without any component');
  const uids = calendar.parts.map(part => propertyOf(part, 'UID'));
  if (new Set(uids).size !== uids.length) faults.push('two components of one identifier');
  for (const { name, lines } of calendar.parts)
    for (const related of lines.filter(line => line.name === 'RELATED-TO'))
      if (!uids.includes(related.value)) faults.push(`${name} is related to nothing`);
  return faults;
}

function componentFaults(component: Component): readonly string[] {
  const { name, lines } = component;
  const rule = rules[name];
  if (!rule) return [`unknown component ${name}`];
  const faults: string[] = [];
  for (const property of rule.once)
    if (lines.filter(line => line.name === property).length !== 1)
      faults.push(`${name} without one ${property}`);
  for (const { name: property, value, parameters } of lines) {
    if (![...rule.once, ...rule.optional].includes(property)) faults.push(`${name} with ${property}`);
    if (texts.includes(property) && !/^(?:[^\\;,]|\\[\\;,n])*$/u.test(value))
      faults.push(`bad escape in ${value}`);
    if (property === 'CATEGORIES' && !/^\w+(?:,\w+)*$/.test(value)) faults.push(`CATEGORIES:${value}`);
    if (property === 'URL' && !/^https?:\/\/[!-~]+$/.test(value)) faults.push(`URL:${value}`);
    if (property === 'DTSTAMP' && !/^\d{8}T\d{6}Z$/.test(value)) faults.push(`DTSTAMP:${value}`);
    if (property === 'PRIORITY' && !/^\d$/.test(value)) faults.push(`PRIORITY:${value}`);
    if (/^(?:DTSTART|DTEND|DUE)$/.test(property) && !isPlace(parameters, value))
      faults.push(`${property}:${value}`);
  }
  for (const property of rule.optional)
    if (lines.filter(line => line.name === property).length > 1) faults.push(`${name} with two ${property}`);
  const [start, end] = [find(component, 'DTSTART'), find(component, 'DTEND')];
  if (start && end) {
    if (start.parameters !== end.parameters) faults.push('DTSTART and DTEND of two types');
    if (start.value >= end.value) faults.push('DTEND is not after DTSTART');
  }
  return faults;
}

/** A date, or a time that floats or is in UTC: without TZID no VTIMEZONE is needed. */
function isPlace(parameters: string, value: string): boolean {
  const digits =
    parameters === ';VALUE=DATE'
      ? /^(\d{4})(\d\d)(\d\d)$/
      : /^(\d{4})(\d\d)(\d\d)T([01]\d|2[0-3])[0-5]\d[0-5]\dZ?$/;
  const [, year, month, day] = digits.exec(value) ?? [];
  if (parameters !== '' && parameters !== ';VALUE=DATE') return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const find = ({ lines }: Component, name: string) => lines.find(line => line.name === name);

/** The value of a property as a reader sees it, or null. */
export function propertyOf(component: Component, name: string): string | null {
  const value = find(component, name)?.value;
  return value?.replace(/\\(.)/gu, (_, letter: string) => (letter === 'n' ? '\n' : letter)) ?? null;
}
