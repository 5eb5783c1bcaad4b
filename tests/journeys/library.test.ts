/** The small library: pictures are named, listed, binned and brought back. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { atelier, atelierJson, emptyFolder } from './cli.ts';

const TINY = ['--size', '64x64'];

it('names earlier pictures in every command', async () => {
  const cwd = emptyFolder();
  for (const [idea, seed] of [
    ['a beach sunset', '1'],
    ['a forest', '2'],
    ['海辺 🏖️', '3'],
  ] as const)
    expect((await atelier(['imagine', idea, '--seed', seed, ...TINY], { cwd })).status).toBe(0);

  const { pictures } = await atelierJson<{ pictures: { number: number; idea: string; seed: number }[] }>(['list'], { cwd });
  expect(pictures.map(({ number, seed }) => [number, seed])).toEqual([
    [1, 3],
    [2, 2],
    [3, 1],
  ]);
  expect((await atelierJson<{ idea: string }>(['read', '3'], { cwd })).idea).toBe('a beach sunset');
  expect((await atelierJson<{ idea: string }>(['brief', 'last'], { cwd })).idea).toBe('海辺 🏖️');
  expect((await atelier(['last'], { cwd })).stdout).toMatch(/^ {2}1 {2}pictures\/海辺/);
  const prompt = await atelier(['prompt', '2', '--for', 'midjourney'], { cwd });
  expect(prompt.stdout).toMatch(/forest/);
});

it('goes on from an earlier picture in its own shape', async () => {
  const cwd = emptyFolder();
  await atelier(['imagine', 'a lake', '--seed', '1', '--size', '128x72'], { cwd });
  expect((await atelier(['prompt', 'last', '--for', 'midjourney'], { cwd })).stdout).toMatch(/ --ar 16:9 /);
  const { images } = await atelierJson<{ images: { width: number; height: number }[] }>(['imagine', 'last', '--json'], { cwd });
  expect(images[0]).toMatchObject({ width: 1408, height: 792 });
});

it('bins and restores, and never overwrites on the way back', async () => {
  const cwd = emptyFolder();
  const paint = () => atelier(['imagine', 'a beach sunset', '--seed', '1', ...TINY], { cwd });
  const shown = () => readdirSync(join(cwd, 'pictures')).filter((name) => !name.startsWith('.'));
  await paint();
  const removed = await atelier(['rm', 'last'], { cwd });
  expect(removed.stdout).toMatch(/beach-sunset-1\.png is in the bin/);
  expect(shown()).toEqual([]);
  expect(existsSync(join(cwd, 'pictures/.bin/beach-sunset-1.png'))).toBe(true);
  expect((await atelier(['list', '--bin'], { cwd })).stdout).toMatch(/beach-sunset-1\.png/);
  await paint();
  expect((await atelier(['restore'], { cwd })).status).toBe(0);
  expect(shown()).toHaveLength(2);
});

it('says so where there is nothing', async () => {
  const cwd = emptyFolder();
  expect(await atelier(['list'], { cwd })).toMatchObject({ status: 0, stdout: expect.stringMatching(/No pictures/) });
  for (const command of ['last', 'open', 'rm', 'restore']) {
    const outcome = await atelier(command === 'rm' ? ['rm', 'last'] : [command], { cwd });
    expect(outcome.status, command).toBe(1);
    expect(outcome.stderr, command).toMatch(/no picture|nothing to restore/i);
  }
});
