/**
 * Mobile: plates that hang in balance from bent wires, each arm held where the loads of its two ends are even (the law of the lever,
 * Archimedes, "On the Equilibrium of Planes"). After A. Calder's standing and hanging mobiles (from 1931).
 */
import { cos, PI, sin } from '../math.ts';
import { boxOf } from '../vector/box-of.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle, closedCurve, ribbon } from './shapes.ts';
import { unrepeated } from './unrepeated.ts';

type Point = readonly [number, number];

export function mobile({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { main, accent, ink, ground } = palette;
  const next = unrepeated(r, [...main, ink]);
  const wires: Shape[] = [];
  const plates: Shape[] = [];
  const wire = (points: readonly Point[]): void => {
    wires.push({ polygons: [ribbon(points, () => unit * 0.0042)], fill: ink });
  };
  /** A plate below (x, y); gives its load, which is its area. */
  const plate = (x: number, y: number, size: number, fill: Colour): void => {
    if (r.chance(0.35)) {
      plates.push({ polygons: [circle(x, y + size, size)], fill, raised: true });
      return;
    }
    // A sail of three soft corners, that hangs from the first.
    const turn = PI / 2 + r.between(-0.35, 0.35);
    const points = [0, 1, 2].flatMap((i): Point[] => {
      const a = turn + PI + (i / 3) * 2 * PI;
      const d = size * [1.25, 1.35, 1.1][i]!;
      const b = a + PI / 3;
      return [
        [x + d * cos(a), y + size * 1.25 + d * sin(a)],
        [x + size * 0.86 * cos(b), y + size * 1.25 + size * 0.86 * sin(b)],
      ];
    });
    plates.push({ polygons: [closedCurve(points, 12)], fill, raised: true });
  };
  const arms = 4 + Math.round(traits.density * 3);
  let accented = false;
  /** Hangs what is left of the arms below (x, y), `long` across. */
  const hang = (x: number, y: number, long: number, left: number, side: number): void => {
    const light = unit * (0.036 + 0.026 * r.next());
    // The heavier end is nearer: the rest of the mobile weighs more the more of it there is.
    const share = 1 / (1.25 + left * 0.28);
    const near = long * share;
    const far = long * (1 - share);
    const tilt = r.between(-0.1, 0.1);
    const bow = unit * 0.05;
    const arm: Point[] = [];
    for (let i = 0; i <= 24; i++) {
      const t = i / 24;
      const u = -near + (near + far) * t;
      arm.push([x + side * u, y + tilt * u + bow * (4 * (t - share) * (t - share)) * 0.5]);
    }
    wire(arm);
    const [a, b] = [arm[0]!, arm[24]!];
    const drop = unit * r.between(0.03, 0.07);
    const own = !accented && left <= 2;
    if (own) accented = true;
    wire([b, [b[0], b[1] + drop]]);
    plate(b[0], b[1] + drop, light, own ? accent : next());
    const fall = unit * r.between(0.05, 0.08);
    wire([a, [a[0], a[1] + fall]]);
    if (left > 1) hang(a[0], a[1] + fall, long * r.between(0.74, 0.88), left - 1, -side);
    else plate(a[0], a[1] + fall, unit * 0.06, next());
  };
  const x = width * r.between(0.44, 0.56);
  const start = height * 0.13;
  wire([
    [x, -4],
    [x, start],
  ]);
  hang(x, start, Math.min(width * 0.56, height * 0.56), arms, r.chance(0.5) ? 1 : -1);
  return { width, height, ground, shapes: fitted([...wires, ...plates], { width, height, unit }) };
}

/** Moved and made smaller or larger until it hangs in the middle, clear of both sides; its wire still comes from above. */
function fitted(shapes: readonly Shape[], { width, height, unit }: Pick<Sheet, 'width' | 'height' | 'unit'>): Shape[] {
  const box = boxOf(shapes.flatMap((s) => s.polygons))!;
  const margin = unit * 0.09;
  const k = Math.min((width - 2 * margin) / (box.x1 - box.x0), (height - margin) / box.y1, 1.5);
  const dx = width / 2 - (k * (box.x0 + box.x1)) / 2;
  return shapes.map((s) => ({ ...s, polygons: s.polygons.map((p) => p.map((v, i) => (i & 1 ? v * k : v * k + dx))) }));
}
