/** Does what docs/add-a-dialect.md says, in a copy of the prompt room, and runs what comes of it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Beside the modules, so that the copy finds them as the project does.
const copy = mkdtempSync(join(root, 'node_modules', '.atelier-guide-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const SIDE_BY_SIDE = 'docs/dialects/side-by-side.md';
const inCopy = (path: string): string => readFileSync(join(copy, path), 'utf8');

/** Puts a piece before a stretch of a file of the copy. */
function enter(path: string, before: string, piece: string): void {
  const text = inCopy(path);
  expect(text).toContain(before);
  writeFileSync(
    join(copy, path),
    text.replace(before, () => `${piece}${before}`),
  );
}

it('the guide to a new dialect, followed to the letter, gives one that is written, read, linted and documented', () => {
  const guide = readFileSync(join(root, 'docs/add-a-dialect.md'), 'utf8');
  for (const path of ['packages/prompt/src', 'packages/prompt/package.json', SIDE_BY_SIDE])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  for (const path of ['node_modules', 'bench']) symlinkSync(join(root, path), join(copy, path));
  const [file = '', line = '', entry = '', row = ''] = [...guide.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code);
  writeFileSync(join(copy, 'packages/prompt/src/compile/dialects/example.ts'), file);
  const list = 'packages/prompt/src/compile/dialects.ts';
  enter(list, "import { firefly } from './dialects/firefly.ts';", line);
  enter(list, '  seedream,\n', entry);
  enter('packages/prompt/src/compile/facts.table.test.ts', '  dalle3: [', row);
  writeFileSync(
    join(copy, 'packages/prompt/src/compile/example.test.ts'),
    `import { expect, it } from 'vitest';
import { pageOf } from ${JSON.stringify(join(root, 'scripts/dialect-pages.js'))};
import { lint } from '../lint/lint.ts';
import { parse } from '../parse/parse.ts';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { compile, dialectNamed } from './compile.ts';

it('writes what was said, in its own size, with its seed', () => {
  const { prompt, parameters, warnings } = compile(read('two black dogs beside a red car, no people, 16:9'), 'example', { seed: 7 });
  expect(prompt).toMatch(/^Two black dogs.*red car/);
  expect(parameters).toEqual({ aspect_ratio: '16:9', seed: 7 });
  expect(warnings.map(({ code }) => code)).toEqual(['absence-as-positive']);
});
it('stays within its length, reads back, and finds no fault with itself', () => {
  const { prompt } = compile(write(read('a fox in the snow'), { seed: 1 }), 'example', { length: 'long' });
  expect(prompt.length).toBeLessThanOrEqual(2000);
  expect(parse(prompt, 'example').subjects[0]?.name).toBe('fox');
  expect(lint(prompt, 'example')).toEqual([]);
});
it('has a page', () => expect(pageOf(dialectNamed('example').dialect)).toContain('What else a person should know, a sentence each.'));
`,
  );
  const conditions = `{ conditions: ['atelier-source'] }`;
  writeFileSync(
    join(copy, 'vitest.config.ts'),
    `export default { resolve: ${conditions}, ssr: { resolve: ${conditions} } };\n`,
  );
  const tests = ['example', 'facts.table', 'dialects.table'].map((name) => `packages/prompt/src/compile/${name}.test.ts`);
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', copy, '--maxWorkers=1', '--no-isolate', ...tests, '-u'],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  const said = run.stdout + run.stderr;
  expect(said).toMatch(/Test Files {2}3 passed/);
  expect(inCopy(SIDE_BY_SIDE)).toMatch(/## Example \(`example`\)\n\n```\nA watercolor of two small black dogs/);
  expect(inCopy(SIDE_BY_SIDE)).not.toBe(readFileSync(join(root, SIDE_BY_SIDE), 'utf8'));
}, 120_000);
