/** README repeats against what each engine and writer was checked, and says nothing else than they say themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE_IDS, engineOf, writerRows } from '@atelier/engines';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SAID = { own: 'its own tests', schema: 'the published schema or types', documentation: 'documentation alone' } as const;

it('README’s table is what the adapters say of themselves', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const rows = new Map(
    [...readme.matchAll(/^\| ([^|`]+) \| ([^|]*)\| ([^|]*)\|$/gm)].map(([, against = '', paint = '', write = '']) => [
      against,
      { paint: names(paint), write: names(write) },
    ]),
  );
  const engines = await Promise.all(ENGINE_IDS.map(async (id) => ({ id, checked: (await engineOf(id)).capabilities.checked })));
  expect(engines.every(({ checked }) => checked)).toBe(true);
  const by = (list: readonly { id: string; checked?: { against: string } | undefined }[], against: string) =>
    list.filter((each) => each.checked?.against === against).map(({ id }) => id);
  for (const [against, said] of Object.entries(SAID))
    expect([against, rows.get(said)]).toEqual([against, { paint: by(engines, against), write: by(writerRows(), against) }]);
  const known = new Set(Object.keys(SAID));
  expect([...engines, ...writerRows()].filter(({ checked }) => !known.has(checked?.against ?? ''))).toEqual([]);
});

const names = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id);
