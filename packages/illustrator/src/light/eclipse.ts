/** A total eclipse of the sun: the black disc of the Moon, a thread of red at its edge, one bead of sun, and the streamers of the corona. */
import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import { atan2, clamp, cos, exp, mix, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { View } from '../stage/view.ts';

export interface Eclipse {
  x: number;
  y: number;
  radius: number;
  /** Where the last bead of sun shines, radians. */
  bead: number;
  salt: number;
}

export function eclipseOf(seed: number, view: View): Eclipse {
  const r = random(seed, 'eclipse');
  return {
    x: view.centre + view.unit * r.between(-0.14, 0.14),
    y: Math.min(view.horizon, view.height) * r.between(0.36, 0.46),
    radius: view.unit * r.between(0.05, 0.062),
    bead: r.between(-1.2, 1.2) - 0.8,
    salt: r.below(1 << 16),
  };
}

/** Paints over rows y0 … y1; below the horizon's row `land` nothing. */
export function paintEclipse(
  frame: Frame,
  { x: cx, y: cy, radius, bead, salt }: Eclipse,
  id: number,
  y0: number,
  y1: number,
): void {
  const { color, ids, width } = frame;
  const [bx, by] = [cos(bead), sin(bead)];
  for (let y = y0; y < y1; y++)
    for (let x = 0; x < width; x++) {
      const px = (x + 0.5 - cx) / radius;
      const py = (y + 0.5 - cy) / radius;
      const d = Math.sqrt(px * px + py * py);
      if (d > 9) continue;
      const o = (y * width + x) * 4;
      const out = Math.max(0, d - 1);
      const angle = atan2(py, px);
      // Streamers are long at the sun's equator; the seam of the angle lies where the noise is the same on both sides.
      const a = cos(angle);
      const b = sin(angle);
      const rays = fractal(a * 3.2 + 20, b * 3.2 + 20, 4, salt);
      const reach = mix(0.4, 1.5, Math.abs(a)) * (0.5 + 1.1 * rays);
      const corona = 1.25 * exp(-out / (0.2 + 0.06 * rays)) + 0.5 * exp(-out / reach);
      const dark = smoothstep(1 + 0.9 / radius, 1 - 0.9 / radius, d);
      const red = exp(-out * 26) * smoothstep(0.52, 0.66, fractal(a * 7 + 9, b * 7 + 9, 3, salt ^ 5)) * 0.9;
      const ex = px - bx;
      const ey = py - by;
      const e = Math.sqrt(ex * ex + ey * ey);
      const diamond = 2.6 * exp(-(e * e) / 0.02) + 0.5 * exp(-e * 2.4);
      for (let c = 0; c < 3; c++) {
        const light = corona * (c === 0 ? 0.86 : c === 1 ? 0.92 : 1) + red * (c === 0 ? 1 : 0.3);
        color[o + c] = mix(color[o + c]! + light, 0.004, dark) + diamond * (c === 2 ? 0.94 : 1) * (e < d ? 1 : 0.7);
      }
      if (clamp(corona) > 0.25 || dark > 0.5) ids[y * width + x] = id;
    }
}
