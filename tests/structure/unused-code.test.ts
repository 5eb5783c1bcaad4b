/** knip, as `npm run check` runs it, goes red for an export and for a file that nobody uses: in one room, with the settings of all. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './planted.ts';

const ROOM = 'packages/spec';

it('finds unused code', ({ onTestFinished }) => {
  const copy = mkdtempSync(join(tmpdir(), 'atelier-unused-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const part of ['knip.json', 'package.json', 'tsconfig.json', 'tsconfig.base.json', ROOM])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  const knip = () => {
    const args = ['--no-progress', '--no-config-hints', '--workspace', ROOM];
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/knip/bin/knip.js'), ...args], {
      cwd: copy,
      encoding: 'utf8',
    });
    return { status, stdout };
  };
  expect(knip()).toMatchObject({ status: 0, stdout: '' });
  const plant = (name: string, text: string) => writeFileSync(join(copy, ROOM, 'src', name), text);
  plant('planted-alone.ts', 'export const nobodyImportsThis = 1;\n');
  plant('planted-export.ts', 'export const used = 1;\nexport const plantedUnused = 2;\n');
  plant('planted.test.ts', "import { used } from './planted-export.ts';\nused.toFixed();\n");
  const { status, stdout } = knip();
  expect(status).not.toBe(0);
  expect(stdout.match(/planted\S*/g)).toEqual([
    expect.stringMatching(/^planted-alone\.ts/),
    'plantedUnused',
    expect.stringMatching(/^planted-export\.ts/),
  ]);
});
