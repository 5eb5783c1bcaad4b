import { chmod, lstat, mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, pictureOf } from './__fixtures__/pictures.ts';
import { openLibrary } from './library.ts';

const beach = { idea: 'a beach sunset', seed: 7, extension: 'png' };
const bytes = pictureOf('a beach sunset', 7);

describe('save', () => {
  it('names a picture from idea and seed, in a folder that it makes', async () => {
    const home = join(await folder(), 'new', 'pictures');
    const file = await openLibrary({ home }).save(bytes, beach);
    expect(file).toBe(join(home, 'beach-sunset-7.png'));
    expect(new Uint8Array(await readFile(file))).toEqual(bytes);
    expect(await readdir(home)).toEqual(['beach-sunset-7.png']);
  });

  it('never overwrites, also when many save at once', async () => {
    const home = await folder();
    const library = openLibrary({ home });
    const files = await Promise.all(Array.from({ length: 12 }, (_, i) => library.save(pictureOf('x', i), beach)));
    expect(new Set(files.map((file) => basename(file)))).toEqual(
      new Set(['beach-sunset-7.png', ...Array.from({ length: 11 }, (_, i) => `beach-sunset-7-${i + 2}.png`)]),
    );
    const seeds = (await library.list()).pictures.map(({ seed }) => seed).sort((a, b) => a - b);
    expect(seeds).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('does not write through a link that leads nowhere', async () => {
    const home = await folder();
    const outside = join(await folder(), 'outside.png');
    await symlink(outside, join(home, 'beach-sunset-7.png'));
    expect(basename(await openLibrary({ home }).save(bytes, beach))).toBe('beach-sunset-7-2.png');
    await expect(lstat(outside)).rejects.toThrow();
  });

  it.each(['海辺', '🏖️', 'שקיעה בים', 'x'.repeat(32_000), '../../../etc/passwd', '\0', 'con', `a${'\u0301'.repeat(3000)}`])(
    'keeps any idea inside the folder: %.40s',
    async (idea) => {
      const home = await folder();
      const library = openLibrary({ home });
      const file = await library.save(pictureOf(idea, 7), { ...beach, idea });
      expect(await readdir(home)).toEqual([basename(file)]);
      expect((await library.list()).pictures[0]).toMatchObject({ idea, seed: 7, number: 1, file });
    },
  );

  it('takes a folder or a file as target', async () => {
    const cwd = await folder();
    const library = openLibrary({ home: join(cwd, 'home'), cwd });
    await mkdir(join(cwd, 'there.png'));
    const save = async (target: string) =>
      (await library.save(bytes, { ...beach, target }))
        .slice(cwd.length + 1)
        .split(sep)
        .join('/');
    expect(await save('there.png')).toBe('there.png/beach-sunset-7.png');
    expect(await save('new')).toBe('new/beach-sunset-7.png');
    expect(await save('new.dir/')).toBe('new.dir/beach-sunset-7.png');
    expect(await save('sub/mine.png')).toBe('sub/mine.png');
    expect(await save('sub/mine.png')).toBe('sub/mine-2.png');
    expect(await save('sub/海.PNG')).toBe('sub/海.PNG');
    await expect(lstat(join(cwd, 'home'))).rejects.toThrow();
  });

  it('says so when a file stands where a folder is needed, and leaves it alone', async () => {
    const cwd = await folder();
    await writeFile(join(cwd, 'file'), 'mine');
    const save = openLibrary({ home: join(cwd, 'file', 'pictures') }).save(bytes, beach);
    await expect(save).rejects.toMatchObject({ code: 'not-writable', message: expect.stringContaining(join(cwd, 'file')) });
    await expect(
      openLibrary({ home: cwd }).save(bytes, { ...beach, target: join(cwd, 'file', 'x.png') }),
    ).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining('a file stands where a folder is needed'),
    });
    await expect(
      openLibrary({ home: cwd }).save(bytes, { ...beach, target: join(cwd, `${'x'.repeat(300)}.png`) }),
    ).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining('too long'),
    });
    expect(await readFile(join(cwd, 'file'), 'utf8')).toBe('mine');
    expect(await readdir(cwd)).toEqual(['file']);
  });

  it('refuses a device as target', async ({ skip }) => {
    if (process.platform === 'win32') skip('Windows has no /dev/null');
    await expect(openLibrary({ home: await folder() }).save(bytes, { ...beach, target: '/dev/null' })).rejects.toMatchObject({
      code: 'not-writable',
    });
  });

  it('says so when the folder is read-only', async ({ skip }) => {
    if (process.getuid?.() === 0)
      skip('root may write into read-only folders; the read-only disk of full-disk.test.ts stands in');
    const home = await folder();
    await chmod(home, 0o500);
    await expect(openLibrary({ home }).save(bytes, beach)).rejects.toMatchObject({ code: 'not-writable' });
    await chmod(home, 0o700);
    expect(await readdir(home)).toEqual([]);
  });

  it('sweeps away what a killed process left an hour ago, and nothing younger or of others', async () => {
    const home = await folder();
    const library = openLibrary({ home });
    for (const name of ['.atelier-old.part', '.atelier-new.part', '.other.part']) await writeFile(join(home, name), 'half');
    const old = new Date(Date.now() - 2 * 3600_000);
    await utimes(join(home, '.atelier-old.part'), old, old);
    await utimes(join(home, '.other.part'), old, old);
    await library.save(bytes, beach);
    expect((await readdir(home)).sort()).toEqual(['.atelier-new.part', '.other.part', 'beach-sunset-7.png']);
  });
});
