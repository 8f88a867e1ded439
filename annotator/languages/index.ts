import { barePack } from './bare.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { LanguagePack, Languages } from './pack.ts';

/** Adding a language: its folder, and one line here. */
const fullPacks: readonly LanguagePack[] = [french, english];

let loaded: Languages | null = null;

/** The language packs. Models and tables inside a pack are read from disk once, when an article first needs them. */
export function loadLanguages(): Languages {
  loaded ??= assemble(fullPacks);
  return loaded;
}

function assemble(packs: readonly LanguagePack[]): Languages {
  const byCode = new Map(packs.map(pack => [pack.code, pack]));
  return {
    full: [...byCode.keys()],
    packFor: code => {
      const known = byCode.get(code);
      if (known) return known;
      const bare = barePack(code);
      byCode.set(code, bare);
      return bare;
    },
  };
}
