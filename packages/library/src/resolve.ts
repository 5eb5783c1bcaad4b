/** What `last`, `3` and a path mean, the same in every command. */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AtelierError } from '@atelier/spec';
import { listPictures } from './list.ts';

/** Nobody has more pictures than this; a longer number is no number of a picture. */
const NUMBER = /^#?([1-9]\d{0,8})$/;

/** The number in `last` (1), `3` or `#3`; `undefined` for anything else. */
export function numberIn(ref: string): number | undefined {
  if (ref === 'last') return 1;
  const digits = NUMBER.exec(ref)?.[1];
  return digits ? Number(digits) : undefined;
}

export async function resolveRef(home: string, cwd: string, ref: string): Promise<string> {
  const number = numberIn(ref);
  if (number !== undefined) {
    const { pictures } = await listPictures(home, number);
    const entry = pictures[number - 1];
    if (entry) return entry.file;
    throw new AtelierError(
      'no-such-file',
      pictures.length === 0
        ? `There is no picture ${ref}: ${home} has none yet. Make one first: atelier imagine "a beach sunset"`
        : `There is no picture ${ref} in ${home}: it has ${pictures.length}. \`list\` shows the numbers.`,
    );
  }
  // As typed from where the person stands; a bare name also names a picture of the library.
  for (const path of [resolve(cwd, ref), ...(/[\\/]/.test(ref) ? [] : [join(home, ref)])]) {
    const info = await stat(path).catch(() => undefined);
    if (info?.isFile() && ref !== '') return path;
    if (info?.isDirectory() && ref !== '')
      throw new AtelierError('no-such-file', `Expected a picture, and ${path} is a folder.`);
  }
  throw new AtelierError(
    'no-such-file',
    `No such file: ${ref.length > 200 ? `${ref.slice(0, 200)} …` : ref}. Give a path, a number that \`list\` shows, or \`last\`.`,
  );
}
