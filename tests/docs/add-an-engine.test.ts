/** Does what docs/add-an-engine.md says, in a copy of the engines' room, and runs what comes of it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Beside the modules, so that the copy finds them as the project does.
const copy = mkdtempSync(join(root, 'node_modules', '.atelier-guide-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('the guide to a new engine, followed to the letter, gives one that keeps the contract', () => {
  const guide = readFileSync(join(root, 'docs/add-an-engine.md'), 'utf8');
  cpSync(join(root, 'packages/engines/src'), join(copy, 'packages/engines/src'), { recursive: true });
  cpSync(join(root, 'packages/engines/package.json'), join(copy, 'packages/engines/package.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const blocks = [...guide.matchAll(/^`(packages\/\S+)`\n\n```ts\n([\s\S]*?)^```/gm)];
  expect(blocks.map(([, file]) => file?.split('/').at(-1))).toEqual(['swarm.ts', 'fake-swarm.ts', 'swarm.test.ts']);
  for (const [, file = '', code = ''] of blocks) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), code);
  }
  const entry = /^## 4[\s\S]*?```ts\n([\s\S]*?)^```/m.exec(guide)?.[1] ?? '';
  const registry = join(copy, 'packages/engines/src/registry.ts');
  writeFileSync(registry, readFileSync(registry, 'utf8').replace("  'sd-server': (around) =>", `${entry}$&`));
  const use = `import { expect, it } from 'vitest';
import { engineOf } from '../../registry.ts';
it('is found by its name', async () => expect((await engineOf('swarm')).name).toBe('SwarmUI'));
`;
  writeFileSync(join(copy, 'packages/engines/src/generators/swarm/entered.test.ts'), use);
  writeFileSync(
    join(copy, 'vitest.config.ts'),
    `export default { resolve: { conditions: ['atelier-source'] }, ssr: { resolve: { conditions: ['atelier-source'] } } };\n`,
  );
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', copy, '--maxWorkers=1', 'generators/swarm'],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  const said = run.stdout + run.stderr;
  expect(said).toMatch(/Test Files {2}2 passed/);
  expect(Number(/Tests {2}(\d+) passed/.exec(said)?.[1])).toBeGreaterThan(20);
}, 120_000);
