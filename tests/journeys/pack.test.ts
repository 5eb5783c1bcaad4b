/** The published package: packed, installed in an empty folder, and painting there. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, plainEnvironment, root } from './cli.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const run = (command: string, args: string[], cwd: string) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', env: plainEnvironment() });

it('is one package that paints, answers imports, and has its types', () => {
  const cwd = emptyFolder();
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', cwd, root], cwd);
  expect(packed.status, packed.stderr).toBe(0);
  const [{ filename, files }] = JSON.parse(packed.stdout) as [{ filename: string; files: { path: string }[] }];
  const names = files.map(({ path }) => path);
  for (const name of ['bin/atelier.js', 'dist/cli.js', 'dist/index.js', 'dist/index.d.ts', 'LICENSE', 'NOTICE'])
    expect(names).toContain(name);
  expect(names.filter((name) => /\.test\.|^packages\/|^node_modules\//.test(name))).toEqual([]);

  writeFileSync(join(cwd, 'package.json'), '{"name": "somebody", "private": true, "type": "module"}');
  const installed = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(cwd, filename)], cwd);
  expect(installed.status, installed.stderr).toBe(0);
  const bin = join(cwd, 'node_modules/.bin/atelier');
  expect(run(bin, ['--version'], cwd).stdout.trim()).toBe(manifest.version);
  const painted = run(bin, ['imagine', 'a beach sunset', '--seed', '7', '--size', '128x128', '--format', 'webp'], cwd);
  expect(painted.stderr).toBe('');
  expect(painted.stdout).toMatch(/pictures\/beach-sunset-7\.webp/);

  writeFileSync(
    join(cwd, 'use.ts'),
    "import { type Brief, compile, read, write } from 'atelier';\nconst brief: Brief = write(read('a beach sunset'), { liberty: 'balanced', seed: 7 });\nconst wrong: number = compile(brief, 'midjourney', {}).prompt;\nexport { wrong };\n",
  );
  const types = run(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      '',
      'use.ts',
    ],
    cwd,
  );
  expect(types.stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^use\.ts\(3,7\): error TS2322: Type 'string' is not assignable/),
  ]);
  const used = run(
    process.execPath,
    ['--input-type=module', '-e', "const { read } = await import('atelier'); console.log(read('a red boat').idea);"],
    cwd,
  );
  expect(used.stdout.trim(), used.stderr).toBe('a red boat');
}, 300_000);
