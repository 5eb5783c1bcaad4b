/**
 * Writing without ever showing half a file and without ever overwriting: the bytes go into a hidden file of the same folder,
 * reach the disk, and only then get their name. A process that is killed leaves at most a hidden `.part` file, which a later
 * save sweeps away.
 */
import { randomBytes } from 'node:crypto';
import { link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './fs-errors.ts';

const PREFIX = '.atelier-';
const SUFFIX = '.part';
/** Milliseconds after which nobody is still writing. */
const STALE = 60 * 60 * 1000;

/** Writes `bytes` aside in `folder`, lets `place` name the file, and removes what is left, also when something fails. */
export async function writeAside<T>(folder: string, bytes: Uint8Array, place: (temporary: string) => Promise<T>): Promise<T> {
  const temporary = join(folder, `${PREFIX}${randomBytes(8).toString('hex')}${SUFFIX}`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    const placed = await place(temporary);
    await syncFolder(folder);
    return placed;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** File systems without hard links (FAT, some network disks) answer one of these. */
const NO_LINKS = new Set(['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

/**
 * Gives `file` the name `to` unless that is taken; false if it is. `file` may still exist under its old name afterwards. Where
 * hard links do not work the name is first taken by an empty file, which can be seen for a moment.
 */
export async function claim(file: string, to: string, options: { symlink?: boolean } = {}): Promise<boolean> {
  try {
    // A hard link to a symbolic link would follow it on macOS.
    if (!options.symlink) {
      await link(file, to);
      return true;
    }
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.has(code)) throw error;
  }
  try {
    await (await open(to, 'wx')).close();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await rename(file, to);
  } catch (error) {
    await rm(to, { force: true });
    throw error;
  }
  return true;
}

/** Makes the new name itself durable. Windows cannot open folders, and some disks refuse: the bytes are safe either way. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Removes hidden files that killed processes left more than an hour ago. */
export async function sweep(folder: string, now: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) continue;
    const file = join(folder, name);
    const info = await stat(file).catch(() => undefined);
    if (info && now.getTime() - info.mtimeMs > STALE) await rm(file, { force: true }).catch(() => undefined);
  }
}
