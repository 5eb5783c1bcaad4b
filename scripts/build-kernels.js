/**
 * Compiles the painter's and the packer's assembly/ to WebAssembly and writes it, base64, into wasm.generated.ts beside what loads it.
 * Of the painter two modules from one source: memory that is imported as shared cannot be unshared, and a page without COOP/COEP has
 * no shared memory.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const painter = join(root, 'packages/illustrator');
const packer = join(root, 'packages/lineage');

const COMMON = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--initialMemory', '1', '--enable', 'simd'];
/** 65536 pages of 64 KiB: 4 GiB. */
const SHARED = ['--enable', 'threads', '--sharedMemory', '--maximumMemory', '65536'];

/** Every instance re-runs data segments on the memory it is given, so a module that workers share may have none. */
function sections(bytes) {
  const found = new Set();
  let at = 8;
  while (at < bytes.length) {
    found.add(bytes[at++]);
    let size = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      size |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    at += size;
  }
  return found;
}

async function compile(folder, room, name, flags) {
  const file = join(folder, `${name}.wasm`);
  const { error, stderr } = await asc.main([join(room, 'assembly/index.ts'), '-o', file, ...COMMON, ...flags], {});
  if (error) throw new Error(`assemblyscript (${name}): ${error.message}\n${stderr}`);
  const bytes = await readFile(file);
  const found = sections(bytes);
  if (found.has(6) || found.has(11))
    throw new Error(`${name} kernels must have no globals and no data, found sections ${[...found]}`);
  return bytes;
}

/** @param {string} beside @param {Record<string, Buffer>} modules */
async function keep(beside, modules) {
  const lines = Object.entries(modules).map(([name, bytes]) => `export const ${name} = '${bytes.toString('base64')}';\n`);
  await writeFile(join(beside, 'wasm.generated.ts'), `// Written by scripts/build-kernels.js.\n${lines.join('')}`);
}

const folder = await mkdtemp(join(tmpdir(), 'kernels-'));
try {
  const shared = await compile(folder, painter, 'shared', SHARED);
  const unshared = await compile(folder, painter, 'unshared', []);
  await keep(join(painter, 'src/kernels'), { SHARED_WASM: shared, UNSHARED_WASM: unshared });
  const packing = await compile(folder, packer, 'packing', []);
  await keep(join(packer, 'src'), { PACKING_WASM: packing });
  console.log(`kernels  ${shared.length} + ${unshared.length} bytes, packing ${packing.length}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
