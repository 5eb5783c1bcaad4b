/** Trouble with a file is told with its name: several may be at work, and the words of a person named it. */
import { AtelierError } from '@atelier/spec';
import { nameForPerson } from './person.ts';

/** What `work` makes of the bytes of a file. @throws AtelierError as `work` does, with the name of the file before its words */
export function aboutFile<T>(file: string, work: (bytes: Uint8Array) => T, bytes: Uint8Array): T {
  try {
    return work(bytes);
  } catch (error) {
    if (!(error instanceof AtelierError)) throw error;
    throw new AtelierError(error.code, `${nameForPerson(file)}: ${error.message}`, {
      cause: error,
      exitStatus: error.exitStatus,
    });
  }
}
