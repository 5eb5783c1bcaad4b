/** The colour of rolling land before light: grass, crops, woods and hedges, path, drifts of flowers, snow. */
import type { Rgb } from '../colour.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { SNOW } from '../plants/parts.ts';
import type { Cover, FieldAt } from './hills-cover.ts';

export interface LandColours {
  /** Grass, dark and light. */
  grass: readonly [Rgb, Rgb];
  wood: readonly [Rgb, Rgb];
  /** Other crops and pastures. */
  fields: readonly Rgb[];
  flowers: readonly Rgb[];
  /** After rain, and where the land was called green, little of it is ripe. */
  lush?: boolean | undefined;
  /** Of a path; brown earth where absent. */
  earth?: Rgb | undefined;
}

/** One pixel's piece of land; the numbers of noise are 0–1. */
export interface Spot {
  /** Metres away. */
  z: number;
  broad: number;
  fine: number;
  /** Tussocks near the viewer. */
  tuft: number;
  /** Where the ground is drier or damper than its surroundings. */
  damp: number;
  stroke: number;
  crown: number;
  /** 0–1: wood or hedge. */
  green: number;
  /** 0–1: path. */
  trodden: number;
  /** 0–1: flowers. */
  bloom: number;
}

const RIPE: Rgb = [0.31, 0.26, 0.1];
const RUSH: Rgb = [0.07, 0.125, 0.062];
const EARTH: Rgb = [0.26, 0.19, 0.12];

/** Colour of a spot into `out`. */
export function albedoAt(
  spot: Spot,
  field: FieldAt,
  cover: Cover,
  { colours, snow, lavish }: { colours: LandColours; snow: boolean; lavish?: boolean | undefined },
  out: Float64Array,
): void {
  const { z, fine, stroke, tuft, damp, green, trodden, bloom } = spot;
  const far = z > cover.fields;
  const tone = clamp(
    0.45 +
      (spot.broad - 0.5) * (1.5 + 1.1 * smoothstep(90, 30, z)) +
      (fine - 0.5) * 0.55 * smoothstep(1500, 250, z) +
      (far ? (field.tone - 0.5) * 0.6 * field.within : 0),
  );
  const blades =
    1 +
    (stroke - 0.5) * (snow ? 0.12 : 0.85) * smoothstep(95, 22, z) +
    (fine - 0.5) * 0.38 * smoothstep(400, 60, z) +
    (tuft - 0.5) * (snow ? 0.1 : 0.45 + 0.2 * smoothstep(60, 9, z));
  const [dark, light] = colours.grass;
  for (let c = 0; c < 3; c++) out[c] = (dark[c]! + (light[c]! - dark[c]!) * tone) * blades;
  // Ripe grass where the ground is dry, cool rushes where it is damp.
  // Far off they would read as stains.
  const seen = 0.4 + 0.6 * smoothstep(170, 80, z);
  blend(out, RIPE, (colours.lush ? 0.16 : 0.5) * seen * smoothstep(0.54, 0.7, damp), blades * (0.5 + 0.7 * tone));
  blend(out, RUSH, 0.5 * smoothstep(0.46, 0.32, damp), blades * (0.55 + 0.75 * tone));
  if (far && field.kind > 2)
    blend(
      out,
      colours.fields[field.kind % colours.fields.length]!,
      0.4 * field.within * clamp((z - cover.fields) / 50),
      blades,
    );
  // Thorn and gorse stand about on far slopes.
  if (z > 95 && !snow)
    blend(out, colours.wood[0], 0.42 * smoothstep(0.56, 0.72, spot.crown) * smoothstep(95, 160, z) * (far ? 0.5 : 1), 1.5);
  if (green > 0) {
    const t = clamp(spot.crown * 1.6 - 0.4);
    const [shade, lit] = colours.wood;
    for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, shade[c]! + (lit[c]! - shade[c]!) * t, green);
  }
  if (bloom > 0) {
    // Drifts of one colour each; where there are none to speak of, a mixture.
    const drift = lavish ? (spot.broad + (fine - 0.5) * 0.16 > 0.5 ? 0 : 1) : Math.floor(spot.broad * 6 + fine * 5) & 1;
    blend(out, colours.flowers[drift % colours.flowers.length]!, bloom * (lavish ? 0.86 : 0.6), lavish ? 0.55 + 0.8 * fine : 1);
  }
  if (trodden > 0) blend(out, colours.earth ?? EARTH, trodden * 0.85, 0.75 + 0.5 * stroke);
  if (snow) blend(out, SNOW, (1 - green * 0.8) * (1 - trodden * 0.3), 0.9 + 0.14 * (fine - 0.5) + 0.22 * (spot.broad - 0.5));
}

function blend(out: Float64Array, colour: Rgb, amount: number, gain: number): void {
  out[0] = out[0]! + (colour[0] * gain - out[0]!) * amount;
  out[1] = out[1]! + (colour[1] * gain - out[1]!) * amount;
  out[2] = out[2]! + (colour[2] * gain - out[2]!) * amount;
}
