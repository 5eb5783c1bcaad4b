/**
 * A room seen towards one wall: plaster or panels, a floor that runs away from the viewer, the corner where they meet, and the
 * light of a window that is out of the picture, thrown in panes across wall and floor. By night a lamp's pool takes its place.
 */

import { random } from '@atelier/spec';
import { hex, luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { isBrick } from '../stage/wall-words.ts';
import { BRICK, courseAt } from './bricks.ts';
import { colourOfElement } from './colour-words.ts';
import type { RoomKind } from './room-words.ts';
import type { SceneContext } from './scene.ts';

const BOARDS = ['#8f6a46', '#a67c52', '#84603f', '#b08d62'] as const;
const TILES: readonly (readonly [string, string])[] = [
  ['#d8cdb8', '#b9ab92'],
  ['#cfd4d2', '#8fa3a6'],
  ['#d9c2a2', '#a86f4e'],
];
const FLAGS = ['#9a9284', '#a89c88'] as const;

/** Courses of a brick wall to the picture's unit. */
const BRICK_ROWS = 27;

/** How far below the horizon, as a part of the picture's height, the wall meets the floor. */
export const WALL_FOOT = 0.035;

export function roomPass(context: SceneContext, room: RoomKind, said: Rgb | undefined): Pass {
  const look = roomLook(context, room, said);
  return {
    name: 'room',
    look,
    run: (frame, k, y0, y1) => paintRoom(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function roomLook(context: SceneContext, room: RoomKind, said: Rgb | undefined) {
  const { view, seed, light } = context;
  const r = random(seed, 'room');
  const plain = hex(r.pick(room.walls));
  const named = context.element('wall');
  const bricks = named !== undefined && isBrick(named.name, named.attributes);
  const wall = colourOfElement(named) ?? (bricks ? BRICK : (said ?? plain));
  const mortar = scaleRgb(mixRgb(wall, [0.5, 0.47, 0.42], 0.7), 0.85);
  const side = light.azimuth >= 0 ? 1 : -1;
  const H = view.height;
  const U = view.unit;
  const foot = view.horizon + WALL_FOOT * H;
  const vanishY = Math.min(view.horizon - 0.16 * H, 0.46 * H);
  const vanishX = view.centre + r.between(-0.12, 0.12) * U;
  const board = hex(r.pick(BOARDS));
  const pair = r.pick(TILES).map(hex);
  const flag = hex(r.pick(FLAGS));
  const boards = r.between(15, 21);
  const trim = mixRgb(wall, [0.86, 0.83, 0.76], 0.72);
  const tiles = context.element('tiles');
  // Tiles that were named are what one sees of the wall.
  const dado = foot - (tiles ? 0.46 : r.between(0.17, 0.24)) * H;
  const shaft = context.element('shaft');
  const clad = tiles ? 'tiles' : room.clad;
  const tile = colourOfElement(tiles) ?? mixRgb(trim, wall, 0.25);
  const plinth = 0.026 * H;
  const salt = r.below(1 << 20);
  const id = context.element('room')?.id ?? context.mass('wall');
  const windowed = context.brief.subjects.some((s) => !s.off && /\bwindow|windowsill/.test(s.name));
  // Day comes through the window, and at night a lamp is lit.
  const dark = light.night || light.time === 'dusk';
  const grey = luminance(light.fill);
  const ambient = mixRgb(scaleRgb(light.fill, 0.62), [grey * 0.66, grey * 0.62, grey * 0.56], 0.6);
  const base: Rgb = dark ? mixRgb(scaleRgb(light.fill, 0.9), [0.11, 0.075, 0.045], 0.55) : ambient;
  // No sun, no panes: under a closed sky light comes in softly from everywhere.
  const grim = light.cover > 0.4 || light.mist > 0.4;
  const beam = (dark ? 0 : light.cover > 0.4 || light.mist > 0.4 ? 0.16 : 0.6) * (light.backlit ? 1.15 : 1);
  const key: Rgb = dark ? [1.15, 0.66, 0.27] : light.key;
  // The window that throws the light: how far in its panes begin, how they lean.
  const from = r.between(0.02, 0.16) * side;
  const lean = r.between(0.35, 0.7) * side;
  const wide = r.between(0.12, 0.17);
  const top = r.between(0.1, 0.2) * H;
  const tall = r.between(0.3, 0.38) * H;
  // Towards the light the room has a corner: the wall with the window comes forward there, seen along its length and in its own shade.
  const cornered = !room.slopes && !shaft;
  const cornerX = view.centre + side * r.between(0.39, 0.45) * view.width;
  const ends = (cornerX - vanishX) * side;
  const lampX = view.centre + side * r.between(0.15, 0.35) * U;

  /** Share of window light at a point of the wall, 0–1; panes are parted by bars, edges soften with distance. */
  const panes = (x: number, y: number): number => {
    const v = (y - top) / tall;
    const u = ((x - view.centre) / U - from + (y / H) * lean * 0.55) * side;
    const soft = 0.012;
    const inside = (a: number, b: number, t: number, s: number): number =>
      smoothstep(a - s, a + s, t) * smoothstep(b + s, b - s, t);
    const bar = (t: number): number => smoothstep(0.012, 0.03, Math.abs(t - Math.floor(t + 0.5)) * 1);
    return inside(0, wide * 2, u, soft) * inside(0, 1, v, 0.035) * bar(u / wide) * (0.25 + 0.75 * bar(v * 3));
  };
  return {
    room,
    view,
    named,
    bricks,
    wall,
    mortar,
    side,
    H,
    U,
    foot,
    vanishY,
    vanishX,
    board,
    pair,
    flag,
    boards,
    trim,
    tiles,
    dado,
    shaft,
    clad,
    tile,
    plinth,
    salt,
    id,
    windowed,
    dark,
    base,
    grim,
    beam,
    key,
    from,
    top,
    tall,
    cornered,
    cornerX,
    ends,
    lampX,
    panes,
  };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintRoom(
  {
    room,
    view,
    named,
    bricks,
    wall,
    mortar,
    side,
    H,
    U,
    foot,
    vanishY,
    vanishX,
    board,
    pair,
    flag,
    boards,
    trim,
    tiles,
    dado,
    shaft,
    clad,
    tile,
    plinth,
    salt,
    id,
    windowed,
    dark,
    base,
    grim,
    beam,
    key,
    from,
    top,
    tall,
    cornered,
    cornerX,
    ends,
    lampX,
    panes,
  }: ReturnType<typeof roomLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, cloth, grain] = scratch(frame, 4);
  const n = xs.length;
  for (let y = y0; y < y1; y++) {
    const below = y + 0.5 > foot;
    const away = Math.max(1, y + 0.5 - vanishY);
    for (let x = 0; x < n; x++) {
      const u = (x + 0.5 - view.centre) / U;
      if (below) {
        const across = ((x + 0.5 - vanishX) / away) * boards;
        xs[x] = across * 3 + Math.floor(across) * 7.3 + 90;
        ys[x] = (U / away) * 9 + Math.floor(across) * 3.7;
      } else {
        xs[x] = u * 5 + 9;
        ys[x] = (y / U) * 5;
      }
    }
    k.fbm(xs, ys, cloth, n, 4, salt);
    for (let x = 0; x < n; x++) {
      xs[x] = (x / U) * 260;
      ys[x] = (y / U) * 260;
    }
    k.fbm(xs, ys, grain, n, 2, salt ^ 1);
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      // How many times nearer than the back wall the wall at the side is in this column.
      const nearer = cornered ? Math.max(1, ((x + 0.5 - vanishX) * side) / ends) : 1;
      const flank = nearer > 1;
      const row = flank ? vanishY + (y + 0.5 - vanishY) / nearer : y + 0.5;
      const onFloor = below && row > foot;
      const u = flank && !onFloor ? (cornerX - view.centre) / U + side * (1 - 1 / nearer) * 0.9 : (x + 0.5 - view.centre) / U;
      let albedo: readonly number[] = wall;
      let tone = 1 + (cloth[x]! - 0.5) * 0.07 + (grain[x]! - 0.5) * 0.02;
      let lit = 0;
      let shine = 0;
      let owner = onFloor ? id : (named?.id ?? id);
      if (onFloor) {
        const across = ((x + 0.5 - vanishX) / away) * boards;
        const along = (U / away) * 5.4;
        const line = away / boards;
        const seam = clamp(Math.abs(across - Math.floor(across + 0.5)) * line * (900 / U) * 0.6);
        if (room.floor === 'boards') {
          const n0 = Math.floor(across);
          const own = hash(n0, Math.floor(along * 0.42 + hash(n0, 3, salt)), salt);
          albedo = board;
          tone = (0.78 + 0.3 * own + (cloth[x]! - 0.5) * 0.5) * (0.6 + 0.4 * seam) + (grain[x]! - 0.5) * 0.04;
          shine = 0.1;
        } else {
          const size = room.floor === 'tiles' ? 1.6 : 2.3;
          const [a, b] = [across / size, along / size];
          const odd = (Math.floor(a) + Math.floor(b)) & 1;
          const gap = Math.min(
            clamp(Math.abs(a - Math.floor(a + 0.5)) * line * size * (900 / U) * 0.5),
            clamp(Math.abs(b - Math.floor(b + 0.5)) * ((away * away) / U / 5.4) * size * (900 / U) * 0.5),
          );
          const own = hash(Math.floor(a), Math.floor(b), salt);
          albedo = room.floor === 'tiles' ? pair[odd]! : flag;
          tone = (0.86 + 0.2 * own + (cloth[x]! - 0.5) * 0.24) * (0.72 + 0.28 * gap);
          shine = room.floor === 'tiles' ? 0.16 : 0.05;
        }
        // The wall's foot keeps light from the floor beside it, and the far floor mirrors the wall a little.
        const near = (y + 0.5 - foot) / (H - foot);
        tone *= (0.62 + 0.38 * smoothstep(0, 0.13, near)) * (1 - 0.18 * near);
        // Panes that fall on the floor lean with the view.
        const bx = view.centre + (x + 0.5 - vanishX) / (1 + near * 0.9) + (vanishX - view.centre) - side * near * 0.22 * U;
        lit = grim ? 0 : panes(bx, top + tall * (0.2 + near * 1.5)) * 0.9;
      } else {
        const up = (foot - row) / H;
        if (bricks) {
          const { brick, tone: own } = courseAt((u + 3) * BRICK_ROWS, (row / U) * BRICK_ROWS, salt);
          albedo = mixRgb(mortar, scaleRgb(wall, own * (1 + (grain[x]! - 0.5) * 0.3)), brick);
        }
        if (up < plinth / H) {
          albedo = trim;
          tone = up > (plinth / H) * 0.86 ? 1.1 : 0.92;
        } else if (clad !== 'skirting' && row > dado) {
          const rail = row < dado + 0.012 * H;
          if (clad === 'panels') {
            const cell = u * 5.2 + 0.5;
            const edge = Math.abs(cell - Math.floor(cell + 0.5));
            const frame = edge < 0.09 || row < dado + 0.035 * H || up < plinth / H + 0.022;
            albedo = rail ? trim : scaleRgb(mixRgb(wall, trim, 0.42), frame ? 1 : 0.9);
            tone *= edge > 0.075 && edge < 0.09 ? 0.8 : 1;
          } else {
            const [a, b] = [u * 17, (row / U) * 17];
            const gap = Math.min(Math.abs(a - Math.floor(a + 0.5)), Math.abs(b - Math.floor(b + 0.5)));
            const joint = gap < 0.035;
            albedo = rail || (tiles && joint) ? trim : tile;
            const own = hash(Math.floor(a), Math.floor(b), salt);
            tone = tiles ? 0.82 + 0.36 * own : (0.95 + 0.1 * own) * (joint ? 0.78 : 1);
            // Glaze: each tile mirrors a little of the window along its upper edge.
            if (tiles && !joint && !rail) shine = 0.1 * smoothstep(0.5, 0.1, b - Math.floor(b));
            if (tiles) owner = tiles.id;
          }
        }
        // Where the window itself is seen, it throws its light forward and not on its own wall.
        // On the wall it is a breath of light, brightest low down where it meets the floor's.
        lit = windowed || grim || shaft || flank ? 0 : panes(x + 0.5, y + 0.5) * 0.38;
        tone *= 0.84 + 0.16 * smoothstep(0, 0.07, up);
        if (flank) tone *= 0.72;
        // Boards of the roof, and a rafter now and then, run down to the knee wall.
        const out = room.slopes ? Math.abs(u) - 0.1 - 0.3 * ((y + 0.5) / foot) : -1;
        if (out > 0) {
          const plank = out * 13;
          const seam = Math.abs(plank - Math.floor(plank + 0.5));
          const rafter = out < 0.018 || Math.abs(out - 0.2) < 0.012;
          albedo = board;
          tone =
            (0.5 + 0.16 * hash(Math.floor(plank), u > 0 ? 1 : 0, salt) + (cloth[x]! - 0.5) * 0.2) * (seam < 0.05 ? 0.72 : 1);
          tone *= (rafter ? 0.62 : 1) * (u * side > 0 ? 1.12 : 0.86);
          lit = 0;
        }
      }
      // Light gathers on the wall that the window looks at, corners are dim, and the dimmest is where two walls meet.
      const spread = exp(-((u - from * 1.5) * (u - from * 1.5) * 2.2));
      const seam = (x + 0.5 - cornerX) / (0.055 * U);
      const corner =
        1 -
        0.3 * smoothstep(0.3, 0.75, Math.abs(u)) -
        0.2 * smoothstep(0.4, 0, y / H) -
        (cornered ? (onFloor ? 0.2 * smoothstep(0.05 * H, 0, flank ? row - foot : H) : 0.2 * exp(-seam * seam)) : 0);
      const lx = (x + 0.5 - lampX) / U;
      const ly = (y + 0.5 - foot + 0.2 * H) / U;
      const pool = dark ? exp(-(lx * lx + ly * ly * 1.4) * 3.4) * 0.75 : 0;
      const o = p * 4;
      for (let c = 0; c < 3; c++) {
        const around = base[c]! * corner * (0.74 + 0.54 * spread);
        const direct = key[c]! * (lit * beam + pool);
        color[o + c] = albedo[c]! * tone * (around + direct) * 1.5 + shine * direct * 0.35 * tone;
      }
      if (shaft) {
        // From a skylight down to the floor: dust in it, its edges soft, brightest where it comes in.
        const fallen = (y + 0.5) / H;
        const off = ((x + 0.5 - view.centre) / U) * side + 0.2 - 0.34 * fallen;
        const half = 0.05 + 0.085 * fallen;
        const air = smoothstep(half, half * 0.55, Math.abs(off)) * (1.05 - 0.5 * fallen) * smoothstep(1, 0.86, fallen);
        const dust = 0.8 + 0.5 * (cloth[x]! - 0.5) + (grain[x]! > 0.72 ? 0.5 : 0);
        for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + key[c]! * 0.2 * air * dust;
        if (air > 0.6) owner = shaft.id;
      }
      color[o + 3] = 1;
      ids[p] = owner;
      depth[p] = onFloor ? mix(0.55, 0.1, clamp((y - foot) / (H - foot))) : 0.6;
    }
  }
}

/** 0 … 1 from two cells. */
function hash(a: number, b: number, salt: number): number {
  let h = Math.imul(a | 0, 0x9e3779b1) ^ Math.imul(b | 0, 0x85ebca6b) ^ salt;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}
