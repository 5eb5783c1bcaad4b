// @ts-check
// A plugin for rolldown: what is imported from a room's front door is taken from the file behind it that says it. A bundler reckons that
// whoever goes through a door carries away all that is behind it, and put the whole of a room into the one chunk that each command
// loads; so a command loads the files it uses. Rooms have no side effects, so that nothing but the order of loading differs.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { root } from './run.js';

/** @typedef {{ file: string, name: string }} Source where a name is said, and how it is called there */

/** @type {Map<string, Map<string, Source>>} */
const known = new Map();

/** Every value that a file exports, with the file that says it. @param {string} file @returns {Map<string, Source>} */
function exportsOf(file) {
  const before = known.get(file);
  if (before) return before;
  /** @type {Map<string, Source>} */
  const found = new Map();
  known.set(file, found);
  const program = parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }, file);
  for (const node of program.body) {
    if (node.type === 'ExportAllDeclaration') {
      for (const [name, source] of exportsOf(resolve(dirname(file), node.source.value)))
        if (!found.has(name)) found.set(name, source);
    } else if (node.type === 'ExportNamedDeclaration' && node.exportKind !== 'type') {
      const from = node.source?.value.startsWith('.') ? exportsOf(resolve(dirname(file), node.source.value)) : undefined;
      for (const { local, exported } of node.specifiers) {
        const [inside, outside] = [nameOf(local), nameOf(exported)];
        found.set(outside, from?.get(inside) ?? { file, name: outside });
      }
      for (const name of declared(node.declaration)) found.set(name, { file, name });
    }
  }
  return found;
}

/** @param {{ type: string, name?: string, value?: unknown }} node */
const nameOf = (node) => String(node.name ?? node.value);

/** @typedef {Extract<ReturnType<typeof parseAst>['body'][number], { type: 'ExportNamedDeclaration' }>['declaration']} Declaration */

/** @param {Declaration} declaration @returns {string[]} */
function declared(declaration) {
  if (!declaration) return [];
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  const named = declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration';
  return named && declaration.id ? [declaration.id.name] : [];
}

/** The front door of a room: `@atelier/prompt` is packages/prompt/src/index.ts. @param {string} specifier */
function doorOf(specifier) {
  const [, room] = /^@atelier\/([a-z]+)$/.exec(specifier) ?? [];
  const door = room && join(root, 'packages', room, 'src/index.ts');
  return door && existsSync(door) ? door : undefined;
}

/** The file with its imports from doors replaced, or undefined where it has none. @param {string} code @param {string} id */
export function throughTheDoor(code, id) {
  if (!/from ['"]@atelier\//.test(code)) return undefined;
  const program = parseAst(code, { lang: 'ts' }, id);
  let out = code;
  for (const node of program.body.toReversed()) {
    if (node.type !== 'ImportDeclaration' || node.importKind === 'type') continue;
    const door = doorOf(node.source.value);
    if (!door || node.specifiers.length === 0) continue;
    const lines = node.specifiers.map((specifier) => {
      const { start, end } = specifier;
      if (specifier.type !== 'ImportSpecifier') return code.slice(node.start, node.end);
      if (specifier.importKind === 'type') return '';
      const source = exportsOf(door).get(nameOf(specifier.imported));
      // A type that is not called one where it is imported: the bundler drops it.
      if (!source) return `import { ${code.slice(start, end)} } from '${node.source.value}';`;
      return `import { ${source.name} as ${specifier.local.name} } from ${JSON.stringify(source.file)};`;
    });
    out = out.slice(0, node.start) + lines.join(' ') + out.slice(node.end);
  }
  return out;
}

/** @returns {import('rolldown').Plugin} */
export const doors = () => ({
  name: 'through-the-door',
  transform: {
    filter: { id: /[\\/]packages[\\/][^?]*\.ts$/ },
    handler: (code, id) => {
      const through = throughTheDoor(code, id);
      return through === undefined ? undefined : { code: through, map: null };
    },
  },
});
