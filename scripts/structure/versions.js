// @ts-check
// Every dependency is pinned exactly, rooms agree with each other and with the root, and the lock file holds the builds that
// people on other systems need. (npm writes a lock without them when a registry lacks one, and `npm ci` then fails there.)
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from './files.js';

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const SYSTEMS = ['darwin', 'win32', 'linux'];

/** @type {import('./guard.d.ts').Guard} */
export const exactVersions = {
  name: 'exact versions',
  check(root) {
    const files = projectFiles(
      root,
      (path) => path === 'package.json' || /^(?:packages|apps)\/[^/]+\/package\.json$/.test(path),
    );
    const problems = [];
    /** @type {Map<string, { version: string, file: string }>} */
    const first = new Map();
    for (const file of files) {
      const manifest = JSON.parse(readFileSync(join(root, file), 'utf8'));
      for (const field of FIELDS) {
        for (const [name, version] of Object.entries(/** @type {Record<string, string>} */ (manifest[field] ?? {}))) {
          if (!EXACT.test(version)) problems.push(`${file}: ${name} is "${version}", not one exact version`);
          const seen = first.get(name);
          if (seen && seen.version !== version)
            problems.push(`${file}: ${name} ${version}, but ${seen.version} in ${seen.file}`);
          if (!seen) first.set(name, { version, file });
        }
      }
    }
    return { files: files.length, problems };
  },
};

/** @type {import('./guard.d.ts').Guard} */
export const lockedSystems = {
  name: 'locked systems',
  check(root) {
    const packages = lockedPackages(root);
    const problems = [];
    for (const [path, entry] of packages) {
      /** @type {Record<string, string>} */
      const optional = entry.optionalDependencies ?? {};
      const native = Object.keys(optional).filter((name) => SYSTEMS.some((system) => nativeOf(name, system)));
      if (native.length < SYSTEMS.length) continue;
      for (const system of SYSTEMS) {
        const wanted = native.filter((name) => nativeOf(name, system));
        if (wanted.length === 0) problems.push(`${path} offers no build for ${system}`);
        for (const name of wanted) {
          if (!packages.some(([other]) => other === `node_modules/${name}` || other === `${path}/node_modules/${name}`))
            problems.push(`${path} wants ${name} for ${system}, and the lock file lacks it`);
        }
      }
    }
    return { files: packages.length, problems };
  },
};

/** @param {string} name @param {string} system */
const nativeOf = (name, system) => new RegExp(`(^|[-/])${system}-(x64|arm64)`).test(name);

/** @param {string} root @returns {[string, Record<string, any>][]} */
export function lockedPackages(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages ?? {});
}
