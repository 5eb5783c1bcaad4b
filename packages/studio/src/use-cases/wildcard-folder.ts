/** The one door to a folder of wildcards: nothing outside it is ever opened, and nothing in it is run. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type WildcardFile, type Wildcards, wildcardsOf } from '@atelier/prompt';
import { AtelierError } from '@atelier/spec';

const MIB = 1024 * 1024;
const MOST_FILES = 20_000;
const MOST_BYTES = 256 * MIB;
const MOST_DEEP = 32;
/** `.yml` only so that it can be said that it is not read. */
const READ = /\.(?:txt|ya?ml|json)$/;

/** @throws AtelierError `no-such-file`, or `bad-template` where the folder is too large to be one of wildcards */
export function wildcardFolder(folder: string, shown = folder): Wildcards {
  let root: string;
  try {
    root = realpathSync(folder);
    if (!statSync(root).isDirectory()) throw new Error('not a folder');
  } catch (cause) {
    throw new AtelierError(
      'no-such-file',
      `No such folder: ${shown}. --wildcards takes a folder of .txt, .yaml and .json files.`,
      {
        cause,
      },
    );
  }
  const files: WildcardFile[] = [];
  const outside: string[] = [];
  let bytes = 0;
  const walk = (inside: string, deep: number): void => {
    if (deep > MOST_DEEP) return;
    for (const name of readdirSync(join(root, inside)).sort()) {
      if (name.startsWith('.')) continue;
      const path = inside === '' ? name : `${inside}/${name}`;
      let real: string;
      let size: number;
      let isFolder: boolean;
      try {
        real = realpathSync(join(root, path));
        const stat = statSync(real);
        isFolder = stat.isDirectory();
        if (!isFolder && !stat.isFile()) continue;
        size = stat.size;
      } catch {
        // A link to nothing.
        continue;
      }
      // Links may lead to other places in the folder, never out of it.
      if (real !== root && !real.startsWith(root + sep)) {
        outside.push(path);
        continue;
      }
      if (isFolder) walk(path, deep + 1);
      else if (READ.test(name)) {
        bytes += size;
        if (files.length >= MOST_FILES || bytes > MOST_BYTES)
          throw new AtelierError(
            'bad-template',
            `A folder of wildcards may have ${MOST_FILES} files and ${MOST_BYTES / MIB} MiB; ${shown} has more. Name a folder inside it.`,
          );
        files.push({ path, text: readFileSync(real, 'utf8') });
      }
    }
  };
  walk('', 0);
  const wildcards = wildcardsOf(files);
  return {
    ...wildcards,
    troubles: [...wildcards.troubles, ...outside.map((path) => `${path} leads out of the folder and was not read`)],
  };
}
