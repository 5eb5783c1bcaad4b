/** Ctrl-C in the middle: what is finished is kept, nothing is half written, and the status says what happened. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePng } from '@atelier/lineage';
import { expect, it } from 'vitest';
import { atelier, emptyFolder } from './cli.ts';

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

it('keeps the finished pictures of several', async () => {
  const cwd = emptyFolder();
  let interrupted = false;
  const { status, stderr } = await atelier(['imagine', 'a beach sunset', '-n', '50', '--seed', '1', '--size', '256x256'], {
    cwd,
    watch: ({ stdout }, interrupt) => {
      if (interrupted || stdout.split('same again').length < 3) return;
      interrupted = true;
      interrupt();
    },
  });
  expect(status).toBe(130);
  expect(stderr).not.toMatch(/\n\s+at /);
  const files = filesIn(cwd).filter((name) => name !== 'pictures');
  expect(files.length).toBeGreaterThanOrEqual(2);
  expect(files.length).toBeLessThan(50);
  for (const file of files) {
    expect(file).toMatch(/^pictures\/beach-sunset-\d+\.png$/);
    expect(decodePng(readFileSync(join(cwd, file))).width).toBe(256);
  }
});

it('leaves nothing of a picture that was not finished, and says it as JSON', async () => {
  const cwd = emptyFolder();
  const timer = new AbortController();
  const { status, stdout } = await atelier(
    ['imagine', 'a mountain lake', '--seed', '1', '--size', '4096x4096', '--json', '--threads', '1'],
    {
      cwd,
      started: (interrupt) => {
        const wait = setTimeout(interrupt, 5000);
        timer.signal.addEventListener('abort', () => clearTimeout(wait));
      },
    },
  );
  timer.abort();
  expect(status).toBe(130);
  expect(JSON.parse(stdout)).toEqual({ error: { code: 'interrupted', message: expect.any(String) } });
  expect(filesIn(cwd).filter((name) => name !== 'pictures')).toEqual([]);
});

it.each([
  ['prompt', ['--for', 'midjourney']],
  ['read', []],
  ['translate', ['--from', 'midjourney', '--to', 'flux']],
  ['lint', ['--for', 'sd']],
])('%s --batch keeps whole lines, says how many, and ends', async (command, flags) => {
  const count = 60_000;
  let interrupted = false;
  const { status, stdout, stderr } = await atelier([command, ...flags, '--batch'], {
    input: Array.from({ length: count }, (_, i) => `a red boat number ${i} on a lake at dawn\n`).join(''),
    watch: (written, interrupt) => {
      if (interrupted || written.stdout === '') return;
      interrupted = true;
      interrupt();
    },
  });
  const lines = stdout.split('\n');
  expect([status, lines.pop()]).toEqual([130, '']);
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThan(count);
  expect(stderr).toBe(`Stopped. ${lines.length} lines are answered, each of them whole.\n`);
});

it.each([
  ['lines', []],
  ['one JSON array', ['--json']],
])('expand --all of trillions ends at Ctrl-C with whole prompts: %s', async (_, flags) => {
  let interrupted = false;
  const { status, stdout, stderr } = await atelier(['expand', '{a|b|c|d|e|f|g|h|i|j}'.repeat(12), '--all', ...flags], {
    watch: (written, interrupt) => {
      if (interrupted || written.stdout === '') return;
      interrupted = true;
      interrupt();
    },
  });
  const prompts: string[] = flags.length > 0 ? JSON.parse(stdout) : stdout.trimEnd().split('\n');
  expect(status).toBe(130);
  expect(prompts.every((prompt) => /^[a-j]{12}$/.test(prompt))).toBe(true);
  expect(stderr).toBe(`Stopped. ${prompts.length} prompts are written, each of them whole.\n`);
});
