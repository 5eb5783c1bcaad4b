/**
 * Packages that a person has installed for Atelier and that are none of its own: loaded only when they are asked for, from beside Atelier or
 * from a folder that is theirs alone. Never from the folder one happens to stand in: what lies there may be anybody's.
 */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AtelierError } from '@atelier/spec';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where `npm install --prefix` puts them: ATELIER_PACKAGES, else `~/.atelier/packages`. */
const packagesFolder = (env: Environment): string =>
  env.ATELIER_PACKAGES ? resolve(env.ATELIER_PACKAGES) : join(env.HOME || homedir(), '.atelier', 'packages');

export const installCommand = (name: string): string => `npm install --prefix ~/.atelier/packages ${name}`;

/** Its folder, or undefined. */
export function installedAt(name: string, env: Environment): string | undefined {
  const found = [packagesFolder(env), ...above(dirname(fileURLToPath(import.meta.url)))]
    .map((folder) => join(folder, 'node_modules', name))
    .find((folder) => existsSync(join(folder, 'package.json')));
  return found;
}

function versionOf(folder: string): string {
  const { version } = manifestOf(folder);
  return typeof version === 'string' ? version : '';
}

/**
 * What a package exports.
 * @throws AtelierError `not-installed` where it is not there, `engine-failed` where it cannot be loaded
 */
export async function importInstalled(name: string, env: Environment, what: string): Promise<Record<string, unknown>> {
  const folder = installedAt(name, env);
  if (!folder)
    throw new AtelierError(
      'not-installed',
      `${what} needs the package ${name}, which is not installed. Install it: ${installCommand(name)}`,
    );
  try {
    return (await import(pathToFileURL(join(folder, entryOf(manifestOf(folder)))).href)) as Record<string, unknown>;
  } catch (cause) {
    throw new AtelierError(
      'engine-failed',
      `The package ${name} ${versionOf(folder)} could not be loaded on Node ${process.versions.node}. Does it want a newer one?`,
      { cause },
    );
  }
}

function* above(folder: string): Generator<string> {
  for (let each = folder; ; each = dirname(each)) {
    yield each;
    if (dirname(each) === each) return;
  }
}

type Manifest = Readonly<Record<string, unknown>>;

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Of `exports`, as an `import` would find it (Node's packages, "Conditional exports"); else `module` or `main`. */
function entryOf({ exports, module, main }: Manifest): string {
  const root = isMap(exports) && '.' in exports ? exports['.'] : exports;
  return conditional(root) ?? (typeof module === 'string' ? module : typeof main === 'string' ? main : 'index.js');
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function conditional(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (!isMap(target)) return undefined;
  for (const [condition, inner] of Object.entries(target)) {
    if (!['node', 'import', 'module-sync', 'default'].includes(condition)) continue;
    const found = conditional(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
