/** The lineage of a file on disk, from as few of its bytes as possible. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { kindOf, unseal } from '@atelier/lineage';
import { AtelierError, type Provenance } from '@atelier/spec';

/** Holds the texts of an ordinary picture of ours. */
const HEAD = 64 * 1024;
/** Most bytes of a PNG head that are read, and of a file in another format, where the lineage may stand at the end. */
const MAX_HEAD = 9 * 1024 * 1024;
const MAX_WHOLE = 64 * 1024 * 1024;

/** The provenance, or in one sentence why there is none. */
export async function readLineage(file: string): Promise<Provenance | string> {
  let handle: FileHandle | undefined;
  try {
    // Without waiting, or a named pipe that took the place of a file would hold everything up.
    handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const info = await handle.stat();
    if (!info.isFile()) return 'it is not a file';
    let bytes = await readStart(handle, Math.min(info.size, HEAD));
    const kind = kindOf(bytes);
    if (kind !== 'png' && kind !== 'unknown' && kind && info.size > bytes.length) {
      if (info.size > MAX_WHOLE) return 'it is too large to be searched for lineage';
      bytes = await readStart(handle, info.size);
    }
    for (;;) {
      const { provenance, needs } = unseal(bytes);
      if (provenance) return provenance;
      if (!needs || needs > info.size || needs > MAX_HEAD || needs <= bytes.length) return 'it does not say how it was made';
      bytes = await readStart(handle, Math.min(info.size, Math.max(needs, bytes.length * 2)));
    }
  } catch (error) {
    if (error instanceof AtelierError) return error.message;
    if (error instanceof Error && 'code' in error) return `it cannot be read (${String(error.code)})`;
    throw error;
  } finally {
    await handle?.close();
  }
}

async function readStart(handle: FileHandle, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let at = 0;
  while (at < length) {
    const { bytesRead } = await handle.read(bytes, at, length - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}
