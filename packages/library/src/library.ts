/** Pictures on disk: plain files in one folder, each with its whole lineage inside. There is no index that could drift apart. */
import { resolve } from 'node:path';
import { type BinEntry, listBinned, type Removed, removeToBin, restoreFromBin } from './bin.ts';
import { type Listing, listPictures } from './list.ts';
import { resolveRef } from './resolve.ts';
import { type SaveOptions, saveBeside, savePicture } from './save.ts';

export interface LibraryOptions {
  /** The folder. It is made by the first save. */
  home: string;
  /** Where the person stands, for relative paths. Default: the folder of the process. */
  cwd?: string;
  /** For the bin, which notes when something was removed. */
  now?: () => Date;
}

export interface Library {
  /** Absolute. */
  readonly home: string;
  /**
   * Writes a picture under a name made from idea and seed, never over another one, and answers with its path.
   * @throws AtelierError `not-writable`, `disk-full`; then nothing was written.
   */
  save(bytes: Uint8Array, options: SaveOptions): Promise<string>;
  /** Writes something that goes with a picture beside it (`beach-7-depth.png`), never over another file. */
  saveBeside(picture: string, bytes: Uint8Array, suffix: string, extension: string): Promise<string>;
  /** Newest first. `limit` reads no further than needed. */
  list(limit?: number): Promise<Listing>;
  /** The path that `last`, `3`, a path or the name of a picture means. @throws AtelierError `no-such-file` */
  resolve(ref: string): Promise<string>;
  /** Moves pictures into the bin. Numbers mean what they meant before the first was moved, and nothing is moved where one
   * of them names no picture of this library. */
  remove(refs: readonly string[]): Promise<Removed[]>;
  /** Brings back the last removed picture, or the one that a number or a name of `listBin` means. */
  restore(ref?: string): Promise<string>;
  /** Last removed first. */
  listBin(): Promise<BinEntry[]>;
}

export function openLibrary({ home: folder, cwd = process.cwd(), now = () => new Date() }: LibraryOptions): Library {
  const home = resolve(cwd, folder);
  return {
    home,
    save: (bytes, options) => savePicture(home, cwd, now(), bytes, options),
    saveBeside,
    list: (limit) => listPictures(home, limit),
    resolve: (ref) => resolveRef(home, cwd, ref),
    remove: async (refs) => {
      const files = new Set(await Promise.all(refs.map((ref) => resolveRef(home, cwd, ref))));
      return removeToBin(home, [...files], now());
    },
    restore: (ref) => restoreFromBin(home, ref),
    listBin: () => listBinned(home),
  };
}
