/** What the rows of a room are painted by, the same for all of them: drawn once from the picture's own chance and light. */
import { type Random, random } from '@atelier/spec';
import { hex, luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';
import { isBrick } from '../stage/wall-words.ts';
import { BRICK } from './bricks.ts';
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

/** How far below the horizon, as a part of the picture's height, the wall meets the floor. */
export const WALL_FOOT = 0.035;

export type RoomLook = ReturnType<typeof roomLook>;

export function roomLook(context: SceneContext, room: RoomKind, said: Rgb | undefined) {
  const { view, seed, light } = context;
  const r = random(seed, 'room');
  const plain = hex(r.pick(room.walls));
  // Towards the light the wall with the window is, and the lamp.
  const side = light.azimuth >= 0 ? 1 : -1;
  const space = spaceOf(view, r);
  const floor = floorOf(r);
  const wall = wallOf(context, room, said ?? plain, space.foot, r);
  const salt = r.below(1 << 20);
  const shaft = context.element('shaft');
  const window = windowOf(view, side, r);
  // The room has a corner there, seen along its length and in its own shade.
  const cornerX = view.centre + side * r.between(0.39, 0.45) * view.width;
  return {
    room,
    view,
    side,
    space,
    floor,
    wall,
    salt,
    shaft,
    id: context.element('room')?.id ?? context.mass('wall'),
    windowed: context.brief.subjects.some((s) => !s.off && /\bwindow|windowsill/.test(s.name)),
    window,
    corner: { seen: !room.slopes && !shaft, x: cornerX, ends: (cornerX - space.vanishX) * side },
    lampX: view.centre + side * r.between(0.15, 0.35) * view.unit,
    light: roomLight(light),
  };
}

/** Where the floor begins, and where its lines run to. */
function spaceOf(view: View, r: Random) {
  return {
    foot: view.horizon + WALL_FOOT * view.height,
    vanishY: Math.min(view.horizon - 0.16 * view.height, 0.46 * view.height),
    vanishX: view.centre + r.between(-0.12, 0.12) * view.unit,
  };
}

const floorOf = (r: Random) => ({
  board: hex(r.pick(BOARDS)),
  pair: r.pick(TILES).map(hex),
  flag: hex(r.pick(FLAGS)),
  boards: r.between(15, 21),
});

function wallOf(context: SceneContext, room: RoomKind, plain: Rgb, foot: number, r: Random) {
  const H = context.view.height;
  const named = context.element('wall');
  const bricks = named !== undefined && isBrick(named.name, named.attributes);
  const color = colourOfElement(named) ?? (bricks ? BRICK : plain);
  const trim = mixRgb(color, [0.86, 0.83, 0.76], 0.72);
  const tiles = context.element('tiles');
  return {
    named,
    bricks,
    color,
    mortar: scaleRgb(mixRgb(color, [0.5, 0.47, 0.42], 0.7), 0.85),
    trim,
    tiles,
    // Tiles that were named are what one sees of the wall.
    dado: foot - (tiles ? 0.46 : r.between(0.17, 0.24)) * H,
    clad: tiles ? 'tiles' : room.clad,
    tile: colourOfElement(tiles) ?? mixRgb(trim, color, 0.25),
    plinth: 0.026 * H,
  };
}

/** Day comes through the window, and at night a lamp is lit. */
export function roomLight(light: Light) {
  const dark = light.night || light.time === 'dusk';
  const grey = luminance(light.fill);
  const ambient = mixRgb(scaleRgb(light.fill, 0.62), [grey * 0.66, grey * 0.62, grey * 0.56], 0.6);
  // No sun, no panes: under a closed sky light comes in softly from everywhere.
  const grim = light.cover > 0.4 || light.mist > 0.4;
  return {
    dark,
    grim,
    base: dark ? mixRgb(scaleRgb(light.fill, 0.9), [0.11, 0.075, 0.045], 0.55) : ambient,
    beam: (dark ? 0 : grim ? 0.16 : 0.6) * (light.backlit ? 1.15 : 1),
    key: dark ? LAMP : light.key,
  };
}
const LAMP: Rgb = [1.15, 0.66, 0.27];

/** The window that throws the light: how far in its panes begin, how they lean. */
const windowOf = (view: View, side: number, r: Random) => ({
  from: r.between(0.02, 0.16) * side,
  lean: r.between(0.35, 0.7) * side,
  wide: r.between(0.12, 0.17),
  top: r.between(0.1, 0.2) * view.height,
  tall: r.between(0.3, 0.38) * view.height,
});

const inside = (a: number, b: number, t: number, s: number): number =>
  smoothstep(a - s, a + s, t) * smoothstep(b + s, b - s, t);
const bar = (t: number): number => smoothstep(0.012, 0.03, Math.abs(t - Math.floor(t + 0.5)) * 1);

/** Share of window light at a point of the wall, 0–1; panes are parted by bars, edges soften with distance. */
export function panesAt({ view, window, side }: RoomLook, x: number, y: number): number {
  const v = (y - window.top) / window.tall;
  const u = ((x - view.centre) / view.unit - window.from + (y / view.height) * window.lean * 0.55) * side;
  return inside(0, window.wide * 2, u, 0.012) * inside(0, 1, v, 0.035) * bar(u / window.wide) * (0.25 + 0.75 * bar(v * 3));
}
