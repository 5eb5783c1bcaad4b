/** A view from a window: its frame, bars and sill before the land, in the shade of the room one stands in. */
import { type Brief, random, type Subject } from '@atelier/spec';
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
  (isRainyView(brief) ||
    brief.relations.some(
      (r) =>
        !r.off &&
        r.to === id &&
        (VIEWED.test(r.predicate) ||
          (/^(?:from|through|out of)$/.test(r.predicate) && /\bviews?\b/.test(saidFromStart(brief)))),
    ));

/** "A rainy window view of a city", "the city through a window with raindrops". */
const isRainyView = (brief: Brief): boolean =>
  /\bwindow views?\b|\b(?:city|street|town|skyline|lights)\b.{0,16}\b(?:through|behind|from|out of|outside)\b.{0,14}\b(?:rainy|wet|rain\w*)\b.{0,10}\bwindow\b|\b(?:rainy|wet|rain[- ]streaked) window\b.{0,16}\b(?:city|street|town|skyline|lights|over|view)\b/.test(
    saidFromStart(brief),
  );

export function windowPass(context: SceneContext): Pass[] {
  const frame = context.element('view-window');
  return frame ? [framePass(context, frame.id)] : [];
}

/** What lies beyond a wet pane: it runs sideways into itself, and hangs small and upside down in every drop. */
function wetRow(row: Float32Array, out: Float32Array, y: number, { view, seed }: SceneContext): void {
  const { width: W, unit } = view;
  const blur = Math.max(2, Math.round(0.012 * unit));
  for (let c = 0; c < 3; c++) {
    let sum = 0;
    for (let x = -blur; x <= blur; x++) sum += row[4 * Math.min(W - 1, Math.max(0, x)) + c]!;
    for (let x = 0; x < W; x++) {
      out[4 * x + c] = sum / (2 * blur + 1);
      sum += row[4 * Math.min(W - 1, x + blur + 1) + c]! - row[4 * Math.max(0, x - blur) + c]!;
    }
  }
  for (const size of [0.034, 0.06, 0.1]) {
    const cell = size * unit;
    const iy = Math.floor(y / cell);
    for (let ix = 0; ix < W / cell; ix++) {
      const own = random(seed, 'drop', iy * 512 + ix, Math.round(size * 1000));
      if (!own.chance(size > 0.08 ? 0.3 : size > 0.05 ? 0.26 : 0.22)) continue;
      const radius = cell * own.between(0.12, 0.32);
      const [cx, cy] = [(ix + own.between(0.35, 0.65)) * cell, (iy + own.between(0.36, 0.64)) * cell];
      const dy = (y + 0.5 - cy) / radius;
      if (Math.abs(dy) >= 1) continue;
      const half = radius * Math.sqrt(1 - dy * dy) * (dy < 0 ? 0.82 : 1);
      for (let x = Math.max(0, Math.floor(cx - half)); x < Math.min(W, cx + half); x++) {
        const dx = (x + 0.5 - cx) / half;
        const from = Math.min(W - 1, Math.max(0, Math.round(cx - dx * 4 * radius)));
        // Bright below, where the sky is seen in it, dark above, with a glint.
        const lens = 0.55 + 0.6 * smoothstep(-0.9, 0.9, dy) - 0.3 * smoothstep(0.6, 1, Math.abs(dx));
        const glint = dx * dx * 5 + (dy + 0.45) * (dy + 0.45) * 14 < 0.35 ? 0.35 : 0;
        for (let c = 0; c < 3; c++) out[4 * x + c] = row[4 * from + c]! * lens + glint * (0.3 + row[4 * x + c]!);
      }
    }
  }
}

function framePass(context: SceneContext, id: number): Pass {
  const { view, light, seed } = context;
  const wet = light.weather === 'rain';
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
      const drops = new Float32Array(wet ? 4 * width : 0);
      for (let y = y0; y < y1; y++) {
        if (wet) wetRow(color.subarray(4 * y * width, 4 * (y + 1) * width) as Float32Array, drops, y, context);
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
            for (let c = 0; c < 3; c++) color[at + c] = (wet ? drops[4 * x + c]! : color[at + c]!) * (0.96 - near);
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
      }
    },
  };
}
