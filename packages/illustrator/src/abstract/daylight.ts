/**
 * Daylight: the light of a window on a plain wall, and nothing else. The panes are cast aslant, as parallel rays cast them; their edges soften
 * with the way the light has come, as the penumbra of a source with a width does (C. Soler and F. Sillion, "Fast Calculation of Soft Shadow
 * Textures Using Convolution", SIGGRAPH 1998: a box of the same width at every place, whose integral is closed). Old glass bends it a little,
 * so that bright threads run through it (M. Berry and C. Upstill, "Catastrophe Optics", 1980); boughs before the window are shadows that are
 * sharp or soft by their distance. After V. Hammershøi's rooms (1900–1915).
 */
import { atan2, clamp, cos, exp, mix, sin, smoothstep, TAU } from '../math.ts';
import type { Colour } from './artboard.ts';
import type { RasterEngine, Sheet } from './engine.ts';
import { blend, chroma, lightness } from './tint.ts';

/** A leaf of the bough, in pixels; how soft its edge is. */
interface Leaf {
  x: number;
  y: number;
  c: number;
  s: number;
  long: number;
  wide: number;
  soft: number;
}

interface Tones {
  wall: Colour;
  light: Colour;
  shade: Colour;
}

/** Cast aslant by so much, parts of a height to a width. */
interface Cast {
  x: number;
  y: number;
  lean: number;
  tilt: number;
  panes: readonly [columns: number, rows: number];
  wide: number;
  tall: number;
}

export const daylight: RasterEngine = (sheet) => {
  const { width, height, unit, traits, r, salt } = sheet;
  const { wall, light, shade } = tonesOf(sheet);
  const form = r.pick(['panes', 'room', 'panes', 'bough', 'room'] as const);
  const cast = castOf(sheet, form === 'room');
  const floor = form === 'room' ? height * r.between(0.66, 0.76) : Number.POSITIVE_INFINITY;
  // A wall with a dado is divided by the hair line of its rail.
  const rail = form === 'panes' ? height * r.between(0.7, 0.8) : Number.POSITIVE_INFINITY;
  const still = form === 'bough' ? undefined : stillLife(sheet, cast);
  const leaves = still?.leaves ?? boughs(sheet, cast);
  const glow = unit * 0.42;
  const ripple = mix(0.006, 0.014, traits.energy);
  const [middleX, middleY] = [cast.x, cast.y];
  return (out, k, rows, y) => {
    const n = Math.ceil(width / 4) * 4;
    const [xs, ys, plaster, glass, trowel] = [rows(n), rows(n), rows(n), rows(n), rows(n)];
    const noise = (into: Float32Array, across: number, down: number, octaves: number, own: number): void => {
      for (let x = 0; x < n; x++) {
        xs[x] = (x / unit) * across + 13;
        ys[x] = (y / unit) * down + 5;
      }
      k.fbm(xs, ys, into, n, octaves, own);
    };
    noise(plaster, 3.1, 3.1, 5, salt ^ 19);
    noise(glass, 4.2, 2.6, 3, salt ^ 23);
    noise(trowel, 46, 22, 3, salt ^ 29);
    const near = y > floor ? [] : leaves.filter((l) => Math.abs(l.y - y) < l.long + 3 * l.soft);
    const below = Math.max(0, y - floor);
    const onFloor = y > floor;
    for (let x = 0; x < width; x++) {
      const bend = (glass[x]! - 0.5) * unit * ripple * 2.4;
      // On the floor the light runs on at another slant and is drawn out.
      const px = x - middleX + bend - (onFloor ? below * 0.9 * cast.lean : 0);
      const py = (onFloor ? floor + below * 0.72 : y) - middleY + bend * 0.6;
      const s = px + py * cast.lean;
      const t = py - px * cast.tilt;
      const soft = unit * mix(0.004, 0.026, clamp(t / cast.tall + 0.5)) + (onFloor ? unit * 0.006 : 0);
      let lit =
        panesAt(s, cast.wide, cast.panes[0], soft, unit * 0.014) * panesAt(t, cast.tall, cast.panes[1], soft, unit * 0.012);
      if (lit > 0.004 && still) lit *= 1 - 0.88 * jugAt(still.jug, s, t, soft);
      if (lit > 0.004)
        for (const leaf of near) {
          const [dx, dy] = [x - leaf.x, y - leaf.y];
          const u = (dx * leaf.c + dy * leaf.s) / leaf.long;
          if (u < -1.3 || u > 1.3) continue;
          // Widest in the middle, pointed at both ends.
          const v = Math.abs(-dx * leaf.s + dy * leaf.c) - leaf.wide * Math.max(0, 1 - u * u);
          lit *= 1 - 0.86 * smoothstep(leaf.soft, -leaf.soft, v) * smoothstep(1.25, 0.9, Math.abs(u));
        }
      const thread = 1 - Math.abs(2 * glass[x]! - 1);
      const shine = 0.84 + 0.22 * thread * thread * thread + 0.1 * (plaster[x]! - 0.5);
      // What the light gives back into the room, and the dark of the corners.
      const [gx, gy] = [(x - middleX) / glow, (y - middleY) / glow];
      const around = exp(-(gx * gx + gy * gy) * 0.42);
      const [ex, ey] = [x / width - 0.5, y / height - 0.5];
      const corner = clamp((ex * ex + ey * ey) * 1.5 - around * 0.4);
      const body = (plaster[x]! - 0.5) * 0.3 + (trowel[x]! - 0.5) * 0.1;
      const seam = onFloor ? 0.3 : y > rail ? 0.16 : 0;
      const dark = clamp(corner * 0.75 + seam - body * 0.5);
      const line =
        Math.max(
          smoothstep(unit * 0.006, 0, Math.abs(y - floor)) * 0.5,
          smoothstep(unit * 0.004, unit * 0.0015, Math.abs(y - rail)) * 0.55,
        ) *
        (1 - 0.6 * lit);
      for (let c = 0; c < 3; c++) {
        let v = mix(wall[c]!, shade[c]!, dark);
        v += (light[c]! - v) * around * 0.2;
        v += (Math.min(1, light[c]! * (1 + body * 0.1)) - v) * clamp(lit * shine * (onFloor ? 0.85 : 1));
        out[4 * x + c] = mix(v, shade[c]!, line) + (trowel[x]! - 0.5) * 0.025;
      }
    }
  };
};

/** How much of a row of panes is lit at `s` from its middle: an integral over the width of the sun, which is a ramp at each edge. */
function panesAt(s: number, wide: number, panes: number, soft: number, bar: number): number {
  const at = s + wide / 2;
  const one = wide / panes;
  if (at < -soft || at > wide + soft) return 0;
  let lit = 0;
  for (let i = Math.max(0, Math.floor((at - soft) / one)); i <= Math.min(panes - 1, Math.floor((at + soft) / one)); i++) {
    const [a, b] = [i * one + bar / 2, (i + 1) * one - bar / 2];
    lit += smoothstep(a - soft, a + soft, at) - smoothstep(b - soft, b + soft, at);
  }
  return clamp(lit);
}

/** The palest warm colour is the light; a middle tone, no more than half as strong, the wall. */
function tonesOf({ palette }: Sheet): Tones {
  const { ground, main, accent, ink } = palette;
  const all = [ground, ...main, accent, ink];
  const warm = (c: Colour): number => lightness(c) + 0.45 * (c[0] - c[2]);
  const light = blend([...all].sort((a, b) => warm(b) - warm(a))[0]!, [1, 0.95, 0.8], 0.5);
  // The accent is no wall.
  const fit = [ground, ...main].filter((c) => lightness(c) < lightness(light) - 0.24);
  const middle =
    [...fit].sort(
      (a, b) => Math.abs(lightness(a) - 0.55) + 0.25 * (a[2] - a[0]) - Math.abs(lightness(b) - 0.55) - 0.25 * (b[2] - b[0]),
    )[0] ?? ink;
  // No wall is darker than dusk, nor as strong as a poster.
  const grey = lightness(middle);
  const lift = clamp((0.5 - grey) * 0.9, 0, 0.45);
  const wall = blend(blend(middle, [grey * 1.04, grey, grey * 0.93], 0.2 + 0.6 * chroma(middle)), light, lift);
  const deepest = all.reduce((a, b) => (lightness(b) < lightness(a) ? b : a));
  return { wall, light, shade: blend(blend(wall, [wall[0] * 0.5, wall[1] * 0.5, wall[2] * 0.52], 0.7), deepest, 0.35) };
}

function castOf({ width, height, unit, r }: Sheet, room: boolean): Cast {
  const side = r.chance(0.5) ? 1 : -1;
  const panes = r.pick([
    [2, 3],
    [2, 2],
    [3, 4],
    [2, 4],
    [1, 2],
  ] as const);
  const tall = Math.min(height * (room ? 0.62 : 0.6), unit * 0.72) * r.between(0.9, 1.1);
  const wide = clamp((tall * panes[0]) / panes[1], unit * 0.38, unit * 0.58);
  return {
    x: width * (0.5 + side * r.between(0.02, 0.12)),
    y: height * (room ? 0.52 : r.between(0.44, 0.5)),
    lean: side * r.between(0.3, 0.62),
    tilt: side * r.between(-0.12, 0.06),
    panes,
    wide,
    tall,
  };
}

/** What stands on the sill: a jug, its handle to one side; its foot's middle and its size in the light's own space, in pixels. */
interface Jug {
  s: number;
  foot: number;
  half: number;
  tall: number;
  side: number;
}

/** A jug with a few stalks of dried flowers: what somebody has left in the window. */
function stillLife({ unit, r }: Sheet, cast: Cast): { jug: Jug; leaves: Leaf[] } {
  const tall = cast.tall * r.between(0.26, 0.31);
  const side = r.chance(0.5) ? 1 : -1;
  const jug: Jug = {
    s: cast.wide * r.between(0.06, 0.2) * side,
    foot: cast.tall / 2,
    half: tall * r.between(0.33, 0.4),
    tall,
    side,
  };
  const leaves: Leaf[] = [];
  const soft = unit * r.between(0.006, 0.009);
  // From the space of the light to pixels.
  const at = (s: number, t: number): [number, number] => {
    const px = (s - cast.lean * t) / (1 + cast.lean * cast.tilt);
    return [cast.x + px, cast.y + t + px * cast.tilt];
  };
  const mark = (s0: number, t0: number, s1: number, t1: number, wide: number): void => {
    const [[ax, ay], [bx, by]] = [at(s0, t0), at(s1, t1)];
    const long = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) / 2;
    const a = atan2(by - ay, bx - ax);
    leaves.push({ x: (ax + bx) / 2, y: (ay + by) / 2, c: cos(a), s: sin(a), long: long * 1.06, wide, soft });
  };
  const stalks = 5 + r.below(3);
  for (let i = 0; i < stalks; i++) {
    const lean = mix(-1, 1, (i + 0.5) / stalks) * r.between(0.8, 1.1);
    const high = cast.tall * r.between(0.26, 0.42) * (1 - 0.3 * Math.abs(lean));
    const mouth = jug.foot - tall;
    const along = (k: number): [number, number] => [
      jug.s + jug.half * 0.3 * lean + lean * cast.wide * 0.3 * k * (0.45 + 0.55 * k),
      mouth + tall * 0.12 - high * k,
    ];
    for (let n = 0; n < 10; n++) mark(...along(n / 10), ...along((n + 1) / 10), unit * 0.0028);
    const [hs, ht] = along(1);
    const kind = i % 3;
    const size = unit * r.between(0.017, 0.025);
    if (kind === 0)
      for (let n = 0; n < 6; n++) {
        const a = (n / 6) * TAU;
        mark(hs, ht, hs + cos(a) * size * 1.35, ht + sin(a) * size * 1.35, size * 0.42);
      }
    else if (kind === 1)
      for (let n = 0; n < 9; n++) {
        const [bs, bt] = along(0.62 + 0.045 * n);
        const m = n % 2 === 0 ? 1 : -1;
        mark(bs, bt, bs + m * size * 0.8, bt - size * 0.9, size * 0.3);
      }
    else mark(hs, ht + size, hs + lean * size * 0.3, ht - size * 1.3, size * 0.62);
    for (const k of [0.34, 0.55]) {
      const [ls, lt] = along(k);
      const m = (i + (k > 0.4 ? 1 : 0)) % 2 === 0 ? 1 : -1;
      mark(ls, lt, ls + m * size * 2.1, lt - size * 1.6, size * 0.5);
    }
  }
  return { jug, leaves };
}

/** How much of the light the jug takes. */
function jugAt({ s: middle, foot, half, tall, side }: Jug, s: number, t: number, soft: number): number {
  const k = (foot - t) / tall;
  if (k < -0.2 || k > 1.2) return 0;
  const u = (s - middle) * side;
  // Foot, belly, neck and lip.
  const wide = half * (0.56 + 0.46 * smoothstep(0, 0.36, k) - 0.62 * smoothstep(0.42, 0.8, k) + 0.2 * smoothstep(0.86, 1, k));
  const body = smoothstep(soft, -soft, Math.abs(u) - wide) * smoothstep(1 + soft / tall, 1 - soft / tall, k);
  const [hx, hy] = [(u - half * 0.72) / (half * 0.62), (k - 0.66) / 0.24];
  const ring = Math.abs(Math.sqrt(hx * hx + hy * hy) - 0.82) - 0.17;
  const handle = smoothstep((soft / half) * 1.1, (-soft / half) * 1.1, ring) * (u > 0 ? 1 : 0);
  return Math.max(body, handle);
}

/** Two or three twigs that hang into the light, with leaves in turn. */
function boughs({ unit, traits, r }: Sheet, cast: Cast): Leaf[] {
  const all: Leaf[] = [];
  const out = { push: (leaf: Leaf): void => void (isInside(leaf, cast) && all.push(leaf)) };
  const side = cast.lean > 0 ? 1 : -1;
  const twigs = 2 + Math.round(traits.density * 1.4);
  for (let i = 0; i < twigs; i++) {
    const soft = unit * mix(0.004, 0.013, i / twigs);
    let [x, y] = [
      cast.x + side * cast.wide * r.between(0.5, 0.85),
      cast.y - cast.tall * mix(0.45, 0.05, i / twigs) * r.between(0.8, 1.1),
    ];
    let angle = r.between(0.15, 0.6);
    if (side > 0) angle = TAU / 2 - angle;
    const steps = 17 + r.below(9);
    for (let n = 0; n < steps; n++) {
      const step = unit * 0.029;
      const [nx, ny] = [x + cos(angle) * step, y + sin(angle) * step];
      const a = atan2(ny - y, nx - x);
      out.push({
        x: (x + nx) / 2,
        y: (y + ny) / 2,
        c: cos(a),
        s: sin(a),
        long: step * 0.9,
        wide: unit * mix(0.005, 0.0018, n / steps),
        soft,
      });
      if (n > 2) {
        const turn = angle + (n % 2 === 0 ? 1 : -1) * r.between(0.6, 1.15);
        const long = unit * r.between(0.03, 0.046) * mix(1.15, 0.75, n / steps);
        const [lx, ly] = [nx + cos(turn) * long, ny + sin(turn) * long];
        out.push({ x: lx, y: ly, c: cos(turn), s: sin(turn), long, wide: long * r.between(0.34, 0.44), soft });
      }
      [x, y] = [nx, ny];
      angle += (side > 0 ? -1 : 1) * r.between(-0.02, 0.09);
    }
  }
  return all;
}

/** A leaf across the upper edge of the light would notch it, as if it were torn. */
function isInside({ x, y, long }: Leaf, { x: cx, y: cy, tilt, tall }: Cast): boolean {
  return y - cy - (x - cx) * tilt > long * 1.5 - tall / 2;
}
