#!/usr/bin/env node
// What the pure functions weigh in a page: packages/prompt (with what it takes of spec and lexicon) bundled and minified for a browser, whole
// and by single functions; and what the painter's worker weighs. `node bench/bundle-size.js [--write]`; figures in bundle-size.md.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const PARTS = {
  read: 'read',
  'read, write, compile': 'read, write, compile',
  'revise, vary, check, ask as well': 'read, write, compile, revise, vary, check, ask, summary',
  'and through a chat model':
    'read, write, compile, revise, vary, check, ask, summary, readWith, writeWith, reviseWith, varyWith',
};
const entry = fileURLToPath(new URL('../packages/prompt/src/index.ts', import.meta.url));

const painter = fileURLToPath(new URL('../packages/illustrator/src/pool/worker.browser.ts', import.meta.url));

/** @param {string} code */
async function sizeOf(code) {
  const build = await rolldown({
    input: 'entry',
    platform: 'browser',
    external: [/wasm\.generated/],
    resolve: { conditionNames: ['atelier-source', 'browser', 'import', 'default'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === 'entry' ? '\0entry' : undefined),
        load: (id) => (id === '\0entry' ? code : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const text = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  if (/from\s*["']node:/.test(text)) throw new Error('a module of Node is in it');
  return { minified: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
}
const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`;
const rows = [];
for (const [what, names] of Object.entries(PARTS)) {
  const { minified, gzip } = await sizeOf(`export { ${names} } from ${JSON.stringify(entry)};`);
  rows.push(`| ${what} | ${kib(minified)} | ${kib(gzip)} |`);
}
const worker = await sizeOf(`import ${JSON.stringify(painter)};`);
rows.push(`| the painter's worker | ${kib(worker.minified)} | ${kib(worker.gzip)} |`);
const table = `| functions | minified | gzip |\n|---|---|---|\n${rows.join('\n')}\n`;
process.stdout.write(table);
if (process.argv.includes('--write'))
  writeFileSync(
    new URL('bundle-size.md', import.meta.url),
    `# What the pure functions weigh in a page

\`node bench/bundle-size.js --write\` bundles them for a browser (rolldown, minified, gzip at level 9), in one piece, with the lexicon and the
WordNet pack, which is most of it; and the painter's worker with its drawings and typefaces, but for its kernels. No module of Node is in
it. Sizes do not depend on the machine.

${table}
The painter's worker was 5411 KiB, 2073 KiB compressed, while it carried 125 baked drawings that no name led to any more.
`,
  );
