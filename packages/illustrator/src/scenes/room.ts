/**
 * A room seen towards one wall: plaster or panels, a floor that runs away from the viewer, the corner where they meet, and the
 * light of a window that is out of the picture, thrown in panes across wall and floor. By night a lamp's pool takes its place.
 */

import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { courseAt } from './bricks.ts';
import { panesAt, type RoomLook, roomLook } from './room-look.ts';
import type { RoomKind } from './room-words.ts';
import type { SceneContext } from './scene.ts';

/** Courses of a brick wall to the picture's unit. */
const BRICK_ROWS = 27;

export function roomPass(context: SceneContext, room: RoomKind, said: Rgb | undefined): Pass {
  const look = roomLook(context, room, said);
  return {
    name: 'room',
    look,
    run: (frame, k, y0, y1) => paintRoom(look, frame, k, y0, y1),
  };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintRoom(look: RoomLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { room, view, side, space, floor, wall, salt, shaft, id, window, corner, light } = look;
  const { foot, vanishX, vanishY } = space;
  const [U, H] = [view.unit, view.height];
  const { color, ids, depth, width } = frame;
  const [xs, ys, cloth, grain] = scratch(frame, 4);
  const n = xs.length;
  for (let y = y0; y < y1; y++) {
    const below = y + 0.5 > foot;
    const away = Math.max(1, y + 0.5 - vanishY);
    for (let x = 0; x < n; x++) {
      const u = (x + 0.5 - view.centre) / U;
      if (below) {
        const across = ((x + 0.5 - vanishX) / away) * floor.boards;
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
      const nearer = corner.seen ? Math.max(1, ((x + 0.5 - vanishX) * side) / corner.ends) : 1;
      const flank = nearer > 1;
      const row = flank ? vanishY + (y + 0.5 - vanishY) / nearer : y + 0.5;
      const onFloor = below && row > foot;
      const u = flank && !onFloor ? (corner.x - view.centre) / U + side * (1 - 1 / nearer) * 0.9 : (x + 0.5 - view.centre) / U;
      let albedo: readonly number[] = wall.color;
      let tone = 1 + (cloth[x]! - 0.5) * 0.07 + (grain[x]! - 0.5) * 0.02;
      let lit = 0;
      let shine = 0;
      let owner = onFloor ? id : (wall.named?.id ?? id);
      if (onFloor) {
        const across = ((x + 0.5 - vanishX) / away) * floor.boards;
        const along = (U / away) * 5.4;
        const line = away / floor.boards;
        const seam = clamp(Math.abs(across - Math.floor(across + 0.5)) * line * (900 / U) * 0.6);
        if (room.floor === 'boards') {
          const n0 = Math.floor(across);
          const own = hash(n0, Math.floor(along * 0.42 + hash(n0, 3, salt)), salt);
          albedo = floor.board;
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
          albedo = room.floor === 'tiles' ? floor.pair[odd]! : floor.flag;
          tone = (0.86 + 0.2 * own + (cloth[x]! - 0.5) * 0.24) * (0.72 + 0.28 * gap);
          shine = room.floor === 'tiles' ? 0.16 : 0.05;
        }
        // The wall's foot keeps light from the floor beside it, and the far floor mirrors the wall a little.
        const near = (y + 0.5 - foot) / (H - foot);
        tone *= (0.62 + 0.38 * smoothstep(0, 0.13, near)) * (1 - 0.18 * near);
        // Panes that fall on the floor lean with the view.
        const bx = view.centre + (x + 0.5 - vanishX) / (1 + near * 0.9) + (vanishX - view.centre) - side * near * 0.22 * U;
        lit = light.grim ? 0 : panesAt(look, bx, window.top + window.tall * (0.2 + near * 1.5)) * 0.9;
      } else {
        const up = (foot - row) / H;
        if (wall.bricks) {
          const { brick, tone: own } = courseAt((u + 3) * BRICK_ROWS, (row / U) * BRICK_ROWS, salt);
          albedo = mixRgb(wall.mortar, scaleRgb(wall.color, own * (1 + (grain[x]! - 0.5) * 0.3)), brick);
        }
        if (up < wall.plinth / H) {
          albedo = wall.trim;
          tone = up > (wall.plinth / H) * 0.86 ? 1.1 : 0.92;
        } else if (wall.clad !== 'skirting' && row > wall.dado) {
          const rail = row < wall.dado + 0.012 * H;
          if (wall.clad === 'panels') {
            const cell = u * 5.2 + 0.5;
            const edge = Math.abs(cell - Math.floor(cell + 0.5));
            const frame = edge < 0.09 || row < wall.dado + 0.035 * H || up < wall.plinth / H + 0.022;
            albedo = rail ? wall.trim : scaleRgb(mixRgb(wall.color, wall.trim, 0.42), frame ? 1 : 0.9);
            tone *= edge > 0.075 && edge < 0.09 ? 0.8 : 1;
          } else {
            const [a, b] = [u * 17, (row / U) * 17];
            const gap = Math.min(Math.abs(a - Math.floor(a + 0.5)), Math.abs(b - Math.floor(b + 0.5)));
            const joint = gap < 0.035;
            albedo = rail || (wall.tiles && joint) ? wall.trim : wall.tile;
            const own = hash(Math.floor(a), Math.floor(b), salt);
            tone = wall.tiles ? 0.82 + 0.36 * own : (0.95 + 0.1 * own) * (joint ? 0.78 : 1);
            // Glaze: each tile mirrors a little of the window along its upper edge.
            if (wall.tiles && !joint && !rail) shine = 0.1 * smoothstep(0.5, 0.1, b - Math.floor(b));
            if (wall.tiles) owner = wall.tiles.id;
          }
        }
        // Where the window itself is seen, it throws its light forward and not on its own wall.
        // On the wall it is a breath of light, brightest low down where it meets the floor's.
        lit = look.windowed || light.grim || shaft || flank ? 0 : panesAt(look, x + 0.5, y + 0.5) * 0.38;
        tone *= 0.84 + 0.16 * smoothstep(0, 0.07, up);
        if (flank) tone *= 0.72;
        // Boards of the roof, and a rafter now and then, run down to the knee wall.
        const out = room.slopes ? Math.abs(u) - 0.1 - 0.3 * ((y + 0.5) / foot) : -1;
        if (out > 0) {
          const plank = out * 13;
          const seam = Math.abs(plank - Math.floor(plank + 0.5));
          const rafter = out < 0.018 || Math.abs(out - 0.2) < 0.012;
          albedo = floor.board;
          tone =
            (0.5 + 0.16 * hash(Math.floor(plank), u > 0 ? 1 : 0, salt) + (cloth[x]! - 0.5) * 0.2) * (seam < 0.05 ? 0.72 : 1);
          tone *= (rafter ? 0.62 : 1) * (u * side > 0 ? 1.12 : 0.86);
          lit = 0;
        }
      }
      // Light gathers on the wall that the window looks at, corners are dim, and the dimmest is where two walls meet.
      const spread = exp(-((u - window.from * 1.5) * (u - window.from * 1.5) * 2.2));
      const seam = (x + 0.5 - corner.x) / (0.055 * U);
      const dim =
        1 -
        0.3 * smoothstep(0.3, 0.75, Math.abs(u)) -
        0.2 * smoothstep(0.4, 0, y / H) -
        (corner.seen ? (onFloor ? 0.2 * smoothstep(0.05 * H, 0, flank ? row - foot : H) : 0.2 * exp(-seam * seam)) : 0);
      const lx = (x + 0.5 - look.lampX) / U;
      const ly = (y + 0.5 - foot + 0.2 * H) / U;
      const pool = light.dark ? exp(-(lx * lx + ly * ly * 1.4) * 3.4) * 0.75 : 0;
      const o = p * 4;
      for (let c = 0; c < 3; c++) {
        const around = light.base[c]! * dim * (0.74 + 0.54 * spread);
        const direct = light.key[c]! * (lit * light.beam + pool);
        color[o + c] = albedo[c]! * tone * (around + direct) * 1.5 + shine * direct * 0.35 * tone;
      }
      if (shaft) {
        // From a skylight down to the floor: dust in it, its edges soft, brightest where it comes in.
        const fallen = (y + 0.5) / H;
        const off = ((x + 0.5 - view.centre) / U) * side + 0.2 - 0.34 * fallen;
        const half = 0.05 + 0.085 * fallen;
        const air = smoothstep(half, half * 0.55, Math.abs(off)) * (1.05 - 0.5 * fallen) * smoothstep(1, 0.86, fallen);
        const dust = 0.8 + 0.5 * (cloth[x]! - 0.5) + (grain[x]! > 0.72 ? 0.5 : 0);
        for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + light.key[c]! * 0.2 * air * dust;
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
