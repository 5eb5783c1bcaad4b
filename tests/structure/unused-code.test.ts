/** knip, as `npm test` runs it, goes red for an export and for a file that nobody uses. */
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyWith, root } from './planted.ts';

it('finds unused code', () => {
  const copy = copyWith({
    'packages/spec/src/planted-alone.ts': 'export const nobodyImportsThis = 1;\n',
    'packages/spec/src/planted-export.ts': 'export const used = 1;\nexport const plantedUnused = 2;\n',
    'packages/spec/src/planted.test.ts': "import { used } from './planted-export.ts';\nused.toFixed();\n",
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  const knip = spawnSync(process.execPath, [join(root, 'node_modules/knip/bin/knip.js'), '--no-progress'], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(knip.status).not.toBe(0);
  expect(knip.stdout).toContain('planted-alone.ts');
  expect(knip.stdout).toContain('plantedUnused');
});
