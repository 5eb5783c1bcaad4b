/** Everything about light that a scene and the things in it share: one sun or moon, one palette, one direction. */
import { type Random, random } from '@atelier/spec';
import { hex, luminance, mixRgb, type Ramp, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, cos, radians, sin } from '../math.ts';
import { BLUE_HOUR, MOONRISE, SKY_PALETTES, type SkyPalette, type TimeOfDay } from './palettes.ts';
import { seen, seenRamp } from './tone-curve.ts';

export type Weather = 'clear' | 'cloudy' | 'misty' | 'snow' | 'rain' | 'stormy';

export interface Light {
  time: TimeOfDay;
  weather: Weather;
  palette: string;
  /** Horizon (0) to zenith (1). */
  sky: Ramp;
  glow: Rgb;
  disc: readonly [Rgb, Rgb];
  key: Rgb;
  fill: Rgb;
  haze: Rgb;
  cloudLit: Rgb;
  cloudShade: Rgb;
  /** Degrees; azimuth 0 straight ahead, positive right. The light may stand outside the picture. */
  azimuth: number;
  elevation: number;
  /** Towards the light; x right, y up, z away from the viewer. */
  direction: readonly [number, number, number];
  /** The light is in front of the viewer: things stand against it. */
  backlit: boolean;
  night: boolean;
  /** 0 clear … 1 thick. */
  mist: number;
  /** 0 none … 1 overcast. */
  cover: number;
  /** A storm or a shower has passed: dark clouds with gaps, and the sun comes through. */
  clearing: boolean;
  /** Snow falls; without it `weather` 'snow' is snow that lies under a clear sky. */
  snowing: boolean;
  /** How many times its usual breadth the sun or moon has. */
  swell: number;
}

export interface LightOptions {
  time: TimeOfDay;
  weather: Weather;
  /** Of the weather 'snow': it lies and does not fall ("snowy mountains"). */
  lies?: boolean;
  /** It is over ("after the storm"). */
  over?: boolean;
  /** Dark torn clouds over the light ("a dramatic sky"). */
  brooding?: boolean;
  seed: number;
  /** Colour words of the Brief's palette; they choose among the palettes of the hour. */
  colours: readonly string[];
  /** Dusk that was called the blue hour. */
  blueHour?: boolean;
  /** A night whose moon comes up or goes down. */
  moonrise?: boolean;
  /** Degrees that what stands before a rising moon takes of it. */
  rising?: number;
  /** Falling snow that hides all but what is near. */
  whiteout?: boolean;
  /** −1 left, 1 right: the side of the picture the light stands on. */
  side: number;
  /** It stands straight ahead, for pictures that are alike on both sides. */
  centred?: boolean;
  /** The sun or moon must be seen, and where: `touching` cuts it by the horizon. */
  sun: 'touching' | 'low' | 'high' | 'behind';
  /** Where it stands, degrees above the horizon, whatever the hour. */
  elevation?: number;
  /** How many times its usual breadth the disc has; 1 when absent. */
  swell?: number;
  /** Degrees that the disc must stand above the horizon to clear the land there, by azimuth. */
  clears?: ((azimuth: number) => number) | undefined;
}

/** Of the light of a clear night. */
const STORM_BY_NIGHT = 1.15;

/** The colour of the air in a storm. */
const SLATE: Rgb = [0.25, 1, 2];

/** Builds the light of a picture. Randomness comes from (seed, 'light') alone, so no subject ever moves the sun (L1). */
/** How much of the sky torn clouds cover where it is dramatic: under a closed one there would be no light on the land. */
export const BROODING = 0.45;

export function lightOf(options: LightOptions): Light {
  const { time, weather, seed, side } = options;
  const palette =
    options.blueHour && time === 'dusk'
      ? BLUE_HOUR
      : options.moonrise && time === 'night'
        ? MOONRISE
        : paletteFor(SKY_PALETTES[time], options.colours, random(seed, 'light', 'palette'));
  const place = random(seed, 'light', 'place');
  // Near the middle as often as far out.
  const azimuth = options.centred ? 0 : side * (place.chance(0.5) ? place.between(2, 9) : place.between(9, 19));
  const elevation = Math.max(
    options.elevation ??
      (options.moonrise && time === 'night' ? place.between(4.5, 7.5) + (options.rising ?? 0) : elevationOf(options, place)),
    options.clears?.(azimuth) ?? -90,
  );
  const snowing = weather === 'snow' && options.lies !== true;
  const brooding = options.brooding === true;
  const clearing = options.over === true || brooding;
  const overcast = !clearing && (weather === 'cloudy' || weather === 'rain' || snowing || weather === 'stormy');
  const base = colours(palette);
  // Through a closed sky the colours of a low sun hardly come.
  const closed = (usual: number): number =>
    time === 'day' || time === 'night' || !(snowing || weather === 'rain') ? usual : 0.74;
  // A storm takes the hour's colour with it: what is left is slate.
  const grey = clearing
    ? brooding && time === 'day'
      ? 0.42
      : 0.12
    : weather === 'stormy'
      ? 0.95
      : weather === 'rain'
        ? closed(0.52)
        : overcast
          ? closed(0.5)
          : weather === 'misty'
            ? 0.3
            : 0;
  const tint = weather === 'stormy' && !clearing ? SLATE : undefined;
  const night = time === 'night';
  // Behind the clouds of a night the moon stands all the same: a storm that takes its light as well leaves nothing to see.
  const dim = brooding
    ? 0.76
    : clearing
      ? 0.92
      : weather === 'stormy'
        ? night
          ? STORM_BY_NIGHT
          : 0.45
        : weather === 'rain'
          ? night
            ? 1.12
            : 0.78
          : 1;
  const behind = options.sun === 'behind';
  const a = radians(behind ? 180 - azimuth * 4 : azimuth);
  const e = radians(elevation);
  return {
    time,
    weather,
    palette: palette.name,
    sky: base.sky.map(([at, c]) => [at, scaleRgb(towardsGrey(c, grey, tint ?? base.haze), dim)] as const),
    glow: scaleRgb(base.glow, overcast ? 0.25 : 1),
    disc: base.disc,
    key: scaleRgb(
      towardsGrey(base.key, grey, tint ?? base.fill),
      overcast ? (night ? 0.9 : 0.45) : weather === 'misty' ? 0.7 : clearing ? 1.15 : 1,
    ),
    fill: scaleRgb(towardsGrey(base.fill, tint ? grey : grey * 0.6, tint ?? base.fill), dim),
    haze: scaleRgb(towardsGrey(muted(base.haze, base.fill), grey, tint ?? base.haze), dim),
    // Rain clouds are thin in places, and bright there.
    cloudLit: scaleRgb(
      towardsGrey(base.cloudLit, grey, tint ?? base.cloudLit),
      weather === 'rain' && !night ? 1.1 * dim + 0.1 : dim,
    ),
    cloudShade: scaleRgb(towardsGrey(base.cloudShade, grey, tint ?? base.cloudShade), brooding ? 0.5 * dim : dim),
    azimuth,
    elevation,
    direction: [sin(a) * cos(e), sin(e), cos(a) * cos(e)],
    backlit: !behind && elevation < 25,
    night,
    mist: weather === 'misty' || (snowing && options.whiteout) ? 1 : !clearing && (snowing || weather === 'rain') ? 0.35 : 0,
    cover: brooding ? BROODING : clearing ? 0.3 : weather === 'stormy' ? 1 : overcast ? 0.85 : 0,
    clearing,
    snowing,
    swell: options.swell ?? (options.moonrise && night ? 2.3 : 1),
  };
}

/** The palette with most of the asked colours in its words; among equals the seed decides. */
function paletteFor(palettes: readonly SkyPalette[], colours: readonly string[], r: Random): SkyPalette {
  const scores = palettes.map((p) => colours.filter((c) => p.words.split(' ').includes(c)).length);
  const best = Math.max(...scores);
  return r.pick(palettes.filter((_, i) => scores[i] === best));
}

function elevationOf({ time, sun }: LightOptions, place: Random): number {
  if (sun === 'touching') return 0.35;
  if (time === 'sunset' || time === 'dawn') return place.between(2.2, 4.6);
  if (time === 'dusk') return -4;
  if (time === 'golden-hour') return place.between(6, 10);
  if (time === 'night') return place.between(9, 15);
  return sun === 'low' ? place.between(12, 20) : place.between(38, 55);
}

function colours(p: SkyPalette) {
  return {
    sky: seenRamp(p.sky).map(([at, c]) => [at, unfired(c)] as const),
    glow: hex(p.glow),
    disc: [hex(p.disc[0]), hex(p.disc[1])] as const,
    key: hex(p.key),
    fill: hex(p.fill),
    haze: unfired(seen(p.haze)),
    cloudLit: seen(p.cloudLit),
    cloudShade: seen(p.cloudShade),
  };
}

/** The fiercest oranges and reds of a low sun, a little quieter: a whole sky of them is louder than any evening. */
function unfired(c: Rgb): Rgb {
  const strongest = Math.max(c[0], c[1], c[2], 1e-6);
  if (c[0] < strongest) return c;
  const pure = (strongest - Math.min(c[0], c[1], c[2])) / strongest;
  const l = luminance(c);
  return mixRgb(c, [l, l, l], 0.14 * clamp((pure - 0.55) / 0.4));
}

/**
 * What distance fades to keeps less colour than the sky it comes from: between the viewer and far land lies mostly air that the low
 * sun does not colour. Without it dark things in golden air turn red.
 */
function muted(haze: Rgb, fill: Rgb): Rgb {
  const strongest = Math.max(haze[0], haze[1], haze[2], 1e-6);
  const weakest = Math.min(haze[0], haze[1], haze[2]);
  const amount = 0.5 * clamp(((strongest - weakest) / strongest - 0.35) / 0.5);
  const l = luminance(haze) / Math.max(luminance(fill), 1e-6);
  return mixRgb(haze, scaleRgb(fill, l), amount);
}

/** Overcast takes colour out of the light but leaves a trace of the hour. */
function towardsGrey(c: Rgb, amount: number, tint: Rgb): Rgb {
  const l = luminance(c);
  const t = clamp(luminance(tint), 0.001, 10);
  const grey: Rgb = [l * (0.75 + (0.25 * tint[0]) / t), l * (0.75 + (0.25 * tint[1]) / t), l * (0.75 + (0.25 * tint[2]) / t)];
  return mixRgb(c, grey, amount);
}
