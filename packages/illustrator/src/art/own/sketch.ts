/**
 * The one hand in which every own drawing is made: picture-book gouache. A form is a flat colour with a cool shadow along
 * its lower right and a warm edge along its upper left (light always comes from the upper left), then dry strokes. Shadows
 * and lights are neutral glazes over a base with role `body`, so that a thing can be given another colour.
 */
import { type Random, random } from '@atelier/spec';
import { cos, radians, sin } from '../../math.ts';
import type { VectorAsset } from '../asset.ts';
import { clip, inside } from './clip.ts';
import type { Garment } from './garment-kinds.ts';
import type { Held } from './hand-kinds.ts';
import type { Look } from './look.ts';
import { along, type Outline, type Point, type Put, put, strands } from './outline.ts';
import type { FillOptions, FormOptions, Pen, StrokeOptions } from './pen.ts';
import type { PoseName } from './pose-kinds.ts';

/** The ink of shadows, and of what is dark about a thing: blue, never black. */
export const NIGHT = '#1d1a38';
const WARM = '#ffeccb';

export type { Pen } from './pen.ts';

export interface Sketch {
  readonly name: string;
  draw(): VectorAsset;
  /** The same in other clothes, where the figure can change them. */
  readonly dressed?: (garments: readonly Garment[]) => Sketch;
  /** The same of another sex or age, in its own clothes. */
  readonly varied?: (traits: readonly Garment[]) => Sketch;
  /** The same with the hands held so, for something to be put there: in these clothes, where it can change them. */
  readonly handed?: (hands: Held, garments: readonly Garment[]) => Sketch;
  /** How the figure is drawn, for a drawing of several. */
  readonly look?: Look;
  readonly child?: boolean;
  /** Head and shoulders of the same, in these clothes and with these traits. */
  readonly bust?: (cut: 'portrait' | 'close', garments: readonly Garment[]) => Sketch;
  /** The same in a pose, in these clothes; with the hands for something else to hold, or on a seat that is drawn by itself. */
  readonly posed?: (pose: PoseName, garments: readonly Garment[], hands?: Held) => Sketch;
}

type Mutable = VectorAsset['shapes'][number];

/** To a tenth, as `String` writes it. Whole numbers are put into words twenty times as fast as those with a point. */
function trim(v: number): string {
  const tenths = Math.round(v * 10);
  const whole = (tenths / 10) | 0;
  const rest = tenths - whole * 10;
  if (rest === 0) return `${whole}`;
  // Between 0 and −1 the whole part has no sign; what is no number or too large for 32 bits leaves a rest that is no digit.
  if (rest > 0 && rest < 10) return `${whole}.${rest}`;
  return rest < 0 && rest > -10 ? `${whole === 0 ? '-0' : whole}.${-rest}` : String(tenths / 10);
}

/** Path data without points that lie on the line between their neighbours (within a twentieth of a unit). */
function pathOf(outline: Outline): string {
  let path = '';
  let a: Point | undefined;
  for (let i = 0; i < outline.length; i++) {
    const p = outline[i]!;
    const b = outline[i + 1];
    if (a && b) {
      const dx = b[0] - a[0];
      const dy = b[1] - a[1];
      const area = (p[0] - a[0]) * dy - (p[1] - a[1]) * dx;
      if (area * area < 0.0025 * (dx * dx + dy * dy) && (p[0] - a[0]) * dx + (p[1] - a[1]) * dy >= 0) continue;
    }
    path += `${a ? 'L' : 'M'}${trim(p[0])} ${trim(p[1])}`;
    a = p;
  }
  return `${path}Z`;
}

const isRings = (outline: Outline | readonly Outline[]): outline is readonly Outline[] => Array.isArray(outline[0]?.[0]);

function pen(shapes: Mutable[], where: Put, chance: Random): Pen {
  const place = (outline: Outline): Outline => put(outline, where);

  function fill(outline: Outline | readonly Outline[], color: string, { opacity, role }: FillOptions = {}): void {
    const rings = (isRings(outline) ? outline : [outline]).filter((ring) => ring.length > 2);
    if (rings.length === 0) return;
    shapes.push({
      d: rings.map((ring) => pathOf(place(ring))).join(''),
      fill: color,
      ...(opacity !== undefined && opacity < 1 && { opacity }),
      ...(rings.length > 1 && { rule: 'evenodd' as const }),
      ...(role && { role }),
    });
  }

  /** What is left of a form when a copy moved by (dx, dy) is taken away. The light stays at the upper left of the picture. */
  function rim(outline: Outline, dx: number, dy: number): Outline[] {
    const turn = radians(-(where.turn ?? 0));
    const [x, y] = [dx * cos(turn) - dy * sin(turn), dx * sin(turn) + dy * cos(turn)];
    const moved = put(outline, { x: where.flip ? -x : x, y });
    return clip(outline, moved, 'minus');
  }

  function form(outline: Outline, color: string, options: FormOptions = {}): void {
    fill(outline, color, options);
    glaze(outline, options);
  }

  function glaze(outline: Outline, options: FormOptions = {}): void {
    const { round = 8, shade = 0.3, light = 0.22 } = options;
    const k = options.opacity ?? 1;
    fill(rim(outline, -round * 1.15, -round), NIGHT, { opacity: shade * 0.34 * k });
    fill(rim(outline, -round * 0.7, -round * 0.65), NIGHT, { opacity: shade * 0.36 * k });
    fill(rim(outline, -round * 0.32, -round * 0.34), NIGHT, { opacity: shade * 0.38 * k });
    if (light <= 0) return;
    fill(rim(outline, round * 0.4, round * 0.5), WARM, { opacity: light * 0.5 * k });
    fill(rim(outline, round * 0.16, round * 0.2), WARM, { opacity: light * 0.5 * k });
  }

  function within(mask: Outline, outline: Outline, color: string, options: FillOptions = {}): void {
    fill(clip(outline, mask, 'and'), color, options);
  }

  function strokes(
    mask: Outline,
    color: string,
    { count, length, width, angle, stray = 12, opacity = 0.25 }: StrokeOptions,
  ): void {
    const xs = mask.map((p) => p[0]);
    const ys = mask.map((p) => p[1]);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const rings: Outline[] = [];
    for (let i = 0; i < count; i++) {
      const at: Point = [chance.between(left, right), chance.between(top, bottom)];
      const a = radians(angle + chance.bell() * stray);
      const [l, w] = [length * chance.between(0.6, 1.2) * 0.5, width * chance.between(0.5, 1.1) * 0.5];
      const [ux, uy] = [cos(a), sin(a)];
      const stroke: Outline = [
        [at[0] - ux * l, at[1] - uy * l],
        [at[0] - ux * l * 0.3 - uy * w, at[1] - uy * l * 0.3 + ux * w],
        [at[0] + ux * l * 0.5 - uy * w * 0.7, at[1] + uy * l * 0.5 + ux * w * 0.7],
        [at[0] + ux * l, at[1] + uy * l],
        [at[0] + ux * l * 0.4 + uy * w * 0.6, at[1] + uy * l * 0.4 - ux * w * 0.6],
        [at[0] - ux * l * 0.4 + uy * w * 0.8, at[1] - uy * l * 0.4 - ux * w * 0.8],
      ];
      if (inside(at, mask)) for (const ring of clip(stroke, mask, 'and')) rings.push(ring);
    }
    for (const ring of rings) fill(ring, color, { opacity });
  }

  function include(draw: (inner: Pen) => void, there: Put): void {
    const moved: Put = {
      ...put([[there.x ?? 0, there.y ?? 0]], where).map(([x, y]) => ({ x, y }))[0],
      scale: (where.scale ?? 1) * (there.scale ?? 1),
      turn: (where.flip ? -1 : 1) * (there.turn ?? 0) + (where.turn ?? 0),
      flip: (where.flip ?? false) !== (there.flip ?? false),
    };
    draw(pen(shapes, moved, chance));
  }

  function locks(
    first: string,
    last: string,
    count: number,
    colors: readonly string[],
    options: FillOptions & { stray?: number } = {},
  ): void {
    strands(first, last, count, chance, options.stray).forEach((strand, i) => {
      fill(strand, colors[(i * 7 + Math.floor(i / 3)) % colors.length] ?? NIGHT, options);
    });
  }

  return { chance, fill, form, glaze, strands: locks, within, strokes, include };
}

/** The fill of the widest shape with a role: far legs and small parts are darker than what one calls its colour. */
function mainOf(shapes: readonly Mutable[], role: string): string | undefined {
  let [most, fill]: [number, string | undefined] = [-1, undefined];
  for (const shape of shapes) {
    if (shape.role !== role) continue;
    const area = areaOf(shape.d) * (shape.opacity ?? 1);
    if (area > most) [most, fill] = [area, shape.fill];
  }
  return fill;
}

/** Of the box round path data as `pathOf` writes it. */
function areaOf(d: string): number {
  const numbers = d.match(/-?[\d.]+/g)?.map(Number) ?? [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    left = Math.min(left, numbers[i]!);
    right = Math.max(right, numbers[i]!);
    top = Math.min(top, numbers[i + 1]!);
    bottom = Math.max(bottom, numbers[i + 1]!);
  }
  return (right - left) * (bottom - top);
}

/** Names a drawing; it is drawn when first asked for. `foot` is the point that stands on the ground. */
export function sketch(
  name: string,
  width: number,
  height: number,
  foot: [number, number],
  draw: (pen: Pen) => void,
  faces: 'left' | 'right' | 'front' = 'left',
  grips?: readonly Point[],
): Sketch {
  let made: VectorAsset | undefined;
  return {
    name,
    draw() {
      if (!made) {
        const shapes: Mutable[] = [];
        draw(pen(shapes, {}, random(0, 'own', name)));
        const bodyColor = mainOf(shapes, 'body') ?? mainOf(shapes, 'piece');
        made = { name, width, height, shapes, foot, faces, ...(bodyColor && { bodyColor }), ...(grips && { grips }) };
      }
      return made;
    },
  };
}

/**
 * Fur or feathers along an outline: pointed tufts of up to `length`, lying along the flow (degrees, 0 = right, 90 = down),
 * irregular and with bare stretches between, as a brush would leave them.
 */
export function ruffle(
  outline: Outline,
  chance: Random,
  { gap, length, flow }: { gap: number; length: number; flow: number },
): Outline {
  const ring: Point[] = [];
  const [fx, fy] = [cos(radians(flow)), sin(radians(flow))];
  for (const { at, towards } of along(outline, gap)) {
    ring.push(at);
    if (chance.chance(0.4)) continue;
    const reach = length * chance.between(0.3, 1);
    const probe: Point = [at[0] + towards[1] * 0.5, at[1] - towards[0] * 0.5];
    const out = inside(probe, outline) ? -1 : 1;
    const ahead = fx * towards[0] + fy * towards[1] > 0 ? 0.85 : 0.15;
    ring.push([
      at[0] + towards[0] * gap * ahead + (towards[1] * out * 0.5 + fx * 0.8) * reach,
      at[1] + towards[1] * gap * ahead + (-towards[0] * out * 0.5 + fy * 0.8) * reach,
    ]);
  }
  return ring;
}
