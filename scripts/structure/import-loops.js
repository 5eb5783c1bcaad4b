// @ts-check
// No file imports itself by a detour, inside a room or between rooms. Types count too: a loop of types is a loop of thought.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isRoomSource, projectFiles } from './files.js';
import { importsOf } from './source.js';

/** @type {import('./guard.d.ts').Guard} */
export const importLoops = {
  name: 'import loops',
  check(root) {
    const files = projectFiles(root, isRoomSource);
    const known = new Set(files);
    const graph = new Map(files.map((file) => [file, targets(root, file, known)]));
    return { files: files.length, problems: loops(graph).map((loop) => `loop: ${loop.join(' → ')}`) };
  },
};

/** @param {string} root @param {string} file @param {Set<string>} known */
function targets(root, file, known) {
  const found = [];
  for (const { specifier } of importsOf(readFileSync(join(root, file), 'utf8'))) {
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier)
      : specifier.startsWith('@atelier/')
        ? door(root, specifier)
        : undefined;
    if (target && known.has(target)) found.push(target);
  }
  return found;
}

/** The source file behind `@atelier/room` or `@atelier/room/door`. @param {string} root @param {string} specifier */
function door(root, specifier) {
  const [, room = '', ...deeper] = specifier.split('/');
  const file = join(root, 'packages', room, 'package.json');
  if (!existsSync(file)) return undefined;
  const entry = JSON.parse(readFileSync(file, 'utf8')).exports?.[deeper.length > 0 ? `./${deeper.join('/')}` : '.'];
  const source = entry?.['atelier-source'] ?? entry?.node?.['atelier-source'];
  return typeof source === 'string' ? posix.join('packages', room, source) : undefined;
}

/**
 * Depth-first search; each loop is reported once, from its first file in order.
 * @param {Map<string, string[]>} graph
 */
function loops(graph) {
  /** @type {Map<string, 'open' | 'done'>} */
  const state = new Map();
  /** @type {string[]} */
  const path = [];
  /** @type {string[][]} */
  const found = [];
  /** @param {string} file */
  const visit = (file) => {
    state.set(file, 'open');
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (state.get(next) === 'open') found.push([...path.slice(path.indexOf(next)), next]);
      else if (!state.has(next)) visit(next);
    }
    path.pop();
    state.set(file, 'done');
  };
  for (const file of graph.keys()) if (!state.has(file)) visit(file);
  return found;
}
