/**
 * The files of a folder that may be pictures, newest first: by time of last change, then by name where two times are equal (the
 * higher number first). Files carry no time of their own, so a folder copied without times is ordered as it was copied; nothing
 * else changes.
 */
import type { BigIntStats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AtelierError } from '@atelier/spec';
import { mapBounded } from './bounded.ts';
import { codeOf } from './fs-errors.ts';
import { hasPictureExtension } from './names.ts';

/** Files looked at at once. */
const WIDTH = 16;

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

/** `beach-7-depth.png` goes with `beach-7.png`: it is no picture of its own. */
const MAP = /^(.+)-(?:depth|ids|normal|edges)(?:-\d+)?\.png$/;

function withoutMaps(names: readonly string[]): string[] {
  const stems = new Set(names.map(stem));
  return names.filter((name) => !stems.has(MAP.exec(name)?.[1] ?? ''));
}

/** Files with an image extension that are not hidden, sorted. Links to files count as files; folders are not entered. */
export async function candidatesIn(folder: string, skipped: { file: string; why: string }[]): Promise<Candidate[]> {
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
  const shown = withoutMaps(all.filter((name) => !name.startsWith('.') && hasPictureExtension(name)));
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
