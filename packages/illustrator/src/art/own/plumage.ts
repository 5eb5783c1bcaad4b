/**
 * A bird that stands, from its build: legs, body, neck, head, bill, tail and the colours of its parts. It is seen from the side and looks
 * to the left. Units of the drawing: the ground is y = 500, the legs stand about x = 240.
 */
import { merge } from './clip.ts';
import { curve, ellipse, limb } from './outline.ts';
import { GROUND } from './quadruped.ts';
import { NIGHT, type Pen, ruffle, type Sketch, sketch } from './sketch.ts';

export interface Bird {
  readonly legs: { readonly height: number; readonly width: number; readonly color: string };
  /** Length and depth of the body, and how far its chest is raised above its rump. */
  readonly long: number;
  readonly deep: number;
  readonly raised: number;
  readonly back: string;
  readonly breast: string;
  readonly wing: string;
  /** The long feathers of the wing. */
  readonly tips: string;
  readonly tail: { readonly long: number; readonly wide: number; readonly color: string; readonly falls?: number };
  /** `bib` is the throat under the bill. */
  readonly head: {
    readonly size: number;
    readonly color: string;
    readonly cap?: string;
    readonly cheek?: string;
    readonly bib?: string;
  };
  /** Spots on the breast. */
  readonly speckles?: string;
  /** A stripe from the throat down the middle of the breast, seen from the side at its edge. */
  readonly stripe?: string;
  /** Bars across the folded wing. */
  readonly bars?: string;
  /** A ring round the foot of the neck. */
  readonly collar?: string;
  /** The middle of the head from the chest: so far in front of it, so far above. */
  readonly reach: number;
  readonly lift: number;
  /** Thickness of the neck; long ones bend. */
  readonly neck: number;
  readonly bill: Bill;
  readonly crest?: { readonly color: string; readonly long: number; readonly form: 'peak' | 'plume' | 'fan' };
}

/** Length and depth at the root in radii of the head, what it is shaped like, and the colours of the upper half, the lower half and the tip. */
interface Bill {
  readonly long: number;
  readonly deep: number;
  readonly form: 'spear' | 'hook' | 'wedge' | 'great' | 'pouch' | 'curved';
  readonly colors: readonly [upper: string, lower: string, tip?: string];
}

const LEGS = 240;

/** Names the drawing of a bird. */
export function fowl(name: string, bird: Bird): Sketch {
  const { legs, long, deep, raised, head, reach, lift, bill, tail, crest } = bird;
  const chest = LEGS - long * 0.46;
  const shoulder = GROUND - legs.height - deep * 0.62 - raised;
  const left = chest - reach - head.size * (1.2 + bill.long) - 10;
  const right = LEGS + long * 0.54 + tail.long + 16;
  const top = Math.min(shoulder - deep * 0.6, shoulder - lift - head.size * (1.2 + (crest?.long ?? 0))) - 10;
  const bottom = Math.max(GROUND, GROUND - legs.height - deep * 0.2 + (tail.falls ?? 0) * tail.long + 12);
  return sketch(
    name,
    Math.ceil(right - left),
    Math.ceil(bottom + 6 - top),
    [Math.round(LEGS - left), Math.round(GROUND - top)],
    (d) => d.include((inner) => draw(inner, bird), { x: -left, y: -top }),
  );
}

function draw(d: Pen, bird: Bird): void {
  const { legs, long, deep, raised, back, breast, wing, tips, tail, head, neck } = bird;
  const low = GROUND - legs.height;
  const [fx, rx] = [LEGS - long * 0.46, LEGS + long * 0.54];
  const shoulder = low - deep * 0.62 - raised;
  const rump = low - deep * 0.52;
  const drop = (tail.falls ?? 0.15) * tail.long;
  const feathers = limb(
    `${rx - long * 0.26},${rump + deep * 0.04},${tail.wide * 0.9} ${rx + tail.long * 0.4},${rump + deep * 0.1 + drop * 0.5},${tail.wide} ${rx + tail.long},${rump + deep * 0.14 + drop},${tail.wide * 0.7}`,
    'flat',
  );
  d.form(feathers, tail.color, { role: 'piece', round: 5 });
  for (const side of [1, 0]) {
    const x = LEGS + side * 26 - 10;
    const tone = legs.color;
    const [w, y] = [legs.width, low - deep * 0.1];
    d.form(limb(`${x},${y},${w * 1.5} ${x + 3},${(y + GROUND) / 2},${w} ${x},${GROUND - 5},${w * 0.9}`), tone, {
      round: 2,
      light: side ? 0 : 0.22,
    });
    for (const [toe, fall] of [
      [-w * 3.2, 0],
      [-w * 2, 3],
      [w * 1.8, 1],
    ] as const)
      d.fill(limb(`${x},${GROUND - 7},${w * 0.8} ${x + toe},${GROUND - 4 + fall},${w * 0.45}`), tone);
    if (side && w > 3) d.fill(ellipse(x, GROUND - 5, w, w * 0.6), tone);
  }
  const trunk = curve(
    `${fx},${shoulder + deep * 0.3} ${fx + long * 0.1},${low - deep * 0.08} ${LEGS - long * 0.06},${low + deep * 0.03} ${LEGS + long * 0.26},${low - deep * 0.2} ${rx},${rump + deep * 0.12} ${rx - long * 0.06},${rump - deep * 0.04} ${LEGS + long * 0.1},${(shoulder + rump) / 2 - deep * 0.34} ${LEGS - long * 0.24},${shoulder - deep * 0.26} ${fx + long * 0.05},${shoulder - deep * 0.12}`,
  );
  const [hx, hy] = [fx - bird.reach + head.size * 0.5, shoulder - bird.lift];
  const r = head.size;
  const bends = bird.lift > deep * 0.9;
  const throat = bends
    ? limb(
        `${fx + long * 0.16},${shoulder + deep * 0.1},${neck * 1.9} ${fx - neck * 0.4},${shoulder - bird.lift * 0.2},${neck * 1.15} ${fx + neck * 0.5},${shoulder - bird.lift * 0.56},${neck * 0.9} ${hx + r * 0.2},${hy + r * 0.1},${r * 1.25}`,
      )
    : limb(`${fx + long * 0.22},${shoulder + deep * 0.2},${deep * 0.8} ${hx + r * 0.14},${hy + r * 0.2},${r * 1.7}`);
  const body = ruffle(merge(trunk, throat), d.chance, { gap: 9, length: 4, flow: 20 });
  d.form(body, back, { role: 'body', round: deep * 0.15, shade: 0.46 });
  d.within(
    body,
    curve(
      `${fx - long * 0.2},${shoulder} ${fx + long * 0.12},${shoulder + deep * 0.04} ${LEGS},${low - deep * 0.42} ${LEGS + long * 0.36},${low - deep * 0.2} ${LEGS},${low + deep * 0.3} ${fx - long * 0.2},${low}`,
    ),
    breast,
    { role: 'piece', opacity: 0.92 },
  );
  if (bends)
    d.within(
      body,
      limb(`${fx - neck * 0.6},${shoulder - bird.lift * 0.1},${neck * 0.5} ${hx},${hy + r * 0.5},${r * 0.5}`),
      breast,
      { role: 'piece', opacity: 0.7 },
    );
  if (bird.speckles)
    for (let row = 0; row < 6; row++)
      for (let i = 0; i < 5 - (row % 2); i++) {
        const [x, y] = [fx + long * (0.02 + i * 0.1 + (row % 2) * 0.05 + row * 0.015), shoulder + deep * (0.16 + row * 0.12)];
        d.within(body, curve(`${x - 3},${y + 3} ${x},${y - 5} ${x + 4},${y + 3} ${x},${y + 6}`), bird.speckles, {
          opacity: 0.85,
        });
      }
  if (bird.stripe)
    d.within(
      body,
      limb(
        `${fx - long * 0.04},${shoulder - deep * 0.1},${deep * 0.2} ${fx + long * 0.06},${shoulder + deep * 0.4},${deep * 0.22} ${LEGS - long * 0.12},${low - deep * 0.04},${deep * 0.14}`,
      ),
      bird.stripe,
    );
  if (bird.collar)
    d.within(
      body,
      limb(
        `${fx - long * 0.12},${shoulder + deep * 0.22},${deep * 0.2} ${fx + long * 0.1},${shoulder - deep * 0.02},${deep * 0.22} ${fx + long * 0.26},${shoulder - deep * 0.34},${deep * 0.14}`,
      ),
      bird.collar,
    );
  d.strokes(body, NIGHT, { count: 40, length: 12, width: 2.2, angle: 20, opacity: 0.1 });
  // The folded wing: coverts over long feathers.
  const [wx, wy] = [LEGS - long * 0.26, shoulder - deep * 0.04];
  for (let i = 0; i < 5; i++)
    d.form(
      limb(
        `${wx + long * 0.16},${wy + deep * (0.12 + i * 0.06)},${deep * 0.13} ${LEGS + long * 0.22},${(wy + rump) / 2 + deep * (0.12 + i * 0.05)},${deep * 0.13} ${rx + long * (0.12 - i * 0.06)},${rump + deep * (0.1 + i * 0.05)},${deep * 0.04}`,
      ),
      tips,
      { role: 'piece', round: 3, shade: 0.35 },
    );
  const coverts = curve(
    `${wx},${wy + deep * 0.16} ${wx + long * 0.06},${wy + deep * 0.5} ${LEGS + long * 0.08},${wy + deep * 0.58 + raised * 0.2} ${LEGS + long * 0.3},${rump + deep * 0.12} ${LEGS + long * 0.18},${rump - deep * 0.14} ${wx + long * 0.16},${wy - deep * 0.04}`,
  );
  d.form(coverts, wing, { role: 'piece', round: deep * 0.08, shade: 0.4 });
  for (let i = 0; i < 3; i++)
    d.within(
      coverts,
      limb(
        `${wx + long * (0.1 + i * 0.12)},${wy + deep * 0.06},1 ${wx + long * (0.16 + i * 0.13)},${wy + deep * 0.34},3 ${wx + long * (0.13 + i * 0.13)},${wy + deep * 0.54},1`,
      ),
      NIGHT,
      { opacity: 0.2 },
    );
  if (bird.bars)
    for (const k of [0, 0.2])
      d.within(
        coverts,
        limb(
          `${LEGS + long * (0.16 - k)},${wy - deep * 0.2},${deep * 0.07} ${LEGS + long * (0.17 - k)},${wy + deep * 0.3},${deep * 0.09} ${LEGS + long * (0.06 - k)},${wy + deep * 0.7},${deep * 0.07}`,
        ),
        bird.bars,
      );
  d.include((inner) => face(inner, bird), { x: hx, y: hy });
}

function face(d: Pen, { head, bill, crest }: Bird): void {
  const r = head.size;
  const p = (x: number, y: number): string => `${x * r},${y * r}`;
  if (crest) crestOf(d, crest, p, r);
  const skull = curve(
    [p(0.1, -1), p(-0.66, -0.74), p(-1, -0.1), p(-0.78, 0.62), p(0, 0.98), p(0.78, 0.68), p(1, 0), p(0.74, -0.7)].join(' '),
  );
  d.form(skull, head.color, { role: 'body', round: r * 0.2, shade: 0.42 });
  if (head.cap)
    d.within(
      skull,
      curve([p(-1.2, -0.3), p(-0.3, -0.3), p(0.6, -0.1), p(1.2, 0.4), p(1.2, -1.2), p(-1.2, -1.3)].join(' ')),
      head.cap,
      { role: 'piece', opacity: 0.95 },
    );
  if (head.cheek)
    d.within(
      skull,
      curve([p(-0.9, -0.1), p(-0.3, -0.34), p(0.4, -0.1), p(0.4, 0.5), p(-0.2, 0.8), p(-0.8, 0.5)].join(' ')),
      head.cheek,
      { role: 'piece', opacity: 0.95 },
    );
  if (head.bib)
    d.within(skull, curve([p(-1.2, 0.24), p(-0.5, 0.3), p(0, 0.6), p(0.3, 1.2), p(-1.2, 1.3)].join(' ')), head.bib, {
      role: 'piece',
      opacity: 0.95,
    });
  billOf(d, bill, p);
  d.fill(ellipse(-0.34 * r, -0.14 * r, r * 0.17), head.cheek ?? '#f0e8d8', { opacity: 0.5 });
  d.fill(ellipse(-0.34 * r, -0.14 * r, r * 0.12), '#17110f');
  d.fill(ellipse(-0.38 * r, -0.19 * r, r * 0.04), '#f4ede0', { opacity: 0.9 });
}

function crestOf(
  d: Pen,
  { color, long, form }: NonNullable<Bird['crest']>,
  p: (x: number, y: number) => string,
  r: number,
): void {
  if (form === 'peak') {
    d.form(
      curve([p(-0.5, -0.6), p(0, -0.9 - long * 0.5), `${p(0.5, -0.9 - long)}!`, p(0.7, -0.5), p(0.3, 0)].join(' ')),
      color,
      { role: 'piece', round: r * 0.1 },
    );
    return;
  }
  const count = form === 'fan' ? 5 : 2;
  for (let i = 0; i < count; i++) {
    const [x, y] =
      form === 'fan' ? [-0.2 + i * 0.4, -1 - long * (1 - Math.abs(i - 2) * 0.14)] : [1 + long * (1 - i * 0.2), -0.5 + i * 0.3];
    d.form(
      limb(
        `${p(0.1, -0.6)},${r * 0.16} ${p((x + 0.1) / 2 - (form === 'fan' ? 0.14 : 0), (y - 0.6) / 2 - 0.2)},${r * 0.2} ${p(x, y)},${r * 0.06}`,
      ),
      color,
      { role: 'piece', round: 2 },
    );
  }
}

function billOf(d: Pen, { long, deep, form, colors: [upper, lower, tip] }: Bill, p: (x: number, y: number) => string): void {
  const end = -0.8 - long;
  const root = -0.72;
  if (form === 'pouch') {
    d.form(
      curve(
        [
          p(root, 0),
          p(end + 0.2, 0.34),
          p(end + long * 0.3, 0.3 + deep),
          p(root - 0.1, 0.4 + deep * 0.9),
          p(root + 0.2, 0.6),
        ].join(' '),
      ),
      lower,
      { round: 6 },
    );
    d.form(limb(`${p(root, -0.02)},12 ${p(end + long * 0.5, 0.14)},9 ${p(end, 0.42)},6`), upper, { round: 2 });
    return;
  }
  const droop = form === 'hook' ? 0.42 : form === 'curved' || form === 'great' ? 0.34 : 0.08;
  const fat = form === 'great' || form === 'wedge' ? 0.62 : 0.3;
  const half = (sign: number) =>
    curve(
      [
        `${p(root, 0.08)}!`,
        p(root - long * 0.06, 0.08 + sign * deep * 0.5),
        p(root - long * 0.5, 0.08 + droop * 0.2 + sign * deep * fat),
        `${p(end, 0.08 + droop)}!`,
        p(root - long * 0.5, 0.1 + droop * 0.3),
      ].join(' '),
    );
  d.form(half(1), lower, { round: 3 });
  const top = half(-1);
  d.form(top, upper, { round: 3 });
  if (tip) {
    const cut = curve([p(end - 0.3, -1), p(end + long * 0.34, -1), p(end + long * 0.28, 1.4), p(end - 0.3, 1.4)].join(' '));
    d.within(top, cut, tip);
    d.within(half(1), cut, tip);
  }
}
