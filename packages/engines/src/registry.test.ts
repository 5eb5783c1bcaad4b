import { expect, it } from 'vitest';
import { engineOf } from './registry.ts';

it('there is one painter in a process: a long talk starts no worker twice', async () => {
  expect(await engineOf('illustrator')).toBe(await engineOf('illustrator'));
});
