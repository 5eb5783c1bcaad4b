/**
 * The pictures of a folder, newest first: by time of last change, then by name where two times are equal (the higher number
 * first). Files carry no time of their own, so a folder copied without times is ordered as it was copied; nothing else changes.
 */
import type { BigIntStats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AtelierError, type Provenance } from '@atelier/spec';
import { mapBounded } from './bounded.ts';
import { codeOf } from './fs-errors.ts';
import { hasPictureExtension } from './names.ts';
import { readLineage } from './read-lineage.ts';

/** Files looked at at once. */
const WIDTH = 16;

export interface PictureEntry {
  /** 1 is the newest. The number that names this picture in every command until a picture is added or removed. */
  number: number;
  /** Absolute path. */
  file: string;
  /** File name. */
  name: string;
  idea: string;
  seed: number;
  /** Pixels. */
  width: number;
  height: number;
  /** As shown to people: `Illustrator 0.1`. */
  engine: string;
  /** Bytes. */
  bytes: number;
  modified: Date;
}

export interface Listing {
  pictures: PictureEntry[];
  /** Files with an image extension that are not pictures of ours or are broken, and why. */
  skipped: { file: string; why: string }[];
}

export interface Candidate {
  name: string;
  file: string;
  info: BigIntStats;
}

const stems = new Intl.Collator('en', { numeric: true });
const stem = (name: string) => name.slice(0, name.lastIndexOf('.'));
const byTimeThenName = (a: Candidate, b: Candidate): number =>
  a.info.mtimeNs !== b.info.mtimeNs
    ? a.info.mtimeNs < b.info.mtimeNs
      ? 1
      : -1
    : stems.compare(stem(b.name), stem(a.name)) || (a.name < b.name ? 1 : -1);

/** All pictures, or the first `limit` of them (older files are then not read at all). */
export async function listPictures(folder: string, limit = Number.POSITIVE_INFINITY): Promise<Listing> {
  const listing: Listing = { pictures: [], skipped: [] };
  const candidates = await candidatesIn(folder, listing.skipped);
  for (let at = 0; at < candidates.length && listing.pictures.length < limit; at += WIDTH) {
    const batch = candidates.slice(at, at + WIDTH);
    const found = await mapBounded(batch, WIDTH, ({ file }) => readLineage(file));
    found.forEach((lineage, i) => {
      if (typeof lineage === 'string') listing.skipped.push({ file: batch[i]!.file, why: lineage });
      else if (listing.pictures.length < limit) listing.pictures.push(entryOf(batch[i]!, lineage, listing.pictures.length + 1));
    });
  }
  listing.skipped.sort((a, b) => (a.file < b.file ? -1 : 1));
  return listing;
}

function entryOf({ name, file, info }: Candidate, lineage: Provenance, number: number): PictureEntry {
  const { idea, seed, width, height, engine } = lineage;
  const modified = new Date(Number(info.mtimeMs));
  return { number, file, name, idea, seed, width, height, engine: engine.name, bytes: Number(info.size), modified };
}

/** Files with an image extension that are not hidden, sorted. Links to files count as files; folders are not entered. */
export async function candidatesIn(folder: string, skipped: Listing['skipped']): Promise<Candidate[]> {
  let all: string[];
  try {
    all = await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new AtelierError(
      'no-such-file',
      `Expected a folder of pictures at ${folder}, and it cannot be read (${codeOf(error)}).`,
      {
        cause: error,
      },
    );
  }
  const shown = all.filter((name) => !name.startsWith('.') && hasPictureExtension(name));
  const looked = await mapBounded(shown, WIDTH, async (name): Promise<Candidate | undefined> => {
    const file = join(folder, name);
    const info = await stat(file, { bigint: true }).catch(() => undefined);
    if (info?.isDirectory()) return undefined;
    if (info?.isFile()) return { name, file, info };
    skipped.push({ file, why: info ? 'it is not a file' : 'it is a link to nothing, or cannot be looked at' });
    return undefined;
  });
  return looked.filter((candidate) => candidate !== undefined).sort(byTimeThenName);
}
