/** Whatever is typed: a clear message, the right exit status, no stack trace, nothing half written. */
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atelier, emptyFolder, type Outcome, root } from './cli.ts';

const SMALL = ['--size', '96x96', '--seed', '7'];

/** A program run with a small disk of its own where the pictures go; gone when it ends. */
const onDisk = (cwd: string, options: string): string[] => [
  'unshare',
  '-rm',
  'sh',
  '-c',
  `mount -t tmpfs -o ${options} tmpfs "${join(cwd, 'pictures')}" && exec "$@"`,
  'sh',
  process.execPath,
];

const canMount = (): boolean => spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

function expectPlain({ stderr, stdout }: Outcome): void {
  expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at .+:\d+:\d+|TypeError|ENOENT|Error:/);
}

const REFUSED: [what: string, args: string[], status: number, says: RegExp][] = [
  ['an empty idea', ['imagine', ''], 2, /empty/],
  ['blanks', ['imagine', ' \n\t '], 2, /empty/],
  ['40,000 characters', ['imagine', 'sea '.repeat(10_000)], 2, /40,000 characters.*32,000/],
  ['control characters', ['imagine', '\u0001\u0002\u001b[31mred'], 2, /not plain text/],
  ['no idea at all', ['imagine'], 2, /idea/],
  ['an idea without quotes', ['imagine', 'a', 'beach', 'sunset'], 2, /quotes/],
  ['a flag that npm swallowed', ['imagine', 'a beach', '7'], 2, /npm run imagine -- /],
  ['an unknown command', ['paint', 'a beach'], 2, /paint/],
  ['an unknown flag', ['imagine', 'a beach', '--sede', '7'], 2, /--sede/],
  ['a flag of a later version', ['imagine', 'a beach', '--upscale'], 2, /--upscale/],
  ['a style that nobody has', ['imagine', 'a beach', '--style', 'crayon'], 2, /crayon/],
  ['a format that is not written', ['imagine', 'a beach', '--format', 'gif'], 2, /gif.*png/s],
  ['a seed that is no number', ['imagine', 'a beach', '--seed', 'x'], 2, /seed.*whole number/],
  ['a negative seed', ['imagine', 'a beach', '--seed', '-1'], 2, /seed|-1/],
  ['a seed beyond 32 bits', ['imagine', 'a beach', '--seed', '4294967296'], 2, /4294967295/],
  ['no pictures', ['imagine', 'a beach', '-n', '0'], 2, /count/],
  ['a tiny size', ['imagine', 'a beach', '--size', '1x1'], 2, /64 to 4096/],
  ['a huge size', ['imagine', 'a beach', '--size', '100000x100000'], 2, /64 to 4096/],
  ['half a size', ['imagine', 'a beach', '--size', '100'], 2, /1024x768/],
  ['a ratio that is none', ['imagine', 'a beach', '--aspect', 'wide'], 2, /16:9/],
  ['a ratio of nothing', ['imagine', 'a beach', '--aspect', '0:9'], 2, /16:9/],
  ['a ratio like a thread', ['imagine', 'a beach', '--aspect', '9999:1'], 2, /64:1/],
  ['size and ratio together', ['imagine', 'a beach', '--size', '100x100', '--aspect', '1:1'], 2, /--size/],
  ['an unknown liberty', ['imagine', 'a beach', '--liberty', 'wild'], 2, /faithful/],
  ['an unknown engine', ['imagine', 'a beach', '--engine', 'dalle'], 2, /illustrator/],
  ['an unknown dialect', ['prompt', 'a beach', '--for', 'klingon'], 2, /midjourney/],
  ['a prompt for nobody', ['prompt', 'a beach'], 2, /--for/],
  ['a picture that is not there', ['imagine', 'nothing-here.png'], 1, /no such file/i],
  ['a path that is not there', ['read', './nothing/here'], 1, /no such file/i],
  ['a replay of nothing', ['replay', 'nothing.png'], 1, /no such file/i],
  ['the last of no pictures', ['read', 'last'], 1, /no picture/i],
  ['a number of no picture', ['replay', '3'], 1, /3/],
  [
    'a file that is no picture, as the place of one',
    ['imagine', 'a beach', '-o', 'notes.txt', '--size', '64x64'],
    2,
    /notes\.txt does not end in a format/,
  ],
  ['an idea where a command belongs', ['a fox in the snow'], 2, /atelier imagine "a fox in the snow"/],
  ['a flag that there is not', ['vary', 'a fox', '--nothere'], 2, /atelier vary --help/],
  ['the last of no pictures', ['family', 'last'], 1, /no picture last.*imagine/],
  ['a Brief that is not there', ['imagine', 'a beach', '--brief', 'nothing.json'], 1, /no such file/i],
];

describe('refused', () => {
  it.each(REFUSED)('%s', async (_, args, status, says) => {
    const cwd = emptyFolder();
    const outcome = await atelier(args, { cwd });
    expect(outcome.stderr).toMatch(says);
    expect(outcome.status).toBe(status);
    expect(outcome.stdout).toBe('');
    expectPlain(outcome);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('says it as JSON too where JSON was asked for', async () => {
    const { status, stdout, stderr } = await atelier(['read', 'nothing.png', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ error: { code: 'no-such-file', message: expect.stringMatching(/nothing\.png/) } });
    expect(stderr).toMatch(/no such file/i);
  });

  it('a file that is no picture', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'notes.png'), 'not a picture');
    const outcome = await atelier(['read', 'notes.png'], { cwd });
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toMatch(/^atelier: notes\.png: Expected a picture/);
    expectPlain(outcome);
  });

  it.runIf(existsSync('/dev/full'))('output that cannot be written is one line of trouble', async () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/atelier.js'), 'ask', 'a fox'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(stderr).toBe('atelier: The output could not be written: the disk is full. Send it elsewhere.\n');
    expect(status).toBe(1);
  });

  it('a Brief that is none', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'brief.json'), '{"v":1,"subjects":"dog"}');
    const outcome = await atelier(['imagine', '--brief', 'brief.json'], { cwd });
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toMatch(/not a Brief/);
    expectPlain(outcome);
  });
});

describe('odd, but an idea', () => {
  it.each([
    ['emoji only', '🏖️🌅'],
    ['another script', '海辺の夕日'],
    ['right to left', 'غروب الشمس على الشاطئ'],
    ['a contradiction', 'a sunny night'],
    ['a number of a thing', '99999999999999999999 dogs'],
    ['a name of a prototype', 'constructor __proto__ toString'],
    ['a name that Windows reserves', 'con nul ..'],
    ['32,000 characters', 'sea '.repeat(8000)],
    ['a word nobody knows', 'asdf'],
    ['markup', '<script>alert(1) & "quotes" %00 $(id)'],
  ])('%s', async (_, idea) => {
    const cwd = emptyFolder();
    const outcome = await atelier(['imagine', idea, ...SMALL], { cwd });
    expect(outcome.stderr).toBe('');
    expect(outcome.status).toBe(0);
    expectPlain(outcome);
    const files = readdirSync(join(cwd, 'pictures')).filter((name) => !name.startsWith('.'));
    expect(files).toHaveLength(1);
    expect(files[0]).toMatch(/-7\.png$/);
    expect(readdirSync(cwd)).toEqual(['pictures']);
  });
});

describe('where nothing can be written', () => {
  const asRoot = process.getuid?.() === 0;

  it.skipIf(asRoot)('a folder that is read only', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'pictures'));
    chmodSync(join(cwd, 'pictures'), 0o500);
    const outcome = await atelier(['imagine', 'a beach', ...SMALL], { cwd });
    chmodSync(join(cwd, 'pictures'), 0o700);
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toMatch(/pictures/);
    expectPlain(outcome);
  });

  it('a file where the folder should be', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'pictures'), 'in the way');
    const outcome = await atelier(['imagine', 'a beach', ...SMALL], { cwd });
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toMatch(/pictures/);
    expectPlain(outcome);
  });

  it.skipIf(!canMount())('a disk that is full', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'pictures'));
    const outcome = await atelier(['imagine', 'a beach', '--size', '160x160'], { cwd, node: onDisk(cwd, 'size=16k') });
    expect(outcome.stderr).toMatch(/disk is full/);
    expect(outcome.status).toBe(1);
    expectPlain(outcome);
  });

  it.skipIf(!canMount())('a disk that is read only', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'pictures'));
    const outcome = await atelier(['imagine', 'a beach', ...SMALL], { cwd, node: onDisk(cwd, 'ro') });
    expect(outcome.stderr).toMatch(/read-only/);
    expect(outcome.status).toBe(1);
    expectPlain(outcome);
  });

  it.skipIf(!existsSync('/proc/self'))('a folder that the system keeps for itself', async () => {
    const outcome = await atelier(['imagine', 'a beach', ...SMALL, '-o', '/proc/self/x.png']);
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toMatch(/^atelier: Cannot write .*\n$/);
  });
});
