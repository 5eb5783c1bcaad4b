/**
 * The command line sets V8's flags for the painter's workers before it loads anything; whoever takes the library into a program
 * of their own keeps the flags that they had. Asked in each worker, by a module that Node loads before it.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { atelier, emptyFolder, root } from './cli.ts';

const folder = emptyFolder();
const probe = join(folder, 'probe.mjs');
writeFileSync(
  probe,
  `import { writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
setFlagsFromString('--allow-natives-syntax');
if (!isMainThread) writeSync(2, 'beside ' + runInThisContext('%IsConcurrentRecompilationSupported()') + '\\n');
`,
);
const node = [process.execPath, '--import', pathToFileURL(probe).href];

/** What the workers said, and nothing else may have been. */
const told = (stderr: string): string[] =>
  stderr.split('\n').filter((line) => line.startsWith('beside ') || /flag/i.test(line));

it.each([
  ['imagine', 'a red boat on a lake'],
  ['revise', 'last', 'make it night'],
])('%s: its workers optimise in their own thread', async (...args) => {
  const { status, stderr } = await atelier([...args, '--threads', '2'], {
    cwd: folder,
    node,
  });
  expect(status, stderr).toBe(0);
  expect(told(stderr)).toEqual(['beside false', 'beside false']);
});

it('a program that takes the library keeps its flags', () => {
  const program = `import { compile, illustrator, read, write } from ${JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href)};
const brief = write(read('a red boat on a lake'), { liberty: 'balanced', seed: 7 });
const request = { brief, prompt: compile(brief, 'plain'), width: 64, height: 64, seed: 7, count: 1, threads: 2, missing: 'leave' };
for await (const event of illustrator().generate(request)) if (event.type === 'image') break;`;
  const file = join(folder, 'program.mjs');
  writeFileSync(file, program);
  const [binary = '', ...before] = node;
  const { status, stderr } = spawnSync(binary, [...before, file], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(told(stderr)).toEqual(['beside true', 'beside true']);
});
