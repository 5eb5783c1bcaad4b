/**
 * A four-legged animal from its build: how high, long and deep it is, its neck, head, ears, horns, legs, tail and markings. It stands
 * in profile and looks to the left. Units of the drawing: the ground is y = 500, the shoulder x = 200.
 */
import { length } from '../../math.ts';
import { type Head, headOf } from './beast-head.ts';
import { merge } from './clip.ts';
import { curve, limb, type Outline } from './outline.ts';
import { type Coat, far, near, pelt } from './pelt.ts';
import { type Pen, ruffle, type Sketch, sketch } from './sketch.ts';

export interface Build {
  /** Height of the shoulder above the ground, and length from shoulder to hip. */
  readonly height: number;
  readonly length: number;
  /** Depth of chest and waist. */
  readonly chest: number;
  readonly waist: number;
  /** How much higher the hip stands than the shoulder; below 0 the back falls off. */
  readonly croup?: number;
  readonly coat: Coat;
  readonly head: Head;
  /** The middle of the skull from the withers: so far in front of them, so far above. */
  readonly reach: number;
  readonly lift: number;
  /** Thickness of the neck at the shoulder. */
  readonly neck: number;
  /** Thickness of the legs below the elbow. */
  readonly bone: number;
  readonly foot: 'paw' | 'hoof';
  readonly tail: Tail;
  readonly marks?: readonly Mark[];
  readonly mane?: { readonly color: string; readonly length: number };
}

/** From the hip: `x,y,width` knots as for a limb, with tufts of `tuft` at its edge and, where it has another, the colour of its end. */
interface Tail {
  readonly spine: string;
  readonly tuft?: number;
  readonly tip?: string;
  /** Colour of rings round it. */
  readonly rings?: string;
}

/** What is painted on the coat, in units of the body: x from shoulder (0) to hip (1), y from the back (0) to the belly (1). */
export type Mark = (d: Pen, body: Outline, at: (x: number, y: number) => string, unit: number) => void;

/** Where animals of a build stand, in units of the drawing. */
export const GROUND = 500;
const SHOULDER = 200;

/** Names the drawing of a build; its paper is as wide and high as head, horns (`above` the skull) and tail reach. */
export function beast(name: string, build: Build, above = 0): Sketch {
  const { height, length, waist, croup = 0, head, reach, lift, tail } = build;
  const knots = tail.spine.split(' ').map((knot) => knot.split(',').map(Number));
  const left = SHOULDER - reach - head.size * (1.1 + head.snout) - 12;
  const right =
    SHOULDER + length + waist * 0.3 + Math.max(30, ...knots.map(([x = 0, , width = 0]) => x + width / 2 + 22 - waist * 0.18));
  const tips = knots.map(([, y = 0, width = 0]) => height + croup - waist * 0.2 - y + width / 2 + 12);
  const top =
    GROUND -
    Math.max(height + lift + head.size * 1.1 + Math.max(above, head.size * (head.earSize + 0.2)), height + croup + 14, ...tips);
  return sketch(
    name,
    Math.ceil(right - left),
    Math.ceil(GROUND + 8 - top),
    [Math.round(SHOULDER + length / 2 - left), Math.round(GROUND - top)],
    (d) => d.include((inner) => quadruped(inner, build), { x: -left, y: -top }),
  );
}

function quadruped(d: Pen, build: Build): void {
  const { height, length: long, chest, waist, croup = 0, coat, bone, foot, neck } = build;
  const back = GROUND - height;
  const rump = back - croup;
  const hip = SHOULDER + long;
  const belly = back + chest;
  const tuck = rump + waist;
  const at = (x: number, y: number): string =>
    `${SHOULDER + x * long},${back + (rump - back) * x + y * (chest + (waist - chest) * x)}`;

  tailOf(d, build, hip, rump);
  const shin = GROUND - belly;
  const thigh = GROUND - tuck;
  const legs = (dx: number, dh: number): { fore: string; hind: string; pads: readonly [string, string] } => {
    const f = SHOULDER + dx;
    const h = hip + dh;
    const width = chest * 0.44;
    return {
      fore: `${f - 4},${back + chest * 0.62},${width} ${f - 2},${belly + shin * 0.12},${bone * 1.45} ${f - 6},${belly + shin * 0.5},${bone} ${f - 8},${GROUND - 14},${bone * 0.92}`,
      hind: `${h - waist * 0.16},${rump + waist * 0.5},${waist * 0.82} ${h - waist * 0.24},${tuck + thigh * 0.06},${bone * 2.3} ${h + bone * 0.7},${tuck + thigh * 0.5},${bone * 1.05} ${h + bone * 0.5},${tuck + thigh * 0.62},${bone} ${h},${GROUND - 14},${bone * 0.92}`,
      pads: [padOf(f - 8, bone, foot), padOf(h, bone, foot)],
    };
  };
  // In a quiet stand the far forefoot is a little behind, the far hind foot a little before.
  const behind = legs(bone * 1.25 + long * 0.05, -bone * 1.3 - long * 0.03);
  const before = legs(0, 0);
  const shade = foot === 'paw' ? coat.far : '#2a2422';
  for (const [spine, pad] of [
    [behind.fore, behind.pads[0]],
    [behind.hind, behind.pads[1]],
  ] as const) {
    if (foot === 'hoof') d.form(curve(pad), shade, { round: 3 });
    far(d, spine, foot === 'paw' ? pad : '0,0 0,0 0,0', coat.far);
  }
  if (foot === 'hoof') for (const pad of before.pads) d.form(curve(pad), '#2f2825', { round: 3 });

  const sag = chest * 0.05;
  const trunk = curve(
    [
      [SHOULDER - chest * 0.34, back + chest * 0.42],
      [SHOULDER - chest * 0.22, back + chest * 0.82],
      [SHOULDER + chest * 0.08, belly],
      [SHOULDER + long * 0.5, belly + (tuck - belly) * 0.5 + sag * 0.8],
      [hip - waist * 0.3, tuck],
      [hip + waist * 0.16, rump + waist * 0.82],
      [hip + waist * 0.27, rump + waist * 0.42],
      [hip + waist * 0.16, rump + waist * 0.1],
      [hip - waist * 0.18, rump],
      [SHOULDER + long * 0.5, (back + rump) / 2 + sag],
      [SHOULDER + chest * 0.1, back],
      [SHOULDER - chest * 0.14, back + chest * 0.1],
    ]
      .map(([x = 0, y = 0]) => `${x},${y}`)
      .join(' '),
  );
  const [skullX, skullY] = [SHOULDER - build.reach, back - build.lift];
  const r = build.head.size;
  const throat = limb(
    `${SHOULDER - chest * 0.02},${back + neck * 0.42},${neck} ${(SHOULDER + skullX) / 2 - 4},${(back + neck * 0.3 + skullY + r * 0.3) / 2},${(neck + r * 1.5) / 2} ${skullX + r * 0.1},${skullY + r * 0.15},${r * 1.42}`,
    'flat',
  );
  if (build.mane) maneOf(d, build.mane, skullX, skullY, back);
  const skin = pelt(d, merge(trunk, throat), coat, 16, chest * 0.13, 100, [
    foot === 'paw' ? near(before.fore, before.pads[0]) : limb(before.fore, 'flat'),
    foot === 'paw' ? near(before.hind, before.pads[1]) : limb(before.hind, 'flat'),
  ]);
  for (const mark of build.marks ?? []) mark(d, skin, at, chest);
  // The thigh in front of the flank, and the shoulder in front of the chest.
  d.within(
    skin,
    limb(
      `${hip - waist * 0.5},${rump + waist * 0.28},1 ${hip - waist * 0.56},${rump + waist * 0.62},${bone * 0.32} ${hip - waist * 0.3},${tuck + thigh * 0.2},${bone * 0.2} ${hip - waist * 0.05},${tuck + thigh * 0.4},1`,
    ),
    coat.dark,
    { opacity: 0.32 },
  );
  d.within(
    skin,
    limb(
      `${SHOULDER + chest * 0.22},${back + chest * 0.3},1 ${SHOULDER + chest * 0.27},${back + chest * 0.6},${bone * 0.3} ${SHOULDER + chest * 0.16},${belly},${bone * 0.2} ${SHOULDER + chest * 0.12},${belly + shin * 0.2},1`,
    ),
    coat.dark,
    { opacity: 0.26 },
  );
  if (foot === 'paw')
    for (const x of [SHOULDER - 8, hip])
      for (let i = 0; i < 2; i++)
        d.fill(
          limb(
            `${x - bone * 0.5 + i * bone * 0.42},${GROUND - bone * 0.42},1.6 ${x - bone * 0.62 + i * bone * 0.42},${GROUND - 2},1.2`,
          ),
          coat.dark,
          { opacity: 0.5 },
        );
  d.include((inner) => headOf(inner, build.head, coat), { x: skullX, y: skullY });
}

/** Paw: rounded and longer to the front. Hoof: a wedge. */
function padOf(x: number, bone: number, foot: Build['foot']): string {
  if (foot === 'hoof')
    return `${x - bone * 0.62},${GROUND}! ${x - bone * 0.46},${GROUND - 20}! ${x + bone * 0.46},${GROUND - 20}! ${x + bone * 0.52},${GROUND}!`;
  return `${x - bone * 1.05},${GROUND - bone * 0.3} ${x - bone * 0.6},${GROUND - bone * 0.82} ${x + bone * 0.1},${GROUND - bone} ${x + bone * 0.5},${GROUND - bone * 0.7} ${x + bone * 0.58},${GROUND} ${x - bone},${GROUND}`;
}

function tailOf(d: Pen, { tail, coat, waist }: Build, hip: number, rump: number): void {
  const [rootX, rootY] = [hip + waist * 0.12, rump + waist * 0.2];
  const spine = tail.spine
    .split(' ')
    .map((knot) => {
      const [x = 0, y = 0, width = 1] = knot.split(',').map(Number);
      return `${rootX + x},${rootY + y},${width}`;
    })
    .join(' ');
  const smooth = limb(spine);
  const outline = tail.tuft ? ruffle(smooth, d.chance, { gap: 8, length: tail.tuft, flow: 40 }) : smooth;
  d.form(outline, coat.base, { role: 'body', round: 7, shade: 0.45 });
  if (tail.tuft) d.strokes(outline, coat.dark, { count: 36, length: 18, width: 2.6, angle: 40, opacity: 0.2 });
  if (tail.rings) {
    const knots = spine.split(' ').map((knot) => knot.split(',').map(Number));
    knots.slice(1).forEach(([x = 0, y = 0, width = 0], i) => {
      const [px = 0, py = 0] = knots[i] ?? [];
      const span = length(x - px, y - py) || 1;
      const [nx, ny] = [(-(y - py) / span) * width * 0.62, ((x - px) / span) * width * 0.62];
      for (const t of [0.3, 0.8]) {
        const [cx, cy] = [px + (x - px) * t, py + (y - py) * t];
        d.within(outline, limb(`${cx - nx},${cy - ny},13 ${cx + nx},${cy + ny},13`), tail.rings!, { opacity: 0.85 });
      }
    });
  }
  if (tail.tip) {
    const [x = 0, y = 0, width = 10] = (spine.split(' ').at(-1) ?? '').split(',').map(Number);
    d.form(
      ruffle(limb(`${x - 4},${y - width * 1.2},${width + 6} ${x},${y + 6},${width + 4}`), d.chance, {
        gap: 6,
        length: tail.tuft ?? 8,
        flow: 70,
      }),
      tail.tip,
      { round: 4 },
    );
  }
}

function maneOf(d: Pen, mane: { color: string; length: number }, x: number, y: number, back: number): void {
  const line = limb(
    `${x + 10},${y - 12},${mane.length} ${(x + SHOULDER) / 2 + 18},${(y + back) / 2 - 6},${mane.length * 1.1} ${SHOULDER + 30},${back + 4},${mane.length * 0.6}`,
  );
  d.form(ruffle(line, d.chance, { gap: 7, length: mane.length * 0.6, flow: 60 }), mane.color, { round: 6 });
}
