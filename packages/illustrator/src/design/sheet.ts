/**
 * A card, an invitation, a menu or a saying as one designed sheet: paper, frame, what decorates it, and the room for its words. It
 * fills the picture. Places follow the usual practice of the jobbing press: one thing leads, words have a third of the sheet and clear
 * margins (J. Tschichold, "Die neue Typographie", 1928; J. Müller-Brockmann, "Grid Systems", 1981).
 */
import { type Random, random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { box, polygon } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { cos, PI, sin } from '../math.ts';
import type { Area } from '../type/layout.ts';
import { boxOf } from '../vector/box-of.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Inks } from './inks.ts';
import { logoSheet } from './logo.ts';
import { type Form, motifOf } from './motifs.ts';
import { confetti } from './party.ts';
import { dark, ellipse, fill, type Point, pale, rounded } from './pen.ts';
import { signSheet } from './sign.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

export function sheetOf(wish: SheetWish): DesignedSheet {
  if (wish.kind === 'sign') return signSheet(wish, wish.neon);
  if (wish.kind === 'logo') return logoSheet(wish);
  return printedSheet(wish);
}

function printedSheet(wish: SheetWish): DesignedSheet {
  const { width, height, seed, inks, busy } = wish;
  const r = random(seed, 'design', 'sheet');
  const side = Math.min(width, height);
  const full: Area = { x: 0, y: 0, width, height };
  const shapes: Shape[] = [];
  const forms = formsOf(wish, r);
  const has = (form: Form): boolean => forms.some((f) => f.form === form);
  const bold = wish.kind === 'banner' || wish.kind === 'poster';
  const panel = bold ? full : framed(shapes, full, side, inks, r, has('corners') || has('wreath') || has('foot'));
  const places = placesOf(
    panel,
    full,
    forms.map((f) => f.form),
    busy,
  );
  if (has('stand') && places.stand) shapes.push(...floor(panel, places.stand, inks, r));
  if (wish.occasion === 'birthday' || wish.occasion === 'newyear') shapes.push(...confetti(r, panel, inks, busy ? 46 : 64));
  else if (wish.occasion === 'christmas') shapes.push(...snow(r, panel, inks));
  else if (wish.kind === 'poster' && busy) shapes.push(...backing(r, panel, inks));
  else if (forms.length === 0 && !busy) {
    const ornament = r.pick(bold ? ([rays, shards, fans] as const) : ([fans, rays, hills, shards] as const));
    shapes.push(...ornament(r, panel, inks));
    // Words keep off what lies at the foot.
    if (ornament === hills || ornament === rays)
      places.words = { ...places.words, y: panel.y + panel.height * 0.1, height: panel.height * 0.5 };
  }
  const motifs: DesignedSheet['motifs'] = [];
  const used = new Set<Form>();
  for (const { id, name, form: wished } of forms) {
    // Of two that want the room of one the second takes another that is free; where none is, it is left out and said to be.
    const form = [wished, ...motifOf(name)!.forms, 'top' as const].find((each) => places[each] && !used.has(each));
    const room = form && places[form];
    if (!room) continue;
    used.add(form);
    const own = motifOf(name)!.draw(random(seed, id, 'motif'), room, inks, form);
    shapes.push(...own.map((shape) => ({ ...shape, of: id })));
    motifs.push({ id, name, area: seenOf(own, full) });
  }
  return { artboard: { width, height, ground: inks.paper, shapes }, words: places.words, motifs, inks };
}

/** Where each motif goes; two take one place only where neither has another. */
function formsOf({ motifs, busy, occasion }: SheetWish, r: Random): { id: string; name: string; form: Form }[] {
  const out: { id: string; name: string; form: Form }[] = [];
  const taken = new Set<Form>();
  for (const { id, name } of motifs) {
    const motif = motifOf(name);
    if (!motif) continue;
    // A list of dishes is no text for a ring.
    const open = motif.forms.filter(
      (form) => (!busy || form === 'top' || form === 'corners') && !(occasion === 'menu' && form === 'wreath'),
    );
    const free = open.filter((each) => !taken.has(each));
    const form = free.length > 0 ? r.pick(free) : open.length > 0 ? r.pick(open) : busy ? 'top' : motif.forms[0]!;
    taken.add(form);
    out.push({ id, name, form });
  }
  // A wreath has no room for anything inside but words.
  return out.some((f) => f.form === 'wreath') ? out.filter((f) => f.form === 'wreath') : out;
}

type Places = { words: Area } & Partial<Record<Form, Area>>;

function placesOf(panel: Area, full: Area, forms: readonly Form[], busy: boolean): Places {
  const { x, y, width, height } = panel;
  const wide = width > height * 1.25;
  const part = (u: number, v: number, w: number, h: number): Area => ({
    x: x + width * u,
    y: y + height * v,
    width: width * w,
    height: height * h,
  });
  const top = forms.includes('top');
  if (forms.includes('wreath')) {
    const ring = Math.min(height * 0.74, width * (wide ? 0.74 : 0.78));
    const across = Math.min(width * 0.78, ring * 1.35);
    const tall = Math.min(height * 0.76, ring * 1.3);
    const wreath: Area = { x: x + (width - across) / 2, y: y + (height - tall) / 2, width: across, height: tall };
    return {
      wreath,
      words: { x: wreath.x + across * 0.16, y: wreath.y + tall * 0.22, width: across * 0.68, height: tall * 0.5 },
    };
  }
  if (busy) return { top: part(0, 0, 1, 0.24), corners: full, words: part(0.1, top ? 0.2 : 0.09, 0.8, 0.3) };
  if (forms.includes('hero'))
    return wide
      ? {
          hero: part(0.04, 0.08, 0.42, 0.84),
          top: part(0, 0, 1, 0.26),
          words: part(0.49, top ? 0.3 : 0.16, 0.45, top ? 0.56 : 0.68),
        }
      : {
          hero: part(0.06, top ? 0.16 : 0.045, 0.88, top ? 0.46 : 0.58),
          top: part(0, 0, 1, 0.2),
          words: part(0.08, 0.685, 0.84, 0.255),
        };
  if (forms.includes('stand'))
    return wide
      ? {
          stand: part(0.05, top ? 0.3 : 0.12, 0.42, top ? 0.62 : 0.8),
          top: part(0, 0, 1, 0.28),
          words: part(0.5, top ? 0.32 : 0.18, 0.44, top ? 0.5 : 0.6),
        }
      : {
          stand: part(0.1, 0.44, 0.8, 0.5),
          top: part(0, 0, 1, 0.2),
          words: part(0.08, top ? 0.19 : 0.085, 0.84, top ? 0.24 : 0.32),
        };
  if (forms.includes('foot')) {
    const high = wide ? 0.46 : 0.42;
    return {
      foot: { x: full.x, y: full.y + full.height * (1 - high), width: full.width, height: full.height * high },
      top: part(0, 0, 1, 0.22),
      words: part(0.12, 0.1, 0.76, 0.5),
    };
  }
  if (forms.includes('corners'))
    return {
      corners: full,
      top: part(0, 0, 1, 0.22),
      words: part(wide ? 0.24 : 0.15, wide ? 0.22 : 0.27, wide ? 0.52 : 0.7, wide ? 0.56 : 0.46),
    };
  if (top) return { top: part(0, 0, 1, wide ? 0.44 : 0.4), words: part(0.12, wide ? 0.46 : 0.44, 0.76, wide ? 0.42 : 0.42) };
  return { words: part(0.12, 0.2, 0.76, 0.6) };
}

/** Paper with a rule, a band of colour round it, or a scalloped edge; gives the part inside. */
function framed(shapes: Shape[], full: Area, side: number, inks: Inks, r: Random, open: boolean): Area {
  const deep = lightness(inks.paper) < 0.45;
  const style = deep ? r.pick([0, 1] as const) : open ? r.pick([1, 0, 2, 1] as const) : r.pick([2, 0, 3, 2] as const);
  const inset = (d: number): Area => ({ x: full.x + d, y: full.y + d, width: full.width - 2 * d, height: full.height - 2 * d });
  const rule = (d: number, wide: number, colour: Inks['gold'], round = 0): void => {
    const a = inset(d);
    const b = inset(d + wide);
    shapes.push({
      polygons: [
        rounded(a.x, a.y, a.width, a.height, round + 0.01),
        rounded(b.x, b.y, b.width, b.height, Math.max(0.01, round - wide)),
      ],
      fill: colour,
      rule: 'evenodd',
    });
  };
  const whole = (colour: Inks['gold']): void => {
    shapes.push(fill(box(full.x + full.width / 2, full.y + full.height / 2, full.width, full.height), colour));
  };
  const hair = Math.max(1, side * 0.0035);
  if (style === 0) {
    rule(side * 0.045, hair * 1.5, inks.gold);
    rule(side * 0.058, hair * 0.7, inks.gold);
    return inset(side * 0.06);
  }
  if (style === 1) {
    rule(side * 0.05, hair, deep ? inks.gold : dark(inks.gold, 0.1), side * 0.03);
    return inset(side * 0.052);
  }
  if (style === 2) {
    whole(inks.ground);
    const a = inset(side * 0.05);
    shapes.push({ ...fill(rounded(a.x, a.y, a.width, a.height, side * 0.02), inks.paper), raised: true });
    rule(side * 0.066, hair * 0.8, inks.gold, side * 0.012);
    return inset(side * 0.068);
  }
  // Scallops along every side of the band.
  whole(inks.ground);
  const a = inset(side * 0.06);
  const lobes = [rounded(a.x, a.y, a.width, a.height, 1)];
  const step = side * 0.05;
  for (const [x0, y0, x1, y1] of [
    [a.x, a.y, a.x + a.width, a.y],
    [a.x, a.y + a.height, a.x + a.width, a.y + a.height],
    [a.x, a.y, a.x, a.y + a.height],
    [a.x + a.width, a.y, a.x + a.width, a.y + a.height],
  ] as const) {
    const n = Math.round((Math.abs(x1 - x0) + Math.abs(y1 - y0)) / step);
    for (let i = 0; i <= n; i++)
      lobes.push(ellipse(x0 + ((x1 - x0) * i) / n, y0 + ((y1 - y0) * i) / n, step * 0.47, step * 0.47, 0, 24));
  }
  shapes.push({ ...fill(lobes, inks.paper), raised: true });
  rule(side * 0.078, hair * 0.8, inks.gold);
  return inset(side * 0.08);
}

/** What stands needs a ground: a rise of colour along the foot of the panel. */
function floor(panel: Area, stand: Area, inks: Inks, r: Random): Shape[] {
  const { x, y, width, height } = panel;
  const foot = y + height;
  const level = stand.y + stand.height - height * 0.075;
  const band = (lift: number, phase: number): ReturnType<typeof polygon> => {
    const points: Point[] = [];
    for (let i = 0; i <= 24; i++)
      points.push([x + (width * i) / 24, level + lift - height * 0.018 * sin(phase + (i / 24) * PI * 1.6)]);
    return polygon(...points, [x + width, foot], [x, foot]);
  };
  const tone = lightness(inks.paper) < 0.45 ? pale(inks.paper, 0.1) : blend(inks.paper, inks.hues[1]!, 0.32);
  return [
    fill(band(0, r.between(0, PI)), tone),
    fill(
      band(height * 0.045, r.between(0, PI)),
      lightness(inks.paper) < 0.45 ? pale(inks.paper, 0.16) : blend(inks.paper, inks.hues[1]!, 0.5),
    ),
  ];
}

const snow = (r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] => {
  const tone = lightness(inks.paper) < 0.45 ? pale(inks.paper, 0.85) : blend(inks.paper, inks.gold, 0.6);
  const s = Math.min(width, height) * 0.006;
  return [
    fill(
      Array.from({ length: 70 }, () => {
        const d = s * r.between(0.4, 1.3);
        return ellipse(x + width * r.next(), y + height * r.next(), d, d, 0, 14);
      }),
      tone,
      0.75,
    ),
  ];
};

/** For a sheet that nothing decorates; none of the four names anything. Fans of arcs in two corners. */
function fans(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const side = Math.min(width, height);
  const out: Shape[] = [];
  const turned = r.chance(0.5);
  for (const [cx, cy] of turned
    ? ([
        [x, y],
        [x + width, y + height],
      ] as const)
    : ([
        [x + width, y],
        [x, y + height],
      ] as const))
    for (let i = 0; i < 6; i++) {
      const radius = side * (0.34 - 0.054 * i);
      const sx = cx === x ? 1 : -1;
      const sy = cy === y ? 1 : -1;
      const arc: Point[] = [[cx, cy]];
      for (let k = 0; k <= 24; k++)
        arc.push([cx + sx * radius * cos((k / 24) * (PI / 2)), cy + sy * radius * sin((k / 24) * (PI / 2))]);
      out.push(fill(polygon(...arc), i % 2 === 1 ? inks.paper : inks.hues[(i >> 1) % inks.hues.length]!));
    }
  return out;
}

/** Behind the thing that a poster shows: a great disc, rays from its middle, or steps of colour. */
function backing(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const [cx, cy] = [x + width / 2, y + height * 0.7];
  const big = Math.min(width * 0.44, height * 0.34);
  const tint = blend(inks.paper, inks.hues[1]!, 0.24);
  const kind = r.below(3);
  if (kind === 0) {
    const beams: Polygon[] = [];
    const reach = (width + height) * 1.2;
    for (let i = 0; i < 24; i += 2) {
      const [a, b] = [(i / 24) * 2 * PI, ((i + 1) / 24) * 2 * PI];
      beams.push(polygon([cx, cy], [cx + reach * cos(a), cy + reach * sin(a)], [cx + reach * cos(b), cy + reach * sin(b)]));
    }
    return [fill(beams, tint), fill(ellipse(cx, cy, big, big, 0, 96), inks.hues[0]!)];
  }
  if (kind === 1)
    return [1.35, 1.15, 0.95, 0.75].map((k, i) =>
      fill(ellipse(cx, cy, big * k, big * k, 0, 96), blend(inks.hues[0]!, inks.paper, 0.75 - i * 0.25)),
    );
  const floorAt = y + height * 0.78;
  return [
    fill(ellipse(cx, cy - big * 0.1, big * 1.05, big * 1.05, 0, 96), inks.hues[0]!),
    fill(polygon([x, floorAt], [x + width, floorAt], [x + width, y + height], [x, y + height]), inks.hues[1]!),
  ];
}

/** A half disc at the foot that sends out rays behind the words. */
function rays(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const [cx, cy] = [x + width * 0.5, y + height];
  const reach = width + height;
  const n = 22;
  const tint = blend(inks.paper, inks.hues[1]!, lightness(inks.paper) < 0.45 ? 0.16 : 0.3);
  const out: Shape[] = [];
  const beams: ReturnType<typeof polygon>[] = [];
  for (let i = 0; i < n; i += 2) {
    const [a, b] = [PI + (i / n) * PI, PI + ((i + 1) / n) * PI];
    beams.push(clipped([cx, cy], a, b, reach, { x, y, width, height }));
  }
  out.push(fill(beams, tint));
  const big = Math.min(width, height) * 0.3;
  for (const [i, k] of [1, 0.76, 0.52, 0.28].entries()) {
    const half: Point[] = [];
    for (let j = 0; j <= 40; j++) half.push([cx + big * k * cos(PI + (j / 40) * PI), cy + big * k * sin(PI + (j / 40) * PI)]);
    out.push(fill(polygon(...half), inks.hues[(i + r.below(1)) % inks.hues.length]!));
  }
  return out;
}

/** A wedge from a point on the foot of an area, ended at the area's sides. */
function clipped(from: Point, a: number, b: number, reach: number, { x, y, width }: Area): ReturnType<typeof polygon> {
  const ends: Point[] = [];
  for (let i = 0; i <= 8; i++) {
    const t = a + ((b - a) * i) / 8;
    const [dx, dy] = [cos(t), sin(t)];
    let d = reach;
    if (dx > 1e-6) d = Math.min(d, (x + width - from[0]) / dx);
    if (dx < -1e-6) d = Math.min(d, (x - from[0]) / dx);
    if (dy < -1e-6) d = Math.min(d, (y - from[1]) / dy);
    ends.push([from[0] + dx * d, from[1] + dy * d]);
  }
  return polygon(from, ...ends);
}

/** Bands that rise and fall along the foot, the nearest darkest, under a plain disc. */
function hills(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const out: Shape[] = [];
  const side = Math.min(width, height);
  const u = r.chance(0.5) ? 0.8 : 0.2;
  out.push(fill(ellipse(x + width * u, y + height * 0.66, side * 0.13, side * 0.13, 0, 56), inks.hues[0]!));
  for (let band = 0; band < 4; band++) {
    const top = y + height * (0.7 + band * 0.075);
    const [phase, waves] = [r.next() * 6, r.between(0.8, 1.7)];
    const points: Point[] = [];
    for (let i = 0; i <= 40; i++)
      points.push([
        x + (width * i) / 40,
        top + height * 0.032 * sin(phase + (i / 40) * PI * 2 * waves) + height * 0.012 * sin(phase * 2 + (i / 40) * PI * 5),
      ]);
    const tone = blend(inks.hues[(band + 1) % inks.hues.length]!, inks.ground, 0.15 + band * 0.2);
    out.push(fill(polygon(...points, [x + width, y + height], [x, y + height]), tone));
  }
  return out;
}

/** Cut shapes that crowd the upper and lower edge and leave the middle free. */
function shards(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const out: Shape[] = [];
  const side = Math.min(width, height);
  const n = Math.round((width / side) * 6);
  for (const foot of [false, true])
    for (let i = 0; i < n; i++) {
      const s = side * r.between(0.06, 0.11);
      const px = x + (width * (i + r.between(0.2, 0.8))) / n;
      const py = foot ? y + height - r.next() * side * 0.07 : y + r.next() * side * 0.07;
      const hue = inks.hues[(i + (foot ? 1 : 0)) % inks.hues.length]!;
      const kind = r.below(3);
      const cut = (points: readonly Point[]): ReturnType<typeof polygon> =>
        polygon(...points.map(([a, b]): Point => [Math.min(x + width, Math.max(x, a)), Math.min(y + height, Math.max(y, b))]));
      const round = Array.from(
        { length: 40 },
        (_, k): Point => [px + s * cos((k / 40) * 2 * PI), py + s * sin((k / 40) * 2 * PI)],
      );
      if (kind === 0) out.push(fill(cut(round), hue));
      else if (kind === 1) {
        out.push(fill(cut(round), hue));
        out.push(fill(cut(round.map(([a, b]): Point => [px + (a - px) * 0.55, py + (b - py) * 0.55])), pale(hue, 0.55)));
      } else {
        const a = r.next() * 6;
        out.push(
          fill(
            cut(
              [0, 1, 2].map(
                (k): Point => [px + s * 1.15 * cos(a + (k * 2 * PI) / 3), py + s * 1.15 * sin(a + (k * 2 * PI) / 3)],
              ),
            ),
            hue,
          ),
        );
      }
    }
  return out;
}

function seenOf(shapes: readonly Shape[], full: Area): Area {
  const box = boxOf(shapes.flatMap((s) => s.polygons)) ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
  const [x, y] = [Math.max(0, box.x0), Math.max(0, box.y0)];
  return {
    x,
    y,
    width: Math.max(1, Math.min(full.width, box.x1) - x),
    height: Math.max(1, Math.min(full.height, box.y1) - y),
  };
}
