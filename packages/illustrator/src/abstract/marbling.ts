/**
 * Marbled paper as its makers lay it: stones of colour dropped on the bath, each pushing the earlier ones aside until these are
 * veins, then left, drawn through with a stylus, turned in whorls, or combed. Each point of the picture is traced back through all
 * of that to the colour it came from.
 * S. Lu, A. Jaffer, X. Jin, H. Zhao and X. Mao, "Mathematical Marbling", IEEE CG&A 32, 2012 (closed forms of drop, tine and comb).
 */
import { cos, exp2, mix, sin, TAU } from '../math.ts';
import type { Colour } from './artboard.ts';
import type { RasterEngine, Sheet } from './engine.ts';
import { lightness } from './tint.ts';

interface Drop {
  x: number;
  y: number;
  /** Squared radius. */
  rr: number;
  colour: number;
}

/** Where a point of the finished bath lay before one movement of the tool; lengths in units of the picture. */
type Back = (at: { x: number; y: number }) => void;

export const marbling: RasterEngine = (sheet) => {
  const { width, height, unit, palette, traits, r } = sheet;
  const { ink, metal } = { ...palette, ...sheet };
  const main = metal ? palette.main.filter((c) => c !== metal) : palette.main;
  const colours: readonly Colour[] = [palette.ground, ...main, ink, metal ?? palette.accent];
  const drops = dropsOf(sheet, colours, main.length);
  const moves = movesOf(sheet, width / unit, height / unit, traits.order > 0.6 || (r.chance(0.3) && traits.order > 0.3));
  const at = { x: 0, y: 0 };
  const labelAt = (px: number, py: number): number => {
    at.x = px / unit;
    at.y = py / unit;
    for (let i = moves.length - 1; i >= 0; i--) moves[i]!(at);
    let { x, y } = at;
    for (let i = drops.length - 1; i >= 0; i--) {
      const drop = drops[i]!;
      const [ax, ay] = [x - drop.x, y - drop.y];
      const d = ax * ax + ay * ay;
      if (d < drop.rr) return drop.colour;
      const k = Math.sqrt(1 - drop.rr / d);
      x = drop.x + ax * k;
      y = drop.y + ay * k;
    }
    return 0;
  };
  const corners = (y: number): Uint8Array => Uint8Array.from({ length: width + 1 }, (_, x) => labelAt(x, y));
  let known: { y: number; row: Uint8Array } | undefined;
  return (out, _k, _rows, y) => {
    const upper = known?.y === y ? known.row : corners(y);
    const lower = corners(y + 1);
    known = { y: y + 1, row: lower };
    for (let x = 0; x < width; x++) {
      const label = upper[x]!;
      if (label === upper[x + 1] && label === lower[x] && label === lower[x + 1]) {
        out.set(colours[label]!, 4 * x);
        continue;
      }
      // Where colours meet, sixteen looks into the pixel.
      let [red, green, blue] = [0, 0, 0];
      for (let s = 0; s < 16; s++) {
        const c = colours[labelAt(x + ((s & 3) + 0.5) / 4, y + ((s >> 2) + 0.5) / 4)]!;
        red += c[0];
        green += c[1];
        blue += c[2];
      }
      out[4 * x] = red / 16;
      out[4 * x + 1] = green / 16;
      out[4 * x + 2] = blue / 16;
    }
  };
};

/** Stones in falling size: large ones that fill the bath, then fine ones that gather in one part of it. */
function dropsOf({ width, height, unit, palette, traits, r, metal }: Sheet, colours: readonly Colour[], tones: number): Drop[] {
  const drops: Drop[] = [];
  const [w, h] = [width / unit, height / unit];
  const last = colours.length - 1;
  const body = Array.from({ length: tones }, (_, i) => i + 1);
  const large = Math.floor(mix(16, 26, traits.density));
  // One colour has most of the bath; the palest is the second.
  const pale = lightness(palette.ground) > 0.5 ? 0 : last - 1;
  const plain = [body[0]!, body[1 % body.length]!, body[0]!, pale, body[2 % body.length]!, body[0]!, last - 1];
  // Metal that was asked for is seen: in stones of its own and round the others.
  const order = metal ? [...plain.slice(0, 3), last, ...plain.slice(3)] : plain;
  for (let i = 0; i < large; i++) {
    const s = r.between(0.11, 0.21);
    const [x, y] = [r.between(-0.05, 1.05) * w, r.between(-0.05, 1.05) * h];
    // A thread of metal or of the pale colour round the stone.
    drops.push({
      x,
      y,
      rr: s * s * r.between(0.05, 0.11) * (metal ? 1.9 : 1),
      colour: i % 3 === 0 || (metal && i % 3 === 1) ? last : pale,
    });
    drops.push({ x, y, rr: s * s, colour: order[i % order.length]! });
    if (r.chance(0.6)) drops.push({ x, y, rr: s * s * r.between(0.12, 0.4), colour: order[(i + 3) % order.length]! });
  }
  const [gx, gy] = [w * r.pick([0.32, 0.68]), h * r.pick([0.3, 0.7])];
  const fine = Math.floor(mix(24, 48, traits.density));
  for (let i = 0; i < fine; i++) {
    const spread = r.chance(0.7) ? 0.13 : 0.4;
    const s = r.between(0.008, 0.035) * (spread < 0.2 ? 1.25 : 0.8);
    drops.push({
      x: gx + r.bell() * spread,
      y: gy + r.bell() * spread,
      rr: s * s,
      colour: i % 9 === 4 ? last : order[(i * 2 + 1) % order.length]!,
    });
  }
  return drops;
}

/** What the tool does to the bath, first to last. */
function movesOf({ traits, r }: Sheet, w: number, h: number, combed: boolean): Back[] {
  const moves: Back[] = [];
  const a = r.between(0, TAU);
  const [dx, dy] = [cos(a), sin(a)];
  // Slow waves through all of it, as the bath moves when the tray is set down.
  for (const [f, swing] of [
    [0.75, 0.06],
    [1.7, 0.03],
  ] as const) {
    const phase = r.between(0, TAU);
    moves.push((p) => {
      const d = swing * (0.6 + traits.energy) * sin(TAU * f * (p.x * -dy + p.y * dx) + phase);
      p.x -= dx * d;
      p.y -= dy * d;
    });
  }
  if (combed) {
    // Drawn to and fro, then combed across: the scallops of endpapers.
    const pitch = r.between(0.055, 0.085);
    const pull = pitch * r.between(1.5, 2.3);
    const upright = r.chance(0.5);
    const tooth = (u: number): number => {
      const t = u / pitch - Math.floor(u / pitch);
      const away = Math.min(t, 1 - t);
      return pull * exp2(-away * 9);
    };
    const wide = r.between(0.2, 0.3);
    moves.push((p) => {
      if (upright) p.x -= 0.09 * sin((TAU * p.y) / wide);
      else p.y -= 0.09 * sin((TAU * p.x) / wide);
    });
    moves.push((p) => {
      if (upright) p.y += tooth(p.x);
      else p.x += tooth(p.y);
    });
    return moves;
  }
  // A few strokes of the stylus, soft at their sides, and one or two whorls.
  for (let i = 0; i < 2 + Math.floor(traits.energy * 3); i++) {
    const b = r.between(0, TAU);
    const [ex, ey] = [cos(b), sin(b)];
    const [x0, y0] = [r.between(0.1, 0.9) * w, r.between(0.1, 0.9) * h];
    const pull = r.between(0.12, 0.3) * (r.chance(0.5) ? 1 : -1);
    const sharp = r.between(4, 8);
    moves.push((p) => {
      const away = ((p.x - x0) * -ey + (p.y - y0) * ex) * sharp;
      const d = pull * exp2(-away * away);
      p.x -= ex * d;
      p.y -= ey * d;
    });
  }
  for (let i = 0; i < 1 + Math.floor(traits.energy * 2.4); i++) {
    const [x0, y0] = [r.between(0.2, 0.8) * w, r.between(0.2, 0.8) * h];
    const turn = r.between(1.2, 2.6) * (r.chance(0.5) ? 1 : -1);
    const sharp = r.between(3.5, 6);
    moves.push((p) => {
      const [ax, ay] = [p.x - x0, p.y - y0];
      const q = (ax * ax + ay * ay) * sharp * sharp;
      const angle = turn * exp2(-q);
      const [c, s] = [cos(angle), sin(angle)];
      p.x = x0 + ax * c - ay * s;
      p.y = y0 + ax * s + ay * c;
    });
  }
  return moves;
}
