/**
 * A quiet studio: a wall that runs into a floor without a line, in one colour of the Brief's palette, with a pool of light and
 * the touch of a brush. Where the words speak of a room, that room; where the Brief has neither a thing nor a place, a field of colours.
 */

import { type Random, random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { isBrick } from '../stage/wall-words.ts';
import { BRICK, courseAt } from './bricks.ts';
import { cavePasses } from './cave.ts';
import { type ColourField, colourFieldPass, drawnIn, isEmptyHanded } from './colour-field.ts';
import { colourOfElement, coloursOf, isCalled, wallColour } from './colour-words.ts';
import { interiorPass } from './interior/interior.ts';
import { interiorNamed } from './interior/named-interior.ts';
import { PLANS } from './interior/plans.ts';
import { roomPass } from './room.ts';
import { roomOf } from './room-words.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { stagePass } from './stage-room.ts';
import { distance, groundsOf, isGround, LOST, wallFor } from './still-life.ts';

export const paintPlain: ScenePainter = (context) => {
  const drawn = drawnIn(context);
  const colours = coloursOf({ ...context.brief, subjects: context.brief.subjects.filter(({ id }) => !drawn.has(id)) });
  const interior = interiorNamed(context.brief);
  const room = roomOf(context.brief);
  // A room that is called by nothing but its furniture is one to live in.
  const plan = interior?.plan ?? (room?.home && !context.element('tiles') ? 'living' : undefined);
  if (room && plan) return { ground: [interiorPass(context, PLANS[plan], roomColours(context))], front: [] };
  if (room?.floor === 'cave') return { ground: cavePasses(context), front: [] };
  if (room)
    return {
      ground: [room.floor === 'stage' ? stagePass(context, roomColour(context)) : roomPass(context, room, roomColour(context))],
      front: [],
    };
  if (isEmptyHanded(context)) {
    const field: ColourField = { colours, id: context.mass('wall') || firstFact(context) };
    return { ground: [colourFieldPass(context, field)], front: [] };
  }
  return { ground: [backdropPass(context, colours)], front: [] };
};

/** A wall's colour that was said of the room itself ("a blue bedroom"); a palette only leans the things. */
function roomColours({ brief }: SceneContext): readonly Rgb[] {
  const places = brief.setting.filter((f) => !f.off && f.kind === 'place' && f.source !== 'writer');
  return places.length === 0 ? [] : coloursOf({ ...brief, look: [], subjects: [], setting: places });
}
const roomColour = (context: SceneContext): Rgb | undefined => roomColours(context)[0];

/** Something must own the picture: the first look or setting that was said. */
const firstFact = ({ brief }: SceneContext): number =>
  brief.subjects.length + brief.setting.length + brief.look.length > 0 ? 1 : 0;

/** What gives light at night, and its colour. */
const LAMPS = /lantern|candle|lamp|light-bulb|campfire|torch/;
const GLOW = [1.5, 0.95, 0.45] as const;

/** What lies before a wall of bricks, linear. */
const PAVING: Rgb = [0.2, 0.185, 0.17];

/** Plaster that is washed white, linear. */
const PLASTER: Rgb = [0.74, 0.71, 0.65];

/** Wall and second colour. A palette that only leans may not hide a thing in a wall of its own colour; what was said of the place is obeyed. */
export function apart(
  { brief, stage }: Pick<SceneContext, 'brief' | 'stage'>,
  colours: readonly Rgb[],
  r: Random,
): [Rgb, Rgb | undefined] {
  const said = <T extends { source: string }>(facts: readonly T[]): T[] => facts.filter((f) => f.source !== 'writer');
  const drawn = drawnIn({ stage });
  // A rose that was asked for colours no wall.
  const subjects = brief.subjects.filter(({ id }) => !drawn.has(id));
  const told = coloursOf({ ...brief, subjects, look: said(brief.look), setting: said(brief.setting) });
  // A palette that the writer chose does not colour the foot of a black background either.
  if (told.length > 0) return [told[0]!, told[1]];
  const worn = stage.objects.flatMap((o) =>
    o.colors.flatMap((name) => {
      const colour = wallColour(name);
      return colour ? [colour] : [];
    }),
  );
  const free = colours.filter((c) => !worn.some((w) => distance(c, w) < LOST));
  return [wallFor(worn, free, r), free[1]];
}

function backdropPass(context: SceneContext, colours: readonly Rgb[]): Pass {
  const { view, seed, light } = context;
  const r = random(seed, 'plain', 'colour');
  const white = isCalled(context.brief, 'white');
  // In the dark that was said nothing is seen but what the lamp reaches.
  const dark = context.element('darkness') !== undefined;
  const dim = dark ? 0.045 : light.night ? 0.3 : light.time === 'dusk' ? 0.6 : 1;
  const said = context.element('wall');
  const bricks = said !== undefined && isBrick(said.name, said.attributes);
  const [chosen, second] = apart(context, colours, r);
  const grounds = groundsOf(context.brief);
  const plaster = grounds.wall === 'plaster' && luminance(chosen) > 0.2 ? mixRgb(chosen, PLASTER, 0.72) : chosen;
  const first = colourOfElement(said) ?? (bricks ? BRICK : plaster);
  const mortar = scaleRgb(mixRgb(first, [0.5, 0.47, 0.42], 0.7), light.night ? 0.3 : 0.85);
  const wall = scaleRgb(first, dim);
  const tabled = grounds.surface !== undefined;
  // What somebody laid it on is seen whatever colours a writer added.
  const laid = context.brief.setting.some((f) => !f.off && f.source === 'user' && isGround(f.value));
  const tiled = grounds.wall === 'tiles' && !bricks;
  const panes = grounds.panes && !light.night && dim === 1 && !white;
  // The floor is the wall in shade, leaning to the second colour where there is one; a table top is of wood or linen.
  const shaded = mixRgb(scaleRgb(wall, white ? 0.86 : 0.8), scaleRgb(second ?? wall, dim * 0.6), second ? 0.3 : 0);
  const floor = bricks
    ? scaleRgb(PAVING, dim)
    : tabled && (!white || laid)
      ? mixRgb(scaleRgb(wall, 0.5), scaleRgb(grounds.surface!, dim), 0.88)
      : shaded;
  const fold = tabled ? 0.004 : 0.05;
  const edge = tabled ? Math.min(view.horizon, 0.7 * view.height) : view.horizon;
  const side = light.azimuth >= 0 ? 1 : -1;
  const salt = r.below(1 << 20);
  const turn = r.between(0.25, 0.6) * side;
  const id = context.mass('wall');
  const wallId = said?.id ?? id;
  const lamps = dim < 1 ? context.stage.objects.filter((o) => LAMPS.test(o.grounding.name)).map((o) => o.box) : [];
  const brickRows = 23;
  return {
    name: 'backdrop',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, cloth, stroke, grain] = scratch(frame, 5);
      const n = xs.length;
      for (let y = y0; y < y1; y++) {
        const v = (y + 0.5) / view.unit;
        const ground = smoothstep(edge - view.unit * fold, edge + view.unit * fold, y);
        // The far edge of a table catches the light, and what is above it lies in the shade of the distance.
        const rim = tabled
          ? 0.22 * exp(-((y - edge - view.unit * 0.006) * (y - edge - view.unit * 0.006)) / (view.unit * view.unit * 0.00003))
          : 0;
        // Boards run across, the nearer the broader.
        const boards = (0.9 * view.unit) / (y + 0.5 - edge + 0.16 * view.unit);
        const seam =
          grounds.wooden && ground > 0.5 ? 0.8 + 0.2 * smoothstep(0.012, 0.05, Math.abs(boards - Math.floor(boards + 0.5))) : 1;
        for (let x = 0; x < n; x++) {
          xs[x] = ((x + 0.5 - view.centre) / view.unit) * 2.1 + 9;
          ys[x] = v * 2.6;
        }
        k.fbm(xs, ys, cloth, n, 4, salt);
        for (let x = 0; x < n; x++) {
          const u = (x + 0.5 - view.centre) / view.unit;
          // Broad strokes: upright and slanting on the wall, level on the floor.
          const bent = (cloth[x]! - 0.5) * 0.5;
          xs[x] = mix((u + v * turn + bent * 0.3) * 34, u * 5, ground) + 60;
          ys[x] = mix((v - u * turn) * 5 + bent, v * 60, ground);
        }
        k.fbm(xs, ys, stroke, n, 3, salt ^ 4);
        for (let x = 0; x < n; x++) {
          xs[x] = (x / view.unit) * 420;
          ys[x] = v * 420;
        }
        k.fbm(xs, ys, grain, n, 1, salt ^ 1);
        for (let x = 0; x < width; x++) {
          const dx = (x + 0.5 - view.centre - side * 0.2 * view.unit) / view.unit;
          const dy = (y - view.height * 0.34) / view.unit;
          const pool = 0.5 + (panes ? 0.34 : 0.46) * exp(-(dx * dx * 1.5 + dy * dy * 1.8) * 2);
          // On the floor the light lies in a wide flat pool about what stands there.
          const fx = (x + 0.5 - view.centre - side * 0.08 * view.unit) / view.unit;
          const fy = (y - view.horizon - view.unit * 0.13) / view.unit;
          const lying = 0.56 + 0.46 * exp(-(fx * fx * 2.4 + fy * fy * 15));
          let glow = 0;
          for (const [bx, by, bw, bh] of lamps) {
            const gx = (x + 0.5 - (bx + bw / 2) * width) / view.unit;
            const gy = (y + 0.5 - (by + bh * 0.55) * view.height) / view.unit;
            const d = gx * gx + gy * gy * (ground > 0.5 ? 3 : 1);
            glow += dark ? 7 * exp(-d * 22) + 2 * exp(-d * 5) : 1.5 * exp(-d * 9);
          }
          const touch = 1 + (cloth[x]! - 0.5) * 0.2 + (stroke[x]! - 0.5) * 0.13 + (grain[x]! - 0.5) * 0.035;
          const tone = mix(pool, lying, ground) * touch * (1 + rim) * seam;
          const near = 1 - 0.16 * clamp((y - view.horizon) / (view.height - view.horizon)) * ground;
          // What is lit is warm, what is not is cool.
          const warm = (mix(pool, lying, ground) - 0.75) * 0.24;
          const window = panes && ground < 1 ? 0.5 * throughPanes(((x + 0.5 - view.centre) / view.unit) * side, v) : 0;
          const p = y * width + x;
          const course =
            bricks && ground < 1
              ? courseAt(((x + 0.5 - view.centre) / view.unit + 3) * brickRows, v * brickRows, salt)
              : undefined;
          const joint = tiled && ground < 1 ? tileAt((x + 0.5 - view.centre) / view.unit, v) : 1;
          for (let c = 0; c < 3; c++) {
            const laid = course
              ? mix(mortar[c]!, wall[c]! * course.tone * (1 + (stroke[x]! - 0.5) * 0.3), course.brick)
              : wall[c]! * joint;
            const tint = 1 + warm * (c === 0 ? 1 : c === 2 ? -1 : 0);
            color[p * 4 + c] = mix(laid * (1 + window), floor[c]!, ground) * (tone + glow * GLOW[c]!) * near * tint;
          }
          color[p * 4 + 3] = 1;
          ids[p] = ground < 0.5 ? wallId : id;
          depth[p] = mix(1, 0.2, ground);
        }
      }
    },
  };
}

/** Share of a window's light on the wall, 0–1, at `u` towards the light and `v` down, in picture's units: two columns of panes, thrown aslant and soft. */
function throughPanes(u: number, v: number): number {
  const across = (u + 0.08 + v * 0.42) / 0.15;
  const down = (v - 0.1) / 0.46;
  const within = (t: number, end: number, soft: number): number =>
    smoothstep(-soft, soft, t) * smoothstep(end + soft, end - soft, t);
  const bar = (t: number, wide: number): number => smoothstep(wide * 0.4, wide * 1.6, Math.abs(t - Math.floor(t + 0.5)));
  return (
    within(across, 2, 0.12) * within(down, 1, 0.06) * (0.35 + 0.65 * bar(across, 0.09)) * (0.45 + 0.55 * bar(down * 3, 0.07))
  );
}

/** Glazed tiles to the picture's unit. */
const TILES = 9;

/** What the joints and the own tone of each tile leave of the wall's colour. */
function tileAt(u: number, v: number): number {
  const [a, b] = [(u + 4) * TILES + (Math.floor(v * TILES) & 1) * 0.5, v * TILES];
  const gap = Math.min(Math.abs(a - Math.floor(a + 0.5)), Math.abs(b - Math.floor(b + 0.5)));
  const own = noise(Math.floor(a) * 1.7, Math.floor(b) * 2.3, 5);
  const glaze = 0.05 * smoothstep(0.5, 0.1, b - Math.floor(b));
  return (0.93 + 0.1 * own + glaze) * (0.8 + 0.2 * smoothstep(0.015, 0.05, gap));
}
