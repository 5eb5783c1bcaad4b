/** A cave of crystals: prisms in clusters along its walls, lit from within, and still water that mirrors them. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, cos, exp, mix, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { colourOfElement } from './colour-words.ts';
import type { SceneContext } from './scene.ts';

interface Prism {
  x: number;
  y: number;
  /** Unit vector along it. */
  along: readonly [number, number];
  long: number;
  half: number;
  tone: number;
}

const TINTS: readonly Rgb[] = [
  [0.1, 0.42, 1],
  [0.5, 0.14, 1],
  [0.06, 0.72, 0.85],
];

/** A light of this colour: at its full strength, with little white in it. */
function deep(colour: Rgb): Rgb {
  const [low, high] = [Math.min(...colour), Math.max(...colour)];
  return [0, 1, 2].map((c) => 0.1 + (0.9 * (colour[c]! - low)) / Math.max(0.02, high - low)) as never;
}

/** `shore`: the row at which the floor begins. */
export function crystalsPass(context: SceneContext, words: string, id: number, shore: number): Pass {
  const { view, seed } = context;
  const { width: W, height: H, unit } = view;
  const r = random(seed, 'cave crystals');
  const said = colourOfElement({ attributes: words.split(' ') });
  const tint: Rgb = said ? deep(said) : /amethyst/.test(words) ? TINTS[1]! : r.pick(TINTS);
  const clusters = Array.from({ length: 11 }, (_, i) => {
    const side = i % 2 ? 1 : -1;
    const near = i < 2 ? 1 : r.next() * 0.8;
    // The farther in, the nearer to the middle, the smaller and the closer to the floor's far edge.
    const hangs = i >= 8;
    const x = view.centre + side * W * (hangs ? r.between(0.12, 0.44) : mix(0.16, 0.42, near) + r.between(-0.03, 0.03));
    const y = hangs ? H * r.between(-0.02, 0.02) : shore + H * mix(-0.01, 0.02, near) + (near === 1 ? 0.1 * H : 0);
    const size = unit * (hangs ? r.between(0.08, 0.14) : mix(0.08, 0.3, near));
    const prisms = Array.from({ length: 6 + r.below(4) }, (): Prism => {
      const lean = clamp(r.bell() * 0.6 - side * 0.14, -0.85, 0.85);
      const long = size * r.between(0.4, 1);
      return {
        x: x + lean * size * 0.22,
        y,
        along: [sin(lean), hangs ? cos(lean) : -cos(lean)],
        long,
        half: long * r.between(0.09, 0.15),
        tone: r.between(0.7, 1.2),
      };
    }).sort((a, b) => b.long - a.long);
    return { x, y: y + (hangs ? 0.4 : -0.4) * size, size, prisms };
  });
  const salt = r.below(1 << 20);
  return {
    name: 'crystals',
    weight: 1,
    run({ color, ids, depth, width }, _k, y0, y1) {
      for (let y = y0; y < y1; y++)
        for (let x = 0; x < width; x++) {
          const p = y * width + x;
          let glow = 0;
          for (const c of clusters) {
            const dx = (x + 0.5 - c.x) / (c.size * 1.5);
            const dy = (y + 0.5 - c.y) / (c.size * 1.5);
            const d = dx * dx + dy * dy;
            if (d < 6) glow += exp(-d * 1.2);
          }
          // No day comes in here: beyond the arches is more of the cavern, in their light.
          if (depth[p] === 1) {
            const rock = 0.4 + 1.1 * fractal((x / unit) * 9, (y / unit) * 7, 4, salt);
            for (let c = 0; c < 3; c++) color[p * 4 + c] = (0.004 + 0.035 * tint[c]!) * rock * smoothstep(0, 1, y / shore);
            depth[p] = 0.95;
          }
          const rock = color[p * 4 + 1]!;
          for (let c = 0; c < 3; c++)
            color[p * 4 + c] =
              color[p * 4 + c]! * 0.5 + tint[c]! * (0.003 + Math.min(1.3, glow) * (0.012 + 1.5 * Math.min(0.12, rock)));
        }
      for (const { prisms } of clusters)
        for (const { x: px, y: py, along, long, half, tone } of prisms) {
          const top = Math.min(py, py + along[1] * long) - half;
          const low = Math.max(py, py + along[1] * long) + half;
          const left = Math.min(px, px + along[0] * long) - half;
          const right = Math.max(px, px + along[0] * long) + half;
          for (let y = Math.max(y0, Math.floor(top)); y < Math.min(y1, Math.ceil(low)); y++)
            for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, Math.ceil(right)); x++) {
              const [dx, dy] = [x + 0.5 - px, y + 0.5 - py];
              const t = (dx * along[0] + dy * along[1]) / long;
              if (t < 0 || t > 1) continue;
              const u = (dx * along[1] - dy * along[0]) / half;
              // Sides that widen a little, and a point.
              const edge = t > 0.8 ? (1 - t) * 5 : 0.78 + 0.28 * t;
              const a = clamp((edge - Math.abs(u)) * half + 0.5);
              if (a <= 0) continue;
              // Three faces: one in the light, one in its own, one dark; the edges between them shine.
              const face = u < -0.3 * edge ? 1.15 : u < 0.42 * edge ? 0.7 : 0.36;
              const ridge = exp(-Math.abs(u + 0.3 * edge) * 16) + 0.6 * exp(-Math.abs(u - 0.42 * edge) * 18);
              const within = 0.55 + 0.8 * (1 - t);
              const p = y * width + x;
              for (let c = 0; c < 3; c++) {
                const v = tone * (mix(tint[c]!, 1, 0.02 + 0.2 * ridge) * face * within * 0.6 + 0.14 * ridge);
                color[p * 4 + c] = mix(color[p * 4 + c]!, v, a);
              }
              if (a > 0.5) {
                ids[p] = id;
                depth[p] = 0.5;
              }
            }
        }
    },
  };
}

/** Still water from the floor's far edge on: what stands over it, upside down, broken a little by ripples. */
export function cavePoolPass({ view, seed }: SceneContext, id: number, shore: number): Pass {
  const salt = random(seed, 'cave pool').below(1 << 20);
  const row = Math.ceil(shore);
  return {
    name: 'cave pool',
    run({ color, ids, depth, width, height }, _k, y0, y1) {
      for (let y = Math.max(y0, row); y < y1; y++) {
        const t = (y - row) / Math.max(1, height - row);
        for (let x = 0; x < width; x++) {
          const p = y * width + x;
          const broken = fractal((x / view.unit) * mix(14, 5, t), (y / view.unit) * mix(90, 34, t), 2, salt) - 0.5;
          const from = clamp(Math.floor(2 * row - 1 - y + broken * 0.05 * height * (0.25 + t)), 0, row - 1);
          const q = from * width + clamp(Math.floor(x + broken * 0.012 * width), 0, width - 1);
          for (let c = 0; c < 3; c++)
            color[p * 4 + c] = color[q * 4 + c]! * (0.82 - 0.3 * t) + [0.002, 0.008, 0.011][c]! * (1 + 2 * broken);
          ids[p] = id;
          depth[p] = 0.85 - 0.65 * t;
        }
      }
    },
  };
}
