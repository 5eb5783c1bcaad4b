/** A lane through snow: two ruts between low banks, whose sides catch the light. */
import { smoothstep } from '../math.ts';

/** Half the lane in metres, and of a rut as a part of that. */
const HALF = 0.72;
const RUT = 0.55;

export interface SnowPath {
  /** 0–1: how much of the snow is gone. */
  trodden: number;
  /** −1 … 1: how steeply the bank falls there, to the right where it is above 0. */
  bank: number;
}

/** What is trodden `aside` metres beside the middle of the lane and `z` metres away; `fine` and `stroke` are noises of the place. */
export function snowPathAt(aside: number, z: number, fine: number, stroke: number, out: SnowPath): void {
  const u = aside / Math.max(HALF, z * 0.0022);
  const off = Math.abs(u) + (fine - 0.5) * 0.4 + (stroke - 0.5) * 0.12;
  if (off > 2.2) {
    out.trodden = 0;
    out.bank = 0;
    return;
  }
  const rut = smoothstep(0.44, 0.12, Math.abs(off - RUT));
  out.trodden = smoothstep(1.3, 0.95, off) * (0.3 + 0.5 * rut + 0.4 * (stroke - 0.5));
  // The inner side falls to the lane, the outer one to the field.
  const inner = smoothstep(0.85, 1.12, off) * smoothstep(1.45, 1.2, off);
  const outer = smoothstep(1.3, 1.6, off) * smoothstep(2.2, 1.8, off);
  out.bank = (u < 0 ? 1 : -1) * (inner - 0.5 * outer) * smoothstep(70, 12, z);
}
