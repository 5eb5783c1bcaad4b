/**
 * Every command as a shell starts it: in a process of its own, which ends by itself. It says word for word what it says in the
 * process that other journeys share, with the same status, and leaves the same files; so what they prove holds for it too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { atelier, emptyFolder, root } from './cli.ts';

const TINY = ['--size', '64x64', '--seed', '7'];
const LINES: readonly (readonly [args: readonly string[], input?: string])[] = [
  [['imagine', 'a red boat on a lake', ...TINY]],
  [['imagine', 'a cat', ...TINY, '--json', '-n', '2']],
  [['brief', 'two dogs, no people', '--write', '--seed', '7']],
  [['explain', 'two dogs', '--seed', '7']],
  [['stage', 'two dogs', '--seed', '7', '--json']],
  [['prompt', 'last', '--for', 'midjourney']],
  [['prompt', '--for', 'flux', '--batch'], 'a cat\n\na dog\n'],
  [['translate', '--from', 'midjourney', '--to', 'gpt-image', 'a fox --ar 16:9 --no snow']],
  [['lint', 'a fox, no people', '--for', 'flux']],
  [['vary', 'a lighthouse', '-n', '3']],
  [['ask', 'a lighthouse']],
  [['check', 'a red boat', 'A boat and a dog.']],
  [['expand', '{a|b} {c|d}', '--all']],
  [['read', 'last', '--json']],
  [['revise', 'last', 'make it night']],
  [['family', 'last']],
  [['why', 'last', '50%,50%']],
  [['replay', '1', '-o', 'again.png']],
  [['list']],
  [['rm', 'last']],
  [['restore']],
  [['chat', ...TINY], 'a beach sunset\n/list\n'],
  [['imagine', 'a fox', '--engine', 'handoff:midjourney', '--seed', '7']],
  [['requests']],
  [['keys', 'list']],
  [['spending']],
  [['ledger']],
  [['--version']],
  [['imagine', '--help']],
  [['paint', 'a beach']],
  [['replay', 'nothing.png', '--json']],
];

/** A folder for each of the two, in which all lines run one after another. */
const own = emptyFolder();
const shared = emptyFolder();

/** What a run said, without the folder it ran in and the time it took. */
async function said(args: readonly string[], input: string | undefined, cwd: string): Promise<string> {
  const env = { ATELIER_KEYS: join(cwd, 'no-keys'), ATELIER_KEYCHAIN: 'off' };
  const alone = cwd === own;
  const { status, stdout, stderr } = await atelier(args, { cwd, env, alone, ...(input !== undefined && { input }) });
  return `${status}\n${stdout}\n${stderr}`
    .replaceAll(cwd, '·')
    .replace(/\d+\.\d s\b/g, '· s')
    .replace(/"ms":[\d.]+/g, '"ms":·')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::[\d.]+Z?)?/g, '·');
}

it.each(LINES.map(([args, input]) => [args.join(' '), args, input] as const))(
  '%s says the same in a process of its own',
  async (_, args, input) => {
    const [alone, together] = await Promise.all([said(args, input, own), said(args, input, shared)]);
    expect(together).toBe(alone);
  },
);

it('and leaves the same files', () => {
  const [alone, together] = [own, shared].map((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort());
  expect(together).toEqual(alone);
  expect(alone?.filter((name) => name.endsWith('.png')).length).toBeGreaterThan(4);
});

it('these are all commands but those that wait, open a window, or need a server', () => {
  const commands = [...readFileSync(join(root, 'packages/studio/src/cli/program.ts'), 'utf8').matchAll(/^ {2}(\w+): async/gm)];
  const named = new Set(LINES.map(([[name]]) => name));
  expect(commands.map(([, name]) => name).filter((name) => !named.has(name))).toEqual([
    'film',
    'studio',
    'describe',
    'engines',
    'doctor',
    'file',
    'watch',
    'last',
    'open',
    'mcp',
  ]);
});
