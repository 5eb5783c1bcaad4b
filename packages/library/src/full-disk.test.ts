/**
 * A process of its own saves pictures while it is killed, while the disk is full, and while the disk is read-only. The disk is a
 * tiny one in memory; where the system does not let us make one, the test is skipped and says so.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unseal } from '@atelier/lineage';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { folder, pictureOf } from './__fixtures__/pictures.ts';
import { openLibrary } from './library.ts';

let built: string;

beforeAll(async () => {
  // Node 20 does not run TypeScript, and a stale build must not be tested: the room is bundled from its sources.
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./library.ts', import.meta.url)),
    platform: 'node',
    resolve: { conditionNames: ['atelier-source', 'node', 'import', 'default'] },
  });
  built = (await bundle.generate({ format: 'esm' })).output[0].code;
});

/** Runs a script that has `openLibrary` and `[home, picture]` at hand. */
async function child(home: string, script: string, run: (file: string, args: string[]) => ChildProcess): Promise<ChildProcess> {
  const place = await folder();
  await writeFile(join(place, 'library.mjs'), built);
  await writeFile(join(place, 'picture.png'), pictureOf('picture', 7, { prompt: 'waves '.repeat(200_000) }));
  const head = `import { readFileSync } from 'node:fs';\nimport fs from 'node:fs/promises';\nimport { syncBuiltinESMExports } from 'node:module';
const { openLibrary } = await import('./library.mjs');\nconst home = process.argv[2];\nconst picture = readFileSync(new URL('./picture.png', import.meta.url));\n`;
  await writeFile(join(place, 'main.mjs'), head + script);
  const process_ = run(process.execPath, [join(place, 'main.mjs'), home]);
  onTestFinished(() => void process_.kill('SIGKILL'));
  return process_;
}

const ended = (process_: ChildProcess) => new Promise<void>((done) => process_.once('close', () => done()));

async function output(process_: ChildProcess): Promise<string> {
  let text = '';
  process_.stdout?.on('data', (data) => {
    text += data;
  });
  await ended(process_);
  return text;
}

const plain = (file: string, args: string[]) => spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] });
const SAVE = `openLibrary({ home }).save(picture, { idea: 'picture', seed: 7, extension: 'png' })`;

describe('a process that is killed', () => {
  it('between writing and naming leaves no picture, and the next save works', async () => {
    const home = await folder();
    // The last step is held back, so that the kill comes exactly before the name.
    const stop = `fs.link = () => { console.log('written'); return new Promise(() => setInterval(() => {}, 1000)); };\nsyncBuiltinESMExports();\n`;
    const process_ = await child(home, `${stop}await ${SAVE};`, plain);
    await new Promise<void>((done) => process_.stdout!.once('data', () => done()));
    const end = ended(process_);
    process_.kill('SIGKILL');
    await end;
    const left = await readdir(home);
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/^\.atelier-[0-9a-f]{16}\.part$/);
    const library = openLibrary({ home });
    expect(await library.list()).toEqual({ pictures: [], skipped: [] });
    await library.save(pictureOf('again', 1), { idea: 'again', seed: 1, extension: 'png' });
    expect(await library.resolve('last')).toBe(join(home, 'again-1.png'));
  });

  it('at any moment leaves only whole pictures', async () => {
    const home = await folder();
    const whole = pictureOf('picture', 7, { prompt: 'waves '.repeat(200_000) });
    for (let kill = 0; kill < 4; kill++) {
      const process_ = await child(home, `for (;;) { await ${SAVE}; console.log('saved'); }`, plain);
      await new Promise<void>((done) => process_.stdout!.once('data', () => done()));
      const end = ended(process_);
      setTimeout(() => process_.kill('SIGKILL'), 5 + kill * 9);
      await end;
    }
    const { pictures, skipped } = await openLibrary({ home }).list();
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    expect(skipped).toEqual([]);
    expect(new Set(pictures.map(({ bytes }) => bytes))).toEqual(new Set([whole.length]));
  });
});

describe('a disk', () => {
  const TELL = `try { console.log(await ${SAVE}) } catch (error) { console.log(JSON.stringify({ name: error.name, code: error.code, message: error.message })) }
console.log(JSON.stringify(await fs.readdir(home)));`;

  /** The child runs where a disk of 64 kB is mounted, in a name space of its own that ends with it. */
  const onDisk = (options: string) => (file: string, args: string[]) =>
    spawn(
      'unshare',
      ['-rm', 'sh', '-c', `mount -t tmpfs -o ${options} tmpfs "$3" && exec "$1" "$2" "$3"`, 'sh', file, ...args],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );

  function cannotMount(): string | undefined {
    try {
      execFileSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt'], { stdio: 'ignore' });
      return undefined;
    } catch {
      return 'this system does not let us mount a small disk (unshare -rm)';
    }
  }

  it.for([
    ['full', 'size=64k', 'disk-full', /The disk is full: .*picture-7\.png could not be written.*Free some space/],
    ['read-only', 'ro', 'not-writable', /Cannot write .*picture-7\.png: it is on a read-only disk/],
  ] as const)('that is %s is named, and nothing is left', async ([, options, code, message], { skip }) => {
    const reason = cannotMount();
    if (reason) skip(reason);
    const home = join(await folder(), 'disk');
    await mkdir(home);
    const [said, left] = (await output(await child(home, TELL, onDisk(options)))).trim().split('\n');
    expect(JSON.parse(said!)).toMatchObject({ name: 'AtelierError', code, message: expect.stringMatching(message) });
    expect(JSON.parse(left!)).toEqual([]);
  });

  it('with room takes the same picture', async () => {
    const home = await folder();
    const [said, left] = (await output(await child(home, TELL, plain))).trim().split('\n');
    expect(said).toBe(join(home, 'picture-7.png'));
    expect(JSON.parse(left!)).toEqual(['picture-7.png']);
    expect(unseal(await readFile(said!)).provenance?.seed).toBe(7);
  });
});
