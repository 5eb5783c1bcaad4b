/**
 * The built page. Its files are listed once, at the start, and only a name on that list is ever served: there is no path to
 * resolve, so none to climb out of.
 */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AtelierError } from '@atelier/spec';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

interface PageFile {
  type: string;
  /** Its name changes with its content, so it may be kept for ever. */
  lasting: boolean;
  read(): Promise<Uint8Array>;
}

export type PageFiles = ReadonlyMap<string, PageFile>;

/** By the path in the address: `/`, `/assets/index-abc.js`. @throws AtelierError `no-such-file` where the page is not built */
export function pageFiles(folder: string): PageFiles {
  if (!existsSync(join(folder, 'index.html')))
    throw new AtelierError('no-such-file', 'The page is not built (dist/web is missing). Run `npm ci`, or `npm run build`.');
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = `/${path
      .slice(folder.length + (folder.endsWith(sep) ? 0 : 1))
      .split(sep)
      .join('/')}`;
    const type = TYPES[extname(entry.name)] ?? 'application/octet-stream';
    files.set(name, { type, lasting: name.startsWith('/assets/'), read: () => readFile(path) });
  }
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}

/** `dist/web` beside the bundle that calls, or one folder up where it was called from a chunk. */
export function builtPage(caller: string): string {
  const places = ['./web', '../web'].map((path) => fileURLToPath(new URL(path, caller)));
  return places.find((place) => existsSync(place)) ?? (places[0] as string);
}
