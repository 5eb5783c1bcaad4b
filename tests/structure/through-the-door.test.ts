/** What a command loads of a room is what it uses: imports from a front door are taken from behind it when the package is bundled. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { throughTheDoor } from '../../scripts/through-the-door.js';
import { root } from './planted.ts';

it('takes each name from the file that says it, under the name it has there, and leaves types and other imports alone', () => {
  const code = [
    "import { type ReadOptions, read as readIdea, write } from '@atelier/prompt';",
    "import type { Brief } from '@atelier/spec';",
    "import { join } from 'node:path';",
    'export const x = () => [readIdea, write, join];',
  ].join('\n');
  const file = (path: string) => JSON.stringify(join(root, 'packages', path));
  expect(throughTheDoor(code, '/x.ts')?.replace(/ +/g, ' ').split('\n')).toEqual([
    ` import { read as readIdea } from ${file('prompt/src/read/read.ts')}; import { write as write } from ${file('prompt/src/write/write.ts')};`,
    "import type { Brief } from '@atelier/spec';",
    "import { join } from 'node:path';",
    'export const x = () => [readIdea, write, join];',
  ]);
  expect(throughTheDoor("import { join } from 'node:path';", '/x.ts')).toBeUndefined();
});

/** The source files in all that the built command line loads for `args`. */
function loaded(...args: string[]): string[] {
  const spy = `
    import files from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { readFile } = files;
    files.readFile = (file, ...rest) => {
      if (/[\\\\/]dist[\\\\/].*\\.js$/.test(String(file))) process._rawDebug('loaded ' + file);
      return readFile(file, ...rest);
    };
    syncBuiltinESMExports();`;
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(spy)}`, join(root, 'bin/atelier.js'), ...args],
    { encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  const files = [...stderr.matchAll(/^loaded (.+)$/gm)].map(([, file = '']) =>
    file.startsWith('file:') ? new URL(file) : pathToFileURL(file),
  );
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\/\/#? ?(?:region )?(packages\/.+\.ts)$/gm)].map(([, path = '']) => path),
  );
}

it('three lines over a picture are said without the writer’s portraits, without dialects and without the painter; a prompt without editing', () => {
  const files = loaded('brief', 'a beach sunset');
  expect(files).toContain('packages/prompt/src/read/read.ts');
  expect(
    files.filter((file) => /writing\/portraits-|clip-merges|compile\/dialects|illustrator\/|prompt\/src\/revise\//.test(file)),
  ).toEqual([]);
  expect(
    loaded('prompt', 'a beach sunset', '--for', 'flux').filter((file) =>
      /prompt\/src\/(?:revise|check)\/|illustrator\//.test(file),
    ),
  ).toEqual([]);
});
