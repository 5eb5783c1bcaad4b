/** `--batch`: line in, line out, in order, whatever the lines are. */
import { describe, expect, it } from 'vitest';
import { atelier } from './cli.ts';

const IDEAS = ['a beach sunset', '', 'two black dogs beside a red car', '   ', 'sea '.repeat(10_000), 'hello', '🏖️'];

describe.each([
  ['brief', [], (value: { v?: number; idea?: string }) => value.idea],
  ['stage', [], (value: { v?: number; idea?: string }) => value.idea],
] as const)('%s --batch', (command, flags, ideaOf) => {
  it('answers each line in order, errors on their line', async () => {
    const { status, stdout } = await atelier([command, ...flags, '--batch', '--json'], { input: IDEAS.join('\n') });
    const lines = stdout.trimEnd().split('\n');
    const values = lines.map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(values).toHaveLength(IDEAS.length);
    for (const [i, idea] of IDEAS.entries()) {
      const bad = idea.trim() === '' || idea.length > 32_000;
      if (bad) expect(values[i]).toEqual({ error: { code: expect.stringMatching(/^idea-/), message: expect.any(String) } });
      else expect(ideaOf(values[i])).toBe(idea);
    }
  });
});

it('prompt --batch gives what prompt alone gives', async () => {
  const idea = 'a lighthouse in a storm';
  const many = await atelier(['prompt', '--for', 'midjourney', '--batch'], { input: `${idea}\n${idea}\n` });
  const one = await atelier(['prompt', idea, '--for', 'midjourney', '--json']);
  expect(
    many.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([JSON.parse(one.stdout), JSON.parse(one.stdout)]);
});

it('read --batch takes a prompt a line, or JSON with one', async () => {
  const { stdout } = await atelier(['read', '--batch', '--json'], { input: 'a red boat\n{"prompt": "a red boat"}\n{broken\n' });
  const [plain, json, broken] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(json).toEqual(plain);
  expect(broken.idea).toBe('{broken');
});

it('an unknown dialect is refused before the first line', async () => {
  const { status, stdout } = await atelier(['prompt', '--for', 'klingon', '--batch'], { input: 'a\nb\n' });
  expect(status).toBe(2);
  expect(stdout).toBe('');
});
