import { execFileSync } from 'node:child_process';
import { cp, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { provenanceOf, xmpPacket } from '@atelier/lineage';
import { describe, expect, it } from 'vitest';
import { dated, folder, pictureOf, put } from './__fixtures__/pictures.ts';
import { openLibrary } from './library.ts';
import { readLineage } from './read-lineage.ts';

describe('list', () => {
  it('is empty where there is no folder yet', async () => {
    expect(await openLibrary({ home: join(await folder(), 'none') }).list()).toEqual({ pictures: [], skipped: [] });
  });

  it('says so when the folder is a file', async () => {
    const home = join(await folder(), 'file');
    await writeFile(home, 'mine');
    await expect(openLibrary({ home }).list()).rejects.toMatchObject({
      code: 'no-such-file',
      message: expect.stringContaining(home),
    });
    await expect(openLibrary({ home }).resolve('last')).rejects.toMatchObject({ code: 'no-such-file' });
    await expect(openLibrary({ home }).restore()).rejects.toMatchObject({ code: 'no-such-file' });
  });

  it('shows the newest first, and of equal times the higher number', async () => {
    const home = await folder();
    await put(home, 'old.png', 30);
    await put(home, 'beach-7.png', 5);
    await put(home, 'beach-7-2.png', 5);
    await put(home, 'beach-7-10.png', 5);
    await put(home, 'new.png', 1);
    const { pictures } = await openLibrary({ home }).list();
    expect(pictures.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 new.png',
      '2 beach-7-10.png',
      '3 beach-7-2.png',
      '4 beach-7.png',
      '5 old.png',
    ]);
    expect(pictures[0]).toMatchObject({ idea: 'new.png', seed: 1, width: 2, height: 2, engine: 'Illustrator 0.1' });
    expect((await openLibrary({ home }).list(2)).pictures).toEqual(pictures.slice(0, 2));
  });

  it('skips foreign and broken files and says why, without a number for them', async () => {
    const home = await folder();
    const whole = pictureOf('whole', 1);
    await put(home, 'ours.png', 9);
    await put(home, 'text.png', 1, new TextEncoder().encode('not a picture'));
    await put(home, 'empty.png', 2, new Uint8Array(0));
    await put(home, 'cut.png', 3, whole.subarray(0, 300));
    await put(home, 'foreign.gif', 4, new TextEncoder().encode('GIF89a…'));
    await put(
      home,
      'forged.png',
      5,
      Uint8Array.from(whole, (byte, i) => (i === 190 ? 0x7b : byte)),
    );
    await put(home, 'notes.txt', 6);
    await put(home, '.hidden.png', 7);
    await mkdir(join(home, 'folder.png'));
    await symlink('nowhere', join(home, 'broken-link.png'));
    await symlink('circle.png', join(home, 'circle.png'));
    const { pictures, skipped } = await openLibrary({ home }).list();
    expect(pictures.map(({ number, name }) => [number, name])).toEqual([[1, 'ours.png']]);
    expect(skipped.map(({ file }) => file.slice(home.length + 1))).toEqual([
      'broken-link.png',
      'circle.png',
      'cut.png',
      'empty.png',
      'foreign.gif',
      'forged.png',
      'text.png',
    ]);
    expect(skipped.every(({ why }) => why.length > 10)).toBe(true);
  });

  it('does not wait for a pipe', async ({ skip }) => {
    if (process.platform === 'win32') skip('Windows has no named pipes in folders');
    const home = await folder();
    execFileSync('mkfifo', [join(home, 'pipe.png')]);
    expect((await openLibrary({ home }).list()).skipped).toEqual([{ file: join(home, 'pipe.png'), why: 'it is not a file' }]);
    expect(await readLineage(join(home, 'pipe.png'))).toBe('it is not a file');
    expect(await readLineage(home)).toBe('it is not a file');
  });

  it('shows links to pictures, and long records that do not fit the first read', async () => {
    const home = await folder();
    const elsewhere = await folder();
    await symlink(await put(elsewhere, 'there.png', 3), join(home, 'link.png'));
    const idea = '海'.repeat(32_000);
    await put(home, 'long.png', 1, pictureOf(idea, 5));
    const { pictures } = await openLibrary({ home }).list();
    expect(pictures.map(({ name }) => name)).toEqual(['long.png', 'link.png']);
    expect(pictures[0]!.idea).toBe(idea);
  });

  it('reads only the head of a PNG: one whose pixels are missing is still listed', async () => {
    const home = await folder();
    const file = await put(home, 'a.png', 1);
    await truncate(file, pictureOf('a.png', 1).length - 15);
    expect((await openLibrary({ home }).list()).pictures).toHaveLength(1);
  });

  it('finds lineage at the end of a WebP file', async () => {
    const home = await folder();
    const packet = new TextEncoder().encode(xmpPacket(provenanceOf(pictureOf('web', 4))));
    const file = Buffer.alloc(100_020 + packet.length + (packet.length & 1));
    file.write('RIFF', 0);
    file.write('WEBPVP8 ', 8);
    file.writeUInt32LE(99_992, 16);
    file.write('XMP ', 100_012);
    file.writeUInt32LE(packet.length, 100_016);
    file.set(packet, 100_020);
    await put(home, 'a.webp', 1, file);
    expect((await openLibrary({ home }).list()).pictures[0]).toMatchObject({ idea: 'web', seed: 4 });
  });

  it('works in a copied folder', async () => {
    const home = await folder();
    for (let i = 0; i < 3; i++) await put(home, `p${i}.png`, i);
    const copy = join(await folder(), 'copy');
    await cp(home, copy, { recursive: true, preserveTimestamps: true });
    const names = async (at: string) => (await openLibrary({ home: at }).list()).pictures.map(({ name }) => name);
    expect(await names(copy)).toEqual(['p0.png', 'p1.png', 'p2.png']);
    for (let i = 0; i < 3; i++) await dated(join(copy, `p${i}.png`), 1);
    expect(await names(copy)).toEqual(['p2.png', 'p1.png', 'p0.png']);
  });

  it('takes thousands of files', async () => {
    const home = await folder();
    const bytes = pictureOf('many', 1);
    await Promise.all(Array.from({ length: 1000 }, (_, i) => writeFile(join(home, `p${i}.png`), bytes)));
    expect((await openLibrary({ home }).list()).pictures).toHaveLength(1000);
  });
});

describe('resolve', () => {
  it('gives `last` and numbers the meaning that list shows', async () => {
    const home = await folder();
    for (let i = 1; i <= 20; i++) await put(home, `p${i}.png`, i);
    await put(home, 'broken.png', 0, new Uint8Array(3));
    const library = openLibrary({ home });
    const { pictures } = await library.list();
    expect(await library.resolve('last')).toBe(join(home, 'p1.png'));
    for (const { number, file } of pictures) expect(await library.resolve(String(number))).toBe(file);
    expect(await library.resolve('#3')).toBe(join(home, 'p3.png'));
    await expect(library.resolve('21')).rejects.toMatchObject({
      code: 'no-such-file',
      message: expect.stringContaining('it has 20'),
    });
  });

  it('takes paths from where the person stands, and names of the library', async () => {
    const home = await folder();
    const cwd = await folder();
    const library = openLibrary({ home, cwd });
    await put(home, 'mine.png', 1);
    await put(cwd, 'here.png', 1);
    expect(await library.resolve('here.png')).toBe(join(cwd, 'here.png'));
    expect(await library.resolve('./here.png')).toBe(join(cwd, 'here.png'));
    expect(await library.resolve('mine.png')).toBe(join(home, 'mine.png'));
    expect(await library.resolve(join(home, 'mine.png'))).toBe(join(home, 'mine.png'));
  });

  it.each([
    '',
    '0',
    '-1',
    '03',
    '9999999999',
    'nothing.png',
    './mine.png',
    '..',
    '/',
    'a\0b.png',
    'x'.repeat(32_000),
    'last.png',
    '🏖️',
  ])('says "no such file" for %.20j', async (ref) => {
    const home = await folder();
    await put(home, 'mine.png', 1);
    await expect(openLibrary({ home, cwd: await folder() }).resolve(ref)).rejects.toMatchObject({
      code: 'no-such-file',
      exitStatus: 1,
    });
  });

  it('says so when there is nothing yet', async () => {
    await expect(openLibrary({ home: join(await folder(), 'none') }).resolve('last')).rejects.toMatchObject({
      code: 'no-such-file',
    });
  });
});
