/** A branch grows on something: its thick end runs on to the edge of the picture. Like a cord it belongs to nobody in the object map. */
import { addRgb, luminance, multiplyRgb, type Rgb, scaleRgb } from '../colour.ts';
import { noise } from '../noise.ts';
import type { Placed } from '../stage/placed.ts';
import type { Easel } from './easel.ts';

const BARK: Rgb = [0.135, 0.075, 0.042];
/** Where the thick end of a drawing's branch is, as parts of its box, and half of its thickness as a part of its height. */
const ENDS: Readonly<Record<string, { x: number; y: number; half: number }>> = {
  'own:branch': { x: 0, y: 0.72, half: 0.094 },
  'own:owl': { x: 0.02, y: 0.885, half: 0.031 },
};

/** Not where an edit brought it: that changes nothing far from what it names (L1). */
export function paintBough(
  { art, fact, seat, x, y, width, height, footShare, flip }: Placed,
  { frame, setting, seed }: Easel,
): void {
  const thick = ENDS[art ?? ''];
  if (!thick || seat === 'on' || fact.source === 'edit') return;
  const { color, width: W, height: H } = frame;
  const left = x - width * footShare[0];
  const end = left + width * (flip ? 1 - thick.x : thick.x);
  const row = y - height * (footShare[1] - thick.y);
  const { light } = setting;
  const falling = addRgb(scaleRgb(light.key, 0.45), light.fill);
  // As light and as brown as the drawing that it runs on from, whose form and colour are made to show in the dark.
  const grey = luminance(falling) * 3.4;
  const above: Rgb = light.night ? [grey, grey * 0.96, grey * 0.94] : scaleRgb(falling, light.backlit ? 1.2 : 1);
  const [from, to] = flip ? [end - 0.012 * width, W] : [0, end + 0.012 * width];
  for (let px = Math.max(0, Math.floor(from)); px < Math.min(W, to); px++) {
    const out = Math.abs(px + 0.5 - end);
    const half = height * thick.half * (1 + (0.9 * out) / (out + width));
    const knots = (noise(px / (height * 0.5), 4, seed) - 0.5) * half * 0.5;
    const middle = row + out * 0.1 + knots * 0.6;
    for (let py = Math.max(0, Math.floor(middle - half - 1)); py < Math.min(H, middle + half + 1); py++) {
      const v = (py + 0.5 - middle) / (half + knots * 0.4);
      const a = Math.min(1, Math.max(0, (1 - Math.abs(v)) * half + 0.5));
      if (a <= 0) continue;
      const grain = 0.75 + 0.5 * noise(px / (half * 2.2), py / (half * 0.3), seed ^ 3);
      const lit = multiplyRgb(scaleRgb(BARK, grain * (1.05 - 0.6 * Math.max(-0.4, v))), above);
      const o = (py * W + px) * 4;
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! * (1 - a) + lit[c]! * a;
    }
  }
}
