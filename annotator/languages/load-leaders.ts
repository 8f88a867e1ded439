import { nameKey } from '../rules/name-key.ts';
import type { KnownLeader } from './contract/references.ts';
import { readDataFile } from './load-data-file.ts';

let leaders: ReadonlyMap<string, KnownLeader> | null = null;

/** The people of `world/leaders.tsv` by the keys of their names; read once, on first use. */
export function loadLeaders(): ReadonlyMap<string, KnownLeader> {
  leaders ??= new Map(
    readDataFile('world/leaders.tsv')
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))
      .flatMap(line => {
        const [name = '', others = '', kinds = '', organizations = ''] = line.split('\t');
        const leader: KnownLeader = {
          kinds: listed(kinds, ','),
          organizations: listed(organizations, '|').map(nameKey),
        };
        return [name, ...listed(others, '|')].map(one => [nameKey(one), leader] as const);
      }),
  );
  return leaders;
}

const listed = (text: string, mark: string): readonly string[] =>
  text.split(mark).filter(item => item !== '');
