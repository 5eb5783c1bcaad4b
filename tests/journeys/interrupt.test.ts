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
        const wait = setTimeout(interrupt, 2500);
        timer.signal.addEventListener('abort', () => clearTimeout(wait));
      },
    },
  );
  timer.abort();
  expect(status).toBe(130);
  expect(JSON.parse(stdout)).toEqual({ error: { code: 'interrupted', message: expect.any(String) } });
  expect(filesIn(cwd).filter((name) => name !== 'pictures')).toEqual([]);
});
