/**
 * Deleting moves a picture into `.bin` of its library, with a small JSON file beside it that says where it came from and when.
 * Nothing there or at the place of return is ever overwritten, and nothing outside the library is moved.
 */
import { lstat, mkdir, readFile, realpath, rm } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { AtelierError } from '@atelier/spec';
import { mapBounded } from './bounded.ts';
import { candidatesIn } from './candidates.ts';
import { codeOf, fsError } from './fs-errors.ts';
import { hasPictureExtension, numbered } from './names.ts';
import { readLineage } from './read-lineage.ts';
import { numberIn } from './resolve.ts';
import { claim, writeAside } from './write-aside.ts';

const BIN = '.bin';
const NOTE_VERSION = 1;
const MAX_NOTE = 64 * 1024;
const WIDTH = 16;

export interface Removed {
  /** Absolute path before. */
  from: string;
  /** Absolute path in the bin. */
  file: string;
}

export interface BinEntry {
  /** 1 is what was removed last. */
  number: number;
  /** Absolute path in the bin, and its name there. */
  file: string;
  name: string;
  /** Absolute path to which it returns, if that is free. */
  from: string;
  removed: Date;
  /** From its lineage, where it has any. */
  idea?: string;
  seed?: number;
}

/** Moves files, given by their absolute paths, into the bin. All are checked before the first is moved. */
export async function removeToBin(home: string, files: readonly string[], now: Date): Promise<Removed[]> {
  const checked: { file: string; from: string }[] = [];
  for (const file of files) {
    if (!hasPictureExtension(file))
      throw new AtelierError('not-a-picture', `Expected a picture to remove, and ${file} is none.`);
    checked.push({ file, from: await insideLibrary(home, file) });
  }
  const bin = await openBin(home);
  const removed: Removed[] = [];
  for (const { file, from } of checked) {
    const note = `${JSON.stringify({ v: NOTE_VERSION, from, removed: now.toISOString() })}\n`;
    try {
      removed.push({ from: file, file: await moveToBin(bin, file, new TextEncoder().encode(note)) });
    } catch (error) {
      throw fsError(error, file);
    }
  }
  return removed;
}

/** The note goes first and takes the name: whoever holds one of the two names holds both. */
async function moveToBin(bin: string, file: string, note: Uint8Array): Promise<string> {
  const symlink = (await lstat(file)).isSymbolicLink();
  const extension = extname(file);
  return writeAside(bin, note, async (temporary) => {
    for (let n = 1; ; n++) {
      const place = join(bin, numbered(basename(file, extension), extension, n));
      if ((await exists(place)) || !(await claim(temporary, noteOf(place)))) continue;
      try {
        if (await claim(file, place, { symlink })) {
          await rm(file, { force: true });
          return place;
        }
      } catch (error) {
        await rm(noteOf(place), { force: true });
        throw error;
      }
    }
  });
}

/** What is in the bin, last removed first. */
export async function listBinned(home: string): Promise<BinEntry[]> {
  const bin = join(home, BIN);
  await refuseLink(bin);
  const candidates = await candidatesIn(bin, []);
  const entries = await mapBounded(candidates, WIDTH, async ({ name, file, info }) => {
    const note = await readNote(noteOf(file));
    const lineage = await readLineage(file);
    return {
      file,
      name,
      from: placeOfReturn(home, note?.from ?? name, name),
      removed: note?.removed ?? new Date(Number(info.mtimeMs)),
      ...(typeof lineage === 'string' ? {} : { idea: lineage.idea, seed: lineage.seed }),
    };
  });
  // Stable: of those removed at the same moment, the order of candidates stays.
  entries.sort((a, b) => b.removed.getTime() - a.removed.getTime());
  return entries.map((entry, i) => ({ number: i + 1, ...entry }));
}

/** Brings a picture back: the last removed, or by number or name as `listBinned` shows them. Answers with its path. */
export async function restoreFromBin(home: string, ref = 'last'): Promise<string> {
  const entries = await listBinned(home);
  const number = numberIn(ref);
  const entry =
    number === undefined ? entries.find(({ name, from }) => name === ref || basename(from) === ref) : entries[number - 1];
  if (!entry) {
    const has = entries.length === 0 ? 'the bin is empty' : `the bin has ${entries.length}, and none is called that`;
    throw new AtelierError('no-such-file', `Nothing to restore by "${ref.slice(0, 200)}" in ${join(home, BIN)}: ${has}.`);
  }
  const { file } = entry;
  const symlink = (await lstat(file)).isSymbolicLink();
  try {
    const folder = await folderOfReturn(home, dirname(entry.from));
    const extension = extname(entry.from);
    for (let n = 1; ; n++) {
      const place = join(folder, numbered(basename(entry.from, extension), extension, n));
      if (!(await claim(file, place, { symlink }))) continue;
      await rm(file, { force: true });
      await rm(noteOf(file), { force: true });
      return place;
    }
  } catch (error) {
    throw fsError(error, entry.from);
  }
}

const noteOf = (picture: string) => `${picture}.json`;

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** The bin, made where it does not exist. A link in its place could lead anywhere and is refused. */
async function openBin(home: string): Promise<string> {
  const bin = join(home, BIN);
  try {
    await mkdir(bin, { recursive: true });
  } catch (error) {
    throw fsError(error, bin);
  }
  await refuseLink(bin);
  return bin;
}

async function refuseLink(bin: string): Promise<void> {
  const info = await lstat(bin).catch(() => undefined);
  if (!info?.isSymbolicLink()) return;
  throw new AtelierError('not-writable', `Expected a folder, and ${bin} is a link. Remove the link, then try again.`);
}

/** The path of `file` within the library, with `/`; links in folders are followed first. */
async function insideLibrary(home: string, file: string): Promise<string> {
  // Before the first save there is no folder, and then nothing is inside it.
  const root = await realpath(home).catch(() => home);
  const inside = relative(root, join(await realpath(dirname(file)), basename(file)));
  if (inside.startsWith('..') || resolve(root, inside) !== join(root, inside) || inside.split(sep)[0] === BIN) {
    throw new AtelierError('not-writable', `Only pictures in ${home} can be removed, and ${file} is not one of them.`);
  }
  return inside.split(sep).join('/');
}

/** A note can be forged: what would lie outside the library, or in the bin, returns to the top of the library. */
function placeOfReturn(home: string, from: string, name: string): string {
  const place = resolve(home, from);
  const inside = relative(home, place);
  const fine = inside !== '' && !inside.startsWith('..') && join(home, inside) === place && inside.split(sep)[0] !== BIN;
  return fine && hasPictureExtension(place) ? place : join(home, name);
}

/** The folder to return to, made where it is gone; the top of the library where a link now leads out of it. */
async function folderOfReturn(home: string, folder: string): Promise<string> {
  let existing = folder;
  while (!(await exists(existing))) existing = dirname(existing);
  const [root, real] = await Promise.all([realpath(home), realpath(existing)]);
  if (real !== root && !real.startsWith(root + sep)) return home;
  await mkdir(folder, { recursive: true });
  return folder;
}

async function readNote(path: string): Promise<{ from: string; removed: Date } | undefined> {
  try {
    if ((await lstat(path)).size > MAX_NOTE) return undefined;
    const note: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof note !== 'object' || note === null || !('from' in note) || !('removed' in note)) return undefined;
    const removed = new Date(String(note.removed));
    if (typeof note.from !== 'string' || note.from.includes('\0') || Number.isNaN(removed.getTime())) return undefined;
    return { from: note.from, removed };
  } catch (error) {
    // A picture without a usable note is still a picture in the bin.
    if (error instanceof SyntaxError || codeOf(error) !== undefined) return undefined;
    throw error;
  }
}
