// @ts-check
// Whether dist/ is what these very sources and tools make, told by what is in the files: then `npm test` right after `npm ci`
// need not build a second time. build.js notes it at its end, beside the installed packages.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.js';
import { isTest, projectFiles } from './structure/files.js';

const NOTE = join(root, 'node_modules/.cache/atelier-built');

/** A hash of Node's version and of every file that a build reads or writes: names and contents. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const reads = projectFiles(
    root,
    (path) => !/^(?:tests|docs|bench|examples)\/|\.(?:md|tsbuildinfo)$/.test(path) && !isTest(path),
  );
  const writes = ['dist', ...readdirSync(join(root, 'packages')).map((room) => `packages/${room}/dist`)]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
        .sort(),
    );
  for (const file of [...reads, ...writes]) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

export const isBuilt = () => existsSync(NOTE) && readFileSync(NOTE, 'utf8') === fingerprint();

export function noteBuilt() {
  mkdirSync(dirname(NOTE), { recursive: true });
  writeFileSync(NOTE, fingerprint());
}
