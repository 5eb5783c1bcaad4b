/**
 * A quiet studio: a wall that runs into a floor without a line, in one colour of the Brief's palette, with a pool of light and
 * the touch of a brush. Where the words speak of a room, that room; where the Brief has neither a thing nor a place, a field of colours.
 */

import { random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { type ColourField, colourFieldPass, isEmptyHanded } from './colour-field.ts';
import { coloursOf, isCalled } from './colour-words.ts';
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

function backdropPass(context: SceneContext, colours: readonly Rgb[]): Pass {
  const { view, seed, light } = context;
  const r = random(seed, 'plain', 'colour');
  const plain = r.pick(BACKDROPS);
  const white = isCalled(context.brief, 'white');
  const dim = light.night ? 0.3 : light.time === 'dusk' ? 0.6 : 1;
  const wall = scaleRgb(colours[0] ?? coloursOf({ ...context.brief, look: [], setting: [] }, plain)[0]!, dim);
  // The floor is the wall in shade, leaning to the second colour where there is one.
  const floor = mixRgb(scaleRgb(wall, white ? 0.86 : 0.66), scaleRgb(colours[1] ?? wall, dim * 0.6), colours[1] ? 0.35 : 0);
  const side = light.azimuth >= 0 ? 1 : -1;
  const salt = r.below(1 << 20);
  const turn = r.between(0.25, 0.6) * side;
  const id = context.mass('wall');
  return {
    name: 'backdrop',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, cloth, stroke, grain] = scratch(frame, 5);
      const n = xs.length;
      for (let y = y0; y < y1; y++) {
        const v = (y + 0.5) / view.unit;
        const ground = smoothstep(view.horizon - view.unit * 0.1, view.horizon + view.unit * 0.1, y);
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
          const touch = 1 + (cloth[x]! - 0.5) * 0.2 + (stroke[x]! - 0.5) * 0.13 + (grain[x]! - 0.5) * 0.035;
          const tone = mix(pool, lying, ground) * touch;
          const near = 1 - 0.16 * clamp((y - view.horizon) / (view.height - view.horizon)) * ground;
          const warm = (pool - 0.85) * 0.12;
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const tint = 1 + warm * (c === 0 ? 1 : c === 2 ? -1 : 0);
            color[p * 4 + c] = mix(wall[c]!, floor[c]!, ground) * tone * near * tint;
          }
          color[p * 4 + 3] = 1;
          ids[p] = id;
          depth[p] = mix(1, 0.2, ground);
        }
      }
    },
  };
}
