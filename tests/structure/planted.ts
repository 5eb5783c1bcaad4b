/** A throw-away project to plant violations in: only what the guards look at. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { projectFiles } from '../../scripts/structure/files.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const copy = mkdtempSync(join(tmpdir(), 'atelier-planted-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));
for (const file of projectFiles(root)) {
  const wanted = /\.(ts|js|json|md)$|^(NOTICE|\.ci\/run)$/.test(file) && !/\.generated\.|\/data\//.test(file);
  if (wanted) cpSync(join(root, file), join(copy, file));
}

/** What `look` sees in a copy of the project (without generated data) with the given files written into it. */
export function withPlanted<T>(files: Record<string, string>, look: (copy: string) => T): T {
  const before = Object.keys(files).map((file) => {
    const path = join(copy, file);
    return [path, existsSync(path) ? readFileSync(path) : undefined] as const;
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  try {
    return look(copy);
  } finally {
    for (const [path, text] of before) {
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    }
  }
}
