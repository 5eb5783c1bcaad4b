/** The guide's way of learning, step by step: every command of that part is run as it stands there, in one folder, by a shell. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, plainEnvironment, root } from './cli.ts';

const guide = readFileSync(join(root, 'docs/guide.md'), 'utf8');
const part = /## As people learn it\n([\s\S]*?)\n## /.exec(guide)?.[1] ?? '';
const steps = part.split(/\n(?=\*\*\d\. )/).filter((step) => step.startsWith('**'));
const commandsOf = (step: string): string[] =>
  [...step.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => (block as string).trim().split('\n'));

const folder = emptyFolder();
const shim = join(folder, 'atelier');
writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/atelier.js')}" "$@"\n`);
chmodSync(shim, 0o755);
const env = { ...plainEnvironment(), PATH: `${folder}${delimiter}${process.env.PATH}` };
const run = (command: string) => spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8' });

/** What each command must have shown for the words around it to be true; the first that fits counts. */
const SHOWS: readonly (readonly [part: string, shown: RegExp])[] = [
  ['atelier chat', /Describe the picture[\s\S]*fox[\s\S]*--v/],
  ['atelier ask', /a fox in the snow[\s\S]*Rules/],
  ['atelier check', /lanterns/],
  ['atelier lint', /masterpiece/],
  ['atelier explain', /fnord/],
  ['atelier revise', /night/],
  ['atelier translate', /fox/i],
  ['atelier vary', /fox/i],
  ['atelier imagine', /\.png/],
  ['--for midjourney', /fox[\s\S]*--ar 16:9[\s\S]*--no people/],
  ['--for', /fox/i],
];

describe.skipIf(process.platform === 'win32')('the guide retraces how people learn this', () => {
  test('in six steps, each with commands', () => {
    expect(steps.map((step) => /\*\*(\d)\./.exec(step)?.[1])).toEqual(['1', '2', '3', '4', '5', '6']);
    for (const step of steps) expect(commandsOf(step).length).toBeGreaterThan(0);
  });

  test.each(steps.map((step) => [/\*\*(.*?)\*\*/.exec(step)?.[1] ?? '', step] as const))('%s', (_, step) => {
    for (const command of commandsOf(step)) {
      const { status, stdout, stderr } = run(command);
      expect(`${command}: ${status}\n${status === 0 ? '' : stderr}`).toBe(`${command}: 0\n`);
      const [, shown] = SHOWS.find(([part]) => command.includes(part)) ?? [];
      expect(shown).toBeDefined();
      expect(stdout).toMatch(shown as RegExp);
    }
  });
});
