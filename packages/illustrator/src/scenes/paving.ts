/** What an old street is laid with: setts, flags, trodden earth, steps; and the rails that lie in it. */
import { clamp, mix } from '../math.ts';
import type { Street } from './city-plan.ts';
import { fractOf, roll, span } from './facade-parts.ts';

/** Metres along and across of one stone or step, and how light it is. */
const SIZES = {
  setts: { along: 0.3, across: 0.22, tone: 0.19 },
  flags: { along: 0.85, across: 0.62, tone: 0.27 },
  earth: { along: 3, across: 3, tone: 0.24 },
  stairs: { along: 0.62, across: 0.8, tone: 0.25 },
} as const;

export interface Stones {
  kind: Exclude<Street['paving'], 'asphalt'>;
  row: number;
  /** Share of the row that is joint, or the face of a step, and of the lit edge over it. */
  joint: number;
  edge: number;
  /** How far single stones can be told apart. */
  shown: number;
  tone: number;
  across: number;
}

export function stonesOf({ paving }: Street, z: number, pz: number): Stones {
  const kind = paving as Stones['kind'];
  const { along, across, tone } = SIZES[kind];
  const v = fractOf(z / along);
  const w = pz / along;
  const stairs = kind === 'stairs';
  return {
    kind,
    row: Math.floor(z / along),
    joint: kind === 'earth' ? 0 : span(v, 0, stairs ? 0.42 : kind === 'setts' ? 0.15 : 0.06, w),
    edge: stairs ? span(v, 0.42, 0.56, w) : 0,
    shown: clamp(1.6 - 2.2 * w),
    tone,
    across,
  };
}

/** How light the ground is at a place across the street. */
export function laid(
  { road }: Street,
  { kind, row, joint, edge, shown, tone, across }: Stones,
  at: number,
  px: number,
): number {
  if (kind === 'earth') return tone * (1 - 0.2 * clamp(1 - Math.abs(Math.abs(at) - 0.8) * 2.2));
  const u = at / across + (row % 2) * 0.5 + roll(row, 1, 7) * 0.3;
  const stone = 0.8 + 0.4 * roll(Math.floor(u), row, 11);
  if (kind === 'stairs') return tone * mix(1, mix(0.9, stone, 0.4), shown) * (1 - 0.5 * joint) * (1 + 0.25 * edge);
  const seam = Math.max(joint, span(fractOf(u), 0, kind === 'setts' ? 0.14 : 0.05, px / across)) * shown;
  // Water runs off along a gutter of darker stones.
  const gutter = road > 2 && Math.abs(Math.abs(at) - road + 0.3) < 0.16 ? 0.8 : 1;
  return tone * mix(1, stone, shown) * (1 - 0.52 * seam) * gutter;
}

/** Half the distance between the rails of a track. */
const GAUGE = 0.5;

/** Steel, polished by the wheels, with its groove. */
export function railsOn({ rails }: Street, across: number, px: number, tone: Float64Array, x: number): void {
  for (const middle of rails)
    for (const side of [-GAUGE, GAUGE]) {
      const off = across - middle - side;
      if (Math.abs(off) > 0.3 + px) continue;
      const groove = span(off + 0.5, 0.53, 0.6, px);
      const steel = span(off + 0.5, 0.455, 0.53, px);
      tone[x] = mix(tone[x]! * (1 - 0.7 * groove), 0.62, clamp(steel) * 0.9);
    }
}
