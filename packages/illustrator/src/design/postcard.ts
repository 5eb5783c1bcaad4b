/**
 * A postcard that greets from somewhere: the place in great letters that stand out of the card, beams behind them, and the slanting dashes
 * of air mail round the edge. As C. Teich's "large letter" cards were laid out (1931–59).
 */
import { random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { circle, polygon } from '../abstract/shapes.ts';
import { blend, chroma, lightness } from '../abstract/tint.ts';
import { cos, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { dark, fill, pale, rounded } from './pen.ts';
import { rooftops } from './rooftops.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

export const isPostcard = (words: string): boolean => /\bpostcard\b/.test(words);

export function postcardSheet({ width, height, seed, words: idea, inks, motifs: [town] }: SheetWish): DesignedSheet {
  const r = random(seed, idea, 'postcard');
  const side = Math.min(width, height);
  const edge = side * 0.055;
  const card = pale(inks.paper, 0.9);
  const light = lightness(inks.paper) > 0.55;
  const shapes: Shape[] = [];
  const panel = (d: number): Polygon => rounded(d, d, width - 2 * d, height - 2 * d, side * 0.025);
  // Beams over the whole card first; its margin is laid over what reaches too far.
  const [cx, cy] = [width * r.between(0.34, 0.66), height * (town ? 0.6 : 0.74)];
  shapes.push(fill(panel(edge), inks.paper));
  const second = [...inks.hues]
    .sort((a, b) => chroma(b) - chroma(a))
    .find((c) => Math.abs(lightness(c) - lightness(inks.paper)) > 0.08);
  const tint = blend(inks.paper, second ?? inks.gold, light ? 0.28 : 0.2);
  const reach = width + height;
  const beams = 28;
  const rays: Polygon[] = [];
  for (let i = 0; i < beams; i += 2) {
    const [a, b] = [(i / beams) * TAU, ((i + 1) / beams) * TAU];
    rays.push(polygon([cx, cy], [cx + reach * cos(a), cy + reach * sin(a)], [cx + reach * cos(b), cy + reach * sin(b)]));
  }
  shapes.push(fill(rays, tint));
  for (const [k, c] of [
    [0.34, blend(inks.paper, inks.gold, 0.75)],
    [0.27, pale(inks.gold, 0.3)],
  ] as const)
    shapes.push(fill(circle(cx, cy, side * k, 128), c));
  // The town below the words, cut by the card's own margin.
  const room = { x: edge, y: height * 0.6, width: width - 2 * edge, height: height * 0.4 - edge };
  if (town) shapes.push(...rooftops(random(seed, town.id, 'motif'), room, inks).map((s) => ({ ...s, of: town.id })));
  const sheet = polygon([-2, -2], [width + 2, -2], [width + 2, height + 2], [-2, height + 2]);
  shapes.push({ polygons: [sheet, panel(edge)], fill: card, rule: 'evenodd' });
  shapes.push(...airMail(width, height, edge, light ? [inks.hues[0]!, inks.ink] : [inks.paper, dark(inks.hues[1]!, 0.25)]));
  const m = edge + side * 0.055;
  return {
    artboard: { width, height, ground: card, shapes },
    words: {
      x: m,
      y: m,
      width: width - 2 * m - side * 0.02,
      height: (town ? room.y + room.height * 0.12 : height - m) - m - side * 0.02,
    },
    type: { mode: 'block', align: 'centre', stand: 'middle' },
    motifs: town ? [{ ...town, area: room }] : [],
    inks,
    relief: { colour: light ? inks.hues[0]! : dark(inks.paper, 0.62), reach: side * 0.022 },
  };
}

/** Slanting dashes in two colours by turns along all four edges. */
function airMail(width: number, height: number, edge: number, tones: readonly Shape['fill'][]): Shape[] {
  const [wide, lean] = [edge * 0.62, edge * 0.36];
  const out: Polygon[][] = [[], []];
  const along = (length: number, put: (from: number, to: number) => Polygon): void => {
    const n = 2 * Math.round(length / (wide * 4));
    const pitch = length / n;
    for (let i = 0; i < n; i++) out[i & 1]!.push(put(i * pitch + pitch * 0.2, i * pitch + pitch * 0.7));
  };
  const [a, b] = [edge * 0.26, edge * 0.66];
  for (const y of [0, height - edge * 0.92])
    along(width, (from, to) => polygon([from + lean, y + a], [to + lean, y + a], [to, y + b], [from, y + b]));
  for (const x of [0, width - edge * 0.92])
    along(height - 2 * edge, (from, to) =>
      polygon([x + a, edge + from], [x + b, edge + from + lean], [x + b, edge + to + lean], [x + a, edge + to]),
    );
  return out.map((polygons, i) => fill(polygons, tones[i]!));
}
