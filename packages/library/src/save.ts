import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { AtelierError } from '@atelier/spec';
import { fsError } from './fs-errors.ts';
import { hasPictureExtension, numbered, stemOf } from './names.ts';
import { claim, sweep, writeAside } from './write-aside.ts';

export interface SaveOptions {
  idea: string;
  seed: number;
  /** `png`, `jpg`, …; with or without a dot. Not used where `target` names a file. */
  extension: string;
  /** A folder, or a file by its image extension; made if it does not exist. Without it the picture goes into the library. */
  target?: string;
}

interface Place {
  folder: string;
  stem: string;
  extension: string;
}

/** More pictures of one idea and one seed than this mean that something is wrong. */
const MAX_SAME = 100_000;

export async function savePicture(
  home: string,
  cwd: string,
  now: Date,
  bytes: Uint8Array,
  options: SaveOptions,
): Promise<string> {
  const { folder, stem, extension } = await placeOf(home, cwd, options);
  try {
    await mkdir(folder, { recursive: true });
    await sweep(folder, now);
    return await writeAside(folder, bytes, async (temporary) => {
      for (let n = 1; n <= MAX_SAME; n++) {
        const file = join(folder, numbered(stem, extension, n));
        if (await claim(temporary, file)) return file;
      }
      throw new AtelierError('not-writable', `${join(folder, stem)} exists ${MAX_SAME} times. Choose another folder or name.`);
    });
  } catch (error) {
    throw fsError(error, join(folder, `${stem}${extension}`));
  }
}

async function placeOf(home: string, cwd: string, { idea, seed, extension, target }: SaveOptions): Promise<Place> {
  const named = { stem: stemOf(idea, seed), extension: `.${extension.replace(/^\./, '')}` };
  if (target === undefined) return { folder: home, ...named };
  const path = resolve(cwd, target);
  let info: Awaited<ReturnType<typeof stat>> | undefined;
  try {
    info = await stat(path);
  } catch {
    // Does not exist yet, or cannot be looked at; in the second case writing says why.
  }
  if (info && !info.isDirectory() && !info.isFile()) {
    throw new AtelierError('not-writable', `Cannot write ${path}: expected a file or a folder, and it is a device or a pipe.`);
  }
  const isFile = hasPictureExtension(path) || extname(path).toLowerCase() === named.extension;
  const asFolder = info ? info.isDirectory() : /[\\/]$/.test(target) || !isFile;
  if (asFolder) return { folder: path, ...named };
  return { folder: dirname(path), stem: basename(path, extname(path)), extension: extname(path) };
}

/**
 * Writes `name-suffix.ext` beside a picture `name.png`, never over another file: `name-suffix-2.ext` where that is taken.
 * Answers with its path.
 */
export async function saveBeside(picture: string, bytes: Uint8Array, suffix: string, extension: string): Promise<string> {
  const folder = dirname(picture);
  const stem = `${basename(picture, extname(picture))}-${suffix}`;
  try {
    return await writeAside(folder, bytes, async (temporary) => {
      for (let n = 1; n <= MAX_SAME; n++) {
        const file = join(folder, numbered(stem, `.${extension}`, n));
        if (await claim(temporary, file)) return file;
      }
      throw new AtelierError('not-writable', `${join(folder, stem)} exists ${MAX_SAME} times. Choose another folder or name.`);
    });
  } catch (error) {
    throw fsError(error, join(folder, `${stem}.${extension}`));
  }
}
