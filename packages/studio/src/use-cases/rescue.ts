/** A picture that is paid for is not thrown away because its folder is full or gone: it goes to the system's temporary folder instead. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AtelierError } from '@atelier/spec';
import type { FileFormat } from './file-formats.ts';

/** The error to throw instead: it says where the picture is now. */
export async function rescued(error: unknown, bytes: Uint8Array, format: FileFormat): Promise<unknown> {
  try {
    const file = join(await mkdtemp(join(tmpdir(), 'atelier-rescued-')), `picture.${format}`);
    await writeFile(file, bytes, { mode: 0o600 });
    const known = error instanceof AtelierError ? error : new AtelierError('not-writable', String(error));
    return new AtelierError(known.code, `${known.message} The picture is paid for, so it was put here: ${file}`, {
      cause: error,
    });
  } catch {
    return error;
  }
}
