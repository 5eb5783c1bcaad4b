/** `revise` and `family`: going on from a picture; its child knows where it comes from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePng } from '@atelier/lineage';
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';
import { atelier, atelierJson, emptyFolder } from './cli.ts';

interface Image {
  file: string;
  width: number;
  height: number;
  seed: number;
  pixels: string;
  brief: Brief;
}
interface Revised {
  answer: string;
  patch: { added: { value: string }[]; removed: { value: string }[]; changed: { from: string; to: string }[] };
  images: Image[];
  brief?: Brief;
}
interface Family {
  parent?: string;
  parents: { file: string }[];
  siblings: { file: string }[];
  children: { file: string }[];
}

async function withPicture(...flags: string[]): Promise<{ cwd: string; first: Image }> {
  const cwd = emptyFolder();
  const args = ['imagine', 'a beach sunset', '--seed', '7', '--size', '256x160', ...flags];
  const { images } = await atelierJson<{ images: [Image] }>(args, { cwd });
  return { cwd, first: images[0] };
}
const pictures = (cwd: string) => readdirSync(join(cwd, 'pictures'));

it('the list tells revisions of one idea by what was said last, through a replay too', async () => {
  const cwd = emptyFolder();
  await atelier(['imagine', 'a red fox', '--size', '64x64', '--seed', '7'], { cwd });
  await atelier(['revise', 'last', 'make it night'], { cwd });
  await atelier(['replay', 'last', '-o', 'pictures/again.png'], { cwd });
  const lines = (await atelier(['list'], { cwd })).stdout.trimEnd().split('\n');
  expect(lines.map((line) => / {3}(a red fox.*)$/.exec(line)?.[1])).toEqual([
    'a red fox · make it night',
    'a red fox · make it night',
    'a red fox',
  ]);
});

it('paints a child with its parent recorded, and the family is listed', async () => {
  const { cwd, first } = await withPicture();
  const night = await atelierJson<Revised>(['revise', 'last', 'make it night, a sailboat on the left'], { cwd });
  const [child] = night.images as [Image];
  expect(child).toMatchObject({ width: 256, height: 160, seed: 7 });
  expect(JSON.stringify(night.patch)).toMatch(/night.*sailboat|sailboat.*night/);
  expect(child.brief.idea).toBe('a beach sunset');
  expect(child.pixels).not.toBe(first.pixels);
  const other = await atelierJson<Revised>(['revise', first.file, 'make it stormy'], { cwd });

  const family = await atelierJson<Family>(['family', child.file], { cwd });
  expect(family.parent).toBe(first.pixels);
  expect(family.parents.map(({ file }) => file)).toEqual([first.file]);
  expect(family.siblings.map(({ file }) => file)).toEqual([other.images[0]?.file]);
  const mother = await atelierJson<Family>(['family', first.file], { cwd });
  expect(mother.children).toHaveLength(2);
  expect((await atelier(['family', 'last'], { cwd })).stdout).toMatch(/Revised from, nearest first:\n.*beach-sunset-7\.png/);

  const again = await atelierJson<{ same: boolean; images: [Image] }>(['replay', child.file], { cwd });
  expect(again.same).toBe(true);
  expect((await atelierJson<Family>(['family', again.images[0].file], { cwd })).parent).toBe(first.pixels);
});

it('leaves the rest of the picture as it was (L1)', async () => {
  const { cwd, first } = await withPicture();
  const { images } = await atelierJson<Revised>(['revise', 'last', 'add a sailboat on the left'], { cwd });
  const [before, after] = [first.file, images[0]?.file ?? ''].map((file) => decodePng(readFileSync(file)));
  let near = 0;
  for (let i = 0; i < before!.data.length; i += 4)
    if ([0, 1, 2].every((c) => Math.abs(before!.data[i + c]! - after!.data[i + c]!) <= 2)) near++;
  expect(near / (256 * 160)).toBeGreaterThan(0.75);
  expect(near).toBeLessThan(256 * 160);
});

it('takes another shape where that is asked for, with as many pixels', async () => {
  const { cwd } = await withPicture('--liberty', 'faithful');
  const { images } = await atelierJson<Revised>(['revise', 'last', 'wider'], { cwd });
  const { width, height } = images[0] as Image;
  expect(width / height).toBeGreaterThan(1.65);
  expect(Math.abs((width * height) / (256 * 160) - 1)).toBeLessThan(0.2);
});

it('--dry says what would change, and questions are answered; neither paints', async () => {
  const { cwd } = await withPicture();
  const dry = await atelier(['revise', 'last', 'make it night', '--dry'], { cwd });
  expect(dry.status).toBe(0);
  expect(dry.stdout).toMatch(/^.*night.*\n/i);
  expect(dry.stdout).toMatch(/Changed {4}sunset → night {2,}you said: “make it night”/);
  const json = await atelierJson<Revised>(['revise', 'last', 'make it night', '--dry'], { cwd });
  expect(json.images).toEqual([]);
  expect(json.brief?.setting.some(({ kind, value }) => kind === 'time' && value === 'night')).toBe(true);
  expect((await atelier(['revise', 'last', 'what did you add?'], { cwd })).stdout).toMatch(/^I added .*\.\n$/);
  expect((await atelier(['revise', 'last', 'undo'], { cwd })).stdout).toMatch(/name the one to go on from/);
  expect(pictures(cwd)).toHaveLength(1);
});

it('says what it cannot place, and paints nothing', async () => {
  const { cwd } = await withPicture();
  const { status, stderr, stdout } = await atelier(['revise', 'last', 'frobnicate the quux'], { cwd });
  expect(status).toBe(1);
  expect(stderr).toMatch(/frobnicate.*Nothing has changed/);
  expect(stdout).toBe('');
  expect(await atelier(['revise', 'last', ' '], { cwd })).toMatchObject({ status: 2, stdout: '' });
  expect(await atelier(['revise', 'last'], { cwd })).toMatchObject({ status: 2, stdout: '' });
  expect(pictures(cwd)).toHaveLength(1);
});

it('goes on from a revised picture, and puts it where it is told', async () => {
  const { cwd } = await withPicture();
  await atelierJson(['revise', 'last', 'make it night'], { cwd });
  const { images } = await atelierJson<Revised>(['revise', 'last', 'no palms', '-o', 'out/bare.webp'], { cwd });
  expect(images[0]?.file).toBe(join(cwd, 'out/bare.webp'));
  const family = await atelierJson<Family>(['family', 'out/bare.webp'], { cwd });
  expect(family.parents).toHaveLength(2);
});
