import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../annotator/index.ts';
import { generatedFiles } from '../scripts/generated-files.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test.each([...generatedFiles()])('%s is what `npm run generate` writes', (path, content) => {
  expect(read(path)).toBe(content);
});

test('documents carry the version of the package', () => {
  expect(version).toBe(JSON.parse(read('package.json')).version);
});
