import { AtelierError } from '@atelier/spec';
import { expect, test, vi } from 'vitest';
import { type Desk, desk } from './desk.ts';
import type { FromStudio, ToStudio } from './protocol.ts';

function sat(answer: Desk['answer']) {
  const said: FromStudio[] = [];
  const [busy, idle] = [vi.fn(), vi.fn()];
  const take = desk({ answer, post: (message) => said.push(message), busy, idle });
  const call = (id: number, name = 'ask'): void =>
    take({ data: { kind: 'call', id, name, input: { idea: String(id) } } as ToStudio });
  const cancel = (id: number): void => take({ data: { kind: 'cancel', id } });
  const over = (id: number) =>
    vi.waitFor(() => {
      const last = said.find((message) => 'id' in message && message.id === id && message.kind !== 'event');
      if (!last) throw new Error('not yet');
      return last;
    });
  return { said, busy, idle, call, cancel, over };
}

test('of a burst of calls that were called off, only the last is begun', async () => {
  const begun: number[] = [];
  const { call, cancel, over } = sat((_, input) => begun.push(Number((input as { idea: string }).idea)));
  for (let id = 1; id < 20; id++) {
    call(id);
    cancel(id);
  }
  call(20);
  expect(await over(20)).toMatchObject({ kind: 'done' });
  expect(begun).toEqual([20]);
  expect(await over(7)).toMatchObject({ kind: 'error', code: 'interrupted' });
});

test('what is called off while it is at work hears of it', async () => {
  const { call, cancel, over } = sat(
    (_, __, tell, signal) =>
      new Promise((_done, fail) => {
        signal.addEventListener('abort', () => fail(new AtelierError('interrupted', 'Stopped.')));
        tell('begun');
        cancel(1);
      }),
  );
  call(1);
  expect(await over(1)).toMatchObject({ kind: 'error', code: 'interrupted', message: 'Stopped.' });
});

test('answers, events and faults go back under the number of their call; idle is said once at the end', async () => {
  const { said, busy, idle, call, over } = sat((_, input, tell) => {
    const { idea } = input as { idea: string };
    tell(`on ${idea}`);
    if (idea === '2') throw new TypeError('broken');
    return `of ${idea}`;
  });
  call(1);
  call(2);
  await over(2);
  expect(said).toEqual([
    { kind: 'event', id: 1, event: 'on 1' },
    { kind: 'done', id: 1, result: 'of 1' },
    { kind: 'event', id: 2, event: 'on 2' },
    { kind: 'error', id: 2, code: 'internal', message: 'broken' },
  ]);
  expect(busy).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(idle).toHaveBeenCalledTimes(1));
});
