/** From a sentence to a picture, and back from the picture. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePng, kindOf, provenanceOf } from '@atelier/lineage';
import type { Brief } from '@atelier/spec';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { atelier, atelierJson, canCutNetwork, emptyFolder } from './cli.ts';

interface Images {
  images: {
    file: string;
    seed: number;
    width: number;
    height: number;
    pixels: string;
    prompt: string;
    dialect: string;
    engine: string;
    model: string;
    brief: Brief;
    warnings: unknown[];
    ms: number;
  }[];
}

const SMALL = ['--size', '160x128'];
const IDEA = 'a beach sunset';

describe('the first command of the README', () => {
  it('says what it did, in a few lines, and leaves one picture', async () => {
    const cwd = emptyFolder();
    const { status, stdout, stderr } = await atelier(['imagine', IDEA], { cwd, alone: true });
    expect(status).toBe(0);
    expect(stderr).toBe('');
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^You said {3}.*beach.*sunset/);
    expect(lines.some((line) => line.startsWith('Follows'))).toBe(true);
    expect(lines.some((line) => /^I added .*--liberty faithful leaves these out/.test(line))).toBe(true);
    const file =
      /^(pictures\/beach-sunset-(\d+)\.png) {3}drawn by Illustrator 0\.\d+, procedural, no AI model {3}\d+\.\d s {3}same again: --seed (\d+)$/.exec(
        lines.at(-2) ?? '',
      );
    expect(file, lines.at(-2)).not.toBeNull();
    expect(file?.[2]).toBe(file?.[3]);
    expect(lines.at(-1)).toMatch(/^Next {3}/);
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(decodePng(readFileSync(join(cwd, file?.[1] ?? ''))).width).toBe(1024);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('the same again', () => {
  it('gives the same pixels on a second run, with one worker and with two, and from the file alone', async () => {
    const cwd = emptyFolder();
    const paint = (...more: string[]) => atelierJson<Images>(['imagine', IDEA, '--seed', '7', ...SMALL, ...more], { cwd });
    const one = (await paint('--threads', '1')).images[0];
    const two = (await paint('--threads', '2')).images[0];
    expect(two?.pixels).toBe(one?.pixels);
    expect(two?.file).not.toBe(one?.file);
    expect(readFileSync(two?.file ?? '')).toEqual(readFileSync(one?.file ?? ''));
    const replayed = await atelier(['replay', one?.file ?? '', '-o', 'again.png'], { cwd, alone: true });
    expect(replayed.stderr).toBe('');
    expect(replayed.status).toBe(0);
    expect(readFileSync(join(cwd, 'again.png'))).toEqual(readFileSync(one?.file ?? ''));
  });

  it('paints several that differ, each of which its seed alone brings back', async () => {
    const cwd = emptyFolder();
    const three = await atelierJson<Images>(['imagine', IDEA, '--seed', '7', '-n', '3', ...SMALL], { cwd });
    const seeds = three.images.map(({ seed }) => seed);
    expect(seeds[0]).toBe(7);
    expect(new Set(seeds).size).toBe(3);
    expect(new Set(three.images.map(({ pixels }) => pixels)).size).toBe(3);
    const last = await atelierJson<Images>(['imagine', IDEA, '--seed', `${seeds[2]}`, ...SMALL], { cwd });
    expect(last.images[0]?.pixels).toBe(three.images[2]?.pixels);
  });

  it('--same takes the seeds one after another', async () => {
    const cwd = emptyFolder();
    const two = await atelierJson<Images>(['imagine', IDEA, '--seed', '7', '-n', '2', '--same', ...SMALL], { cwd });
    expect(two.images.map(({ seed }) => seed)).toEqual([7, 8]);
  });

  it('draws a seed where none is given', async () => {
    const cwd = emptyFolder();
    const seeds = [];
    for (let i = 0; i < 2; i++)
      seeds.push((await atelierJson<Images>(['imagine', IDEA, '--size', '64x64'], { cwd })).images[0]?.seed);
    expect(seeds[0]).not.toBe(seeds[1]);
  });
});

describe('the record in the file', () => {
  it('reads back as what made the picture', async () => {
    const cwd = emptyFolder();
    const painted = (await atelierJson<Images>(['imagine', IDEA, '--seed', '7', ...SMALL], { cwd })).images[0];
    const read = await atelierJson<Brief & { provenance: { seed: number; software: string } }>(['read', 'last'], { cwd });
    const { provenance, ...brief } = read;
    expect(brief).toEqual(painted?.brief);
    expect(provenance).toMatchObject({ seed: 7, engine: { id: 'illustrator', kind: 'procedural' }, idea: IDEA });
    expect(painted).toMatchObject({ engine: 'illustrator', dialect: 'plain', width: 160, height: 128 });
  });

  it.each(['jpeg', 'webp', 'avif'] as const)('is in a %s too, which can be replayed', async (format) => {
    const cwd = emptyFolder();
    const painted = (await atelierJson<Images>(['imagine', IDEA, '--seed', '7', ...SMALL, '--format', format], { cwd }))
      .images[0];
    const bytes = readFileSync(painted?.file ?? '');
    expect(kindOf(bytes)).toBe(format);
    expect(provenanceOf(bytes)).toMatchObject({ seed: 7, idea: IDEA });
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 160, height: 128 });
    const replayed = await atelierJson<Images & { same: boolean }>(['replay', 'last'], { cwd });
    expect(replayed.same).toBe(true);
    expect(replayed.images[0]?.pixels).toBe(painted?.pixels);
  });
});

describe('where pictures go', () => {
  it('into ATELIER_HOME, a folder, or a file, and never over another', async () => {
    const cwd = emptyFolder();
    const args = ['imagine', IDEA, '--seed', '7', '--size', '64x64'];
    await atelier(args, { cwd, env: { ATELIER_HOME: 'elsewhere' } });
    await atelier([...args, '-o', 'folder'], { cwd });
    await atelier([...args, '-o', 'one.png'], { cwd });
    await atelier([...args, '-n', '2', '-o', 'many.webp'], { cwd });
    expect(readdirSync(join(cwd, 'elsewhere')).filter((name) => name.endsWith('.png'))).toEqual(['beach-sunset-7.png']);
    expect(existsSync(join(cwd, 'folder/beach-sunset-7.png'))).toBe(true);
    expect(existsSync(join(cwd, 'one.png'))).toBe(true);
    const many = readdirSync(cwd).filter((name) => name.startsWith('many'));
    expect(many).toHaveLength(2);
    expect(many).toContain('many-7.webp');
    expect(existsSync(join(cwd, 'pictures'))).toBe(false);
  });
});

describe('without any network', () => {
  it.skipIf(!canCutNetwork())('imagine, prompt and brief still work', async () => {
    const cwd = emptyFolder();
    const node = ['unshare', '-rn', process.execPath];
    expect((await atelier(['imagine', IDEA, ...SMALL], { cwd, node })).status).toBe(0);
    expect((await atelier(['prompt', IDEA, '--for', 'midjourney'], { cwd, node })).status).toBe(0);
    expect((await atelier(['brief', IDEA], { cwd, node })).status).toBe(0);
  });
});
