/**
 * What an interior is built of: flat panels in metres, seen from one eye. x runs to the right of the middle, y up from the floor, z away from
 * the viewer. All of it has one perspective, because there is nothing but panels.
 */

import { type Random, random } from '@atelier/spec';
import { hex, type Rgb } from '../../colour.ts';
import { growLeaves } from './leaves.ts';

export type Point = readonly [x: number, y: number, z: number];

export type Stuff =
  | 'plain'
  | 'boards'
  | 'tiles'
  | 'bricks'
  | 'concrete'
  | 'stone'
  | 'marble'
  | 'books'
  | 'goods'
  | 'bottles'
  | 'loaves'
  | 'door'
  | 'slats'
  | 'cloth'
  | 'metal'
  | 'hay'
  | 'foliage'
  | 'barrel'
  | 'drum'
  | 'chalk'
  | 'picture'
  | 'mirror'
  | 'stained'
  | 'glass'
  | 'lamp'
  | 'water'
  | 'stripes'
  | 'ring'
  | 'wheel'
  | 'logs'
  | 'shade'
  | 'folds'
  | 'carpet'
  | 'leaf'
  | 'soft'
  | 'flame'
  | 'glow'
  | 'beam';

export interface Paint {
  stuff: Stuff;
  color: Rgb;
  /** Joints, frames, every other tile. */
  second: Rgb;
  /** Metres of one piece: a board's width, a tile's side. */
  size: number;
  /** Panes of a window, across and up. */
  panes: readonly [number, number];
}

export interface Panel {
  at: Point;
  /** The panel is `at` + u·across + v·up, u and v in 0 … 1. */
  across: Point;
  up: Point;
  paint: Paint;
  shape: 'whole' | 'round' | 'arch';
  /** It is the room's wall, which may have a name and a colour of its own. */
  wall?: true;
}

/** Through which the sun comes in from the side. */
export interface Opening {
  low: number;
  high: number;
  near: number;
  far: number;
  /** Its panes, whose bars throw shadows. */
  panes?: readonly [number, number];
}

/** Where a thing stands: its box as it is seen at a metre from the eye, and how far away it is. */
export interface Taken {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  z: number;
  /** Where it is the room's own furniture, the floor that it has: other such pieces may stand before, behind and beside it. */
  floor?: { x: readonly [number, number]; z: readonly [number, number] };
}

/** The walls of the room that all else is in. */
export interface Walls {
  half: number;
  height: number;
  depth: number;
}

export interface Lamp {
  at: Point;
  strength: number;
}

export const paint = (
  stuff: Stuff,
  color: string,
  second = '#2a2622',
  size = 0.2,
  panes: readonly [number, number] = [1, 1],
): Paint => ({
  stuff,
  color: hex(color),
  second: hex(second),
  size,
  panes,
});

export const glass = (frame: string, across: number, up: number): Paint =>
  paint('glass', '#dfe8ea', frame, 0.035, [across, up]);

const meet = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && a[1] > b[0];

/** A house of wood, whose rooms have walls of boards. */
const RUSTIC = /\b(?:rustic|cabin|log house|chalet|(?:ski|hunting|mountain|alpine|forest) lodge|tree ?house)\b/;
const ABOARD = /\b(?:plane|airplane|aircraft|jet|ship|boat|yacht|train|space|captain'?s?)\b/;
const TIMBER = {
  floor: paint('boards', '#8a6540', '#3e2814', 0.2),
  wall: paint('boards', '#a87c4c', '#5c3c20', 0.22),
  ceiling: paint('boards', '#7a5632', '#3a2512', 0.24),
};

/** Contact with the floor darkens it. */
const SHADE = paint('shade', '#000000');

/** Collects the panels of one interior. Everything random of it is drawn from `r`. */
export class Builder {
  readonly panels: Panel[] = [];
  readonly openings: Opening[] = [];
  readonly lamps: Lamp[] = [];
  /** What the plan leaves of the light around, where the words want it dark. */
  gloom = 1;
  readonly r: Random;
  /** 1 where the light comes from the right, −1 from the left. */
  readonly side: number;
  /** Nouns that a person asked for himself: they stand there as things, and the interior has none of its own. */
  readonly #asked: ReadonlySet<string>;

  /** How wide the picture is seen, 1 for a square. */
  readonly spread: number;
  /** What was said of the walls. */
  readonly #wall: Partial<Paint> | undefined;
  /** Said to be bare: nothing is added to it. */
  readonly bare: boolean;
  /** Said to be modern: plain fronts, nothing left out. */
  readonly modern: boolean;
  /** Said to be rustic, or in a cabin. */
  readonly rustic: boolean;
  /** It is night, and snow lies or falls. */
  readonly dark: boolean;
  readonly snowy: boolean;
  /** The idea's words for the room, in lower case. */
  readonly called: string;
  /** The colours that were said of the room. */
  readonly tones: readonly Rgb[];
  readonly #wanted: ReadonlyMap<string, string>;
  readonly #colours: ReadonlyMap<string, Rgb>;
  readonly #counted: ReadonlyMap<string, number>;
  readonly #taken: Taken[];
  readonly #sitters: readonly Taken[];
  readonly #eye: number;
  walls: Walls | undefined;

  constructor(
    seed: number,
    {
      side,
      asked,
      spread,
      wall,
      bare = false,
      modern = false,
      called = '',
      dark = false,
      snowy = false,
      tones = [],
      wanted = new Map(),
      colours = new Map(),
      counted = new Map(),
      taken = [],
      sitters = [],
      eye = 1.3,
    }: {
      side: number;
      asked: ReadonlySet<string>;
      spread: number;
      wall: Partial<Paint> | undefined;
      bare?: boolean;
      modern?: boolean;
      called?: string;
      dark?: boolean;
      snowy?: boolean;
      tones?: readonly Rgb[];
      wanted?: ReadonlyMap<string, string>;
      colours?: ReadonlyMap<string, Rgb>;
      counted?: ReadonlyMap<string, number>;
      taken?: readonly Taken[];
      sitters?: readonly Taken[];
      eye?: number;
    },
  ) {
    this.r = random(seed, 'interior');
    this.side = side;
    this.#asked = asked;
    this.spread = spread;
    this.#wall = wall;
    this.bare = bare;
    this.modern = modern;
    this.called = called;
    this.rustic = !modern && RUSTIC.test(called) && !ABOARD.test(called);
    this.dark = dark;
    this.snowy = snowy;
    this.tones = tones;
    this.#wanted = wanted;
    this.#colours = colours;
    this.#counted = counted;
    this.#taken = [...taken];
    this.#sitters = sitters;
    this.#eye = eye;
  }

  /**
   * Whether furniture may stand there, `z` being its near and its far side: what stands nearer may hide it, and it hides nothing. On a wall
   * (no depth) nothing may lie before it.
   */
  free(x: readonly [number, number], y: readonly [number, number], z: readonly [number, number]): boolean {
    const at = this.#seen(x, y, z[0]);
    const flat = z[1] - z[0] < 0.05;
    return !this.#taken.some((t) => {
      if (t.floor && !flat) return meet(t.floor.x, x) && meet(t.floor.z, z);
      const hides = flat || t.z > z[0] - 0.1;
      return hides && t.x0 < at.x1 && t.x1 > at.x0 && t.y0 < at.y1 && t.y1 > at.y0;
    });
  }

  /** Whoever sits there by name has a seat of a lighter cloth below and behind: nobody sits on the floor of a train. */
  seats(of: Paint): void {
    const high = 0.46;
    const [r, g, b] = of.color;
    const cloth: Paint = { ...of, color: [r * 1.5 + 0.02, g * 1.5 + 0.02, b * 1.5 + 0.02] };
    for (const { x0, x1, y0 } of this.#sitters) {
      // So far away that the seat's front edge is where the drawing ends.
      const z = (high - this.#eye) / Math.min(y0, -0.3);
      const [from, to] = [x0 * z - 0.14, x1 * z + 0.14];
      this.front(from - 0.02, to + 0.02, 0.3, 1.34, z + 0.52, of, 'arch');
      this.front(from + 0.02, to - 0.02, 0.3, 1.3, z + 0.51, cloth, 'arch');
      this.level(high, from, to, z - 0.05, z + 0.5, cloth);
      this.front(from, to, 0.12, high, z - 0.05, of);
    }
  }

  /** Where it is free it is taken from then on. */
  claim(x: readonly [number, number], y: readonly [number, number], z: readonly [number, number]): boolean {
    const free = this.free(x, y, z);
    if (free) this.#taken.push({ ...this.#seen(x, y, z[0]), floor: { x, z } });
    return free;
  }

  #seen(x: readonly [number, number], y: readonly [number, number], z: number): Taken {
    return { x0: x[0] / z, x1: x[1] / z, y0: (y[0] - this.#eye) / z, y1: (y[1] - this.#eye) / z, z };
  }

  /** How many of its own furniture were asked for, 0 where no number was said. */
  count(...nouns: readonly string[]): number {
    return Math.max(0, ...nouns.map((noun) => this.#counted.get(noun) ?? 0));
  }

  /** What was said of a piece that the person asked for and the interior builds; `undefined` where nobody did. */
  wanted(noun: string): string | undefined {
    return this.#wanted.get(noun);
  }

  /** In the colour that was said of the piece. */
  tinted(of: Paint, ...nouns: readonly string[]): Paint {
    const colour = nouns.map((noun) => this.#colours.get(noun)).find((each) => each !== undefined);
    return colour ? { ...of, color: colour } : of;
  }

  has(...nouns: readonly string[]): boolean {
    return !nouns.some((noun) => this.#asked.has(noun));
  }

  panel(at: Point, across: Point, up: Point, paint: Paint, shape: Panel['shape'] = 'whole'): void {
    this.panels.push({ at, across, up, paint, shape });
  }

  /** Upright, towards the viewer. */
  front(x0: number, x1: number, y0: number, y1: number, z: number, paint: Paint, shape: Panel['shape'] = 'whole'): void {
    this.panel([x0, y0, z], [x1 - x0, 0, 0], [0, y1 - y0, 0], paint, shape);
  }

  /** Upright, along the way one looks. */
  flank(x: number, y0: number, y1: number, z0: number, z1: number, paint: Paint, shape: Panel['shape'] = 'whole'): void {
    this.panel([x, y0, z0], [0, 0, z1 - z0], [0, y1 - y0, 0], paint, shape);
  }

  level(y: number, x0: number, x1: number, z0: number, z1: number, paint: Paint, shape: Panel['shape'] = 'whole'): void {
    this.panel([x0, y, z0], [x1 - x0, 0, 0], [0, 0, z1 - z0], paint, shape);
  }

  /** A block: the sides of it that can be seen. */
  box(x: readonly [number, number], y: readonly [number, number], z: readonly [number, number], face: Paint, top = face): void {
    const [x0, x1] = x;
    const [y0, y1] = y;
    const [z0, z1] = z;
    if (x0 > 0) this.flank(x0, y0, y1, z0, z1, face);
    if (x1 < 0) this.flank(x1, y0, y1, z0, z1, face);
    this.level(y1, x0, x1, z0, z1, top);
    if (y0 > 0.4) this.level(y0, x0, x1, z0, z1, face);
    this.front(x0, x1, y0, y1, z0, face);
    if (y0 < 0.6) this.shadow(x0, x1, z0, z1);
  }

  shadow(x0: number, x1: number, z0: number, z1: number): void {
    this.level(0.004, x0 - 0.14, x1 + 0.14, Math.max(0.3, z0 - 0.16), z1 + 0.1, SHADE);
  }

  /** Four legs and a top. */
  table(x: readonly [number, number], height: number, z: readonly [number, number], top: Paint, leg: Paint): void {
    const t = 0.05;
    for (const lx of [x[0], x[1] - t])
      for (const lz of [z[1] - t, z[0]]) this.box([lx, lx + t], [0, height - 0.05], [lz, lz + t], leg);
    this.box(x, [height - 0.05, height], z, top);
    this.shadow(x[0], x[1], z[0], z[1]);
  }

  /** Floor, ceiling and the three walls that are seen. */
  shell(half: number, height: number, depth: number, of: { floor: Paint; wall: Paint; back?: Paint; ceiling: Paint }): void {
    this.walls = { half, height, depth };
    const made = this.rustic ? TIMBER : of;
    this.level(0, -half, half, 0.2, depth, made.floor);
    this.level(height, -half, half, 0.2, depth, made.ceiling);
    const [wall, back] = [this.walled(made.wall), this.walled(this.rustic ? TIMBER.wall : (of.back ?? of.wall))];
    for (const x of [-half, half])
      this.panels.push({
        at: [x, 0, 0.2],
        across: [0, 0, depth - 0.2],
        up: [0, height, 0],
        paint: wall,
        shape: 'whole',
        wall: true,
      });
    this.panels.push({
      at: [-half, 0, depth],
      across: [2 * half, 0, 0],
      up: [0, height, 0],
      paint: back,
      shape: 'whole',
      wall: true,
    });
  }

  /** As was said of the walls, else as they are. */
  walled(paint: Paint): Paint {
    return this.#wall ? { ...paint, ...this.#wall } : paint;
  }

  /** A window in the wall at the right or the left; on the light's side the sun comes through it. */
  sideWindow(
    wall: number,
    y: readonly [number, number],
    z: readonly [number, number],
    paint: Paint,
    shape: Panel['shape'] = 'whole',
  ): void {
    this.flank(wall - 0.01 * (wall > 0 ? 1 : -1), y[0], y[1], z[0], z[1], paint, shape);
    if (wall * this.side > 0)
      this.openings.push({
        low: y[0],
        high: y[1],
        near: z[0],
        far: z[1],
        ...(paint.stuff === 'glass' && { panes: paint.panes }),
      });
  }

  lamp(x: number, y: number, z: number, strength = 1): void {
    this.lamps.push({ at: [x, y, z], strength });
  }

  /** A strip of light under the ceiling. */
  strip(x: number, y: number, z0: number, z1: number, width = 0.18, strength = 0.6): void {
    this.level(y, x - width / 2, x + width / 2, z0, z1, LIT);
    this.lamp(x, y, (z0 + z1) / 2, strength);
  }

  /** All of it `k` times as far away. */
  deepen(k: number): void {
    const far = ([x, y, z]: Point): Point => [x, y, z * k];
    for (const p of this.panels) Object.assign(p, { at: far(p.at), across: far(p.across), up: far(p.up) });
    for (const o of this.openings) Object.assign(o, { near: o.near * k, far: o.far * k });
    for (const l of this.lamps) l.at = far(l.at);
    if (this.walls) this.walls = { ...this.walls, depth: this.walls.depth * k };
  }

  /** A lamp on a cord; before something that was named it hangs higher than the picture reaches. */
  pendant(x: number, y: number, z: number, ceiling: number, shade: Paint, strength = 0.9): void {
    this.lamp(x, y, z, strength);
    if (!this.free([x - 0.17, x + 0.17], [y - 0.07, y + 0.2], [z, z + 0.1])) return;
    this.front(x - 0.008, x + 0.008, y, ceiling, z, CORD);
    this.front(x - 0.17, x + 0.17, y - 0.02, y + 0.2, z, shade, 'arch');
    this.front(x - 0.09, x + 0.09, y - 0.07, y + 0.05, z - 0.01, LIT, 'round');
  }

  /** Growth in a pot. */
  potted(x: number, y: number, z: number, size: number, leaf: Paint, pot: Paint): void {
    this.front(x - 0.16 * size, x + 0.16 * size, y, y + 0.3 * size, z, pot);
    this.front(x - 0.5 * size, x + 0.5 * size, y + 0.2 * size, y + 1.15 * size, z - 0.02, leaf);
  }

  /** A plant of long leaves that bend out of a round pot, `tall` in all. */
  leafy(x: number, y: number, z: number, tall: number, leaf: Paint, pot: Paint): void {
    growLeaves(this, [x, y, z], tall, leaf, pot);
  }
}

const LIT = paint('lamp', '#ffe9bf');
const CORD = paint('plain', '#22201e');

export interface Plan {
  /** Height of the eye in metres, and the row of the horizon as a part of the picture's height. */
  eye: number;
  row: number;
  /** Lit by its own lamps, whatever the hour. */
  closed?: boolean;
  /** How much of the light of such a room it has beside its lamps: less where only some of it is lit, more under the open sky. */
  dim?: number;
  /** What lies outside of its windows. */
  outside: 'land' | 'town' | 'sea' | 'clouds' | 'peaks' | 'space' | 'tunnel' | 'deep';
  /** What it has of its own; a writer's things of these names are these. */
  has: RegExp;
  /** How far the eye stands off the middle, away from the light, as a part of the picture's width. */
  aside?: number;
  /** What it builds itself where a person asked for one, though there is a drawing of it. */
  takes?: RegExp;
  /** What it builds in any colour. */
  tints?: RegExp;
  /** Its furniture stands in it as things, by the words. */
  open?: boolean;
  /** Lit as a home is: the day comes low and warm through its windows. */
  sunlit?: true;
  /** What it has as many of as are asked for, and the most of them. */
  counts?: readonly [RegExp, number];
  build(b: Builder): void;
}
