/**
 * What fronts of old towns have beside masonry and panes: roofs that are seen from the street, glazed tiles, timber frames, boards,
 * shutters, balconies, flowers. Points and sizes as in `facade.ts`.
 */
import type { Rgb } from '../colour.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Building, OldHouse } from './city-building.ts';
import { fractOf, type Out, roll, span, type WallPoint } from './facade-parts.ts';
import { FLUE, topAt } from './old-house.ts';

/** What light there is on the wall, one colour after the other. */
type Lit = (c: number) => number;

const SNOW: Rgb = [0.8, 0.83, 0.88];
const TIMBER: Rgb = [0.055, 0.034, 0.022];
const IRON: Rgb = [0.03, 0.032, 0.035];
const LEAF: Rgb = [0.05, 0.13, 0.035];
const PETALS: readonly Rgb[] = [
  [0.72, 0.08, 0.2],
  [0.8, 0.16, 0.1],
  [0.75, 0.3, 0.5],
  [0.85, 0.6, 0.2],
];

/** Whether the point is above the eaves, where it is roof, gable or chimney; painted then. */
export function roofColour(out: Out, b: Building, old: OldHouse, at: WallPoint, lit: Lit, snow: number): boolean {
  const over = at.up - b.height;
  if (over <= 0) return false;
  const stack = Math.abs(at.across - old.chimney) < FLUE && !at.frontal && over > roofOnly(b, old, at);
  if (stack) {
    const cap = over > topAt(b, at.across) - b.height - 0.2 ? 1.25 : 0.8;
    for (let c = 0; c < 3; c++) out[c] = [0.32, 0.2, 0.15][c]! * cap * lit(c);
    return true;
  }
  const gabled = (old.top === 'gables' || old.top === 'steps') && !at.frontal;
  if (gabled) return false;
  const fine = clamp(1.2 - at.dv * 7);
  const course = span(fractOf(over / 0.3), 0, 0.24, at.dv / 0.3) * fine;
  const tile = 0.8 + 0.35 * noise(at.across * 2.4, Math.floor(over / 0.3) * 1.7, b.salt ^ 81) * fine;
  for (let c = 0; c < 3; c++)
    out[c] = mix(old.tile[c]! * tile * (1 - 0.35 * course), SNOW[c]!, snow * 0.95) * lit(c) * (0.9 + 0.3 * (1 - exp(-over)));
  if (old.top === 'mansard' && !at.frontal) dormer(out, b, at, over, lit);
  return true;
}

const roofOnly = (b: Building, old: OldHouse, at: WallPoint): number => {
  const edge = 1 - Math.abs(2 * clamp(at.across / (b.z1 - b.z0)) - 1);
  return old.top === 'gables' ? old.rise * edge : old.rise * clamp(edge * 6);
};

/** Windows that stand in a mansard roof. */
function dormer(out: Out, b: Building, at: WallPoint, over: number, lit: Lit): void {
  const f = fractOf(at.across / b.bay);
  const w = at.du / b.bay;
  const frame = span(f, 0.28, 0.72, w) * span(over, 0.35, 2.05, at.dv);
  const pane = span(f, 0.36, 0.64, w) * span(over, 0.5, 1.8, at.dv);
  for (let c = 0; c < 3; c++) out[c] = mix(mix(out[c]!, b.trim[c]! * 0.9 * lit(c), frame), 0.03 + 0.08 * lit(c), pane);
}

/** What the masonry is multiplied by, and the colours that are laid into it. */
export function skin(albedo: Out, b: Building, old: OldHouse, at: WallPoint): void {
  const { across, up, du, dv } = at;
  const fine = clamp(1.2 - du * 6);
  if (b.style === 'boards') {
    const joint = span(fractOf(up / 0.24), 0, 0.16, dv / 0.24) * clamp(1.3 - dv * 5);
    const grain = 0.82 + 0.36 * noise(across * 0.7, Math.floor(up / 0.24) * 3.3, b.salt ^ 83);
    for (let c = 0; c < 3; c++) albedo[c] = albedo[c]! * grain * (1 - 0.45 * joint);
  }
  if (b.style === 'rubble') {
    // Courses of unlike height, stones of unlike length.
    const row = Math.floor(up / 0.26 + 0.4 * noise(across * 0.3, up * 0.2, b.salt ^ 84));
    const u = across / 0.46 + roll(row, 4, b.salt) * 3;
    const v = fractOf(up / 0.26 + 0.4 * noise(across * 0.3, up * 0.2, b.salt ^ 84));
    const stone = 0.78 + 0.44 * roll(Math.floor(u), row, b.salt ^ 85);
    const joint = Math.max(span(fractOf(u), 0, 0.07, du / 0.46), span(v, 0, 0.12, dv / 0.26));
    for (let c = 0; c < 3; c++) albedo[c] = albedo[c]! * mix(1, stone * (1 - 0.3 * joint), fine);
  }
  if (b.style === 'stucco') {
    // Plaster that is old has its stains, and shows what it covers.
    const worn = smoothstep(0.62, 0.78, noise(across * 0.5, up * 0.5, b.salt ^ 86) + 0.14 * exp(-up * 0.6));
    for (let c = 0; c < 3; c++) albedo[c] = albedo[c]! * (1 - 0.2 * worn * (c === 2 ? 1.3 : 1));
  }
  if (old.tiled && up > 1 && up < b.height - 0.8) {
    const u = fractOf(across / 0.42) - 0.5;
    const v = fractOf(up / 0.42) - 0.5;
    const r = Math.sqrt(u * u + v * v);
    const figure = (smoothstep(0.34, 0.28, r) * smoothstep(0.14, 0.2, r) + smoothstep(0.62, 0.68, r)) * fine + 0.3 * (1 - fine);
    const blue: Rgb = b.salt % 3 === 0 ? [0.1, 0.3, 0.22] : b.salt % 3 === 1 ? [0.08, 0.2, 0.48] : [0.5, 0.36, 0.1];
    for (let c = 0; c < 3; c++) albedo[c] = mix(mix(albedo[c]!, 0.72, 0.35), blue[c]!, 0.62 * clamp(figure));
  }
  if (old.timber && up > b.base - 0.2) frames(albedo, b, at);
}

/** Posts, rails and braces. */
function frames(albedo: Out, b: Building, { across, up, du, dv }: WallPoint): void {
  const u = across / b.bay;
  const v = (up - b.base) / b.floor;
  const fu = fractOf(u);
  const fv = fractOf(v);
  const wu = du / b.bay;
  const post = span(fu, 0, 0.05, wu) + span(fu, 0.95, 1, wu);
  const rail = span(fv, 0, 0.05, dv / b.floor) + span(fv, 0.95, 1, dv / b.floor);
  const cell = roll(Math.floor(u), Math.floor(v), b.salt ^ 87);
  const slant = cell > 0.55 ? fv - fu : cell > 0.3 ? fv + fu - 1 : 9;
  // Braces run past the windows, below their sills and above their heads.
  const brace = Math.abs(slant) < 0.045 && (fu < 0.26 || fu > 0.74) ? 1 : 0;
  const a = clamp(post + rail + brace * clamp(1.4 - wu * 8));
  for (let c = 0; c < 3; c++) albedo[c] = mix(albedo[c]!, TIMBER[c]!, a * 0.9);
}

/** Whether a window's cell is cut to an arch there: 1 inside. */
export function archOf(w: number, h: number): number {
  const x = w * 2 - 1;
  const y = (h - 0.62) / 0.38;
  return y <= 0 ? 1 : smoothstep(1.06, 0.96, x * x + y * y);
}

/** Shutters at both sides of a window, its balcony and its flowers; (fu, fv) is the place in its cell. */
export function trimmings(out: Out, b: Building, old: OldHouse, at: WallPoint, lit: Lit): void {
  const u = at.across / b.bay;
  const v = (at.up - b.base) / b.floor;
  const iu = Math.floor(u);
  const iv = Math.floor(v);
  const [fu, fv] = [u - iu, v - iv];
  const [wu, wv] = [at.du / b.bay, at.dv / b.floor];
  const [side, below, above] = b.window;
  const crisp = clamp(1.5 - Math.max(wu, wv) * 2.4);
  if (old.lattice) {
    // Slats stand before the rooms.
    const slats =
      span(fractOf(at.across / 0.11), 0, 0.45, at.du / 0.11) * span(fv, below - 0.08, 1 - above, wv) * span(fu, 0.08, 0.92, wu);
    for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, TIMBER[c]! * 1.2 * lit(c), slats * 0.85);
  }
  const shutter = old.shutter;
  if (shutter && roll(iu, iv, b.salt ^ 91) < 0.86) {
    const wide = Math.min(side * 0.9, 0.5 - side);
    const a = (span(fu, side - wide, side, wu) + span(fu, 1 - side, 1 - side + wide, wu)) * span(fv, below, 1 - above, wv);
    const slat = 1 - 0.3 * span(fractOf(fv * 16), 0, 0.4, wv * 16) * crisp;
    for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, shutter[c]! * slat * lit(c), clamp(a));
  }
  if (old.balcony && iv >= 0) {
    // A slab with a rail of thin bars; some run along the whole front.
    const whole = (iv + b.salt) % 3 === 0;
    const reach = whole ? 1 : span(fu, side - 0.12, 1 - side + 0.12, wu);
    const slab = reach * span(fv, 0.02, 0.075, wv);
    const shade = reach * smoothstep(-0.12, 0, fv - 0.02) * (fv < 0.02 ? 1 : 0);
    const bars = span(fractOf(at.across / 0.13), 0, 0.28, at.du / 0.13) * span(fv, 0.075, 0.36, wv);
    const hand = span(fv, 0.34, 0.375, wv);
    for (let c = 0; c < 3; c++) {
      out[c] = mix(out[c]! * (1 - 0.35 * shade), b.trim[c]! * 0.85 * lit(c), slab);
      out[c] = mix(out[c]!, IRON[c]! * (0.4 + lit(c)), clamp((bars + hand) * reach) * 0.92);
    }
  }
  if (old.flowers > 0 && roll(iu, iv, b.salt ^ 92) < old.flowers) {
    const [low, high] = old.balcony ? [0.08, 0.36] : [below - 0.16, below + 0.08];
    const clump = noise(at.across * 3.4, at.up * 4.2, b.salt ^ 93);
    const band =
      smoothstep(low - 0.06, low + 0.05, fv + 0.1 * (clump - 0.5)) *
      smoothstep(high + 0.05, high - 0.06, fv + 0.16 * (clump - 0.5));
    const box = band * span(fu, side - 0.1, 1 - side + 0.1, wu) * smoothstep(0.3, 0.42, clump);
    bloom(out, b, at, lit, box);
  }
}

function bloom(out: Out, b: Building, at: WallPoint, lit: Lit, a: number): void {
  if (a <= 0.01) return;
  const petal = PETALS[b.salt % PETALS.length]!;
  const dot = smoothstep(0.5, 0.6, noise(at.across * 9, at.up * 9, b.salt ^ 94));
  for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, mix(LEAF[c]! * 1.2, petal[c]!, dot) * (0.2 + lit(c)), a);
}

/** What climbs up a front: a plant that was set at its foot, here and there, and hangs over its edge. */
export function climbers(out: Out, b: Building, at: WallPoint, lit: Lit, much: number): void {
  if (at.frontal && at.up > b.height - 0.2) return;
  const broad = noise(at.across * 0.24, at.up * 0.13, b.salt ^ 95);
  const fine = noise(at.across * 2.6, at.up * 2.2, b.salt ^ 96);
  const foot = 0.16 * exp(-at.up * 0.22) + 0.1 * exp(-Math.max(0, b.height - at.up) * 0.5);
  const cover = smoothstep(0.72 - 0.36 * much, 0.8 - 0.36 * much, broad + 0.3 * (fine - 0.5) + foot);
  if (cover <= 0.01) return;
  const leaf =
    0.45 + 1.1 * noise(at.across * 7, at.up * 7, b.salt ^ 97) * clamp(1.4 - at.du * 5) + 0.55 * clamp(at.du * 5 - 0.4);
  for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, LEAF[c]! * leaf * (0.08 + 0.95 * lit(c)), cover);
}
