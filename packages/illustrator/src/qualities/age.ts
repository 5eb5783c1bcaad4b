/** Walls that nobody looks after: streaks under every edge, plaster that has come off, windows without light. */
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import { distanceAt } from '../stage/view.ts';
import { brightness, type Coating, lies, lightOf } from './coating.ts';
import { layCreepers } from './growth.ts';

export const layAge = (frame: Frame, k: Kernels, coating: Coating): void => {
  const { context, salt } = coating;
  const { view } = context;
  const { color, depth, width, height } = frame;
  const irradiance = lightOf(context);
  for (let y = 0; y < height; y++) {
    const z = distanceAt(view, y + 0.5);
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      if (!lies(coating, frame, p, z)) continue;
      const at = 4 * p;
      const u = x / view.unit;
      const v = y / view.unit;
      const far = 1 + 2.2 * smoothstep(0.1, 0.6, depth[p]!);
      const streak = noise(u * 120 * far, v * 9 * far, salt);
      const stain = noise(u * 14 * far, v * 11 * far, salt ^ 5);
      const off = noise(u * 26 * far, v * 22 * far, salt ^ 9) + 0.3 * (noise(u * 110 * far, v * 110 * far, salt ^ 11) - 0.5);
      const lum = brightness(color, at);
      const dirt = clamp(1 - 0.5 * smoothstep(0.35, 0.8, streak) - 0.4 * smoothstep(0.45, 0.75, stain), 0.3, 1);
      const fallen = smoothstep(0.62, 0.66, off) * clamp(lum / 0.05);
      for (let c = 0; c < 3; c++) {
        const grey = mix(color[at + c]!, lum * [1.02, 1, 0.95][c]!, 0.45) * dirt;
        color[at + c] = mix(grey, [0.13, 0.1, 0.078][c]! * irradiance[c]! * (0.6 + 0.6 * streak), 0.75 * fallen);
      }
    }
  }
  layCreepers(frame, k, { ...coating, salt: salt ^ 0x51 });
};
