/** The ground floor: shop windows with a door, a fascia and awnings; or a plinth, a door and small windows where people live. */
import type { Rgb } from '../colour.ts';
import { clamp, exp, mix, sin, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Building } from './city-building.ts';
import { LAMP } from './city-colours.ts';
import type { Street } from './city-plan.ts';
import { blend, fractOf, type Out, roll, scale, span, type WallLight, type WallPoint } from './facade-parts.ts';
import { oldGroundFloor } from './old-ground-floor.ts';
import type { SceneContext } from './scene.ts';

export function shopFront(out: Out, context: SceneContext, street: Street, b: Building, at: WallPoint, lit: WallLight): void {
  if (b.old) {
    oldGroundFloor(out, context, street, b, b.old, at, lit);
    if (b.awning && !context.light.night) {
      const wide = b.shopWidth;
      const of = Math.floor(at.across / wide);
      const within = at.across / wide - of;
      const open = span(within, 0.05, 0.95, at.du / wide);
      awning(
        out,
        context,
        b,
        at,
        lit,
        { i: of, f: within, m: within * wide, cell: wide, wu: at.du / wide, key: 0 },
        b.base - 0.5,
        open,
      );
    }
    return;
  }
  const cell = b.shops ? b.shopWidth : b.bay * 2;
  const i = Math.floor(at.across / cell);
  const f = at.across / cell - i;
  const m = f * cell;
  const wu = at.du / cell;
  const key = roll(i, 3, b.salt ^ 41);
  if (b.shops) shop(out, context, street, b, at, lit, { i, f, m, cell, wu, key });
  else home(out, context, street, b, at, lit, { i, f, m, cell, wu, key });
}

interface Cell {
  i: number;
  /** Place in the cell, 0 … 1 and in metres. */
  f: number;
  m: number;
  cell: number;
  wu: number;
  key: number;
}

const lightOn = ({ light }: SceneContext, lit: WallLight, c: number): number =>
  light.key[c]! * lit.direct + light.fill[c]! * lit.sky + LAMP[c]! * lit.lamp;

function shop(out: Out, context: SceneContext, street: Street, b: Building, at: WallPoint, lit: WallLight, cell: Cell): void {
  const { light } = context;
  const { up, dv } = at;
  const pier = 0.32 / cell.cell;
  const open = span(cell.f, pier, 1 - pier, cell.wu);
  const fascia = b.base - 0.42;
  const paint = b.awning ?? b.trim;
  const dark = street.lit > 0;
  // Fascia above the window, lit from within by night.
  const board = open * span(up / b.base, (fascia - 0.62) / b.base, fascia / b.base, dv / b.base);
  if (board > 0) {
    const marks = fasciaMarks(cell, up, fascia, b.salt);
    const glow = dark ? (street.neon ? 1.05 : 0.4) : 0;
    const face: Out = [0, 0, 0];
    for (let c = 0; c < 3; c++) {
      const ground = paint[c]! * 0.55 * lightOn(context, lit, c);
      face[c] =
        ground + marks * (b.shop[c]! * glow + 0.3 * lightOn(context, lit, c)) + (street.neon ? b.shop[c]! * 0.12 * glow : 0);
    }
    blend(out, face, board);
  }
  const head = fascia - 0.7;
  const pane = open * span(up / b.base, 0.42 / b.base, head / b.base, dv / b.base);
  if (pane > 0) {
    const w = clamp((cell.f - pier) / (1 - 2 * pier));
    const door = Math.abs(w - 0.18 - 0.64 * cell.key) < 0.55 / cell.cell;
    const inside: Out = [0, 0, 0];
    shopInside(inside, context, street, b, cell, w, up / head, at);
    const bar = clamp(1 - Math.abs(fractOf(w * Math.max(1, Math.floor(cell.cell / 1.7))) - 0.5) / 0.5);
    if (bar < 0.06 && at.du < 0.2) scale(inside, 0.25);
    if (door && at.du < 0.2) scale(inside, Math.abs(w - 0.18 - 0.64 * cell.key) > 0.48 / cell.cell ? 0.3 : 0.8);
    blend(out, inside, pane);
  }
  // By day the awning is out.
  if (b.awning && !light.night && !street.neon) awning(out, context, b, at, lit, cell, head + 0.25, open);
}

/** A soft row of bars and dots where lettering would stand: signs, but no words. */
function fasciaMarks(cell: Cell, up: number, fascia: number, salt: number): number {
  const h = (fascia - up) / 0.62;
  const from = 0.24 + 0.1 * cell.key;
  const w = (cell.f - from) / (1 - 2 * from);
  if (w < 0 || w > 1 || h < 0.3 || h > 0.7) return 0;
  return (
    smoothstep(0.36, 0.46, noise(w * cell.cell * 4.3, cell.i * 7.1, salt ^ 51)) *
    smoothstep(0.28, 0.36, h) *
    smoothstep(0.72, 0.64, h)
  );
}

function shopInside(
  out: Out,
  { light }: SceneContext,
  street: Street,
  b: Building,
  cell: Cell,
  w: number,
  h: number,
  at: WallPoint,
): void {
  const sky = light.sky[Math.min(light.sky.length - 1, 1)]![1];
  const closed = cell.key < 0.28;
  const glow = street.lit > 0 ? (closed ? 0.1 : 0.34 + 0.5 * roll(cell.i, 5, b.salt)) * (light.night ? 1 : 0.6) : 0.025;
  const fine = clamp(1.2 - at.du * 5);
  // Shelves on the back wall with wares of many heights, against the light of the room.
  const rows = 3 + (b.salt % 2);
  const shelf = Math.floor(h * rows);
  const on = h * rows - shelf;
  const slot = Math.floor((w * cell.cell) / 0.21);
  const part = (w * cell.cell) / 0.21 - slot;
  const seed = roll(slot + cell.i * 40, shelf, b.salt ^ 61);
  const tall = 0.2 + 0.62 * roll(slot, shelf + 9, b.salt ^ 62);
  const bay = Math.floor((w * cell.cell) / 1.3);
  const shelved = roll(bay, cell.i, b.salt ^ 65) > 0.36 && h < 0.78 ? 1 : 0;
  const ware = shelved * (on < tall && part > 0.12 && part < 0.88 && seed > 0.2 ? 1 : 0) * fine;
  const plank = shelved * (on > 0.93 ? 1 : 0) * fine;
  const hue = seed * 6.283;
  const lamp = exp(-(h - 0.9) * (h - 0.9) * 160) * (part > 0.2 && part < 0.8 && slot % 4 === 0 ? 1 : 0) * fine;
  const lamps = 0.5 + 0.75 * smoothstep(0.1, 1, h) * (0.7 + 0.3 * noise(w * cell.cell * 0.9, 2, b.salt ^ 63));
  const mirror = 0.05 + 0.12 * noise(at.across * 0.5, at.up * 0.3, b.salt ^ 64);
  for (let c = 0; c < 3; c++) {
    const tint = 0.42 + 0.3 * sin(hue + c * 2.1);
    const room = b.shop[c]! * glow * lamps * (1 - plank * 0.5) * mix(1, tint, ware) + b.shop[c]! * glow * lamp * 1.6;
    const wares = light.night ? 0 : light.fill[c]! * (0.03 + 0.1 * ware * tint) * fine;
    out[c] = 0.012 + room + wares + sky[c]! * mirror * (light.night ? 0.2 : 0.5);
  }
}

function awning(
  out: Out,
  context: SceneContext,
  b: Building,
  at: WallPoint,
  lit: WallLight,
  cell: Cell,
  head: number,
  open: number,
): void {
  const drop = 0.95;
  const t = (head - at.up) / drop;
  const scallop = 0.06 * Math.abs(fractOf(cell.m / 0.5) - 0.5) * 2;
  if (t < 0 || t > 1.55) return;
  if (t > 1 - scallop) {
    // Its shade on the window.
    scale(out, 1 - 0.5 * open * smoothstep(1.55, 1, t));
    return;
  }
  const stripes = b.salt % 3 === 0 ? 0 : span(fractOf(cell.m / 0.9), 0, 0.5, at.du / 0.9);
  const cloth: Rgb = b.awning!;
  const face: Out = [0, 0, 0];
  const slope = 0.72 + 0.36 * (1 - t) - (t > 0.8 ? 0.18 : 0);
  for (let c = 0; c < 3; c++) {
    // Cloth leans to the sky and takes more of it than the wall.
    const shine = light(context, lit, c) * slope;
    face[c] = mix(cloth[c]!, 0.78, stripes * 0.85) * shine;
  }
  blend(out, face, open);
}

const light = (context: SceneContext, lit: WallLight, c: number): number =>
  lightOn(context, lit, c) + context.light.fill[c]! * 0.22;

function home(out: Out, context: SceneContext, street: Street, b: Building, at: WallPoint, lit: WallLight, cell: Cell): void {
  const { up, dv } = at;
  // A plinth of darker stone with a lit upper edge.
  if (up < 0.9) scale(out, 0.78);
  const h = up / b.base;
  const middle = 0.3 + 0.4 * cell.key;
  const doorHalf = 0.55 / cell.cell;
  const door = span(cell.f, middle - doorHalf, middle + doorHalf, cell.wu) * span(h, 0, 2.5 / b.base, dv / b.base);
  const isDoor = cell.i % 2 === 0;
  if (isDoor && door > 0) {
    const panel = Math.abs(cell.f - middle) > doorHalf * 0.82 || up > 2.38 ? 1.3 : 0.8;
    const leaf: Out = [0, 0, 0];
    const wood: Rgb = b.awning ?? [0.12, 0.08, 0.055];
    for (let c = 0; c < 3; c++) leaf[c] = wood[c]! * 0.5 * panel * lightOn(context, lit, c);
    if (street.lit > 0 && up > 2 && up < 2.36) for (let c = 0; c < 3; c++) leaf[c] = leaf[c]! + LAMP[c]! * 0.35;
    blend(out, leaf, door);
    return;
  }
  const half = 0.5 / cell.cell;
  for (const centre of isDoor ? [middle < 0.5 ? 0.8 : 0.2] : [0.26, 0.74]) {
    const a = span(cell.f, centre - half, centre + half, cell.wu) * span(h, 1.25 / b.base, 2.85 / b.base, dv / b.base);
    if (a <= 0) continue;
    const sky = context.light.sky[1]![1];
    const on = street.lit > 0 && roll(cell.i, Math.floor(centre * 10), b.salt ^ 71) < street.lit ? 0.5 : 0;
    const pane: Out = [0, 0, 0];
    const shade = up > 2.65 ? 0.55 : 1;
    for (let c = 0; c < 3; c++)
      pane[c] = (0.015 + sky[c]! * (context.light.night ? 0.05 : 0.16)) * shade + on * [1.4, 0.88, 0.42][c]! * (0.7 + 0.3 * h);
    blend(out, pane, a);
  }
}
