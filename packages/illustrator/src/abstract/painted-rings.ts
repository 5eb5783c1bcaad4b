/**
 * Rings by hand: one whole target, painted ring by ring in thin colour with paper left between. A hand that goes round trembles slowly and
 * closes a little off where it began; the colour pools along both rims as it dries (R. Deegan et al., "Capillary flow as the cause of
 * ring stains", Nature 389, 1997) and runs out unevenly between. Smaller sets may stand about it, none cut by the edge. After W. Kandinsky's "Farbstudie
 * Quadrate mit konzentrischen Ringen" (1913) and K. Noland's targets (1958–63).
 */
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Colour } from './artboard.ts';
import type { RasterEngine, Sheet } from './engine.ts';
import { blend, lightness, toldApart } from './tint.ts';

interface Ring {
  /** Outer and inner radius, in pixels. */
  outer: number;
  inner: number;
  tone: Colour;
  /** How much of the paper it hides where it is thinnest. */
  body: number;
}

/** A square of thin colour that a set of rings stands in. */
interface Tile {
  half: number;
  tone: Colour;
}

interface Target {
  x: number;
  y: number;
  reach: number;
  rings: Ring[];
  tile?: Tile;
  /** Thin as a glaze: what lies below shows through. */
  sheer?: boolean;
}

export const paintedRings: RasterEngine = (sheet) => {
  const { width, unit, palette, salt } = sheet;
  const paper = lightness(palette.ground) > 0.6 ? palette.ground : blend(palette.ink, [0.97, 0.95, 0.9], 0.6);
  const targets = targetsOf(sheet, paper);
  return (out, k, rows, y) => {
    const n = Math.ceil(width / 4) * 4;
    const [xs, ys, tremble, wash, fine] = [rows(n), rows(n), rows(n), rows(n), rows(n)];
    const noise = (into: Float32Array, scale: number, octaves: number, own: number): void => {
      for (let x = 0; x < n; x++) {
        xs[x] = (x / unit) * scale + 3;
        ys[x] = (y / unit) * scale + 8;
      }
      k.fbm(xs, ys, into, n, octaves, own);
    };
    noise(tremble, 5, 3, salt ^ 11);
    noise(wash, 4.5, 5, salt ^ 12);
    noise(fine, 60, 2, salt ^ 13);
    /** Paint at a pixel that lies so far inside of an edge. */
    const coat = (x: number, inside: number, tone: Colour, body: number, glaze = 0.3): void => {
      const rim = 0.3 * exp((-Math.abs(inside) / unit) * 170);
      const wet = clamp(smoothstep(-1, 1, inside) * (body + (wash[x]! - 0.5) * 0.8 + (fine[x]! - 0.5) * 0.1 + rim));
      for (let o = 4 * x; o < 4 * x + 3; o++) {
        // Half glaze, half body, a shade deeper where it pooled.
        const [v, own] = [out[o]!, tone[o & 3]!];
        out[o] = mix(mix(v, own * 0.92, wet), v * mix(1, own, wet), glaze);
      }
    };
    for (let x = 0; x < width; x++) for (let c = 0; c < 3; c++) out[4 * x + c] = paper[c]!;
    for (const t of targets) {
      const far = Math.max(t.reach * 1.06, (t.tile?.half ?? 0) + unit * 0.01);
      if (Math.abs(y - t.y) > far) continue;
      const from = Math.max(0, Math.floor(t.x - far));
      const to = Math.min(width, Math.ceil(t.x + far));
      for (let x = from; x < to; x++) {
        const [dx, dy] = [x - t.x, y - t.y];
        if (t.tile) {
          const inside = t.tile.half - Math.max(Math.abs(dx), Math.abs(dy)) + (tremble[x]! - 0.5) * unit * 0.014;
          coat(x, inside, t.tile.tone, 0.72);
        }
        const d = Math.sqrt(dx * dx + dy * dy) + (tremble[x]! - 0.5) * unit * 0.011 + (fine[x]! - 0.5) * unit * 0.003;
        for (const { outer, inner, tone, body } of t.rings) {
          const inside = Math.min(outer - d, d - inner);
          if (inside < -2) continue;
          coat(x, inside, tone, body, t.sheer ? 0.82 : 0.3);
        }
      }
    }
  };
};

function targetsOf({ width, height, unit, palette, traits, r }: Sheet, paper: Colour): Target[] {
  const { main, accent, ink, ground } = palette;
  const tones = toldApart([...main, accent, ink, ground]).filter((c) => Math.abs(lightness(c) - lightness(paper)) > 0.08);
  const short = Math.min(width, height);
  const set = (x: number, y: number, reach: number, bands: number, tile?: number): Target => {
    const rings: Ring[] = [];
    const lot = r.below(tones.length);
    const gap = unit * 0.007;
    // Broad ones beside narrow ones; the rhythm widens outwards as ripples do.
    const steps = Array.from(
      { length: bands },
      (_, i) => mix(1.25, 0.7, i / bands) * (i % 3 === 1 ? r.between(0.35, 0.5) : r.between(0.85, 1.3)),
    );
    const sum = steps.reduce((a, b) => a + b, 0);
    let at = reach;
    steps.forEach((s, i) => {
      const wide = (s / sum) * reach;
      const last = i === bands - 1;
      const tone = i === bands - 3 ? accent : tones[(lot + i * (tones.length % 2 === 0 ? 3 : 2)) % tones.length]!;
      rings.push({ outer: at, inner: last ? -9 : at - wide + gap, tone, body: r.between(0.62, 0.9) });
      at -= wide;
    });
    return { x, y, reach, rings, ...(tile && { tile: { half: tile, tone: blend(r.pick(tones), paper, 0.3) } }) };
  };
  const form = r.pick(['ripples', 'squares', 'answered'] as const);
  const bands = 7 + Math.round(traits.density * 4);
  if (form === 'squares') return squares({ width, height, unit, traits, r }, set);
  if (form === 'ripples') return ripples({ width, height, r }, short, bands, set);
  // A large one off the middle, and two or three that answer it where there is room.
  const [cx, cy] = [width * r.pick([0.42, 0.58]), height * r.pick([0.43, 0.57])];
  const reach = short * r.between(0.32, 0.36);
  const out = [set(cx, cy, reach, bands)];
  for (let tries = 0; out.length < 4 && tries < 120; tries++) {
    const own = short * r.between(0.06, 0.14);
    const [x, y] = [
      r.between(own + short * 0.05, width - own - short * 0.05),
      r.between(own + short * 0.05, height - own - short * 0.05),
    ];
    if (out.every((t) => (t.x - x) * (t.x - x) + (t.y - y) * (t.y - y) > (t.reach + own) * (t.reach + own) * 1.12))
      out.push(set(x, y, own, 3 + r.below(2)));
  }
  return out;
}

/** Three sets in glazes that lie over one another, as rings on water run through rings: where two meet a third colour is made. */
function ripples(
  { width, height, r }: Pick<Sheet, 'width' | 'height' | 'r'>,
  short: number,
  bands: number,
  set: (x: number, y: number, reach: number, bands: number) => Target,
): Target[] {
  const side = r.chance(0.5) ? 1 : -1;
  const [long, tall] = [(width - short) * 0.3, (height - short) * 0.3];
  return (
    [
      [-0.13, 0.1, 0.345, bands],
      [0.19, -0.17, 0.25, bands - 2],
      [0.22, 0.25, 0.15, bands - 4],
    ] as const
  ).map(([u, v, reach, n]) => ({
    ...set(
      width / 2 + side * (u * short + Math.sign(u) * long),
      height / 2 + v * short + Math.sign(v) * tall,
      short * reach * r.between(0.95, 1.05),
      Math.max(3, n),
    ),
    sheer: true,
  }));
}

/** Squares side by side, rings in each, as a colour study. */
function squares(
  { width, height, unit, traits, r }: Pick<Sheet, 'width' | 'height' | 'unit' | 'traits' | 'r'>,
  set: (x: number, y: number, reach: number, bands: number, tile?: number) => Target,
): Target[] {
  const margin = unit * 0.055;
  const [w, h] = [width - 2 * margin, height - 2 * margin];
  const across = traits.density > 0.6 ? 4 : 3;
  const side = Math.min(w, h) / across;
  const [columns, rows] = [Math.max(1, Math.round(w / side)), Math.max(1, Math.round(h / side))];
  const [sw, sh] = [w / columns, h / rows];
  const half = Math.min(sw, sh) / 2;
  return Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [margin + ((i % columns) + 0.5) * sw, margin + (Math.floor(i / columns) + 0.5) * sh];
    return set(x, y, half * r.between(0.78, 0.92), 4 + r.below(2), half * 0.975);
  });
}
