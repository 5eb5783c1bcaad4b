// @ts-check
// Rooms import only the rooms they may, only through their front door, and only the packages they declare. Rooms that must
// run in a browser import nothing of Node's, except in files named for it (`node.ts`, `x.node.ts`) and in tests.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { folderOf, isRoomSource, isTest, projectFiles, roomOf } from './files.js';
import { ROOMS } from './rooms.js';
import { importsOf } from './source.js';

// rolldown: tests of workers run on built files, since Node 20 starts no worker from TypeScript.
const TEST_PACKAGES = new Set(['vitest', 'fast-check', 'rolldown']);

/** @type {import('./guard.d.ts').Guard} */
export const importDirection = {
  name: 'import direction',
  check(root) {
    const files = projectFiles(root, isRoomSource);
    const problems = [];
    for (const file of files) {
      for (const used of importsOf(readFileSync(join(root, file), 'utf8'))) {
        const problem = judge(root, file, used);
        if (problem) problems.push(`${file}:${used.line} imports ${used.specifier}: ${problem}`);
      }
    }
    return { files: files.length, problems };
  },
};

/**
 * @param {string} root
 * @param {string} file
 * @param {{ specifier: string, dynamic: boolean, typeOnly: boolean }} used
 * @returns {string | undefined}
 */
function judge(root, file, { specifier, dynamic, typeOnly }) {
  const room = roomOf(file);
  const rules = ROOMS[room];
  if (!rules) return `the room ${room} is not in scripts/structure/rooms.js`;
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier);
    if (!target.startsWith(`${folderOf(file)}/`)) return 'a relative path leaves the room';
    if (target === `${folderOf(file)}/src/index.ts`) return 'a room does not import its own index, which is for outsiders';
    return undefined;
  }
  if (specifier.startsWith('@atelier/')) {
    const [, other = '', ...deeper] = specifier.split('/');
    if (other === room) return 'a room does not import itself by name';
    if (deeper.length > 0 && !exportsOf(root, other).has(`./${deeper.join('/')}`))
      return `not a door of ${other} (its exports)`;
    const doors = rules.doors?.[other];
    if (doors && !doors.includes(specifier)) return `${room} may enter ${other} only by ${doors.join(', ')}`;
    if (rules.rooms.includes(other)) return undefined;
    if (rules.lazily?.includes(other)) return dynamic || typeOnly ? undefined : `${room} may import ${other} only by import()`;
    return `${room} may import only ${rules.rooms.join(', ') || 'no room'}`;
  }
  const name = packageOf(specifier);
  if (specifier.startsWith('node:') || builtinModules.includes(name)) {
    if (!rules.browser || isTest(file) || /(^|[./])node\.ts$/.test(file)) return undefined;
    return `${room} runs in a browser; Node's own modules belong in a *.node.ts file`;
  }
  if (isTest(file) && TEST_PACKAGES.has(name)) return undefined;
  return declared(root, folderOf(file), isTest(file)).has(name) ? undefined : `${name} is not among the room's dependencies`;
}

/** @param {string} specifier */
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** @param {string} root @param {string} folder */
const manifest = (root, folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

/** @param {string} root @param {string} room @returns {Set<string>} */
const exportsOf = (root, room) => new Set(Object.keys(manifest(root, `packages/${room}`).exports ?? {}));

/**
 * What an app bundles into its page stands among its `devDependencies`, and so does what only the tests of a room read.
 * @param {string} root @param {string} folder @param {boolean} test @returns {Set<string>}
 */
const declared = (root, folder, test) => {
  const { dependencies = {}, devDependencies = {} } = manifest(root, folder);
  return new Set(Object.keys(test || folder.startsWith('apps/') ? { ...dependencies, ...devDependencies } : dependencies));
};
