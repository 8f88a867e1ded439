export type Entry = readonly [source: string, target: string];

/** Endings of French forms behind a headword's ending, and what its English becomes. */
const adjectives: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  ['al', ['ale', 'aux', 'ales']],
  ['eux', ['euse', 'euses']],
  ['if', ['ive', 'ifs', 'ives']],
  ['ien', ['ienne', 'iens', 'iennes']],
  ['el', ['elle', 'els', 'elles']],
  ['er', ['ère', 'ers', 'ères']],
  ['e', ['es']],
  ['', ['e', 's', 'es']],
];

const verbForms: readonly (readonly [form: string, english: (verb: string) => string])[] = [
  ['é', past],
  ['ée', past],
  ['és', past],
  ['ées', past],
  ['a', past],
  ['èrent', past],
  ['ait', past],
  ['aient', past],
  ['ant', verb => `${verb.replace(/e$/, '')}ing`],
  ['e', verb => (/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb.replace(/y$/, 'ie')}s`)],
  ['ent', verb => verb],
  ['era', verb => `will ${verb}`],
  ['eront', verb => `will ${verb}`],
];

function past(verb: string): string {
  return /e$/.test(verb) ? `${verb}d` : `${verb.replace(/(?<=[^aeiou])y$/, 'i')}ed`;
}

/**
 * The regular forms of a dictionary entry («cibler», "target" → «ciblée», "targeted"), as far as `isWord` knows
 * every English word of them. `part` is the dictionary's part of speech.
 */
export function inflected(
  [source, target]: Entry,
  part: string,
  isWord: (word: string) => boolean,
): readonly Entry[] {
  if (/\s/.test(source) || (/\s/.test(target) && part !== 'noun' && part !== 'adj')) return [];
  const known = ([, english]: Entry) => english.split(' ').every(isWord);
  if (part === 'adj' || part === 'J') {
    const [ending = '', forms = []] = adjectives.find(([end]) => source.endsWith(end)) ?? [];
    const stem = source.slice(0, source.length - ending.length);
    return forms.map((form): Entry => [stem + form, target]);
  }
  if (part === 'noun' || part === 'S') {
    const plural = source.endsWith('al') ? `${source.slice(0, -1)}ux` : `${source}s`;
    return /[sxz]$/.test(source) ? [] : [[plural, `${target}s`] as const].filter(known);
  }
  if ((part === 'verb' || part === 'V') && source.endsWith('er')) {
    const stem = source.slice(0, -2);
    return verbForms.map(([form, english]): Entry => [stem + form, english(target)]).filter(known);
  }
  return [];
}
