/**
 * The inside of something, built of panels in one perspective: a bus with its rows of seats, a nave, a greenhouse. What stands in it is
 * arranged as in any room.
 */
import type { Brief } from '@atelier/spec';
import { random } from '@atelier/spec';
import { hex, mixRgb, type Rgb, scaleRgb } from '../../colour.ts';
import type { Frame } from '../../kernels/frame.ts';
import type { Kernels } from '../../kernels/kernels.ts';
import { scratch } from '../../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import type { Pass } from '../../pool/pass.ts';
import { isBrick } from '../../stage/wall-words.ts';
import { BRICK } from '../bricks.ts';
import { colourOfElement } from '../colour-words.ts';
import { roomLight } from '../room-look.ts';
import type { SceneContext } from '../scene.ts';
import { deepAt, starsAt } from './beyond.ts';
import { type Camera, fill, lay, type Shine } from './fill.ts';
import { hiddenAt } from './hidden.ts';
import { askedIn, countedIn, interiorNamed } from './named-interior.ts';
import { Builder, type Panel, type Plan, type Point, type Taken, type Walls } from './panel.ts';
import { LOW, STEEP, sunAt } from './sun.ts';

export function interiorPass(context: SceneContext, plan: Plan, said: Rgb | undefined): Pass {
  const look = interiorLook(context, plan, said);
  return { name: 'interior', weight: 2, look, run: (frame, k, y0, y1) => paintInterior(look, frame, k, y0, y1) };
}

/** Light of an interior that has no window. */
const CLOSED: Rgb = [0.4, 0.38, 0.345];

function interiorLook(context: SceneContext, plan: Plan, said: Rgb | undefined) {
  const { view, seed, light, brief } = context;
  const side = light.azimuth >= 0 ? 1 : -1;
  const { width: W, height: H } = view;
  // A tall picture looks through a shorter lens, and a wide one through a longer, so that both show the walls.
  const focal = H * clamp(0.62 + 0.38 * (W / H), 0.8, 1.3);
  const named = context.element('wall');
  const bricks = named !== undefined && isBrick(named.name, named.attributes);
  const colour = colourOfElement(named) ?? said ?? (bricks ? BRICK : undefined);
  const home = plan.aside !== undefined;
  const daylit = home || plan.sunlit === true;
  const x = view.centre + (random(seed, 'interior', 'eye').between(-0.03, 0.03) - side * (plan.aside ?? 0)) * W;
  const b = new Builder(seed, {
    side,
    asked: askedIn(brief),
    spread: home ? W / H : W / focal,
    bare: isBare(brief),
    counted: countedIn(brief, plan),
    taken: takenIn(context, { x, y: plan.row * H, eye: plan.eye, long: home ? H : focal }),
    sitters: takenIn(context, { x, y: plan.row * H, eye: plan.eye, long: home ? H : focal }, sitting),
    eye: plan.eye,
    wall: colour && { color: colour, ...(bricks && { stuff: 'bricks', second: MORTAR }) },
  });
  plan.build(b);
  // Where things stand at its back wall is given by the picture's height alone: a longer lens needs a deeper room.
  if (home) b.deepen(focal / H);
  const tiles = colourOfElement(context.element('tiles'));
  if (tiles) tileAll(b.panels, tiles);
  const camera: Camera = {
    x,
    y: plan.row * H,
    focal,
    eye: plan.eye,
  };
  const salt = b.r.below(1 << 20);
  const laid = b.panels.flatMap((panel, i) => lay(panel, camera, salt + i * 7919) ?? []);
  const { base, key, dark, grim } = roomLight(light);
  const lamps = b.lamps.slice(0, MOST_LAMPS);
  const sun =
    dark || grim || plan.closed ? undefined : { openings: b.openings, side, wall: wallOf(b), key, ...(daylit ? LOW : STEEP) };
  return {
    view,
    camera,
    laid,
    salt,
    plan,
    light,
    rain: context.setting.weather === 'rain' || context.setting.weather === 'stormy',
    snow: context.setting.weather === 'snow',
    dark,
    base: plan.closed ? CLOSED : base,
    lamps,
    lamp: plan.closed ? 0.8 : dark ? 1.15 : daylit ? 0.34 : 0.12,
    sun,
    daylit,
    walls: b.walls,
    windows:
      dark || !daylit
        ? []
        : b.openings
            .slice(0, 2)
            .map(({ low, high, near, far }) => [side * wallOf(b), (low + high) / 2, (near + far) / 2] as const),
    id: ownerOf(context),
    shaft: context.element('shaft')?.id,
    wallId: named?.id ?? ownerOf(context),
  };
}

/** Said of a room that stays as empty as it was asked for. */
const BARE = /\b(?:bare|empty|minimal(?:ist|istic|ism)?|unfurnished|abandoned|derelict|sparse|spartan|vacant|white cube)\b/;

function isBare({ subjects, setting, look }: Brief): boolean {
  const said = [
    ...setting.filter(({ off, source }) => !off && source !== 'writer').map(({ value }) => value),
    ...look.filter(({ off, source }) => !off && source !== 'writer').map(({ value }) => value),
    ...subjects
      .filter(({ off, source }) => !off && source !== 'writer')
      .flatMap(({ name, attributes }) => [name, ...attributes.filter((a) => !a.off).map((a) => a.value)]),
  ];
  return said.some((value) => BARE.test(value.toLowerCase()));
}

/** Drawn sitting with the legs under them. */
const sitting = (drawing: string): boolean => drawing.endsWith('-ground-sitting');

/** Where things stand, as the room's own furniture has to know it; what came with an edit moves none of it (L1). */
function takenIn(
  { stage, brief, view }: SceneContext,
  eye: { x: number; y: number; eye: number; long: number },
  of: (name: string) => boolean = () => true,
): Taken[] {
  const late = new Set(brief.subjects.filter((s) => s.source === 'edit').map((s) => s.id));
  const { width: W, height: H } = view;
  return stage.objects
    .filter((o) => !late.has(o.of) && !o.grounding.name.startsWith('scene.') && of(o.grounding.name))
    .map(({ box: [x, y, w, h] }) => {
      const foot = (y + h) * H - eye.y;
      return {
        x0: (x * W - eye.x) / eye.long,
        x1: ((x + w) * W - eye.x) / eye.long,
        y0: -foot / eye.long,
        y1: (eye.y - y * H) / eye.long,
        // What stands near the wall or hangs on it has nothing behind it.
        z: foot > 0.43 * H ? (eye.eye * H) / foot : 4,
      };
    });
}

/** Tiles of the colour that was said: on the floor each second one is paler, on the walls hardly. */
function tileAll(panels: readonly Panel[], colour: Rgb): void {
  for (const panel of panels) {
    if (panel.paint.stuff !== 'tiles') continue;
    const pale = mixRgb(colour, [0.86, 0.88, 0.88], panel.up[1] > 0 ? 0.07 : 0.4);
    panel.paint = { ...panel.paint, color: colour, second: pale };
  }
}

const MOST_LAMPS = 6;
const MORTAR: Rgb = [0.3, 0.24, 0.2];

/** The fact that is the room, whatever else of it has a name. */
function ownerOf(context: SceneContext): number {
  const room = context.element('room');
  return room && interiorNamed(context.brief)?.facts.includes(room.fact) ? room.id : context.mass('wall');
}

type InteriorLook = ReturnType<typeof interiorLook>;

/** How far from the middle the wall is that the sun comes through. */
const wallOf = ({ panels, side }: Builder): number =>
  panels.reduce(
    (far, { at, across, up }) => (across[0] === 0 && up[0] === 0 && at[0] * side > 0 ? Math.max(far, Math.abs(at[0])) : far),
    1,
  );

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintInterior(look: InteriorLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view, camera, laid, id, wallId, salt, base } = look;
  const { color, ids, depth, width } = frame;
  const [xs, ys, cloth, fine, last, nearest] = scratch(frame, 6);
  const shine = shineOf(look);
  const n = xs.length;
  for (let y = y0; y < y1; y++) {
    for (let x = 0; x < n; x++) {
      xs[x] = (x / view.unit) * 6 + 9;
      ys[x] = (y / view.unit) * 6;
    }
    k.fbm(xs, ys, cloth, n, 3, salt);
    for (let x = 0; x < n; x++) {
      xs[x] = (x / view.unit) * 240;
      ys[x] = (y / view.unit) * 240;
    }
    k.fbm(xs, ys, fine, n, 2, salt ^ 1);
    for (let x = 0; x < n; x++) cloth[x] = 1 + (cloth[x]! - 0.5) * 0.16 + (fine[x]! - 0.5) * 0.05;
    const row = y * width;
    color.fill(base[1]! * 0.1, row * 4, (row + width) * 4);
    for (let x = 0; x < width; x++) color[(row + x) * 4 + 3] = 1;
    ids.fill(id, row, row + width);
    depth.fill(0.75, row, row + width);
    const spans = hiddenAt(laid, camera, { y, width }, last, nearest);
    for (let i = 0; i < laid.length; i++)
      fill(laid[i]!, i, { y, spans, last }, camera, shine, frame, cloth, laid[i]!.panel.wall ? wallId : id);
    if (look.shaft) paintShaft(look, look.shaft, frame, cloth, y);
  }
}

/** From high up at the light's side down to the floor: dust in it, its edges soft, brightest where it comes in. */
function paintShaft({ view, light }: InteriorLook, id: number, frame: Frame, grain: Float32Array, y: number): void {
  const side = light.azimuth >= 0 ? 1 : -1;
  const fallen = (y + 0.5) / view.height;
  const half = 0.05 + 0.085 * fallen;
  const deep = (1.05 - 0.5 * fallen) * smoothstep(1, 0.86, fallen);
  for (let x = 0; x < frame.width; x++) {
    const off = ((x + 0.5 - view.centre) / view.unit) * side - 0.3 + 0.36 * fallen;
    const air = smoothstep(half, half * 0.55, Math.abs(off)) * deep;
    if (air <= 0) continue;
    const p = y * frame.width + x;
    const dust = 0.8 + 3 * Math.abs(grain[x]! - 1);
    for (let c = 0; c < 3; c++) frame.color[p * 4 + c] = frame.color[p * 4 + c]! + light.key[c]! * 0.2 * air * dust;
    if (air > 0.6) frame.ids[p] = id;
  }
}

/** How much of the light around a surface takes by the way it looks: up most, to the window next, away and down least. */
const towards = (facing: Point, side: number): number =>
  facing[1] > 0.5 ? 1 : facing[1] < -0.5 ? 0.6 : facing[0] * side < -0.3 ? 0.92 : facing[0] * side > 0.3 ? 0.68 : 0.82;

function shineOf(look: InteriorLook): Shine {
  const { base, lamps, lamp, sun, light, dark, camera, view, plan, salt, rain, snow, daylit, walls, windows } = look;
  const side = light.azimuth >= 0 ? 1 : -1;
  const { height: H } = view;
  const outer = outsideOf(plan.outside);
  const day = dark ? 0.3 : 1;
  const land = snow ? SNOW : outer.ground;
  const walled = plan.outside === 'tunnel' || plan.outside === 'space';
  return {
    at(x, y, z, facing, out) {
      let glow = 0;
      for (const { at, strength } of lamps) {
        const [dx, dy, dz] = [x - at[0], y - at[1], z - at[2]];
        const off = dx * dx + dy * dy + dz * dz * 0.5;
        // What looks away from a lamp gets little of it.
        const turned = clamp(0.4 - (facing[0] * dx + facing[1] * dy + facing[2] * dz) / Math.sqrt(off + 0.01), 0.12, 1.2);
        glow += (strength * turned) / (1 + off * 0.75);
      }
      const foot = facing[1] > 0.5 ? 1 : 0.72 + 0.28 * smoothstep(0, 0.5, y);
      const around = towards(facing, side) * foot * (1.02 - 0.3 * smoothstep(2, 14, z));
      const held = walls ? corners(walls, x, y, z, facing) : 1;
      const day = windows.length > 0 ? daylight(windows, x, y, z, facing) : 1;
      for (let c = 0; c < 3; c++)
        out[c] = 1.5 * (base[c]! * around * 1.2 * held * (daylit ? day * HOMELY[c]! : 1) + LAMPLIGHT[c]! * glow * lamp);
    },
    reaches: (facing) => sun !== undefined && (facing[1] > 0.5 || facing[0] * sun.side > 0.5 || (daylit && facing[2] < -0.5)),
    sun: (x, y, z) => (sun ? sunAt(sun, x, y, z) : 0),
    key: sun ? (daylit ? (sun.key.map((c, i) => c * EVENING[i]!) as unknown as Rgb) : scaleRgb(sun.key, 0.93)) : NONE,
    outside(px, py, out) {
      const up = (camera.y - py) / H;
      const along = (px - camera.x) / H;
      if (plan.outside === 'space') return starsAt(along, up, salt, out);
      if (plan.outside === 'deep') return deepAt(along, up, salt, out);
      const top = outer.line(along, salt);
      const t = clamp(up * 1.1 + 0.12);
      const soft = smoothstep(top + 0.005, top - 0.005, up);
      // A farther row stands behind, paler.
      const back = outer.line(along * 0.6 + 9, salt ^ 77) * 1.5 + 0.02;
      const behind = outer.clear < 1 ? smoothstep(back + 0.005, back - 0.005, up) * (1 - soft) : 0;
      const cloud = plan.outside === 'tunnel' ? 0 : smoothstep(0.52, 0.72, fractal(along * 3 + 20, up * 7, 4, salt ^ 5)) * 0.55;
      const leaf = 0.75 + 0.5 * fractal(along * 34, up * 40, 2, salt ^ 9);
      const front = outer.windows
        ? HOUSES[Math.floor(fractal(Math.floor(along * 9) * 5.3 + 20, 7, 1, salt) * 97) % HOUSES.length]!
        : land;
      // Rain runs down the panes, and snow falls before them.
      const drop = fractal(along * 70 + 9, up * 7, 2, salt ^ 21);
      const wet = rain && !walled ? 0.35 + 0.5 * smoothstep(0.58, 0.7, drop) : 0;
      const flake = snow && !walled && fractal(along * 46, up * 46 + 5, 1, salt ^ 33) > 0.82 ? 0.9 : 0;
      const pane = outer.windows && hashed(along, up, salt);
      for (let c = 0; c < 3; c++) {
        const sky = mix(skyAt(light.sky, t, c), light.cloudLit[c]!, cloud) * (plan.outside === 'tunnel' ? 0.05 : 1);
        const ground = (snow ? land : front)[c]! * (pane && !dark ? 0.45 : 1) * (0.35 + 0.75 * light.key[c]!) * day;
        const lit = pane && dark ? LAMPLIGHT[c]! * 0.8 : 0;
        const seen = mix(
          mix(sky, mix(light.haze[c]! * day, ground, outer.clear * 0.45), behind),
          mix(light.haze[c]! * day, ground * leaf, outer.clear) + lit,
          soft,
        );
        out[c] = mix(mix(seen * 1.1, light.haze[c]! * day * (0.5 + 0.5 * drop + (wet > 0.5 ? 0.4 : 0)), wet), day, flake);
      }
    },
  };
}

/** Little light gets to where walls meet, and least under the ceiling. */
function corners({ half, height, depth }: Walls, x: number, y: number, z: number, facing: Point): number {
  const near = (d: number, reach: number): number => {
    const t = clamp(1 - d / reach);
    return t * t;
  };
  let held = 1;
  if (Math.abs(facing[0]) < 0.5) held -= 0.26 * near(half - Math.abs(x), 0.9);
  if (Math.abs(facing[1]) < 0.5) held -= 0.24 * near(height - y, 1) + 0.16 * near(y, 0.5);
  if (Math.abs(facing[2]) < 0.5) held -= 0.26 * near(depth - z, 0.9);
  return Math.max(0.45, held);
}

/** What is near a window and looks to it has most of the day. */
function daylight(windows: readonly Point[], x: number, y: number, z: number, facing: Point): number {
  let day = 0.62;
  for (const [wx, wy, wz] of windows) {
    const [dx, dy, dz] = [wx - x, wy - y, wz - z];
    const off = dx * dx + dy * dy + dz * dz;
    const turned = 0.5 + (0.5 * (facing[0] * dx + facing[1] * dy + facing[2] * dz)) / Math.sqrt(off + 0.01);
    day += ((0.35 + 0.95 * turned) * 1.15) / (1 + 0.5 * off) / windows.length;
  }
  return day;
}

/** The day of a home, and its sun. */
const HOMELY: Rgb = [1.04, 0.99, 0.92];
const EVENING: Rgb = [1.38, 1.1, 0.72];

/** House fronts across the street. */
const HOUSES: readonly Rgb[] = ['#b8785a', '#d0b48a', '#a89c8c', '#8a98a0', '#c8a48a', '#9a6a58'].map(hex);

const SNOW: Rgb = [0.86, 0.9, 0.96];
const NONE: Rgb = [0, 0, 0];
const LAMPLIGHT: Rgb = [1.05, 0.78, 0.47];

/** Windows of houses by night. */
function hashed(along: number, up: number, salt: number): boolean {
  const [x, y] = [along * 52, up * 40];
  const [a, b] = [Math.floor(x), Math.floor(y)];
  if (x - a < 0.35 || y - b < 0.4) return false;
  const h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ salt;
  return ((Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 8) & 7) === 0;
}

/** What is seen through the windows: the line where it ends, as a part of the height over the horizon, and its colour. */
interface Outside {
  line(along: number, salt: number): number;
  ground: Rgb;
  /** How clear it stands in the haze. */
  clear: number;
  windows?: boolean;
}

const OUTSIDES: Readonly<Record<Plan['outside'], Outside>> = {
  land: { line: (a, salt) => 0.015 + 0.09 * fractal(a * 2.4 + 30, 4, 4, salt), ground: hex('#5f7a48'), clear: 0.92 },
  town: {
    line: (a, salt) => 0.04 + 0.17 * fractal(Math.floor(a * 9) * 3.7 + 40, 2, 1, salt),
    ground: hex('#8a8078'),
    clear: 0.95,
    windows: true,
  },
  sea: { line: () => 0, ground: hex('#3f6f86'), clear: 0.8 },
  clouds: { line: (a, salt) => -0.05 + 0.12 * fractal(a * 4 + 30, 4, 5, salt), ground: hex('#f2f4f6'), clear: 0.7 },
  space: { line: () => -9, ground: hex('#05060a'), clear: 1 },
  deep: { line: () => -9, ground: hex('#1f5f7a'), clear: 1 },
  tunnel: { line: (a) => (Math.abs(a * 3 - Math.floor(a * 3 + 0.5)) < 0.1 ? 0.8 : -0.02), ground: hex('#3a3632'), clear: 1 },
};
const outsideOf = (kind: Plan['outside']): Outside => OUTSIDES[kind];

/** The sky's colour, `t` from the horizon up. */
function skyAt(sky: SceneContext['light']['sky'], t: number, c: number): number {
  const at = t * (sky.length - 1);
  const i = Math.min(sky.length - 2, Math.floor(at));
  return sky.length < 2 ? sky[0]![1][c]! : mix(sky[i]![1][c]!, sky[i + 1]![1][c]!, at - i);
}
