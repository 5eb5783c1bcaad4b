import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonLines } from './json-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'atelier-lines-'));
const file = join(folder, '.atelier', 'notes.jsonl');
const lines = jsonLines(file, z.object({ n: z.number() }));
afterEach(() => rmSync(join(folder, '.atelier'), { recursive: true, force: true }));

it('keeps what was appended, in order, for its owner alone; where there is no file there are no lines', () => {
  expect(lines.all()).toEqual({ entries: [], unreadable: 0 });
  lines.append({ n: 1 });
  lines.append({ n: 2 });
  expect(lines.all()).toEqual({ entries: [{ n: 1 }, { n: 2 }], unreadable: 0 });
  expect(readFileSync(file, 'utf8')).toBe('{"n":1}\n{"n":2}\n');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('loses one line where a crash cut it short, and not the one after it', () => {
  lines.append({ n: 1 });
  appendFileSync(file, '{"n":');
  lines.append({ n: 3 });
  expect(lines.all()).toEqual({ entries: [{ n: 1 }, { n: 3 }], unreadable: 1 });
});
