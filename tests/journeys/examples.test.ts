/** Every example runs against the built package, and prints what it is there to show. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, plainEnvironment, root } from './cli.ts';

const SHOWS: Readonly<Record<string, RegExp>> = {
  'write-a-prompt': /You said {2}two black dogs beside a red car · dusk[\s\S]*midjourney[\s\S]*two black dogs/i,
  'go-on-talking': /Sunset is now night[\s\S]*\+ subject sailboat[\s\S]*pizza[\s\S]*nothing changed: true/,
  'different-ways': /^(?:.+\n {2}.*lighthouse.*\n){4}$/i,
  'check-a-prompt': /Dropped {3}two[\s\S]*Invented {2}Three[\s\S]*palm trees[\s\S]*Instead {3}Two black dogs/,
  'paint-to-a-file': /^lake-7\.png: “a mountain lake at dawn, misty”, drawn by Illustrator [\d.]+, seed 7$/m,
  'own-chat-model': /Written by the model[\s\S]*Left out “midnight”[\s\S]*kettle/,
  'mcp-config': /"mcpServers"[\s\S]*atelier\.js[\s\S]*"mcp"/,
};

it('there is an expectation for each, and the README lists each', () => {
  const names = readdirSync(join(root, 'examples')).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []));
  expect(Object.keys(SHOWS).sort()).toEqual(names.sort());
  const readme = readFileSync(join(root, 'examples/README.md'), 'utf8');
  for (const name of names) expect(readme).toContain(`(${name}.ts)`);
});

it.each(Object.keys(SHOWS))('%s', (name) => {
  const cwd = emptyFolder();
  const run = spawnSync(process.execPath, [join(root, 'scripts/example.js'), name], {
    cwd,
    env: plainEnvironment(),
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(SHOWS[name]!);
  if (name === 'paint-to-a-file') expect(existsSync(join(cwd, 'lake-7.png'))).toBe(true);
});
