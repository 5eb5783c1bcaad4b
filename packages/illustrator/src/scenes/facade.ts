/**
 * One point of a building's wall: masonry, windows and what lies behind them, shop fronts, cornice. Edges are filtered over the
 * size of the pixel, so that far windows melt into their mean instead of flickering.
 */
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Building } from './city-building.ts';
import { LAMP, NEON, WINDOW_LIGHTS } from './city-colours.ts';
import { type Street, sunReaches } from './city-plan.ts';
import { archOf, climbers, roofColour, skin, trimmings } from './facade-old.ts';
import { blend, fractOf, type Out, roll, scale, span, type WallLight, type WallPoint } from './facade-parts.ts';
import { topAt } from './old-house.ts';
import type { SceneContext } from './scene.ts';
import { shopFront } from './shop-front.ts';

function wallLight(context: SceneContext, street: Street, b: Building, at: WallPoint): WallLight {
  const { light } = context;
  const { sun } = street;
  // Less than the true fall-off of a steep sun, which would leave the lit side of a deep street dull.
  const slope = Math.sqrt(1 + 0.3 * sun.rise * sun.rise + sun.along * sun.along);
  const angle = at.frontal ? clamp(-sun.along) : b.side === sun.side ? 0 : 1;
  const reach = angle > 0 && sun.power > 0 ? sunReaches(street, b.side * b.wall, at.up, at.z) : 0;
  const open = clamp(0.34 + (0.66 * at.up) / (b.height + 4));
  const dark = light.night || light.time === 'dusk';
  const near = exp(-((at.up - 3.6) * (at.up - 3.6)) / 14);
  return {
    // What is not in the sun still gets light thrown back by the houses that are.
    direct: (angle * reach * sun.power * 1.55) / slope + 0.15 * sun.power * clamp(1.2 - at.up / 40),
    sky: open * (at.frontal ? 0.85 : 1) * (light.night ? 0.34 : dark ? 0.6 : 0.62),
    lamp: dark ? near * (street.lamps ? 0.26 : 0.06) * (street.neon ? 0.4 : 1) : 0,
  };
}

/** Colour of the wall at a point, haze not included. */
export function wallColour(out: Out, context: SceneContext, street: Street, b: Building, at: WallPoint): void {
  const { light } = context;
  const { across, up, du, dv } = at;
  const lit = wallLight(context, street, b, at);
  const fine = clamp(1.2 - du * 6);
  const dirt =
    0.86 +
    0.22 * noise(across * 0.33, up * 0.21, b.salt ^ 3) +
    (fine > 0 ? 0.08 * fine * (noise(across * 2.1, up * 2.6, b.salt ^ 5) - 0.5) : 0);
  let masonry = 1;
  if (b.style === 'brick' && fine > 0)
    masonry += (noise(across * 4.2, Math.floor(up * 13) * 3.7, b.salt ^ 4) - 0.5) * 0.26 * fine;
  else if (b.style === 'stone' && fine > 0) masonry -= 0.16 * fine * span(fractOf(up / 0.62), 0, 0.05, dv / 0.62);
  const soot = 1 - 0.22 * exp(-up * 0.7);
  const trimmed = trimAt(b, up, dv);
  const shine = (c: number): number => light.key[c]! * lit.direct + light.fill[c]! * lit.sky + LAMP[c]! * lit.lamp;
  if (b.old && roofColour(out, b, b.old, at, shine, street.snow)) return;
  for (let c = 0; c < 3; c++) out[c] = b.albedo[c]! * dirt * masonry;
  if (b.old) skin(out, b, b.old, at);
  for (let c = 0; c < 3; c++)
    out[c] = mix(out[c]!, b.trim[c]!, Math.max(0, trimmed)) * soot * (trimmed < 0 ? 1 + trimmed : 1) * shine(c);
  const top = b.height + (b.old ? gableRoom(b, at) : 0) - (b.style === 'glass' ? 0.5 : b.old ? 0.3 : 1.5);
  if (up < b.base) {
    if (!at.frontal) shopFront(out, context, street, b, at, lit);
  } else if (up < top) windows(out, context, street, b, at, lit, top);
  if (b.old && up >= b.base && up < top && !at.frontal) trimmings(out, b, b.old, at, shine);
  if (street.overgrown > 0) climbers(out, b, at, shine, street.overgrown);
  if (b.rim && street.lit > 0) rims(out, b, at);
  if (street.snow > 0 && !at.frontal) {
    const v = fractOf((up - b.base) / b.floor);
    const ledge = up > b.base ? span(v, b.window[1] - 0.1, b.window[1] - 0.03, dv / b.floor) : 0;
    const crown = up > b.height - 0.3 ? 1 : 0;
    blend(out, snowLight(context), Math.max(ledge * 0.6, crown) * street.snow);
  }
}

export const snowLight = ({ light }: SceneContext): Rgb => [
  light.fill[0] * 0.62 + light.key[0] * 0.12,
  light.fill[1] * 0.62 + light.key[1] * 0.12,
  light.fill[2] * 0.66 + light.key[2] * 0.12,
];

/** How much of a gable holds windows there. */
const gableRoom = (b: Building, at: WallPoint): number => (at.frontal ? 0 : Math.max(0, topAt(b, at.across) - b.height - 1.2));

/** Above 0: share of trim; below 0: shade under a ledge. */
function trimAt(b: Building, up: number, dv: number): number {
  if (b.old) return oldTrim(b, up, dv);
  if (b.style === 'glass') return up > b.height - 0.5 ? 0.5 : 0;
  const fall = b.height - up;
  if (fall < 0.95) return fall < 0.2 ? 0.9 : 0.7;
  if (fall < 1.5) return -0.42 * smoothstep(1.5, 0.95, fall);
  const above = up - b.base;
  if (above > -0.05 && above < 0.3) return 0.75;
  if (above <= -0.05 && above > -0.3) return -0.35;
  if (above > 0 && b.style !== 'brick') return 0.45 * span(fractOf(above / b.floor), 0, 0.05, dv / b.floor);
  return 0;
}

/** A house of an old town has its eaves, and between its floors a moulding where it is plastered. */
function oldTrim(b: Building, up: number, dv: number): number {
  const fall = b.height - up;
  const eaves = b.old?.top === 'eaves' || b.old?.top === 'mansard';
  if (fall < 0 && b.old?.top === 'parapet') return 0;
  if (fall < 0) return 0;
  if (fall < 0.28) return b.style === 'boards' || b.style === 'rubble' ? 0.25 : b.old?.top === 'gables' ? 0.15 : 0.8;
  if (eaves && fall < 1) return -0.5 * smoothstep(1, 0.3, fall);
  if (b.style !== 'stucco' || b.old?.timber) return 0;
  const above = up - b.base;
  if (above > -0.04 && above < 0.18) return 0.5;
  return above > 0 && b.old?.tiled ? 0.5 * span(fractOf(above / b.floor), 0, 0.05, dv / b.floor) : 0;
}

function windows(
  out: Out,
  context: SceneContext,
  street: Street,
  b: Building,
  at: WallPoint,
  lit: WallLight,
  top: number,
): void {
  const { light } = context;
  const u = at.across / b.bay;
  const v = (at.up - b.base) / b.floor;
  const iu = Math.floor(u);
  const iv = Math.floor(v);
  const fu = u - iu;
  const fv = v - iv;
  const wu = at.du / b.bay;
  const wv = at.dv / b.floor;
  if ((iv + 1) * b.floor + b.base > top + 0.3) return;
  // A wall between houses has few windows.
  if (at.frontal && (iu % 3 !== 1 || iv % 2 === 1)) return;
  const [side, below, above] = b.window;
  const arch = b.old?.arches ? archOf((fu - side) / (1 - 2 * side), (fv - below) / (1 - above - below)) : 1;
  const glass = span(fu, side, 1 - side, wu) * span(fv, below, 1 - above, wv) * arch;
  const crisp = clamp(1.3 - Math.max(wu, wv) * 2.2);
  if (b.style !== 'glass' && crisp > 0) surround(out, light, b, lit, fu, fv, wu, wv, crisp);
  if (glass <= 0.002) return;
  const w = (fu - side) / (1 - 2 * side);
  const h = (fv - below) / (1 - above - below);
  const pane: Out = [0, 0, 0];
  glassColour(pane, context, street, b, at, roll(iu, iv, b.salt ^ 77));
  // The reveal keeps the upper edge of a pane in shade; bars part it.
  if (b.style !== 'glass') scale(pane, 1 - 0.55 * smoothstep(0.86, 1, h) * crisp);
  if (b.style === 'glass') {
    // A dark panel hides the floor between two storeys, and the pane pales towards its top.
    const panel = span(fv, 0, 0.24, wv) * crisp;
    scale(pane, (1 - 0.5 * panel) * (0.86 + 0.3 * h * crisp));
  }
  const glow = emission(context, street, b, iu, iv, w, h, crisp);
  for (let c = 0; c < 3; c++) pane[c] = pane[c]! + glow[c]!;
  if (crisp > 0.1 && b.style !== 'glass') bars(pane, light, b, lit, w, h, wu, wv, crisp);
  blend(out, pane, glass);
}

/** Lintel and sill, and the shade that a sill throws. */
function surround(
  out: Out,
  light: Light,
  b: Building,
  lit: WallLight,
  fu: number,
  fv: number,
  wu: number,
  wv: number,
  crisp: number,
): void {
  const [side, below, above] = b.window;
  const wide = span(fu, side - 0.05, 1 - side + 0.05, wu) * crisp;
  const sill = wide * span(fv, below - 0.07, below, wv);
  const lintel = wide * span(fv, 1 - above, 1 - above + 0.07, wv) * (b.style === 'brick' ? 0.8 : 0.4);
  const under = wide * span(fv, below - 0.13, below - 0.07, wv);
  for (let c = 0; c < 3; c++) {
    const stone = b.trim[c]! * (light.key[c]! * lit.direct + light.fill[c]! * lit.sky + LAMP[c]! * lit.lamp);
    out[c] = mix(out[c]!, stone, Math.min(1, sill + lintel)) * (1 - 0.4 * under);
  }
}

/** The frame and bars of a pane, at (w, h) of it. */
function bars(
  pane: Out,
  light: Light,
  b: Building,
  lit: WallLight,
  w: number,
  h: number,
  wu: number,
  wv: number,
  crisp: number,
): void {
  const [side, below, above] = b.window;
  const bar = Math.max(span(w, 0.475, 0.525, wu / (1 - 2 * side)), 0.8 * span(h, 0.6, 0.64, wv / (1 - above - below)));
  const rim = 1 - span(w, 0.045, 0.955, wu * 2) * span(h, 0.03, 0.97, wv * 2);
  const frame = clamp(Math.max(bar, rim)) * crisp * 0.85;
  for (let c = 0; c < 3; c++) {
    const paint = b.trim[c]! * 0.75 * (light.key[c]! * lit.direct * 0.7 + light.fill[c]! * lit.sky + LAMP[c]! * lit.lamp);
    pane[c] = mix(pane[c]!, paint, frame);
  }
}

/** An unlit pane: the room behind is dark, and the glass mirrors the houses opposite and above them the sky. */
function glassColour(out: Out, { light }: SceneContext, street: Street, b: Building, at: WallPoint, tilt: number): void {
  const sky = light.sky[Math.min(light.sky.length - 1, 2)]![1];
  const wave = at.du < 0.5 ? noise(at.across * 0.45, at.up * 0.4, b.salt ^ 6) - 0.5 : 0;
  const ray = at.up + (tilt - 0.5) * 5 + wave * 4;
  const opposite = 12 + 5 * roll(1, 2, b.salt ^ 9);
  const clear = smoothstep(opposite - 2.5, opposite + 2.5, ray + at.z * 0.06);
  const mirror = (b.style === 'glass' ? 0.5 : 0.4) * (0.6 + 0.75 * tilt);
  const night = light.night ? 0.5 : 1;
  for (let c = 0; c < 3; c++) {
    const houses = (light.fill[c]! * 0.09 + light.key[c]! * 0.05 * street.sun.power) * 0.9;
    const room = 0.012 + 0.02 * light.fill[c]!;
    // A paler, greyer sky than above: the glass is tinted and dusty.
    const above = mix(sky[c]!, (sky[0] + sky[1] + sky[2]) / 3, 0.3);
    out[c] = room + mix(houses, above * mirror, clear) * night;
  }
  // Curtains of some rooms by day.
  if (!light.night && b.style !== 'glass' && tilt > 0.62) {
    const pale = 0.16 * (tilt - 0.5) * 2;
    for (let c = 0; c < 3; c++) out[c] = out[c]! + light.fill[c]! * pale;
  }
}

const NONE: Out = [0, 0, 0];

/** Light of the room at (w, h) of its window. */
function emission(
  { light }: SceneContext,
  street: Street,
  b: Building,
  iu: number,
  iv: number,
  w: number,
  h: number,
  crisp: number,
): Out {
  if (street.lit <= 0) return NONE;
  // People are at home floor by floor: some floors are nearly dark, some nearly full.
  const busy = 0.35 + 1.3 * roll(1, iv >> 1, b.salt ^ 11);
  const share = Math.min(0.85, street.lit * busy);
  const strength = light.night ? 1 : light.time === 'dusk' ? 0.85 : 0.62;
  const mean = share * 0.36 * strength;
  const on = roll(iu, iv, b.salt) < share;
  const r = roll(iu, iv, b.salt ^ 21);
  const tone = pick(street, roll(iu, iv, b.salt ^ 22), r);
  let power = on ? 0.2 + 0.75 * r * r : 0;
  if (on && crisp > 0.05) {
    const kind = roll(iu, iv, b.salt ^ 23);
    // A lamp hangs somewhere in the room; blinds are let down so far; curtains hang at the sides.
    const lamp = 0.62 + 0.62 * exp(-((w - 0.2 - 0.6 * kind) * (w - 0.2 - 0.6 * kind) * 5 + (h - 0.72) * (h - 0.72) * 4));
    const blind = kind > 0.55 ? smoothstep(kind - 0.03, kind + 0.03, h) : 0;
    const curtain = kind < 0.4 ? smoothstep(0.3, 0.36, Math.abs(w - 0.5)) : 0;
    const thing = h < 0.32 && noise(w * 5 + iu * 3.1, iv * 7.7, b.salt) > 0.56 ? 0.55 : 1;
    power *= mix(1, mix(mix(lamp * thing, 0.72, blind), 0.5 + 0.12 * noise(w * 22, 1, b.salt), curtain), crisp);
  }
  const level = mix(mean, power * strength, clamp(crisp * 1.3 + 0.25));
  return [tone[0] * level, tone[1] * level, tone[2] * level];
}

function pick(street: Street, a: number, r: number): Rgb {
  if (street.neon && a > 0.62) {
    const c = NEON[Math.floor(r * 97) % NEON.length]!;
    return [0.25 + c[0] * 0.5, 0.25 + c[1] * 0.5, 0.3 + c[2] * 0.5];
  }
  if (street.neon) return [0.62 + 0.5 * a, 0.8, 1.1 - 0.5 * a];
  return WINDOW_LIGHTS[Math.min(WINDOW_LIGHTS.length - 1, Math.floor(a * a * WINDOW_LIGHTS.length * 1.02))]!;
}

/** Strips of light along the corner and some ledges of a tower. */
function rims(out: Out, b: Building, at: WallPoint): void {
  const rim = b.rim!;
  const every = b.floor * (4 + (b.salt % 4));
  const ledge = at.up > 8 ? span(fractOf((at.up - b.base) / every), 0, 0.16 / every, at.dv / every) : 0;
  const corner = at.up > 5 && !at.frontal ? span(clamp(at.across / 2), 0.04, 0.12, at.du / 2) : 0;
  const a = clamp(Math.max(corner, ledge * 0.9));
  const halo = at.frontal ? 0 : 0.12 * exp(-at.across * 1.6) * smoothstep(4, 7, at.up);
  for (let c = 0; c < 3; c++) out[c] = out[c]! + rim[c]! * (a * 1.15 + halo);
}
