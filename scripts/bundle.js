// @ts-check
// Bundles the rooms into dist/: the command line, the library entry with its types, and the painter's worker. The rooms
// themselves are private and never published, so everything but the packages in `dependencies` goes into the bundle.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { withoutTexts } from './packs.js';
import { root } from './run.js';
import { doors } from './through-the-door.js';

const ENTRIES = {
  cli: 'packages/studio/src/cli/main.ts',
  index: 'packages/studio/src/index.ts',
  rehearsal: 'packages/studio/src/server/rehearsal.ts',
  'paint-worker': 'packages/illustrator/src/pool/worker.node.ts',
};

export const CHUNK_GROUPS = [
  // Chunks of their own: their texts lie in files beside them (packs.js).
  { name: 'wordnet', test: /wordnet-pack/, priority: 2 },
  { name: 'faces', test: /faces\.generated/, priority: 2 },
  { name: 'noto', test: /noto[\\/]data\.generated/, priority: 2 },
  { name: 'tableaux', test: /writing[\\/]tableaux[\\/]/, priority: 2 },
  // Reading an idea waits for nothing that only writing and painting need, and the painter for nothing that reads.
  { name: 'words', test: /packages[\\/]lexicon[\\/]src[\\/](?:words|scenery|drawing|knowledge)\b/, priority: 2 },
  { name: 'reader', test: /packages[\\/]prompt[\\/]src[\\/]read[\\/]/, priority: 1 },
];

export const COMMENTS = { legal: true, annotation: true, jsdoc: false };

export async function bundle() {
  const input = Object.fromEntries(
    Object.entries(ENTRIES)
      .map(([name, file]) => /** @type {const} */ ([name, resolve(root, file)]))
      .filter(([, file]) => existsSync(file)),
  );
  const build = await rolldown({
    input,
    platform: 'node',
    plugins: [doors()],
    external: [/^node:/, 'sharp'],
    resolve: { conditionNames: ['atelier-source', 'node', 'import', 'default'] },
    checks: { circularDependency: false },
  });
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    comments: COMMENTS,
    codeSplitting: { groups: CHUNK_GROUPS },
  });
  await build.close();
  const dist = resolve(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  writeChunks(output, dist);
  copyTypes(dist);
}

/** Long texts of a chunk stand in a file of its name. @param {import('rolldown').RolldownOutput['output']} output @param {string} folder */
export function writeChunks(output, folder) {
  for (const file of output) {
    const path = join(folder, file.fileName);
    mkdirSync(dirname(path), { recursive: true });
    const beside = path.replace(/\.m?js$/, '.txt');
    const apart = file.type === 'chunk' ? withoutTexts(file.code, basename(beside)) : undefined;
    if (apart) writeFileSync(beside, apart.texts);
    writeFileSync(path, apart?.code ?? (file.type === 'chunk' ? file.code : file.source));
  }
}

/**
 * Puts the rooms' declarations beside the bundle, with `@atelier/room` turned into a relative path: the rooms are not on
 * any registry, so their names mean nothing to whoever installs the package.
 * @param {string} dist
 */
function copyTypes(dist) {
  const types = join(dist, 'types');
  for (const room of readdirSync(resolve(root, 'packages'))) {
    const built = resolve(root, 'packages', room, 'dist');
    if (!existsSync(built)) continue;
    for (const file of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.d.ts') || /\.(?:test|fixture)\.d\.ts$|__fixtures__/.test(file)) continue;
      const target = join(types, room, file);
      const up = relative(dirname(target), types).split(sep).join(posix.sep) || '.';
      const text = readFileSync(join(built, file), 'utf8')
        .replace(/(['"])@atelier\/([a-z]+)\1/g, (_, quote, name) => `${quote}${up}/${name}/index.js${quote}`)
        .replace(/(from ['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2');
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
  writeFileSync(join(dist, 'index.d.ts'), "export * from './types/studio/index.js';\n");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await bundle();
