import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom, and why. `may` lists the folders (or files) that code under `from` may import besides its
 * own folder; `npm` the packages. The most specific `from` decides.
 */
const rules: readonly { from: string; may: readonly string[]; npm: readonly string[]; because: string }[] = [
  {
    from: 'annotator/document',
    may: [],
    npm: ['zod', 'node:crypto'],
    because: 'everything rests on the document',
  },
  { from: 'annotator/rules', may: ['annotator/document'], npm: [], because: 'rules know text, not stages' },
  {
    from: 'annotator/tagger',
    may: [],
    npm: ['node:crypto', 'node:zlib'],
    because: 'a tagger knows features and labels, neither names nor languages',
  },
  {
    from: 'annotator/languages',
    may: ['annotator/rules', 'annotator/document', 'annotator/tagger'],
    npm: ['compromise', 'fr-compromise', 'node:fs', 'node:module', 'node:url', 'node:zlib'],
    because: 'a language never imports a stage; only the loaders here read files',
  },
  {
    from: 'annotator/article',
    may: ['annotator/document', 'annotator/rules'],
    npm: ['@mozilla/readability', 'linkedom', 'iconv-lite', 'jschardet', 'marked', 'zod', 'node:module'],
    because:
      'reading happens before anything is known of the language; what few articles need is loaded late',
  },
  {
    from: 'annotator/language',
    may: ['annotator/document', 'annotator/rules'],
    npm: ['franc'],
    because: 'the language is known before its pack is',
  },
  {
    from: 'annotator/text',
    may: [
      'annotator/document',
      'annotator/rules',
      'annotator/languages/pack.ts',
      'annotator/languages/contract',
    ],
    npm: [],
    because: 'stages read packs through their contract and never a language',
  },
  ...['time', 'names', 'discourse', 'gloss'].map(stage => ({
    from: `annotator/${stage}`,
    may: [
      'annotator/document',
      'annotator/rules',
      'annotator/tagger',
      'annotator/text',
      'annotator/languages/pack.ts',
      'annotator/languages/contract',
    ],
    npm: [],
    because: 'stages are joined in annotate.ts, by the document, not by each other',
  })),
  {
    from: 'annotator/export',
    may: ['annotator/document'],
    npm: [],
    because: 'an exporter sees the document alone',
  },
  {
    from: 'annotator/evaluation',
    may: ['annotator/document', 'annotator/rules'],
    npm: ['zod'],
    because: 'scores compare documents; running the annotator is the caller’s work',
  },
  { from: 'annotator', may: ['annotator'], npm: ['node:crypto'], because: 'the door and the pipeline' },
  {
    from: 'server',
    may: ['annotator/index.ts'],
    npm: ['*'],
    because: 'the server enters the annotator by its one door',
  },
];

const root = resolve(import.meta.dirname, '..');

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap(name => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return sourceFiles(path);
    return name.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|(?:import|require)\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(match => match[1] ?? match[2] ?? '');
}

const ruleFor = (file: string) =>
  rules
    .filter(rule => file.startsWith(`${rule.from}/`))
    .sort((a, b) => b.from.length - a.from.length)
    .at(0);

const inside = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

const files = [...sourceFiles('annotator'), ...sourceFiles('server')];

describe('who may import whom', () => {
  test.each(files)('%s', file => {
    const rule = ruleFor(file);
    expect(rule, `no rule for ${file}`).toBeDefined();
    if (!rule) return;
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = relative(root, resolve(root, file, '..', specifier));
        const allowed = [rule.from, ...rule.may].some(place => inside(target, place));
        expect(allowed, `${file} imports ${target}, but: ${rule.because}`).toBe(true);
      } else {
        const name = specifier.startsWith('@')
          ? specifier.split('/').slice(0, 2).join('/')
          : specifier.split('/')[0];
        const allowed = rule.npm.includes('*') || rule.npm.includes(name ?? '');
        expect(allowed, `${file} imports ${specifier}, but: ${rule.because}`).toBe(true);
      }
    }
  });

  test('no language imports another', () => {
    for (const file of files.filter(name => /^annotator\/languages\/[a-z]{2}\//.test(name))) {
      const own = file.split('/').slice(0, 3).join('/');
      for (const specifier of importsOf(file).filter(name => name.startsWith('.'))) {
        const target = relative(root, resolve(root, file, '..', specifier));
        const other = /^annotator\/languages\/[a-z]{2}\//.test(target) && !inside(target, own);
        expect(other, `${file} imports ${target}`).toBe(false);
      }
    }
  });

  test('nothing imports in a circle', () => {
    const graph = new Map(
      files.map(file => [
        file,
        importsOf(file)
          .filter(name => name.startsWith('.'))
          .map(name => relative(root, resolve(root, file, '..', name))),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path.includes(file), `circle: ${[...path, file].join(' → ')}`).toBe(false);
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });
});

describe('the house', () => {
  const everything = [...files, ...['training', 'scripts', 'bench', 'test'].flatMap(sourceFiles)];

  test('no file is longer than 300 lines', () => {
    const long = everything.filter(file => readFileSync(join(root, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('stages never branch on a language code', () => {
    const stages = files.filter(file => /^annotator\/(text|time|names|discourse|gloss)\//.test(file));
    const branching = stages.filter(file => /===\s*'[a-z]{2}'/.test(readFileSync(join(root, file), 'utf8')));
    expect(branching).toEqual([]);
  });
});
