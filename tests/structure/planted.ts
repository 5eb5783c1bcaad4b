/** A throw-away project to plant violations in: only what the guards look at. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFiles } from '../../scripts/structure/files.js';
import { atEnd } from '../tidy.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

let copy: string | undefined;

/** A copy of the project without generated data, made when it is first asked for. */
function copied(): string {
  if (copy) return copy;
  const folder = mkdtempSync(join(tmpdir(), 'atelier-planted-'));
  atEnd(() => {
    rmSync(folder, { recursive: true, force: true });
    copy = undefined;
  });
  for (const file of projectFiles(root)) {
    const wanted = /\.(ts|js|json|md)$|^(NOTICE|\.ci\/run)$/.test(file) && !/\.generated\.|\/data\//.test(file);
    if (wanted) cpSync(join(root, file), join(folder, file));
  }
  copy = folder;
  return folder;
}

/** What `look` sees in a copy of the project (without generated data) with the given files written into it. */
export function withPlanted<T>(files: Record<string, string>, look: (copy: string) => T): T {
  const folder = copied();
  const before = Object.keys(files).map((file) => {
    const path = join(folder, file);
    return [path, existsSync(path) ? readFileSync(path) : undefined] as const;
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  try {
    return look(folder);
  } finally {
    for (const [path, text] of before) {
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    }
  }
}
