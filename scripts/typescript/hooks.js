// @ts-check
// Hooks of Node's loader: a room's TypeScript without its types, kept in node_modules/.cache under the hash of its text, so that each
// text is turned once and not once in every process.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../run.js';

const folder = join(root, 'node_modules/.cache/atelier-typescript');
/** Files beyond this are tables; a map of one costs more to read than all code together. Characters. */
const TABLE = 100_000;
const { version } = createRequire(import.meta.url)('rolldown/package.json');

/** @param {string} file */
async function withoutTypes(file) {
  const text = readFileSync(file, 'utf8');
  // The map inside names the file, so two files of one text are two.
  const kept = join(folder, `${createHash('sha256').update(`${version}\n${file}\n${text}`).digest('hex').slice(0, 32)}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {}
  const { transformSync } = await import('rolldown/utils');
  const { code, map, errors } = transformSync(file, text, { sourcemap: text.length < TABLE });
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  const source = map
    ? `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}\n`
    : code;
  mkdirSync(folder, { recursive: true });
  // Several workers may meet one file: each writes aside, and a whole file takes the name.
  const aside = `${kept}.${process.pid}`;
  writeFileSync(aside, source);
  renameSync(aside, kept);
  return source;
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !/\.ts(?:[?#]|$)/.test(url)) return next(url, context);
  return { format: 'module', source: await withoutTypes(fileURLToPath(url)), shortCircuit: true };
}
