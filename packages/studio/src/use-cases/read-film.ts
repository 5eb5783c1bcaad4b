/** A film's record: it lies beside the film as JSON, since a film carries none inside. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AtelierError, type FilmRecord, filmRecordSchema } from '@atelier/spec';
import { z } from 'zod';

/** Whether an argument can only mean a film or the record of one. */
export const namesFilm = (argument: string): boolean => /\.mp4$|-film(?:-\d+)?\.json$/i.test(argument.trim());

const LARGEST_RECORD = 4 << 20;

export interface RecalledFilm {
  record: FilmRecord;
  /** The film's own file, where it was given and its bytes are those of the record. */
  film?: string;
}

/** @throws AtelierError `no-lineage` where no record is beside it, or none that is of these bytes; `usage` where a record is none */
export async function recallFilm(file: string): Promise<RecalledFilm> {
  if (/\.json$/i.test(file)) return { record: recordIn(await readFile(file), file) };
  const sha256 = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  const stem = basename(file).replace(/\.mp4$/i, '');
  const beside = (await readdir(dirname(file))).filter(
    (name) => name.startsWith(`${stem}-film`) && /^-film(?:-\d+)?\.json$/.test(name.slice(stem.length)),
  );
  // A damaged neighbour hides no sound one; where none fits, the first damage is told.
  let damage: unknown;
  for (const name of beside) {
    try {
      const record = recordIn(await readFile(join(dirname(file), name)), name);
      if (record.sha256 === sha256) return { record, film: file };
    } catch (error) {
      damage ??= error;
    }
  }
  if (damage !== undefined) throw damage;
  throw new AtelierError(
    'no-lineage',
    beside.length > 0
      ? `The record beside this film (${beside.join(', ')}) is of another one: the bytes differ.`
      : `Nothing is known of this film: there is no ${stem}-film.json beside it, which \`atelier film\` writes.`,
  );
}

function recordIn(bytes: Uint8Array, name: string): FilmRecord {
  let value: unknown;
  try {
    value = bytes.length <= LARGEST_RECORD ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  } catch {
    // Told below, like any other that is none.
  }
  const record = filmRecordSchema.safeParse(value);
  if (record.success) return record.data;
  const why =
    bytes.length > LARGEST_RECORD
      ? 'it is larger than any record'
      : value === undefined
        ? 'it is no JSON'
        : z.prettifyError(record.error).split('\n')[0];
  throw new AtelierError('usage', `${basename(name)} is no record of a film (${why}).`);
}
