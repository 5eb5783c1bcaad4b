/**
 * A fish from its build: how long and deep it is, its fins and tail, the colours of back, flank and belly, and its markings. It is seen
 * from the side and swims to the left. Units of the drawing: the nose is at x = 20, the middle of the body at y = 0.
 */
import { merge } from './clip.ts';
import { curve, ellipse, limb, type Outline } from './outline.ts';
import { NIGHT, type Pen, type Sketch, sketch } from './sketch.ts';

export interface Fish {
  /** From the nose to the root of the tail. */
  readonly long: number;
  readonly deep: number;
  readonly back: string;
  readonly flank: string;
  readonly belly: string;
  readonly fin: string;
  /** Along the back: where it begins and ends (0 at the nose, 1 at the tail), how high in depths of the body, with spines or without. */
  readonly dorsal: readonly (readonly [from: number, to: number, high: number, edge: 'spiny' | 'soft' | 'point'])[];
  readonly tail: 'fork' | 'fan' | 'moon' | 'veil';
  readonly tailColor?: string;
  /** The fin below the tail: how long it hangs, in depths of the body. */
  readonly anal?: number;
  readonly barbel?: number;
  readonly marks?: readonly ((d: Pen, body: Outline, at: (x: number, y: number) => string, deep: number) => void)[];
}

const NOSE = 20;

/** Names the drawing of a fish. */
export function fish(name: string, build: Fish): Sketch {
  const { long, deep, dorsal, anal = 0.26 } = build;
  const high = deep * (0.5 + Math.max(...dorsal.map(([, , h]) => h))) + 14;
  const low = deep * (0.5 + Math.max(anal, 0.3)) + 14;
  const width = NOSE + long + deep * (build.tail === 'veil' ? 1.25 : 0.8) + 10;
  return sketch(
    name,
    Math.ceil(width),
    Math.ceil(high + low),
    [Math.round(NOSE + long / 2), Math.round(high + low - 8)],
    (d) => d.include((inner) => draw(inner, build), { y: high }),
    'left',
  );
}

/** Half the depth along the body, 0 at the nose. */
const HALF = [0.08, 0.3, 0.44, 0.5, 0.47, 0.38, 0.26, 0.16, 0.12] as const;
const halfAt = (t: number): number => {
  const x = t * (HALF.length - 1);
  const i = Math.min(HALF.length - 2, Math.floor(x));
  return HALF[i]! + (HALF[i + 1]! - HALF[i]!) * (x - i);
};

function draw(d: Pen, build: Fish): void {
  const { long, deep, back, flank, belly, fin, dorsal, anal = 0.26 } = build;
  const x = (t: number): number => NOSE + t * long;
  const at = (t: number, y: number): string => `${x(t)},${y * deep * halfAt(Math.min(1, Math.max(0, t)))}`;
  tailOf(d, build, x(0.97));
  for (const [from, to, high, edge] of dorsal) finOf(d, { from, to, high, edge, side: -1 }, build, x);
  finOf(d, { from: 0.62, to: 0.8, high: anal, edge: 'soft', side: 1 }, build, x);
  finOf(d, { from: 0.4, to: 0.5, high: 0.2, edge: 'soft', side: 1 }, build, x);
  const ts = HALF.map((_, i) => i / (HALF.length - 1));
  const body = curve(
    [
      `${NOSE},${deep * 0.03}`,
      ...ts.slice(1).map((t) => at(t, -1)),
      ...ts
        .slice(1)
        .reverse()
        .map((t) => at(t, 1)),
    ].join(' '),
  );
  d.form(body, flank, { role: 'body', round: deep * 0.12, shade: 0.42 });
  d.within(
    body,
    curve([...[0, 0.2, 0.5, 0.8, 1].map((t) => at(t, -1.4)), ...[1, 0.8, 0.5, 0.2, 0.02].map((t) => at(t, -0.3))].join(' ')),
    back,
    { role: 'piece', opacity: 0.85 },
  );
  d.within(
    body,
    curve([...[0.02, 0.25, 0.55, 0.85].map((t) => at(t, 0.42)), ...[0.85, 0.55, 0.25, 0].map((t) => at(t, 1.4))].join(' ')),
    belly,
    { role: 'piece', opacity: 0.9 },
  );
  for (const mark of build.marks ?? []) mark(d, body, at, deep);
  // Scales, cheek, mouth and eye.
  for (let i = 0; i < 9; i++)
    for (let row = -2; row <= 2; row++) {
      const [sx = 0, sy = 0] = at(0.36 + i * 0.062 + (row % 2 ? 0.03 : 0), row * 0.3)
        .split(',')
        .map(Number);
      const r = deep * 0.045;
      d.within(body, limb(`${sx + r},${sy - r},1 ${sx - r * 0.4},${sy},1.8 ${sx + r},${sy + r},1`), NIGHT, {
        opacity: 0.14,
      });
    }
  d.within(body, limb(`${at(0.25, -0.86)},1.5 ${at(0.3, 0)},${deep * 0.03} ${at(0.24, 0.9)},1.5`), NIGHT, { opacity: 0.4 });
  d.form(curve(`${at(0.33, 0.1)} ${at(0.42, 0)} ${at(0.48, 0.34)} ${at(0.43, 0.62)}! ${at(0.36, 0.42)}`), fin, {
    role: 'piece',
    round: 3,
    opacity: 0.95,
  });
  d.fill(limb(`${NOSE - 2},${deep * 0.05},2 ${x(0.05)},${deep * 0.1},${deep * 0.026} ${x(0.1)},${deep * 0.1},1`), '#2a2422', {
    opacity: 0.75,
  });
  if (build.barbel)
    for (const dx of [0.03, 0.07])
      d.fill(limb(`${x(dx)},${deep * 0.12},${deep * 0.03} ${x(dx - 0.01)},${deep * (0.16 + build.barbel)},1.5`), back);
  const [ex, ey] = [x(0.13), -deep * 0.09];
  d.fill(ellipse(ex, ey, deep * 0.066), '#f2ead2');
  d.fill(ellipse(ex, ey, deep * 0.044), '#15110f');
  d.fill(ellipse(ex - deep * 0.014, ey - deep * 0.016, deep * 0.013), '#ffffff');
}

interface FinAt {
  from: number;
  to: number;
  high: number;
  edge: 'spiny' | 'soft' | 'point';
  side: -1 | 1;
}

function finOf(d: Pen, { from, to, high, edge, side }: FinAt, { deep, fin }: Fish, x: (t: number) => number): void {
  const root = (t: number): number => side * deep * (halfAt(t) - 0.06);
  const tip = (t: number, k: number): number => side * deep * (halfAt(t) + high * k);
  const n = edge === 'spiny' ? 8 : 4;
  const ridge = Array.from({ length: n + 1 }, (_, i) => {
    const t = i / n;
    const arch = edge === 'point' ? (t < 0.4 ? t * 2.5 : (1 - t) * 1.1) : t < 0.25 ? 0.55 + t * 1.8 : 1 - (t - 0.25) * 0.6;
    const along = from + (to - from) * t + (edge === 'point' ? 0.07 * arch : 0.03);
    const knots = [`${x(along)},${tip(along, arch)}${edge === 'spiny' ? '!' : ''}`];
    if (edge === 'spiny' && i < n) {
      const gap = along + (to - from) / n / 2;
      knots.push(`${x(gap)},${tip(gap, arch * 0.66)}`);
    }
    return knots.join(' ');
  });
  const shape = curve(`${x(from)},${root(from)}! ${ridge.join(' ')} ${x(to)},${root(to)}!`);
  d.form(shape, fin, { role: 'piece', round: 4, shade: 0.35 });
  for (let i = 0; i <= n; i++) {
    const t = from + ((to - from) * i) / n;
    d.within(shape, limb(`${x(t)},${root(t)},2.4 ${x(t + 0.03)},${tip(t, 1)},1`), NIGHT, { opacity: 0.3 });
  }
}

function tailOf(d: Pen, { deep, fin, tail, tailColor }: Fish, root: number): void {
  const h = deep * 0.14;
  const p = (x: number, y: number): string => `${root + x * deep},${y * deep}`;
  const lobe = (s: number): Outline =>
    tail === 'fan'
      ? curve(
          `${root},${-h * s}! ${p(0.3, -0.34 * s)} ${p(0.52, -0.38 * s)} ${p(0.56, -0.16 * s)} ${p(0.54, 0.1 * s)} ${root},${h * 0.4 * s}!`,
        )
      : tail === 'veil'
        ? curve(
            `${root},${-h * s}! ${p(0.4, -0.5 * s)} ${p(0.9, -0.6 * s)} ${p(1.1, -0.34 * s)}! ${p(0.8, -0.2 * s)} ${p(0.6, 0)} ${root},${h * 0.4 * s}!`,
          )
        : tail === 'moon'
          ? curve(
              `${root},${-h * s}! ${p(0.24, -0.36 * s)} ${p(0.6, -0.66 * s)}! ${p(0.36, -0.3 * s)} ${p(0.26, 0)} ${root},${h * 0.4 * s}!`,
            )
          : curve(
              `${root},${-h * s}! ${p(0.3, -0.32 * s)} ${p(0.64, -0.48 * s)}! ${p(0.5, -0.2 * s)} ${p(0.4, 0)} ${root},${h * 0.4 * s}!`,
            );
  const whole = merge(lobe(1), lobe(-1));
  d.form(whole, tailColor ?? fin, { role: 'piece', round: 5, shade: 0.35 });
  for (let i = -4; i <= 4; i++)
    d.within(whole, limb(`${p(0.04, i * 0.02)},2.6 ${p(0.7, i * 0.12)},1`), NIGHT, { opacity: 0.24 });
}
