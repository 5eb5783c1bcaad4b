/** What cannot be drawn, pencilled: a dashed outline of the place that is kept for it, with its name. */
import { random } from '@atelier/spec';
import { luminance } from '../colour.ts';
import { noise } from '../noise.ts';
import type { Placed } from '../stage/placed.ts';
import { boundsOf, fillMask } from '../vector/fill-mask.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Easel } from './easel.ts';
import { letterLines } from './stroke-letters.ts';

type Point = readonly [number, number];

export function paintSketch(placed: Placed, easel: Easel): void {
  const { frame, seed, id } = easel;
  const x0 = placed.x - placed.width * placed.footShare[0];
  const y0 = placed.y - placed.height * placed.footShare[1];
  const box = { x0, y0, x1: x0 + placed.width, y1: y0 + placed.height };
  const salt = random(seed, placed.fact.id, 'sketch', placed.instance).below(1 << 20);
  const pen = Math.max(0.9, Math.min(frame.width, frame.height) / 420);
  const lines = [...dashes(outline(box, salt, pen), pen), ...label(placed.fact.name, box, salt, pen)];
  const dark = luminanceIn(easel, box) > 0.12;
  const ink = dark ? 0.02 : 0.75;
  lay(
    easel,
    lines.flatMap((line) => stroke(line, pen * 2.1)),
    dark ? 0.9 : 0.02,
    0.3,
  );
  lay(
    easel,
    lines.flatMap((line) => stroke(line, pen)),
    ink,
    0.82,
  );
  // The kept place belongs to what should stand there.
  for (let y = Math.max(0, Math.ceil(box.y0)); y < Math.min(frame.height, box.y1); y++)
    for (let x = Math.max(0, Math.ceil(box.x0)); x < Math.min(frame.width, box.x1); x++) frame.ids[y * frame.width + x] = id;
}

function luminanceIn({ frame }: Easel, box: { x0: number; y0: number; x1: number; y1: number }): number {
  let sum = 0;
  let n = 0;
  for (let i = 1; i < 8; i++)
    for (let j = 1; j < 8; j++) {
      const x = Math.floor(box.x0 + ((box.x1 - box.x0) * i) / 8);
      const y = Math.floor(box.y0 + ((box.y1 - box.y0) * j) / 8);
      if (x < 0 || y < 0 || x >= frame.width || y >= frame.height) continue;
      const o = (y * frame.width + x) * 4;
      sum += luminance([frame.color[o]!, frame.color[o + 1]!, frame.color[o + 2]!]);
      n++;
    }
  return n === 0 ? 0 : sum / n;
}

/** A rounded rectangle by an unsteady hand, inside the box. */
function outline(box: { x0: number; y0: number; x1: number; y1: number }, salt: number, pen: number): Point[] {
  const w = box.x1 - box.x0 - 2 * pen;
  const h = box.y1 - box.y0 - 2 * pen;
  const radius = Math.min(w, h) * 0.14;
  const corners: Point[] = [];
  const arc = 6;
  for (const [cx, cy, from] of [
    [box.x1 - pen - radius, box.y0 + pen + radius, 0],
    [box.x1 - pen - radius, box.y1 - pen - radius, 1],
    [box.x0 + pen + radius, box.y1 - pen - radius, 2],
    [box.x0 + pen + radius, box.y0 + pen + radius, 3],
  ] as const)
    for (let i = 0; i <= arc; i++) {
      // Quarter circles by the rational parameter: no sine is needed.
      const t = i / arc;
      const c = (1 - t * t) / (1 + t * t);
      const s = (2 * t) / (1 + t * t);
      const [ux, uy] = [
        [s, -c],
        [c, s],
        [-s, c],
        [-c, -s],
      ][from] as [number, number];
      corners.push([cx + ux * radius, cy + uy * radius]);
    }
  corners.push(corners[0]!);
  const out: Point[] = [];
  for (let i = 0; i + 1 < corners.length; i++) {
    const [ax, ay] = corners[i]!;
    const [bx, by] = corners[i + 1]!;
    const long = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
    const n = Math.max(1, Math.ceil(long / (pen * 4)));
    for (let k = 0; k < n; k++) {
      const x = ax + ((bx - ax) * k) / n;
      const y = ay + ((by - ay) * k) / n;
      out.push([x + shake(x, y, salt, pen), y + shake(y, x, salt ^ 9, pen)]);
    }
  }
  return out;
}

const shake = (a: number, b: number, salt: number, pen: number): number =>
  (noise(a / (pen * 16), b / (pen * 16), salt) - 0.5) * pen * 1.8;

function dashes(points: readonly Point[], pen: number): Point[][] {
  const lines: Point[][] = [];
  let run: Point[] = [];
  let along = 0;
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1]!;
    const [bx, by] = points[i]!;
    along += Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
    const on = along % (pen * 18) < pen * 11;
    if (on) run.push(points[i]!);
    else {
      if (run.length > 1) lines.push(run);
      run = [];
    }
  }
  if (run.length > 1) lines.push(run);
  return lines;
}

/** The name across the middle, in as many lines as it has words when it is long. */
function label(name: string, box: { x0: number; y0: number; x1: number; y1: number }, salt: number, pen: number): Point[][] {
  const room = (box.x1 - box.x0) * 0.8;
  const rows = letterLines(name).width > 7 ? name.split(/\s+/) : [name];
  const texts = rows.map((row) => letterLines(row));
  const widest = Math.max(...texts.map((t) => t.width));
  const size = Math.min(room / widest, ((box.y1 - box.y0) * 0.5) / (rows.length * 1.5), pen * 30);
  const middle = (box.x0 + box.x1) / 2;
  const top = (box.y0 + box.y1) / 2 - (rows.length * 1.5 - 0.5) * size * 0.5;
  return texts.flatMap(({ lines, width }, i) =>
    lines.map((line) =>
      line.map(([u, v]): Point => {
        const x = middle + (u - width / 2) * size;
        const y = top + i * 1.5 * size + v * size;
        return [x + shake(x, y, salt ^ 3, pen) * 0.6, y + shake(y, x, salt ^ 5, pen) * 0.6];
      }),
    ),
  );
}

/** Quads along a line; pencil is not mitred. */
function stroke(line: readonly Point[], pen: number): Polygon[] {
  const out: Polygon[] = [];
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1]!;
    const [bx, by] = line[i]!;
    const long = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
    if (long === 0) continue;
    const nx = ((by - ay) / long) * pen * 0.5;
    const ny = ((ax - bx) / long) * pen * 0.5;
    const ex = ((bx - ax) / long) * pen * 0.35;
    const ey = ((by - ay) / long) * pen * 0.35;
    out.push(
      Float64Array.of(
        ax - ex + nx,
        ay - ey + ny,
        bx + ex + nx,
        by + ey + ny,
        bx + ex - nx,
        by + ey - ny,
        ax - ex - nx,
        ay - ey - ny,
      ),
    );
  }
  return out;
}

function lay({ frame }: Easel, polygons: readonly Polygon[], value: number, opacity: number): void {
  const bounds = boundsOf(polygons, { x0: 0, y0: 0, x1: frame.width, y1: frame.height });
  const mask = fillMask(polygons, bounds);
  for (let y = bounds.y0; y < bounds.y1; y++)
    for (let x = bounds.x0; x < bounds.x1; x++) {
      const a = mask.data[(y - bounds.y0) * mask.width + x - bounds.x0]! * opacity;
      if (a === 0) continue;
      const o = (y * frame.width + x) * 4;
      for (let c = 0; c < 3; c++) frame.color[o + c] = frame.color[o + c]! * (1 - a) + value * a;
    }
}
