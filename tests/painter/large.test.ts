/**
 * A large picture has its planes share their room, and is finished in windows. Laid out so, a small one has the same bytes as without, whatever
 * the scene, the finish, the height of a window and the number of workers; and no picture holds more than is said.
 */
import { FINISHES } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { afterAll, describe, expect, it } from 'vitest';
import { type Frame, frameBytes } from '../../packages/illustrator/src/kernels/frame.ts';
import { type PaintJob, preparePainting } from '../../packages/illustrator/src/painting.ts';
import { nodeWorkers } from '../../packages/illustrator/src/pool/node.ts';
import { WorkerPool } from '../../packages/illustrator/src/pool/pool.ts';
import { paintHere } from '../../packages/illustrator/src/pool/run.ts';
import { briefOf, SCENES } from './paint.ts';

const IDEAS = [
  ...SCENES,
  'a street in the rain at night, wet',
  'a sailboat mirrored in a mountain lake at sunset',
  'a village in front of snowy mountains',
  'a cosy living room with a cat on a sofa',
  'a wombat on a beach',
  'a poster that says "SUMMER" with a fox',
  'a neon sign that says OPEN',
  'melancholy, abstract',
  'fireworks over a city skyline',
];

const inMedium = (brief: Brief, medium: string): Brief => ({
  ...brief,
  look: [
    ...brief.look.filter(({ kind }) => kind !== 'medium'),
    { id: 'medium', kind: 'medium', value: medium, source: 'edit' },
  ],
});

const jobOf = (brief: Brief, large: PaintJob['large']): PaintJob => ({
  brief,
  ...{ width: 150, height: 214, seed: 7, missing: 'sketch' as const },
  ...(large !== undefined && { large }),
});

const bytesOf = (frame: Frame): Buffer => {
  const { output, ids, depth } = frame;
  return Buffer.concat([output, new Uint8Array(ids.slice().buffer), new Uint8Array(depth.slice().buffer)]);
};

const paintedHere = async (brief: Brief, large: PaintJob['large']): Promise<Buffer> =>
  bytesOf(await paintHere(jobOf(brief, large), preparePainting));

const WINDOWS = { window: 40 };

describe('laid out as a large picture', () => {
  it.each(IDEAS)('%s is the same', async (idea) => {
    const brief = briefOf(idea);
    expect(Buffer.compare(await paintedHere(brief, WINDOWS), await paintedHere(brief, false))).toBe(0);
  });

  it.each(FINISHES.flatMap((medium) => ['a horse in a flower meadow', 'a forest path'].map((idea) => [medium, idea] as const)))(
    'in %s: %s is the same',
    async (medium, idea) => {
      const brief = inMedium(briefOf(idea), medium);
      expect(Buffer.compare(await paintedHere(brief, WINDOWS), await paintedHere(brief, false))).toBe(0);
    },
  );
});

describe('with workers', () => {
  const file = new URL('../../dist/paint-worker.js', import.meta.url);
  const pools = [2, 4].map((size) => new WorkerPool<PaintJob>(nodeWorkers(file), size));
  afterAll(() => {
    for (const pool of pools) pool.close();
  });

  it.each(['watercolour', 'ink-wash', 'papercut'])('two and four, in %s, paint what one does', async (medium) => {
    const brief = inMedium(briefOf('a horse in a flower meadow'), medium);
    const alone = await paintedHere(brief, false);
    for (const pool of pools) expect(Buffer.compare(await pool.paint(jobOf(brief, WINDOWS), bytesOf), alone)).toBe(0);
  });
});

describe('what is held', () => {
  const MIB = 1 << 20;
  it.each(FINISHES)('by a picture of 4096 × 4096 in %s', (medium) => {
    const { width, height, planes, lean } = preparePainting({
      brief: inMedium(briefOf('a village in front of snowy mountains'), medium),
      ...{ width: 4096, height: 4096, seed: 7, missing: 'leave' },
    });
    expect(frameBytes(width, height, planes, 2, lean) / MIB).toBeLessThan(500);
  });
});
