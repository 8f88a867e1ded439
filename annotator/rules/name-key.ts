/**
 * The form under which two spellings of a name are the same: lower case, no accents, hyphens as blanks, no full
 * stops («S.N.C.F.» and «SNCF», «Saint-Étienne» and «SAINT ETIENNE»), an elision as a word of its own. The keys
 * of the words of a name, joined by blanks, are the key of the name. Idempotent.
 */
export function nameKey(name: string): string {
  if (/^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(name)) return name.toLowerCase().replaceAll('-', ' ');
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/['\u2018\u2019\u02bc]/g, "' ")
    .replace(/([&+])/g, ' $1 ')
    .replace(/[.\u00ad]/g, '')
    .replace(/[^\p{L}\p{N}'&+]+/gu, ' ')
    .trim();
}

/** The keys of a list of words and phrases, written with commas or line ends between. */
export const nameKeys = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map(nameKey)
    .filter(key => key !== '');
