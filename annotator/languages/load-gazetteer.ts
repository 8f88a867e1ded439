import { mentionTypes } from '../document/annotated-article.ts';
import { nameKey } from '../rules/name-key.ts';
import { remembered } from '../rules/remembered.ts';
import { type SortedLines, sortedLines } from '../rules/sorted-lines.ts';
import type { Gazetteer, KnownThing, PersonalName } from './contract/gazetteer.ts';
import { readDataFile } from './load-data-file.ts';

/** The tables written by hand that every language shares. */
const chosenTables = ['world/known.tsv', 'world/countries.tsv', 'world/country-names.tsv'];

interface Listed {
  readonly things: SortedLines;
  readonly people: SortedLines;
}

let listed: Listed | null = null;

/** What a language has of its own; paths under `annotator/languages`. */
interface OwnTables {
  readonly tables: readonly string[];
  /** A further table of names that nobody has checked, in the form of the world's: a sorted line for every key. */
  readonly listed?: string;
  /** First and last names that the table of the world lacks, in its form. */
  readonly people?: string;
  /** Keys of names that are ordinary words as well, a line each; null where none are known. */
  readonly homonyms: string | null;
}

/**
 * A function that gives the gazetteer of a language: its own tables, then those of the world. Nothing is read
 * before the first call; the large tables are shared.
 */
export function gazetteer({
  tables,
  homonyms,
  listed: ownListed,
  people: ownPeople,
}: OwnTables): () => Gazetteer {
  let loaded: Gazetteer | null = null;
  return () => {
    const words = homonyms === null ? '' : readDataFile(homonyms);
    loaded ??= assemble([...tables, ...chosenTables].map(readDataFile), new Set(words.split('\n')), {
      things: sortedLines(ownListed === undefined ? '' : readDataFile(ownListed)),
      people: sortedLines(ownPeople === undefined ? '' : readDataFile(ownPeople)),
    });
    return loaded;
  };
}

function assemble(chosenTexts: readonly string[], words: ReadonlySet<string>, own: Listed): Gazetteer {
  const chosen = new Map<string, KnownThing[]>();
  const beginnings = new Set<string>();
  for (const text of chosenTexts) readChosen(text, chosen, beginnings);
  listed ??= {
    things: sortedLines(readDataFile('world/listed.tsv.br')),
    people: sortedLines(readDataFile('world/people.tsv.br')),
  };
  const { things, people } = listed;
  return {
    find: remembered(key => [
      ...(chosen.get(key) ?? []),
      ...things.find(key).map(rest => thing(rest.split('\t'), 'listed')),
      ...own.things.find(key).map(rest => thing(rest.split('\t'), 'listed')),
    ]),
    continues: remembered(
      key => beginnings.has(key) || things.startsWith(`${key} `) || own.things.startsWith(`${key} `),
    ),
    personalName: remembered(key => personalName([...people.find(key), ...own.people.find(key)])),
    isHomonym: key => words.has(key) || words.has(withoutArticle(key)),
  };
}

const withoutArticle = (key: string) => key.replace(/^(?:le|la|les|l'|the) (?=\S+$)/, '');

/** Columns: name, type, subtype, Wikidata id, aliases with `|` between; lines that begin with `#` are remarks. */
function readChosen(text: string, chosen: Map<string, KnownThing[]>, beginnings: Set<string>): void {
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const columns = line.split('\t');
    const row = thing(columns, 'chosen');
    for (const name of [row.name, ...(columns[4] ? columns[4].split('|') : [])]) {
      const key = nameKey(name);
      const same = chosen.get(key);
      if (!same) chosen.set(key, [row]);
      else if (!same.includes(row)) same.push(row);
      for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1))
        beginnings.add(key.slice(0, at));
    }
  }
}

function thing(columns: readonly string[], standing: KnownThing['standing']): KnownThing {
  const [name = '', typeName = '', subtype = '', wikidata = ''] = columns;
  const type = mentionTypes.find(known => known === typeName);
  if (type === undefined) throw new Error(`a gazetteer has no type "${typeName}": ${columns.join(' ')}`);
  return { name, type, subtype: subtype || null, wikidata: wikidata || null, standing };
}

function personalName(lines: readonly string[]): PersonalName | null {
  if (lines.length === 0) return null;
  const kinds = lines.join('');
  return {
    forename: kinds.includes('f'),
    surname: kinds.includes('s'),
    gender: kinds.includes('m') ? 'masculine' : kinds.includes('w') ? 'feminine' : null,
  };
}
