/** The pictures of a folder with their lineage, newest first. */
import type { Provenance } from '@atelier/spec';
import { mapBounded } from './bounded.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
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
  /** SHA-256 of the pixels, hex; and that of the picture this one was revised from. */
  pixels: string;
  parent?: string;
  /** What was said last to come to it. */
  instruction?: string;
  /** Bytes. */
  bytes: number;
  modified: Date;
}

export interface Listing {
  pictures: PictureEntry[];
  /** Files with an image extension that are not pictures of ours or are broken, and why. */
  skipped: { file: string; why: string }[];
}

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
  const { idea, seed, width, height, engine, pixels, parent, instruction } = lineage;
  const modified = new Date(Number(info.mtimeMs));
  const bytes = Number(info.size);
  const kin = { pixels, ...(parent !== undefined && { parent }), ...(instruction !== undefined && { instruction }) };
  return { number, file, name, idea, seed, width, height, engine: engine.name, ...kin, bytes, modified };
}
