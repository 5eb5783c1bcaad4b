/** What a command loads of a room is what it uses: imports from a front door are taken from behind it when the package is bundled. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { throughTheDoor } from '../../scripts/through-the-door.js';
import { emptyFolder } from '../journeys/cli.ts';
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

/** The source files in all that the built command line loads for `args`, in its own thread or in the painter's. */
function loaded(args: string[], thread: 'own' | 'painter' = 'own'): string[] {
  const spy = `
    import files from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    import { isMainThread } from 'node:worker_threads';
    const { readFile } = files;
    files.readFile = (file, ...rest) => {
      if (/[\\\\/]dist[\\\\/].*\\.js$/.test(String(file))) process._rawDebug((isMainThread ? 'own ' : 'painter ') + file);
      return readFile(file, ...rest);
    };
    syncBuiltinESMExports();`;
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(spy)}`, join(root, 'bin/atelier.js'), ...args],
    { encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  const files = [...stderr.matchAll(/^(own|painter) (.+)$/gm)].flatMap(([, by, file = '']) =>
    by === thread ? [file.startsWith('file:') ? new URL(file) : pathToFileURL(file)] : [],
  );
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\/\/#? ?(?:region )?(packages\/.+\.ts)$/gm)].map(([, path = '']) => path),
  );
}

it('three lines over a picture are said without the writer’s portraits, without dialects and without the painter; a prompt without editing', () => {
  const files = loaded(['brief', 'a beach sunset']);
  expect(files).toContain('packages/prompt/src/read/read.ts');
  expect(
    files.filter((file) => /writing\/portraits-|clip-merges|compile\/dialects|illustrator\/|prompt\/src\/revise\//.test(file)),
  ).toEqual([]);
  expect(
    loaded(['prompt', 'a beach sunset', '--for', 'flux']).filter((file) =>
      /prompt\/src\/(?:revise|check)\/|illustrator\//.test(file),
    ),
  ).toEqual([]);
});

it('a picture is painted by threads that load nothing that reads and writes, for one that loads nothing that paints', () => {
  const args = ['imagine', 'a beach sunset', '--size', '64x64', '--threads', '2', '-o', join(emptyFolder(), 'x.png')];
  const own = loaded(args);
  expect(own).toContain('packages/prompt/src/write/write.ts');
  expect(own.filter((file) => /illustrator\/src\/(?:art|scenes|objects|stage)\//.test(file))).toEqual([]);
  const painter = loaded(args, 'painter');
  expect(painter).toContain('packages/illustrator/src/painting.ts');
  expect(painter.filter((file) => file.startsWith('packages/prompt/'))).toEqual([]);
});
