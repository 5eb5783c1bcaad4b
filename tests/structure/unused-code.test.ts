/** knip, as `npm test` runs it, goes red for an export and for a file that nobody uses. */
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, withPlanted } from './planted.ts';

it('finds unused code', () => {
  const files = {
    'packages/spec/src/planted-alone.ts': 'export const nobodyImportsThis = 1;\n',
    'packages/spec/src/planted-export.ts': 'export const used = 1;\nexport const plantedUnused = 2;\n',
    'packages/spec/src/planted.test.ts': "import { used } from './planted-export.ts';\nused.toFixed();\n",
  };
  const knip = withPlanted(files, (cwd) => {
    symlinkSync(join(root, 'node_modules'), join(cwd, 'node_modules'), 'dir');
    return spawnSync(process.execPath, [join(root, 'node_modules/knip/bin/knip.js'), '--no-progress'], {
      cwd,
      encoding: 'utf8',
    });
  });
  expect(knip.status).not.toBe(0);
  expect(knip.stdout).toContain('planted-alone.ts');
  expect(knip.stdout).toContain('plantedUnused');
});
