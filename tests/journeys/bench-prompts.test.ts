/** Prompts that nobody here wrote, from the folder that ATELIER_BENCH names: no crash, and what is missing is said. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '@atelier/spec';
import { expect, it } from 'vitest';
import { atelier } from './cli.ts';

const file = join(process.env.ATELIER_BENCH ?? '', 'parti-dev.jsonl');
const HOW_MANY = 200;

it.skipIf(!process.env.ATELIER_BENCH || !existsSync(file))('are staged, every one', async () => {
  const prompts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(0, HOW_MANY)
    .map((line) => (JSON.parse(line) as { prompt: string }).prompt.replace(/\s+/g, ' '));
  const { status, stdout, stderr } = await atelier(['stage', '--batch', '--json'], { input: prompts.join('\n') });
  expect(status).toBe(0);
  expect(stderr).toBe('');
  const stages = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Stage & { error?: object });
  expect(stages.filter(({ error }) => error)).toEqual([]);
  expect(stages).toHaveLength(prompts.length);
  for (const { idea, objects, missing } of stages) {
    const named = new Set(missing.map(({ name }) => name));
    for (const { name, grounding, box } of objects) {
      if (grounding.kind === 'missing') expect(named, idea).toContain(name);
      expect(box.every(Number.isFinite), idea).toBe(true);
    }
  }
});
