/**
 * A quiet studio: a wall that runs into a floor without a line, in one colour of the Brief's palette, with a pool of light and
 * the touch of a brush. Where the words speak of a room, that room; where the Brief has neither a thing nor a place, a field of colours.
 */

import { type Brief, random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { isBrick } from '../stage/wall-words.ts';
import { BRICK, courseAt } from './bricks.ts';
import { type ColourField, colourFieldPass, isEmptyHanded } from './colour-field.ts';
import { colourOfElement, coloursOf, isCalled, wallColour } from './colour-words.ts';
import { roomPass } from './room.ts';
import { roomOf } from './room-words.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { stagePass } from './stage-room.ts';

/** Walls, as seen, for when no colour was named. */
const BACKDROPS = ['#d8cab2', '#b9cac6', '#d9bfb2', '#bfc3d6', '#c9cab0', '#cdb48c', '#a9b4ba', '#c4a79a'] as const;

export const paintPlain: ScenePainter = (context) => {
  const colours = coloursOf(context.brief);
  const room = roomOf(context.brief);
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
function roomColour({ brief }: SceneContext): Rgb | undefined {
  const places = brief.setting.filter((f) => !f.off && f.kind === 'place' && f.source !== 'writer');
  return places.length === 0 ? undefined : coloursOf({ ...brief, look: [], subjects: [], setting: places })[0];
}

/** Something must own the picture: the first look or setting that was said. */
const firstFact = ({ brief }: SceneContext): number =>
  brief.subjects.length + brief.setting.length + brief.look.length > 0 ? 1 : 0;

/** What gives light at night, and its colour. */
const LAMPS = /lantern|candle|lamp|light-bulb|campfire|torch/;
const GLOW = [1.5, 0.95, 0.45] as const;

/** What lies before a wall of bricks, linear. */
const PAVING: Rgb = [0.2, 0.185, 0.17];

/** A table's wood, linear. */
const TABLE: Rgb = [0.27, 0.165, 0.09];

/** A fact says that there is a table, the writer's too: none is painted that the Brief does not know of (L2). */
export const liesOnTable = ({ setting }: Brief): boolean =>
  setting.some(
    (f) =>
      !f.off && /\b(?:table|tabletop|table top|worktop|countertop|desk|wooden (?:surface|board))$/.test(f.value.toLowerCase()),
  );

/** Wall and second colour. A palette that only leans may not hide a thing in a wall of its own colour; what was said of the place is obeyed. */
export function apart(
  { brief, stage }: Pick<SceneContext, 'brief' | 'stage'>,
  colours: readonly Rgb[],
  plain: string,
): [Rgb, Rgb | undefined] {
  const said = <T extends { source: string }>(facts: readonly T[]): T[] => facts.filter((f) => f.source !== 'writer');
  const fallback = coloursOf({ ...brief, look: [], setting: [] }, plain)[0]!;
  const told = coloursOf({ ...brief, look: said(brief.look), setting: said(brief.setting) });
  // A palette that the writer chose does not colour the foot of a black background either.
  if (told.length > 0) return [told[0] ?? fallback, told[1]];
  const worn = stage.objects.flatMap((o) =>
    o.colors.flatMap((name) => {
      const colour = wallColour(name);
      return colour ? [colour] : [];
    }),
  );
  const free = colours.filter((c) => !worn.some((w) => distance(c, w) < 0.32));
  const wall = quiet(free[0] ?? fallback);
  // No thing is seen before a wall that is as dark as its own shadow.
  const dark = luminance(wall);
  return [dark < 0.1 ? mixRgb(scaleRgb(wall, 0.1 / Math.max(0.02, dark)), [0.14, 0.14, 0.14], 0.3) : wall, free[1]];
}

/** A palette leans a backdrop; painted in its full colours it would be louder than what stands before it. */
function quiet(colour: Rgb): Rgb {
  const l = luminance(colour);
  const light = Math.max(l, 0.16);
  const k = light / Math.max(0.02, l);
  return mixRgb(scaleRgb(colour, k), [light, light, light * 0.96], 0.42);
}

/** Distance of two linear colours about as seen. */
function distance(a: Rgb, b: Rgb): number {
  let sum = 0;
  for (let c = 0; c < 3; c++) {
    const d = Math.sqrt(Math.max(0, a[c]!)) - Math.sqrt(Math.max(0, b[c]!));
    sum += d * d;
  }
  return Math.sqrt(sum);
}

function backdropPass(context: SceneContext, colours: readonly Rgb[]): Pass {
  const { view, seed, light } = context;
  const r = random(seed, 'plain', 'colour');
  const plain = r.pick(BACKDROPS);
  const white = isCalled(context.brief, 'white');
  const dim = light.night ? 0.3 : light.time === 'dusk' ? 0.6 : 1;
  const said = context.element('wall');
  const bricks = said !== undefined && isBrick(said.name, said.attributes);
  const [chosen, second] = apart(context, colours, plain);
  const first = colourOfElement(said) ?? (bricks ? BRICK : chosen);
  const mortar = scaleRgb(mixRgb(first, [0.5, 0.47, 0.42], 0.7), light.night ? 0.3 : 0.85);
  const wall = scaleRgb(first, dim);
  const tabled = liesOnTable(context.brief);
  // The floor is the wall in shade, leaning to the second colour where there is one; a table top is of wood.
  const shaded = mixRgb(scaleRgb(wall, white ? 0.86 : 0.66), scaleRgb(second ?? wall, dim * 0.6), second ? 0.35 : 0);
  const floor = bricks
    ? scaleRgb(PAVING, dim)
    : tabled && !white
      ? mixRgb(scaleRgb(wall, 0.5), scaleRgb(TABLE, dim), 0.62)
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
          const dx = (x + 0.5 - view.centre - side * 0.16 * view.unit) / view.unit;
          const dy = (y - view.height * 0.36) / view.unit;
          const pool = 0.66 + 0.44 * exp(-(dx * dx * 1.6 + dy * dy * 1.9) * 1.7);
          // On the floor the light lies in a wide flat pool below the wall.
          const fy = (y - view.horizon - view.unit * 0.12) / view.unit;
          const lying = 0.82 + 0.26 * exp(-(dx * dx * 1.3 + fy * fy * 16));
          let glow = 0;
          for (const [bx, by, bw, bh] of lamps) {
            const gx = (x + 0.5 - (bx + bw / 2) * width) / view.unit;
            const gy = (y + 0.5 - (by + bh * 0.55) * view.height) / view.unit;
            glow += 1.5 * exp(-(gx * gx + gy * gy * (ground > 0.5 ? 3 : 1)) * 9);
          }
          const touch = 1 + (cloth[x]! - 0.5) * 0.2 + (stroke[x]! - 0.5) * 0.13 + (grain[x]! - 0.5) * 0.035;
          const tone = mix(pool, lying, ground) * touch * (1 + rim);
          const near = 1 - 0.16 * clamp((y - view.horizon) / (view.height - view.horizon)) * ground;
          const warm = (pool - 0.85) * 0.12;
          const p = y * width + x;
          const course =
            bricks && ground < 1
              ? courseAt(((x + 0.5 - view.centre) / view.unit + 3) * brickRows, v * brickRows, salt)
              : undefined;
          for (let c = 0; c < 3; c++) {
            const laid = course
              ? mix(mortar[c]!, wall[c]! * course.tone * (1 + (stroke[x]! - 0.5) * 0.3), course.brick)
              : wall[c]!;
            const tint = 1 + warm * (c === 0 ? 1 : c === 2 ? -1 : 0);
            color[p * 4 + c] = mix(laid, floor[c]!, ground) * (tone + glow * GLOW[c]!) * near * tint;
          }
          color[p * 4 + 3] = 1;
          ids[p] = ground < 0.5 ? wallId : id;
          depth[p] = mix(1, 0.2, ground);
        }
      }
    },
  };
}
