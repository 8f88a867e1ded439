// Compiles annotator/ and server/ to dist/ and puts the data files that they read beside the compiled code.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isData = path => !/\.(ts|md)$/.test(path);

rmSync(`${root}dist`, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.build.json`],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
for (const folder of ['annotator', 'server', 'views']) {
  cpSync(`${root}${folder}`, `${root}dist/${folder}`, { recursive: true, filter: isData });
}
cpSync(`${root}package.json`, `${root}dist/package.json`);
