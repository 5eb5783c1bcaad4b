// @ts-check
// Walking the project: every file that belongs to it, none that is built, installed or painted.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', '.git']);
/** What is painted and measured lies at the top; a room's folder of the same name is source. */
const LEFT_OUT_AT_TOP = new Set(['pictures', 'coverage', 'out']);

/**
 * Paths relative to `root`, with forward slashes, sorted.
 * @param {string} root
 * @param {(path: string) => boolean} [wanted]
 * @returns {string[]}
 */
export function projectFiles(root, wanted = () => true) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (LEFT_OUT.has(entry.name) || (folder === root && LEFT_OUT_AT_TOP.has(entry.name))) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) {
        const name = relative(root, path).split(sep).join('/');
        if (wanted(name)) found.push(name);
      }
    }
  };
  walk(root);
  return found.sort();
}

/** @param {string} path */
export const isRoomSource = (path) => /^(?:packages|apps)\/[^/]+\/src\/.*\.tsx?$/.test(path) && !path.includes('/assembly/');

/** @param {string} path */
export const isTest = (path) => /\.(?:test(?:-d)?|fixture)\.tsx?$/.test(path) || path.includes('/__fixtures__/');

/** @param {string} path */
export const roomOf = (path) => path.split('/')[1] ?? '';

/** Where a room lies: `packages/prompt`, `apps/web`. @param {string} path */
export const folderOf = (path) => path.split('/').slice(0, 2).join('/');
