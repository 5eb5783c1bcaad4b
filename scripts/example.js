#!/usr/bin/env node
// @ts-check
// Runs one of examples/*.ts on any Node that Atelier runs on: `node scripts/example.js write-a-prompt`. Types are taken out, and `atelier` is
// this clone's build.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'rolldown/utils';
import { root } from './run.js';

const name = process.argv[2] ?? '';
if (!/^[a-z-]+$/.test(name)) {
  process.stderr.write('Expected the name of an example, such as write-a-prompt.\n');
  process.exit(2);
}
const file = resolve(root, 'examples', `${name}.ts`);
const { code } = transformSync(file, readFileSync(file, 'utf8'));
const built = pathToFileURL(resolve(root, 'dist/index.js')).href;
const plain = join(tmpdir(), `atelier-example-${process.pid}.mjs`);
process.env.ATELIER_BIN ??= resolve(root, 'bin/atelier.js');
writeFileSync(plain, code.replace(/from (['"])atelier\1/g, `from '${built}'`));
try {
  await import(pathToFileURL(plain).href);
} finally {
  rmSync(plain, { force: true });
}
