/** A throw-away project to plant violations in: only what the guards look at. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { projectFiles } from '../../scripts/structure/files.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Copies the project (without generated data) and writes the given files into the copy. */
export function copyWith(files: Record<string, string>): string {
  const copy = mkdtempSync(join(tmpdir(), 'atelier-planted-'));
  made.push(copy);
  for (const file of projectFiles(root)) {
    if (!/\.(ts|js|json|md)$|^(NOTICE|\.ci\/run)$/.test(file) || /\.generated\.|\/data\//.test(file)) continue;
    cpSync(join(root, file), join(copy, file));
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  return copy;
}
