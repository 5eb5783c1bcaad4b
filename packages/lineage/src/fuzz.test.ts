/**
 * Seeded mutations of real files: whatever comes, `unseal` and `decodePng` answer or throw an `AtelierError`, soon. The run of a
 * failure names its seed; `ATELIER_FUZZ=20000` runs longer, `ATELIER_FUZZ_SEED` starts elsewhere.
 */
import { AtelierError, random } from '@atelier/spec';
import { expect, it } from 'vitest';
import { fixture } from './__fixtures__/files.ts';
import { mutate } from './__fixtures__/mutate.ts';
import { beach, gradient } from './__fixtures__/provenance.ts';
import { bomb, bytesOf, rebuild } from './__fixtures__/tamper.ts';
import { concat } from './bytes.ts';
import { decodePng } from './decode-png.ts';
import { sealJpeg } from './jpeg.ts';
import { seal } from './seal.ts';
import { unseal } from './unseal.ts';

const RUNS = Number(process.env.ATELIER_FUZZ ?? 2000);
const SEED = Number(process.env.ATELIER_FUZZ_SEED ?? 1);

const sealed = seal(gradient(8, 6), beach);
const SEEDS = [
  sealed,
  seal(gradient(8, 6, 9), beach),
  rebuild(sealed, ([h, ...rest]) => [h!, { type: 'zTXt', data: concat([bytesOf('parameters\0\0'), bomb(300)]) }, ...rest]),
  sealJpeg(fixture('exif.jpg'), { ...beach, prompt: 'waves '.repeat(12_000) }),
  ...[
    'sharp.jpg',
    'sharp.webp',
    'sharp-lossless.webp',
    'sharp.avif',
    'sharp.png',
    'a1111.jpg',
    'a1111.webp',
    'zipped-text.png',
  ].map(fixture),
];

it(`${RUNS} damaged files are read or refused, never anything else`, () => {
  const outcomes = new Map<string, number>();
  const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  for (let run = 0; run < RUNS; run++) {
    const file = mutate(random(SEED, 'fuzz', run), SEEDS);
    for (const read of [unseal, decodePng]) {
      try {
        count(`${read.name} read ${'provenance' in read(file) ? 'lineage' : 'something'}`);
      } catch (error) {
        if (!(error instanceof AtelierError)) throw new Error(`seed ${SEED}, run ${run}: ${String(error)}`, { cause: error });
        expect(['not-a-picture', 'bad-record']).toContain(error.code);
        count(`${read.name} ${error.code}`);
      }
    }
  }
  // The mutations must reach every outcome, or this test has gone blind.
  for (const outcome of [
    'unseal read lineage',
    'unseal read something',
    'unseal bad-record',
    'unseal not-a-picture',
    'decodePng read something',
  ]) {
    expect(outcomes.get(outcome) ?? 0, outcome).toBeGreaterThan(RUNS / 1000);
  }
  expect(process.memoryUsage().rss).toBeLessThan(1_500_000_000);
});
