import { lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, pictureOf, put } from './__fixtures__/pictures.ts';
import { openLibrary } from './library.ts';

/** A clock that moves on by a second each time it is read. */
function clock() {
  let time = Date.UTC(2026, 0, 2);
  return () => {
    time += 1000;
    return new Date(time);
  };
}

async function library() {
  const home = await folder();
  const cwd = await folder();
  return { cwd, bin: join(home, '.bin'), ...openLibrary({ home, cwd, now: clock() }) };
}

describe('remove and restore', () => {
  it('move a picture into the bin and back, to its old place in the list', async () => {
    const { home, bin, list, remove, restore, listBin } = await library();
    for (let i = 1; i <= 3; i++) await put(home, `p${i}.png`, i);
    const before = await list();
    const bytes = await readFile(join(home, 'p2.png'));
    expect(await remove(['2'])).toEqual([{ from: join(home, 'p2.png'), file: join(bin, 'p2.png') }]);
    expect((await list()).pictures.map(({ name }) => name)).toEqual(['p1.png', 'p3.png']);
    expect(JSON.parse(await readFile(join(bin, 'p2.png.json'), 'utf8'))).toEqual({
      v: 1,
      from: 'p2.png',
      removed: '2026-01-02T00:00:01.000Z',
    });
    expect(await listBin()).toMatchObject([{ number: 1, name: 'p2.png', from: join(home, 'p2.png'), idea: 'p2.png', seed: 2 }]);
    expect(await restore()).toBe(join(home, 'p2.png'));
    expect(await list()).toEqual(before);
    expect(await readFile(join(home, 'p2.png'))).toEqual(bytes);
    expect(await readdir(bin)).toEqual([]);
  });

  it('mean by numbers what list showed before the first was moved', async () => {
    const { home, list, remove, restore, listBin } = await library();
    for (let i = 1; i <= 5; i++) await put(home, `p${i}.png`, i);
    await remove(['1', '2', 'last', 'p4.png', '4']);
    expect((await list()).pictures.map(({ name }) => name)).toEqual(['p3.png', 'p5.png']);
    expect(await listBin()).toHaveLength(3);
    expect(await restore('p2.png')).toBe(join(home, 'p2.png'));
    await expect(restore('7')).rejects.toMatchObject({ code: 'no-such-file' });
    await restore();
    await restore('1');
    expect((await list()).pictures).toHaveLength(5);
    await expect(restore()).rejects.toMatchObject({ code: 'no-such-file', message: expect.stringContaining('empty') });
  });

  it('overwrite nothing, neither in the bin nor on the way back', async () => {
    const { home, bin, remove, restore, listBin } = await library();
    for (let seed = 1; seed <= 3; seed++) {
      await put(home, 'same.png', seed, pictureOf('same', seed));
      await remove(['same.png']);
    }
    await writeFile(join(bin, 'same-4.png.json'), 'of somebody else');
    await put(home, 'same.png', 4, pictureOf('same', 4));
    await remove(['same.png']);
    expect((await listBin()).map(({ name, seed }) => `${name} ${seed}`)).toEqual([
      'same-5.png 4',
      'same-3.png 3',
      'same-2.png 2',
      'same.png 1',
    ]);
    expect(await restore()).toBe(join(home, 'same.png'));
    expect(await restore()).toBe(join(home, 'same-2.png'));
    expect(await restore('same.png')).toBe(join(home, 'same-3.png'));
    expect(await readFile(join(bin, 'same-4.png.json'), 'utf8')).toBe('of somebody else');
  });

  it('leave alone what somebody put into the bin by hand, and can restore it', async () => {
    const { home, bin, remove, restore } = await library();
    await mkdir(bin);
    await put(bin, 'x.png', 9, pictureOf('by hand', 9));
    await put(home, 'x.png', 1);
    await remove(['x.png']);
    expect((await readdir(bin)).sort()).toEqual(['x-2.png', 'x-2.png.json', 'x.png']);
    expect(await restore('2')).toBe(join(home, 'x.png'));
    expect((await readFile(join(home, 'x.png'))).includes('by hand')).toBe(true);
  });

  it('make no folder where there is nothing to do', async () => {
    const { cwd } = await library();
    const home = join(await folder(), 'none');
    const outside = await put(cwd, 'x.png', 1);
    await expect(openLibrary({ home, cwd }).remove([outside])).rejects.toMatchObject({ code: 'not-writable' });
    await expect(openLibrary({ home, cwd }).restore()).rejects.toMatchObject({ code: 'no-such-file' });
    await expect(lstat(home)).rejects.toThrow();
  });

  it('keep the folder a picture came from', async () => {
    const { home, remove, restore } = await library();
    await mkdir(join(home, 'sub'));
    const file = await put(join(home, 'sub'), 'x.png', 1);
    await remove([file]);
    await rm(join(home, 'sub'), { recursive: true });
    expect(await restore()).toBe(file);
  });

  it('move a link itself, not what it points to', async () => {
    const { home, cwd, remove, restore } = await library();
    const target = await put(cwd, 'there.png', 1);
    await symlink(target, join(home, 'link.png'));
    await remove(['link.png']);
    expect((await lstat(target)).isFile()).toBe(true);
    await expect(lstat(join(home, 'link.png'))).rejects.toThrow();
    await restore();
    expect((await lstat(join(home, 'link.png'))).isSymbolicLink()).toBe(true);
  });

  it('move nothing that is not a picture of this library, and then none of the others either', async () => {
    const { home, cwd, remove, list } = await library();
    const mine = await put(home, 'mine.png', 1);
    const outside = await put(cwd, 'outside.png', 1);
    await writeFile(join(home, 'notes.txt'), 'mine');
    await mkdir(join(home, 'folder.png'));
    await symlink(cwd, join(home, 'way-out'));
    for (const [ref, code] of [
      [outside, 'not-writable'],
      [join(home, 'way-out', 'outside.png'), 'not-writable'],
      [join(home, 'notes.txt'), 'not-a-picture'],
      ['folder.png', 'no-such-file'],
      ['none.png', 'no-such-file'],
    ] as const) {
      await expect(remove([mine, ref]), ref).rejects.toMatchObject({ code });
    }
    expect((await lstat(outside)).isFile()).toBe(true);
    expect((await list()).pictures).toHaveLength(1);
    await remove(['mine.png']);
    await expect(remove([join(home, '.bin', 'mine.png')])).rejects.toMatchObject({ code: 'not-writable' });
  });

  it('are not led out of the library by a forged note or a link', async () => {
    const { home, cwd, bin, remove, restore } = await library();
    for (const from of [
      '../escaped.png',
      join(cwd, 'escaped.png'),
      '..',
      '',
      '.bin/x.png',
      'sub/../../escaped.png',
      'script.sh',
    ]) {
      await put(home, 'x.png', 1);
      await remove(['x.png']);
      await writeFile(join(bin, 'x.png.json'), JSON.stringify({ v: 1, from, removed: '2026-01-01T00:00:00Z' }));
      const back = await restore();
      expect(back, from).toBe(join(home, 'x.png'));
      await rm(back);
    }
    await mkdir(join(home, 'sub'));
    await remove([await put(join(home, 'sub'), 'x.png', 1)]);
    await rm(join(home, 'sub'), { recursive: true });
    await symlink(cwd, join(home, 'sub'));
    expect(await restore()).toBe(join(home, 'x.png'));
    expect(await readdir(cwd)).toEqual([]);
  });

  it.each([
    'nonsense',
    '[]',
    'null',
    '{"from":3,"removed":"x"}',
    '{"from":"a\\u0000.png","removed":"2026-01-01"}',
    ' '.repeat(100_000),
  ])('bring back a picture whose note is %.20j', async (note) => {
    const { home, bin, remove, restore } = await library();
    await put(home, 'x.png', 1);
    await remove(['x.png']);
    await writeFile(join(bin, 'x.png.json'), note);
    expect(await restore()).toBe(join(home, 'x.png'));
  });

  it('refuse a bin that is a link', async () => {
    const { home, cwd, bin, remove, restore, listBin } = await library();
    await put(home, 'x.png', 1);
    await symlink(cwd, bin);
    await expect(remove(['x.png'])).rejects.toMatchObject({ code: 'not-writable' });
    await expect(restore()).rejects.toMatchObject({ code: 'not-writable' });
    await expect(listBin()).rejects.toMatchObject({ code: 'not-writable' });
    expect(await readdir(cwd)).toEqual([]);
  });
});
