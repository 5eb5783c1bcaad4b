/**
 * Seeded mutations of other tools' files: `recall` answers, or says that there is nothing, and soon; it never throws. The run of a
 * failure names its seed; `ATELIER_FUZZ=20000` runs longer (`node bench/recall-fuzz.js` does, and writes down what came out).
 */
import { AtelierError, random } from '@atelier/spec';
import { expect, it } from 'vitest';
import { foreignSeeds } from '../__fixtures__/foreign-seeds.ts';
import { mutate } from '../__fixtures__/mutate.ts';
import { unseal } from '../unseal.ts';
import { recall } from './recall.ts';

const RUNS = Number(process.env.ATELIER_FUZZ ?? 2000);
const SEED = Number(process.env.ATELIER_FUZZ_SEED ?? 1);

it(`${RUNS} damaged files of other tools are recalled, or say nothing`, () => {
  const seeds = foreignSeeds();
  const outcomes = new Map<string, number>();
  let slowest = 0;
  for (let run = 0; run < RUNS; run++) {
    const file = mutate(random(SEED, 'recall', run), seeds);
    const start = performance.now();
    let outcome: string;
    try {
      outcome = recall(unseal(file), file)?.tool ?? 'nothing';
    } catch (error) {
      if (!(error instanceof AtelierError)) throw new Error(`seed ${SEED}, run ${run}: ${String(error)}`, { cause: error });
      expect(['not-a-picture', 'bad-record']).toContain(error.code);
      outcome = error.code;
    }
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    slowest = Math.max(slowest, performance.now() - start);
  }
  // The mutations must reach every tool, or this test has gone blind.
  for (const tool of [
    'a1111',
    'comfyui',
    'fooocus',
    'swarmui',
    'invokeai',
    'novelai',
    'midjourney',
    'unknown',
    'nothing',
    'not-a-picture',
  ])
    expect(outcomes.get(tool) ?? 0, tool).toBeGreaterThan(RUNS / 1000);
  expect(process.memoryUsage().rss).toBeLessThan(1_500_000_000);
  if (process.env.ATELIER_FUZZ_REPORT)
    process.stdout.write(
      `REPORT ${JSON.stringify({ runs: RUNS, seed: SEED, slowest: Math.round(slowest), rss: process.memoryUsage().rss, outcomes: Object.fromEntries([...outcomes].sort()) })}\n`,
    );
});
