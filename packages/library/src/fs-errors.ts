/** What the file system refused, in the words of a person. */
import { AtelierError } from '@atelier/spec';

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const WHY: Record<string, string> = {
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'it is on a read-only disk',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  ENAMETOOLONG: 'the name is too long for this disk',
  ELOOP: 'its links run in a circle',
  EXDEV: 'it is on another disk than the library',
};

/** An error of `node:fs` as an `AtelierError` that names the path and what to do; anything else is returned as it is. */
export function fsError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (error instanceof AtelierError || !code?.startsWith('E')) return error;
  if (FULL.has(code)) {
    return new AtelierError(
      'disk-full',
      `The disk is full: ${path} could not be written, and nothing was left behind. Free some space or choose another folder.`,
      { cause: error },
    );
  }
  const why = WHY[code] ?? `the system said ${code}`;
  return new AtelierError('not-writable', `Cannot write ${path}: ${why}. Choose another folder, or change its permissions.`, {
    cause: error,
  });
}
