/**
 * A canyon as sections one behind the other, like the flats of a stage: each is the outline of the rock at one distance, stepped by
 * beds that are hard or soft at the same heights everywhere. World units: the rim lies at 0, the floor at −1; x across, z away.
 */
import { type Brief, random } from '@atelier/spec';
import { clamp, exp, mix, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { View } from '../stage/view.ts';
import { wordsOfPlace } from './words-of-place.ts';

export interface CanyonPlan {
  /** Seen from the rim down into the depth, or from the floor up. */
  rim: boolean;
  /** Height of the eye. */
  eye: number;
  /** Pixels for one unit at distance 1. */
  focal: number;
  /** Far to near. */
  sections: readonly Section[];
  /** Middle of the floor and half the width of the river, at a distance. */
  axis(z: number): number;
  water: number;
  /** Where hard and soft beds meet, from the floor (0) to the rim (1). */
  beds: readonly number[];
  /** First row of the ledge at the viewer's feet, per column; rows past the picture where there is none. */
  ledge: Float32Array;
  salt: number;
}

interface Section {
  z: number;
  /** Row of the outline and which way the rock turns (−1 left … 1 right), per column. */
  tops: Float32Array;
  turn: Float32Array;
  /** Row where it meets the floor. */
  base: number;
  highest: number;
  salt: number;
}

/** Whether a canyon is seen from its rim: for the camera as for the painter. */
export function isRim(brief: Brief, place: string | undefined, seed: number): boolean {
  const words = wordsOfPlace(brief, place);
  if (/grand canyon|\brim\b|overlook|viewpoint/.test(words)) return true;
  // Whoever names its river stands by it.
  const river = brief.subjects.some((s) => !s.off && s.source === 'user' && /\b(?:river|stream|creek)\b/.test(s.name));
  return (
    !river && !/\bslot\b|\bnarrow|gorge|ravine|river|stream|creek/.test(words) && random(seed, 'canyon', 'rim').chance(0.5)
  );
}

export function canyonPlan(
  brief: Brief,
  { place, view }: { place: string | undefined; view: View },
  seed: number,
  river: boolean,
): CanyonPlan {
  const r = random(seed, 'canyon', 'shape');
  const rim = isRim(brief, place, seed);
  const slot = /\bslot\b|\bnarrow/.test(wordsOfPlace(brief, place));
  const salt = r.below(1 << 20);
  const swing = r.between(0.5, 1.1) * (r.chance(0.5) ? 1 : -1);
  const phase = r.next() * 6.28;
  const half = slot ? 0.1 : rim ? r.between(0.16, 0.36) : r.between(0.32, 0.62);
  // Near by it winds from bank to bank within the bends of the walls.
  const winds = (z: number): number =>
    rim || slot ? 0 : 0.11 * sin(z * 5.2 + phase * 2) * smoothstep(0.16, 0.5, z) * smoothstep(3.4, 1, z);
  const axis = (z: number): number =>
    swing * (sin(z * (rim ? 0.34 : 0.8) + phase) - sin(phase)) * smoothstep(0.2, rim ? 6 : 3, z) * (rim ? 0.9 : 0.5) + winds(z);
  const eye = rim ? r.between(0.05, 0.16) : r.between(-0.95, -0.9);
  const focal = view.focal * (rim ? 1 : 0.8);
  const beds = bedsOf(salt, rim);
  const count = 10;
  const near = rim ? r.between(1.15, 1.5) : slot ? 0.5 : 0.72;
  const far = rim ? 26 : 12;
  const sections = Array.from({ length: count }, (_, i): Section => {
    const own = random(seed, 'canyon', 'section', i);
    const t = i / (count - 1);
    // Evenly in 1/z to the power of a half: close together far off, apart near the viewer.
    const bend = mix(1 / Math.sqrt(far), 1 / Math.sqrt(near), t);
    const z = 1 / (bend * bend);
    const of = own.below(1 << 16);
    const rank = count - 1 - i;
    const profile = rim ? rimProfile(own, z, rank, axis, half, of) : floorProfile(z, axis, half, slot, of);
    return sectionOf(view, focal, eye, z, profile, beds, of);
  });
  return {
    rim,
    eye,
    focal,
    sections,
    axis,
    water: river ? (rim ? 0.045 : r.between(0.08, 0.14)) : 0,
    beds,
    ledge: ledgeOf(view, seed, rim),
    salt,
  };
}

/** Hard beds stand as cliffs, soft ones lie as slopes between them; each pair takes an uneven share of the height. */
function bedsOf(salt: number, rim: boolean): number[] {
  const r = random(salt, 'canyon', 'beds');
  const beds = [0];
  const shares = Array.from({ length: rim ? 4 + r.below(3) : 2 + r.below(2) }, () => r.between(0.6, 1.5));
  const sum = shares.reduce((a, b) => a + b, 0);
  for (const share of shares) beds.push(beds[beds.length - 1]! + share / sum);
  return beds;
}

/** How far a bed is climbed at a share `f` of its height: slope first, then cliff. */
const climb = (f: number): number => mix(0.42 * f, 1, smoothstep(0.5, 0.72, f));

/** From a smooth rise, 0 … 1, to a stepped one. */
function stepped(rise: number, beds: readonly number[]): number {
  const t = clamp(rise);
  let i = 0;
  while (i < beds.length - 2 && t > beds[i + 1]!) i++;
  const low = beds[i]!;
  const high = beds[i + 1]!;
  return mix(low, high, climb((t - low) / (high - low)));
}

/** 0 … 1: how much of a cliff a height is, by the bed it lies in. */
export function cliffAt(height: number, beds: readonly number[]): number {
  const t = clamp(height + 1);
  let i = 0;
  while (i < beds.length - 2 && t > beds[i + 1]!) i++;
  const f = (t - beds[i]!) / (beds[i + 1]! - beds[i]!);
  return smoothstep(0.18, 0.3, f) * smoothstep(1.02, 0.96, f);
}

type Profile = (x: number) => number;

/** Seen from above: the far rim with its bays, temples that stand free before it, spurs that run in from the sides. */
function rimProfile(
  own: ReturnType<typeof random>,
  z: number,
  rank: number,
  axis: (z: number) => number,
  half: number,
  salt: number,
): Profile {
  const middle = axis(z);
  const rough = (x: number): number => fractal(x * 0.55 + 30, rank, 4, salt) - 0.5;
  const fine = (x: number): number => fractal(x * 2.6 + 11, rank + 9, 4, salt ^ 3) - 0.5;
  // The other side is a wall with bays.
  if (rank > 6) return (x) => 1.06 + rough(x * 0.6) * 1.1 + fine(x) * 0.16 - (rank < 8 ? 0.22 : 0);
  const temples = Array.from({ length: rank > 1 ? 1 + own.below(3) : 0 }, () => ({
    x: middle + own.between(-1, 1) * z * 0.8,
    wide: own.between(0.4, 1) + z * 0.04,
    tall: own.between(0.6, 1),
  }));
  const spur = (rank % 2 === 0 ? 1 : -1) * (own.chance(0.85) ? 1 : -1);
  const set = own.between(0.15, 0.5) * z;
  const shelf = own.between(0.24, 0.36);
  return (x) => {
    // A broken shelf half way down, cut by the gorge of the river.
    const gorge = clamp((Math.abs(x - middle) - half) / 0.35);
    let rise = shelf * gorge;
    for (const t of temples) rise = Math.max(rise, t.tall * clamp(1.5 - (Math.abs(x - t.x) / t.wide) * 0.9) - 0.02);
    const run = clamp(((x - middle) * spur - set) / (0.7 + z * 0.16)) * (rank === 0 ? 0.78 : 0.96);
    rise = Math.min(1, Math.max(rise, run * (0.4 + 0.6 * gorge)));
    return rise * (1 + rough(x) * 0.9) + fine(x) * 0.14 * smoothstep(0, 0.2, rise) - 0.02;
  };
}

/** Seen from the floor: both walls of the bends, with bays and towers. */
function floorProfile(z: number, axis: (z: number) => number, half: number, slot: boolean, salt: number): Profile {
  const middle = axis(z);
  return (x) => {
    const rough = fractal(x * 0.9 + 30, 1, 4, salt) - 0.5;
    const fine = fractal(x * 4 + 11, 2, 4, salt ^ 3) - 0.5;
    const off = Math.abs(x - middle) - half + rough * (slot ? 0.35 : 0.55) + fine * (slot ? 0.06 : 0.17);
    const rise = clamp(off / (slot ? 0.2 : 0.66));
    return rise * (1 + 0.5 * (fractal(x * 0.5, 3, 3, salt ^ 5) - 0.5)) + fine * 0.05 * rise;
  };
}

function sectionOf(
  view: View,
  focal: number,
  eye: number,
  z: number,
  profile: Profile,
  beds: readonly number[],
  salt: number,
): Section {
  const scale = focal / z;
  const tops = new Float32Array(view.width);
  const turn = new Float32Array(view.width);
  let highest = view.height;
  const step = 6 / scale;
  for (let x = 0; x < view.width; x++) {
    const at = (x + 0.5 - view.centre) / scale;
    const rise = profile(at);
    // No bed ends level: its rim is broken, more so the higher it stands.
    const broken = (fractal(at * 9 + 5, 4, 2, salt ^ 9) - 0.5) * 0.13 * smoothstep(0.1, 0.5, rise);
    const height = stepped(rise, beds) - 1 + broken;
    const top = view.horizon + (eye - height) * scale;
    // Outside of the rock there is none: what falls below the floor is cut.
    tops[x] = rise <= 0 ? 1e6 : top;
    turn[x] = clamp((profile(at - step) - profile(at + step)) / (2 * step) / 1.4, -1, 1);
    highest = Math.min(highest, tops[x]!);
  }
  return { z, tops, turn, base: view.horizon + (eye + 1) * scale, highest, salt };
}

/** The edge of the rim at the viewer's feet: it runs in from one side and breaks off. */
function ledgeOf(view: View, seed: number, rim: boolean): Float32Array {
  const r = random(seed, 'canyon', 'ledge');
  const side = r.chance(0.5) ? 1 : -1;
  const reach = r.between(0.5, 0.95);
  const tall = r.between(0.07, 0.16);
  const salt = r.below(1 << 16);
  return Float32Array.from({ length: view.width }, (_, x) => {
    if (!rim) return 1e6;
    const u = side > 0 ? x / view.width : 1 - x / view.width;
    const body = smoothstep(1 - reach - 0.1, 1 - reach + 0.12, u) * (0.4 + 0.6 * u);
    const jag = (fractal(u * 9, 2, 4, salt) - 0.5) * 0.05 + (fractal(u * 40, 3, 3, salt) - 0.5) * 0.012;
    return view.height * (1.03 - (tall + jag) * body - 0.03 * smoothstep(0, 0.3, body));
  });
}

/** How far the air has taken a colour at a distance. */
export const airOver = (z: number, thick: number): number => clamp(1 - exp(-z * thick));
