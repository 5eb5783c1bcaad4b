/**
 * The one door for file names that come from a client: a picture of the library, or a file below a folder that the person allowed when the
 * server was started. Links are followed before it is judged where a file lies, and what lies outside is not even looked for.
 */
import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Library } from '@atelier/library';
import { AtelierError } from '@atelier/spec';

export interface PathDoor {
  /** Bytes and place of what `last`, `3`, a name or a path means. @throws AtelierError `path-not-allowed`, `no-such-file` */
  read(ref: string): Promise<{ file: string; bytes: Uint8Array }>;
}

/** Bytes; a picture of 4096 × 4096 without any compression has 64 MiB. */
const LARGEST = 128 << 20;

/** @param allowed absolute folders besides the library's own */
export function pathDoor(library: Library, allowed: readonly string[]): PathDoor {
  const roots = [library.home, ...allowed];
  const refused = (ref: string) =>
    new AtelierError(
      'path-not-allowed',
      `${ref.slice(0, 200)} is not in ${library.home}${allowed.length > 0 ? ` or ${allowed.join(', ')}` : ''}. Only files in there can be read; \`atelier mcp --allow <folder>\` adds one.`,
    );
  const inside = (file: string, folders: readonly string[]) => folders.some((folder) => isBelow(folder, file));
  return {
    async read(ref) {
      const named = ref.trim();
      if (named === '' || named.includes('\0')) throw refused('That');
      const isNumber = named === 'last' || /^#?\d{1,9}$/.test(named);
      // A bare name is one of the library, not one of wherever the client happened to start us.
      const typed = isNumber ? named : isAbsolute(named) ? resolve(named) : join(library.home, named);
      if (!isNumber && !inside(typed, roots)) throw refused(named);
      const file = await library.resolve(typed);
      const [real, ...folders] = await Promise.all([
        realpath(file),
        ...roots.map((folder) => realpath(folder).catch(() => folder)),
      ]);
      if (!inside(real, folders)) throw refused(named);
      const bytes = await readFile(real);
      if (bytes.length > LARGEST) throw new AtelierError('not-a-picture', `${named} is larger than any picture of ours.`);
      return { file, bytes };
    },
  };
}

function isBelow(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
