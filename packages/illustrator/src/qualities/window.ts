/** A view from a window: its frame, bars and sill before the land, in the shade of the room one stands in. */
import type { Brief, Subject } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { saidFromStart } from '../scenes/said-from-start.ts';
import type { SceneContext } from '../scenes/scene.ts';

const WINDOW = /^(?:(?:open|old|large|big|small|wooden|train|cabin|bedroom|kitchen) )*window(?: ?sill| frame)?$/;
const VIEWED = /^(?:as )?(?:seen|viewed|looked at|visible)(?: out)? (?:from|through|out of)$/;

/** The land of the picture is seen through it. */
export const isViewWindow = ({ id, name }: Subject, scene: string, brief: Brief): boolean =>
  scene !== 'plain' &&
  WINDOW.test(name) &&
  brief.relations.some(
    (r) =>
      !r.off &&
      r.to === id &&
      (VIEWED.test(r.predicate) || (/^(?:from|through|out of)$/.test(r.predicate) && /\bviews?\b/.test(saidFromStart(brief)))),
  );

export function windowPass(context: SceneContext): Pass[] {
  const frame = context.element('view-window');
  return frame ? [framePass(context, frame.id)] : [];
}

function framePass({ view, light, seed }: SceneContext, id: number): Pass {
  const { width: W, height: H, unit } = view;
  const side = W * 0.055;
  const head = H * 0.05;
  const sill = H * 0.89;
  const wood = unit * 0.026;
  const bar = unit * 0.011;
  const cross = head + (sill - head) * 0.36;
  const lamp: Rgb = light.night ? [0.11, 0.07, 0.035] : [0, 0, 0];
  const inside = scaleRgb(mixRgb(light.fill, light.haze, 0.3), light.night ? 0.25 : 0.2);
  const wall: Rgb = [0.5 * (inside[0] + lamp[0]), 0.45 * (inside[1] + lamp[1]), 0.4 * (inside[2] + lamp[2])];
  const paint: Rgb = [
    0.82 * (inside[0] + lamp[0]) * 1.35,
    0.8 * (inside[1] + lamp[1]) * 1.35,
    0.76 * (inside[2] + lamp[2]) * 1.35,
  ];
  return {
    name: 'view window',
    weight: 0.3,
    run({ color, ids, depth, width }, _k, y0, y1) {
      for (let y = y0; y < y1; y++)
        for (let x = 0; x < width; x++) {
          const p = y * width + x;
          const at = 4 * p;
          const edge = Math.min(x - side, W - side - x, y - head, sill - y);
          // The bars: one upright, one across.
          const upright = Math.abs(x + 0.5 - W / 2);
          const across = Math.abs(y + 0.5 - cross);
          const inFrame = edge < wood;
          const onBar = edge >= wood && Math.min(upright, across) < bar;
          if (!inFrame && !onBar) {
            // The pane darkens a little towards its frame.
            const near = smoothstep(wood * 2.2, wood, edge) * 0.22;
            for (let c = 0; c < 3; c++) color[at + c] = color[at + c]! * (0.96 - near);
            continue;
          }
          const grain = 0.92 + 0.16 * noise(x * 0.02, y * 0.5, seed ^ 3);
          for (let c = 0; c < 3; c++) {
            let own: number;
            if (y > sill) own = mix(light.fill[c]! * (light.night ? 0.2 : 0.5), wall[c]!, smoothstep(sill, H, y)) * 0.9 * grain;
            else if (edge < 0) own = wall[c]! * (0.9 + 0.1 * clamp(1 + edge / side));
            else if (inFrame) own = paint[c]! * (edge > wood * 0.72 ? 1.7 : edge < wood * 0.12 ? 0.6 : 1) * grain;
            else {
              const off = Math.min(upright, across) / bar;
              own = paint[c]! * (off > 0.7 ? 1.6 : 0.95) * grain;
            }
            color[at + c] = own;
          }
          ids[p] = id;
          depth[p] = 0.005;
        }
    },
  };
}
