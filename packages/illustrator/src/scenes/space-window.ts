/** A window of a space station: what is outside seen through rounded panes in a dark wall, with bolts, handles and a few small lights. */
import type { Brief } from '@atelier/spec';
import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext } from './scene.ts';

const WINDOW =
  /\b(?:space ?station|space ?ships?|spacecraft|star ?ships?|space shuttle|iss|capsule|space|cupola|observation deck)(?:'s)? (?:\w+ )?(?:windows?|portholes?|cupola)\b|\b(?:windows?|portholes?) (?:of|in|on|aboard|from) (?:an? |the )?(?:space|star|iss)|\b(?:from|inside|aboard|in) (?:an? |the )?(?:international )?space ?(?:station|ship)\b/;

/** Space is looked at through a window of what flies in it. */
export const hasSpaceWindow = (brief: Brief): boolean => WINDOW.test(saidFromStart(brief));

/** What such a window is called where it is a thing of the Brief. */
export const isSpaceWindow = (name: string): boolean =>
  /\b(?:windows?|portholes?|cupola)$|\bspace ?(?:station|ship)$/.test(name);

export function spaceWindowPass({ view, seed }: SceneContext, id: number): Pass {
  const r = random(seed, 'space window');
  const look = {
    salt: r.below(1 << 16),
    /** One round port, or two or three panes side by side. */
    panes: r.pick([1, 2, 3]),
    lamp: r.chance(0.5) ? 1 : -1,
    id,
    unit: view.unit,
    width: view.width,
    height: view.height,
  };
  return { name: 'space window', look, run: (frame, _k, y0, y1) => paintWindow(look, frame, y0, y1) };
}

interface WindowLook {
  salt: number;
  panes: number;
  lamp: number;
  id: number;
  unit: number;
  width: number;
  height: number;
}

/** Distance in pixels outside the nearest pane; negative within. */
function paneAt({ panes, unit, width, height }: WindowLook, x: number, y: number): number {
  const rim = 0.085 * unit;
  const bar = 0.055 * unit;
  const wide = (width - 2 * rim - (panes - 1) * bar) / panes;
  const i = clamp(Math.floor((x - rim + bar / 2) / (wide + bar)), 0, panes - 1);
  const cx = rim + wide / 2 + i * (wide + bar);
  const corner = Math.min(wide, height - 2 * rim) * (panes === 1 ? 0.32 : 0.24);
  const dx = Math.abs(x - cx) - wide / 2 + corner;
  const dy = Math.abs(y - height / 2) - (height / 2 - rim * 1.1) + corner;
  const out = Math.sqrt(Math.max(0, dx) * Math.max(0, dx) + Math.max(0, dy) * Math.max(0, dy));
  return out + Math.min(0, Math.max(dx, dy)) - corner;
}

function paintWindow(w: WindowLook, frame: Frame, y0: number, y1: number): void {
  const { color, ids, depth, width } = frame;
  const { unit, height, lamp, salt } = w;
  for (let y = y0; y < y1; y++)
    for (let x = 0; x < width; x++) {
      const d = paneAt(w, x + 0.5, y + 0.5);
      const o = (y * width + x) * 4;
      if (d < -0.03 * unit) {
        // Glass: a faint slanting sheen of the lit room behind the viewer.
        const slant = (x + y * 0.7) / unit;
        const sheen = 0.012 * smoothstep(0.02, 0, Math.abs(slant - 0.5)) + 0.006 * smoothstep(0.05, 0, Math.abs(slant - 0.66));
        for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + sheen * (c === 2 ? 1.4 : 1);
        continue;
      }
      const a = clamp(d + 0.5);
      // The rim leans inwards: its upper side lies in shade, its lower one takes the light from outside.
      const lean = clamp((y - height / 2) / (height / 2), -1, 1);
      const bevel = smoothstep(0.022 * unit, 0.004 * unit, d);
      const groove = smoothstep(0.003 * unit, 0, Math.abs(d - 0.028 * unit));
      const grain = fractal(x / (unit * 0.012), y / (unit * 0.012), 3, salt) - 0.5;
      const step = unit * 0.085;
      const bolt = boltAt(x, y, d, step, unit);
      const gx = (x - width * (0.5 + lamp * 0.46)) / unit;
      const gy = (y - height * 0.06) / unit;
      const warm = exp(-(gx * gx + gy * gy) * 5) * 0.1;
      for (let c = 0; c < 3; c++) {
        const wall = 0.03 + 0.022 * grain + 0.012 * lean;
        const body =
          wall * (c === 2 ? 1.25 : c === 1 ? 1.06 : 1) +
          bevel * (0.05 + 0.07 * lean) * (c === 2 ? 1.3 : 1) -
          groove * 0.02 +
          bolt * 0.05 +
          warm * (c === 0 ? 1.2 : c === 1 ? 0.8 : 0.45);
        color[o + c] = mix(color[o + c]!, Math.max(0.004, body), a);
      }
      if (a > 0.5) {
        ids[y * width + x] = w.id;
        depth[y * width + x] = 0.02;
      }
    }
}

/** Bolts run along the rim at even steps. */
function boltAt(x: number, y: number, d: number, step: number, unit: number): number {
  if (Math.abs(d - 0.042 * unit) > 0.012 * unit) return 0;
  const bx = x - step * Math.floor(x / step) - step / 2;
  const by = y - step * Math.floor(y / step) - step / 2;
  const along = Math.min(Math.abs(bx), Math.abs(by));
  const off = d - 0.042 * unit;
  const away = Math.sqrt(along * along + off * off) / (unit * 0.006);
  return smoothstep(1.1, 0.7, away) * (0.6 - off / (unit * 0.012));
}
