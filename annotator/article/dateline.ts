import { foldAccents } from '../rules/fold.ts';
import { findPageDates, type PageDateOptions, weekdayNames } from './page-date.ts';
import { wordPattern } from './page-patterns.ts';
import { agencies } from './page-words.ts';

/** How an agency begins a report: «PARIS, 3 mars 2022 (AFP) —». */
export interface Dateline {
  /** Length of the dateline with its dash, in the paragraph it opens. */
  readonly length: number;
  readonly agency: string | null;
  /** ISO date, or null where it says no full one. */
  readonly date: string | null;
  /** True where a date stands in it that no calendar has. */
  readonly impossible: boolean;
}

const reach = 140;

const byKey = new Map([...agencies].reverse().map(agency => [foldAccents(agency), agency]));
const agencyNames = wordPattern(agencies);
/** An agency's name inside a line, in its own spelling only: «ap» and «map» are words. */
const agencyInLine = new RegExp(`(?<![\\p{L}\\p{N}])${wordPattern(agencies)}(?![\\p{L}\\p{N}])`, 'u');

/** The agency that a byline or credit names, as it signs: «avec AFP» → AFP. */
export function agencyIn(line: string): string | null {
  const match = agencyInLine.exec(line);
  return match ? (byKey.get(foldAccents(match[0])) ?? match[0]) : null;
}

export const isAgency = (line: string): boolean => byKey.has(foldAccents(line.replace(/^\(|\)$/g, '')));

/** Words that begin a sentence about a date, not a place: «Le 8 janvier :». */
const noPlace =
  '(?!(?:Le|La|Les|Du|Au|Dès|Depuis|En|Am|Im|Ab|Seit|On|In|Since|From|El|Il|Em|Op|Den|Desde|Dal)(?![\\p{L}]))';
const name = "\\p{Lu}[\\p{L}'.]{0,24}";
const place = `${name}(?:[ -](?:${name}|d[eiu]|del|de la|la|le|les|sur|am|an der|upon|on|of|den|do|da|dos|das|aan)(?![\\p{L}])){0,5}`;
const places = `${noPlace}(?<place>${place}(?:(?:, ?|/| et | and | y | e | und | en )${place}){0,2})`;
const agency = `[([]\\s?(?<agency>${agencyNames})[^()[\\]\\n]{0,30}[)\\]]`;
/** Without brackets two letters are too little: «PA», «TT». */
const plainAgency = `(?<plain>${wordPattern(agencies.filter(signed => signed.length > 2 || signed === 'AP'))})`;
const dash = '\\s{0,2}[.,:]{0,2}\\s{0,2}(?:[-–—]{1,2}|\\|)';
const edge = '\\s{0,2}(?=\\S)';
/** Stands for the date, which is taken out before the rest is compared. */
const dateMark = '\u0001';
const date = `[\\s,]{0,3}(?:le |den |el |il |on |op |em )?${dateMark}\\.?`;

/** Place, date and agency in the orders in which agencies write them; the dash is what makes it a dateline. */
const forms = (
  [
    [/[([]/, `${places}(?:${date})?\\s{0,2}${agency}(?:${date})?(?:${dash}|[.:])`],
    [dateMark, `${places},${date}(?:${dash}|(?<=\\.)|\\s?:(?=\\s))`],
    [/[([]/, `(?:${date}\\s?[-–—,]?\\s?)?${agency}(?:${dash}\\s{0,2}${places}(?:${date})?)?${dash}`],
    [/[-–—|]/, `${plainAgency}(?:/${place}|${date})?${dash}`],
    [dateMark, `${date}${dash}`],
  ] as const
).map(([needed, form]) => ({
  /** A mark that the form cannot do without: most paragraphs have none, and looking for it costs nothing. */
  needed: new RegExp(needed),
  form: new RegExp(`^(?:${form})${edge}`, 'u'),
}));

/** A place alone is a dateline only in capitals: «PARIS – Le gouvernement». */
const capitals =
  /^(?:\p{Lu}[\p{Lu}'.-]{2,24}(?:[ -]\p{Lu}[\p{Lu}'.-]{0,24}){0,3})(?: [-–—]{1,2}|\.[-–—])\s{0,2}(?=\S)/u;

/** The agency dateline with which the paragraph begins, or null. Looks at its first 140 characters only. */
export function readDateline(paragraph: string, options: PageDateOptions = {}): Dateline | null {
  const head = paragraph.slice(0, reach);
  const straight = straighten(head);
  const found = findPageDates(head, options)[0];
  const match = found
    ? matchAround(straight, widen(straight, found))
    : firstMatch(straight.replaceAll(dateMark, ' '));
  if (!match) {
    const loud = capitals.exec(straight);
    return loud ? { length: loud[0].length, agency: null, date: null, impossible: false } : null;
  }
  if (match.length >= paragraph.length) return null;
  return {
    length: match.length,
    agency: match.agency,
    date: match.usesDate ? (found?.iso ?? null) : null,
    impossible: match.usesDate && found?.exists === false,
  };
}

interface Match {
  readonly length: number;
  readonly agency: string | null;
  readonly usesDate: boolean;
}

/** Straight apostrophes and ordinary blanks, but the capitals as they are. */
const straighten = (head: string) =>
  head.replace(/[\u2018\u2019]/g, "'").replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ');

/** The date with a weekday before it: «jeudi 3 mars». */
function widen(text: string, date: { readonly start: number; readonly end: number }) {
  const before = /(?<day>\p{L}{2,15}(?:-feira)?)[.,]?\s$/u.exec(text.slice(0, date.start));
  const isWeekday = before && weekdayNames.has(foldAccents(before.groups?.day ?? ''));
  return { start: isWeekday ? before.index : date.start, end: date.end };
}

function matchAround(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const marked = text.slice(0, start) + dateMark + text.slice(end);
  const match = firstMatch(marked);
  if (!match) return null;
  const reachesDate = match.length > start;
  return { ...match, usesDate: reachesDate, length: match.length + (reachesDate ? end - start - 1 : 0) };
}

function firstMatch(text: string): Match | null {
  for (const { needed, form } of forms) {
    const match = needed.test(text) ? form.exec(text) : null;
    if (!match) continue;
    const signed = match.groups?.agency ?? match.groups?.plain;
    return {
      length: match[0].length,
      agency: signed === undefined ? null : (byKey.get(foldAccents(signed)) ?? signed),
      usesDate: false,
    };
  }
  return null;
}
