/** What hangs from the waist of a posed figure, whatever the legs do: stretched from the waist over the knees down to a hem. */
import { length } from '../../../math.ts';
import type { Look } from '../look.ts';
import { limb, type Outline, type Point } from '../outline.ts';
import type { Pen } from '../sketch.ts';
import { NIGHT } from '../sketch.ts';
import type { Joints } from './pose.ts';

const SHEEN = '#fff0d2';

/** The hull of points: Andrew's monotone chain. */
function hull(points: readonly Point[]): Outline {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const p of list) {
      while (chain.length > 1) {
        const [a, b] = [chain[chain.length - 2]!, chain[chain.length - 1]!];
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const ring = ([x, y]: Point, r: number): Point[] =>
  Array.from({ length: 16 }, (_, i) => {
    // A polygon of sixteen sides; the octagon's diagonal is the root of a half.
    const [c, s] = SIXTEENTHS[i]!;
    return [x + c * r, y + s * r] as const;
  });

const SIXTEENTHS: readonly Point[] = [
  [1, 0],
  [0.924, 0.383],
  [0.707, 0.707],
  [0.383, 0.924],
  [0, 1],
  [-0.383, 0.924],
  [-0.707, 0.707],
  [-0.924, 0.383],
  [-1, 0],
  [-0.924, -0.383],
  [-0.707, -0.707],
  [-0.383, -0.924],
  [0, -1],
  [0.383, -0.924],
  [0.707, -0.707],
  [0.924, -0.383],
];

interface Fall {
  /** Where the hem is on the shin, 0 at the knee and 1 at the ankle. */
  readonly hem: number;
  /** How wide it is round a knee, and half its width at the hem. */
  readonly knee: number;
  readonly wide: number;
  readonly color: string;
}

/** How a garment falls, or undefined for who wears trousers. */
function fallOf(look: Look): Fall | undefined {
  switch (look.gown) {
    case 'dress':
      return { hem: 0.28, knee: 34, wide: 42, color: look.bottom };
    case 'ballgown':
      return { hem: 0.98, knee: 46, wide: 66, color: look.bottom };
    case 'robe':
      return { hem: 0.96, knee: 36, wide: 42, color: look.top };
    case 'coat':
      return { hem: 0.06, knee: 33, wide: 38, color: look.top };
    default:
      return undefined;
  }
}

/** The points of a hem: across the shin. */
function hemOf([kx, ky]: Point, [ax, ay]: Point, at: number, wide: number): Point[] {
  const [dx, dy] = [ax - kx, ay - ky];
  const far = length(dx, dy) || 1;
  const [mx, my] = [kx + dx * at, ky + dy * at];
  return [
    [mx - (dy / far) * wide, my + (dx / far) * wide],
    [mx + (dy / far) * wide, my - (dx / far) * wide],
  ];
}

export function clothOver(d: Pen, look: Look, joints: Joints, role: { role?: string }): void {
  const fall = fallOf(look);
  const { legs, place } = joints;
  if (!fall || !legs) return;
  const waist = [place([69, 250]), place([131, 250])];
  const points = [...waist, ...[70, 130].flatMap((x) => ring(place([x, 296]), 20))];
  for (const { middle, end } of legs) points.push(...ring(middle, fall.knee), ...hemOf(middle, end, fall.hem, fall.wide));
  const cloth = hull(points);
  d.form(cloth, fall.color, { ...role, round: 16, shade: 0.44 });
  const top = place([100, 258]);
  for (const { middle, end } of legs) {
    const [hx, hy] = [middle[0] + (end[0] - middle[0]) * fall.hem, middle[1] + (end[1] - middle[1]) * fall.hem];
    for (const aside of [-16, 12])
      d.within(
        cloth,
        limb(`${top[0] + aside * 0.4},${top[1]},1 ${middle[0] + aside},${middle[1]},6 ${hx + aside * 1.3},${hy},12`),
        aside < 0 ? NIGHT : SHEEN,
        { opacity: 0.16 },
      );
  }
}
