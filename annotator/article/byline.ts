import { foldAccents } from '../rules/fold.ts';
import { agencyIn, isAgency } from './dateline.ts';
import { authorTailStart, bylineStart, lineKey, newsroomWords } from './page-patterns.ts';

export interface Byline {
  /** The authors as they are written, without «par»; null where only an agency or the editors sign. */
  readonly authors: string | null;
  readonly agency: string | null;
  /** False for a mere name: it is a byline only where a byline may stand. */
  readonly certain: boolean;
}

const word = "\\p{Lu}[\\p{L}'’.-]{0,30}";
const particle =
  "(?:de|d'|d’|du|des|van|von|vom|der|den|di|da|del|della|dos|das|la|le|el|al|bin|ben|ter|ten|zu|y|e)";
const name = `${word}(?: (?:${particle} ){0,2}${word}){0,4}`;
const fullName = `${word}(?: (?:${particle} ){0,2}${word}){1,4}`;
/** After a comma only a full name is another author: «Camille Roux, Lyon» is one. */
const names = new RegExp(
  `^${name}(?:(?: et | and | und | y | e | en | & |/)${name}|, ${fullName}){0,5}`,
  'u',
);
const tailMark = /^\s{0,2}(?:[,;(|/–—@•·-]|$)/;
/** How an agency's desk signs a report: «cr/jp». */
const desk = /^\(?[a-z]{2,5}(?:[/-][a-z]{2,5}){1,4}\)?$/;
const twoNames = new RegExp(`^${word}(?: (?:${particle} ){0,2}${word}){1,2}$`, 'u');

/** Who signed, if the line is a byline and nothing else: «Par Camille Roux, à Lyon», «Le Journal avec AFP». */
export function readByline(line: string): Byline | null {
  if (line.length > 160 || /[!?…]$/.test(line)) return null;
  if (desk.test(line)) return { authors: null, agency: null, certain: true };
  if (isAgency(line)) return { authors: null, agency: agencyIn(line), certain: true };
  if (newsroomWords.has(lineKey(line))) return { authors: null, agency: null, certain: true };
  const bare = line.replace(/^\(/, '');
  const cue = bylineStart.exec(foldAccents(bare));
  if (cue) return signedBy(bare.slice(cue[0].length));
  return withAgency(line) ?? namedWithTail(line);
}

/** What follows «par»: names, then perhaps where they are or for whom they write. */
function signedBy(signature: string): Byline | null {
  const trimmed = signature.trimStart();
  if (newsroomWords.has(lineKey(trimmed.split(/[,(]/, 1)[0] ?? ''))) {
    return { authors: null, agency: agencyIn(trimmed), certain: true };
  }
  const written = names.exec(trimmed)?.[0];
  if (!written) return null;
  const tail = trimmed.slice(written.length);
  const ends = tailMark.test(tail) || authorTailStart.test(foldAccents(tail.trimStart()));
  if (!ends || tail.length > 100) return null;
  const agency = agencyIn(trimmed);
  return { authors: isAgency(written) ? null : written, agency, certain: true };
}

const joinedAgency =
  /^(?<first>.{2,50}?)\s?(?:\(?(?:avec|et|with|and|mit|und|con|y|e|com|met|en)\s|[/|,–-]\s?)/u;

/** «Le Journal avec AFP», «Jean Petit (avec AFP)». */
function withAgency(line: string): Byline | null {
  const first = joinedAgency.exec(line);
  const rest = first ? line.slice(first[0].length).replace(/\)$/, '') : '';
  if (!first || !isAgency(rest)) return null;
  const signed = first.groups?.first ?? '';
  if (signed.split(/\s/).length > 5 || !/^\p{L}/u.test(signed)) return null;
  return { authors: isAgency(signed) ? null : signed, agency: agencyIn(line), certain: true };
}

/** «Jean Petit, à Lyon»; «Jean Petit» alone is uncertain. */
function namedWithTail(line: string): Byline | null {
  if (twoNames.test(line)) return { authors: line, agency: null, certain: false };
  const comma = line.search(/[,(]/);
  if (comma < 0 || line.length > 90 || /[.:]$/.test(line)) return null;
  const written = line.slice(0, comma).trimEnd();
  const tail = foldAccents(line.slice(comma + 1).trimStart());
  if (!twoNames.test(written) || !authorTailStart.test(tail) || tail.split(' ').length > 5) return null;
  return { authors: written, agency: agencyIn(line), certain: false };
}
