// @ts-check
// Builds apps/web into dist/web: the page, its worker, a list of what the worker loads with the sizes, and the service worker
// with the list of what it keeps.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.js';

export async function buildPage() {
  const { build } = await import('vite');
  await build({ configFile: resolve(root, 'apps/web/vite.config.ts') });
  const web = resolve(root, 'dist/web');
  const files = listed(web);
  const index = readFileSync(join(web, 'index.html'), 'utf8');
  const first = files.filter(({ name }) => index.includes(name) || /\.(?:html|css|woff2|svg|webmanifest)$/.test(name));
  const later = files.filter(({ name }) => name.endsWith('.js') && !first.some((each) => each.name === name));
  writeFileSync(join(web, 'painter.json'), JSON.stringify(later.map(({ name, bytes }) => ({ file: name, bytes }))));
  const kept = ['/', ...listed(web).map(({ name }) => name)];
  const version = createHash('sha256')
    .update(kept.map((name) => name).join())
    .update(index)
    .digest('hex')
    .slice(0, 12);
  const source = readFileSync(resolve(root, 'apps/web/src/service-worker.js'), 'utf8');
  writeFileSync(
    join(web, 'service-worker.js'),
    source.replace('__VERSION__', version).replace("['__FILES__']", JSON.stringify(kept)),
  );
}

/** @param {string} folder */
function listed(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: `/${relative(folder, path).split(sep).join('/')}`, bytes: readFileSync(path).length };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildPage();
