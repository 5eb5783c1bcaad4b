/**
 * Sky, sun and moon. Colour runs along the palette from horizon to zenith; the sun adds a wide and a narrow glow; clouds are
 * painted by `clouds.ts`. The disc keeps its colour: it is bright enough to bloom, never a white hole.
 */
import { mixRgb, type Rgb, ramp } from '../colour.ts';
import { clamp, exp, mix, radians, smoothstep, tan } from '../math.ts';
import type { View } from '../stage/view.ts';
import type { Light } from './light.ts';

export interface SunPlace {
  x: number;
  y: number;
  radius: number;
}

/** Where the sun or moon stands, in pixels; may be outside the picture. */
export function sunPlace(view: View, light: Light): SunPlace {
  return {
    x: view.centre + tan(radians(clamp(light.azimuth, -80, 80))) * view.focal,
    y: view.horizon - tan(radians(light.elevation)) * view.focal,
    radius: view.unit * (light.night ? 0.03 : light.elevation < 15 ? 0.036 : 0.026) * light.swell,
  };
}

/** Colours of a table of elevations, so that a row costs one look-up. */
export interface SkyTable {
  colors: Float32Array;
  size: number;
}

const TABLE = 512;
const SOFTEN = 34;
/** Elevation, in units, at which the palette's last colour is reached. */
const ZENITH = 0.66;

export function skyTable(light: Light): SkyTable {
  const raw = new Float64Array((TABLE + 1) * 3);
  for (let i = 0; i <= TABLE; i++) {
    const c = ramp(light.sky, i / TABLE);
    raw.set(mixRgb(c, light.haze, light.mist * 0.75 * (1 - i / TABLE)), i * 3);
  }
  return { colors: smooth(smooth(raw)), size: TABLE };
}

/** Moving mean over the table: stops eased one by one would show as bands. */
function smooth(table: ArrayLike<number>): Float32Array {
  const out = new Float32Array(table.length);
  for (let i = 0; i <= TABLE; i++) {
    let red = 0;
    let green = 0;
    let blue = 0;
    // The three sums side by side: one alone waits for each of its additions.
    for (let k = i - SOFTEN; k <= i + SOFTEN; k++) {
      const at = 3 * (k < 0 ? 0 : k > TABLE ? TABLE : k);
      red += table[at]!;
      green += table[at + 1]!;
      blue += table[at + 2]!;
    }
    out[3 * i] = red / (2 * SOFTEN + 1);
    out[3 * i + 1] = green / (2 * SOFTEN + 1);
    out[3 * i + 2] = blue / (2 * SOFTEN + 1);
  }
  return out;
}

function skyAt(table: SkyTable, elevation: number): Rgb {
  const at = clamp(elevation / ZENITH) * table.size;
  const i = Math.min(table.size - 1, Math.floor(at));
  const f = at - i;
  const c = table.colors;
  const o = i * 3;
  return [mix(c[o]!, c[o + 3]!, f), mix(c[o + 1]!, c[o + 4]!, f), mix(c[o + 2]!, c[o + 5]!, f)];
}

/** Linear colour of the clear sky at a row, without the light about the sun. */
export const skyColour = (light: Light, { horizon, unit }: View, y: number): Rgb =>
  ramp(light.sky, clamp((horizon - y) / unit / ZENITH));

/** Airglow and starlight at the horizon. */
const AIRGLOW = 0.042;

/** Paints the clear sky over one row of RGBA floats, glow included, disc not. */
export function paintSkyRow(
  out: Float32Array,
  offset: number,
  y: number,
  view: View,
  light: Light,
  table: SkyTable,
  sun: SunPlace,
): void {
  const high = (view.horizon - y) / view.unit;
  const [red, green, blue] = skyAt(table, high);
  // A clear sky by night is palest low down, where one looks through most air.
  const air = light.night ? AIRGLOW * exp(-Math.max(0, high) * 8) * (1 - Math.min(1, light.cover + light.mist)) : 0;
  const base: Rgb = [red + air, green + air * 0.98, blue + air * 0.92];
  const low = light.elevation < 15 && !light.night;
  // A low sun lights a wide band along the horizon; a high one only its own surroundings.
  const wide = light.night ? 0.16 : low ? 0.42 : 0.16;
  const narrow = light.night ? 0.35 : low ? 1.5 : 1.0;
  const wideFall = low ? 4.4 : 5.5;
  const narrowFall = light.night ? 26 : low ? 12 : 17;
  const shown = light.elevation > -2 ? 1 : 0.35;
  const veil = (1 - light.cover * 0.85) * (light.time === 'dawn' ? 0.5 : light.time === 'golden-hour' ? 0.75 : 1);
  const dy = ((y - Math.min(sun.y, view.horizon)) / view.unit) * 1.2;
  for (let x = 0; x < view.width; x++) {
    const dx = (x - sun.x) / view.unit;
    const d = Math.sqrt(dx * dx + dy * dy);
    const g = (wide * exp(-d * wideFall) + narrow * exp(-d * narrowFall)) * shown * veil;
    const o = offset + x * 4;
    out[o] = base[0] + light.glow[0] * g;
    out[o + 1] = base[1] + light.glow[1] * g;
    out[o + 2] = base[2] + light.glow[2] * g;
    out[o + 3] = 1;
  }
}

/** Paints the disc of the sun over rows y0 … y1, cut by `floor` (the horizon), dimmed where `cover` says clouds stand before it. */
export function paintSunDisc(
  color: Float32Array,
  ids: Uint16Array,
  id: number,
  view: View,
  light: Light,
  sun: SunPlace,
  y0: number,
  y1: number,
  floor: number,
): void {
  const edge = Math.max(0.8, view.unit / 900);
  const from = Math.max(y0, Math.floor(sun.y - sun.radius - 2));
  const to = Math.min(y1, Math.ceil(Math.min(floor, sun.y + sun.radius + 2)));
  const strength = light.night ? 1.3 : light.elevation < 15 ? 1.5 : 3;
  for (let y = from; y < to; y++)
    for (
      let x = Math.max(0, Math.floor(sun.x - sun.radius - 2));
      x < Math.min(view.width, Math.ceil(sun.x + sun.radius + 2));
      x++
    ) {
      const dx = x + 0.5 - sun.x;
      const dy = y + 0.5 - sun.y;
      const r = Math.sqrt(dx * dx + dy * dy);
      const a = smoothstep(sun.radius + edge, sun.radius - edge, r) * (1 - light.cover * 0.9) * (1 - light.mist * 0.25);
      if (a <= 0) continue;
      const limb = smoothstep(0, 1, r / sun.radius);
      const c = mixRgb(light.disc[0], light.disc[1], limb);
      const o = (y * view.width + x) * 4;
      color[o] = mix(color[o]!, color[o]! * 0.62 + c[0] * strength * (1 - 0.08 * limb), a);
      color[o + 1] = mix(color[o + 1]!, color[o + 1]! * 0.62 + c[1] * strength * (1 - 0.08 * limb), a);
      color[o + 2] = mix(color[o + 2]!, color[o + 2]! * 0.62 + c[2] * strength * (1 - 0.08 * limb), a);
      if (a > 0.5) ids[y * view.width + x] = id;
    }
}
