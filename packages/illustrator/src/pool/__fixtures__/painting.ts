/** A small painting for tests of the pool. */
import { AtelierError } from '@atelier/spec';
import { bloomPasses, bloomPlanes } from '../../finish/bloom.ts';
import { tonePass } from '../../finish/tone.ts';
import type { Pass, Plan } from '../pass.ts';

export interface TestJob {
  width: number;
  height: number;
  seed: number;
  /** With serial passes, each over the one before. */
  things?: boolean;
  /** `fail` throws in the middle of the second pass, `refuse` while planning, `exit` ends the worker, `hang` never ends a band. */
  trouble?: 'fail' | 'refuse' | 'exit' | 'hang';
}

/** Each half covers what is there, so that their order shows. */
function inTurn(width: number, height: number): Pass[] {
  return [0.2, 0.5, 0.8].map((value, i): Pass => {
    let made: number | undefined;
    return {
      name: 'thing',
      serial: true,
      prepare() {
        made = value;
      },
      run({ color }) {
        const light = made ?? value;
        for (let y = 20 + i * 9; y < height; y++)
          for (let x = 0; x < 40; x++) {
            const o = 4 * (y * width + x);
            color[o] = (color[o] ?? 0) * 0.5 + light;
          }
      },
    };
  });
}

/** Noise with a small sun, bloomed and toned: every kernel but the ridges is in it. */
export function prepareTest({ width, height, seed, trouble, things }: TestJob): Plan {
  if (trouble === 'refuse') throw new AtelierError('not-drawable', 'the test painting refuses');
  const troubled: Pass = {
    name: 'trouble',
    // So that its first band alone is enough to be told of.
    weight: 10,
    run(_frame, _kernels, y0) {
      if (y0 < 32) return;
      if (trouble === 'fail') throw new RangeError('the test painting fails at row 32');
      if (trouble === 'exit') process.exit(7);
      while (trouble === 'hang');
    },
  };
  const ground: Pass = {
    name: 'ground',
    run(frame, kernels, y0, y1) {
      const [xs, ys, noise] = [frame.rows(width), frame.rows(width), frame.rows(width)];
      for (let y = y0; y < y1; y++) {
        for (let x = 0; x < width; x++) {
          xs[x] = (8 * x) / height;
          ys[x] = (8 * y) / height;
        }
        kernels.fbm(xs, ys, noise, noise.length, 5, seed);
        for (let x = 0; x < width; x++) {
          const v = noise[x] ?? 0;
          const [dx, dy] = [x / height - 0.5, y / height - 0.4];
          const sun = dx * dx + dy * dy < 0.0025 ? 12 : 0;
          frame.color.set([0.6 * v + sun, 0.4 * v + sun * 0.6, 0.3 * v + sun * 0.2, 1], 4 * (y * width + x));
        }
      }
    },
  };
  return {
    width,
    height,
    planes: bloomPlanes(height),
    passes: [
      ground,
      ...(trouble ? [troubled] : []),
      ...(things ? inTurn(width, height) : []),
      ...bloomPasses({ width, height, threshold: 1, knee: 0.5, strength: 0.4 }),
      tonePass({ exposure: 0.8, saturation: 1.05, vignette: 0.2, grain: 0.006, hue: 0.5, seed }),
    ],
  };
}
