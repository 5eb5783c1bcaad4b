/**
 * Which seeds to paint when several pictures of one idea are wanted: not the next ones, which may come out alike, but those whose pictures
 * differ most. Each is then painted like any other, so its seed alone brings it back. What differs is asked of the Brief that the writer makes
 * with a seed and of the camera and light that the painter takes from it; nothing is painted to find out.
 */
import { type Face as Painted, faceOf as paintedFace } from '@atelier/illustrator';
import type { Brief } from '@atelier/spec';
import { planOf, type Wish } from './plan.ts';

/** Beyond this many nobody chooses between them; then seeds run on one after another. */
const MOST = 32;

/** How much each thing counts for the eye; what a painter shows large counts most. */
const WEIGHTS: Readonly<Record<string, number>> = {
  time: 4,
  place: 3,
  season: 3,
  weather: 3,
  medium: 2,
  style: 2,
  palette: 0.5,
  lighting: 1,
  shot: 1,
  angle: 1,
  composition: 1,
  mood: 0.5,
};

interface Face extends Painted {
  facts: Readonly<Record<string, string>>;
  things: ReadonlySet<string>;
}

/** `count` seeds, the first of them the wish's own. */
export function differentSeeds(wish: Wish, count: number): number[] {
  if (count > MOST) return Array.from({ length: count }, (_, i) => (wish.seed + i) % 2 ** 32);
  const seeds = Array.from({ length: 24 + 8 * count }, (_, i) => (wish.seed + i) % 2 ** 32);
  const faces = seeds.map((seed) => faceOf(wish, seed));
  const chosen = [0];
  const nearest = faces.map((face) => distance(face, faces[0] as Face));
  // Farthest-point choice (Gonzalez 1985); of equals the first seed.
  while (chosen.length < count) {
    let best = -1;
    for (const [i, near] of nearest.entries())
      if (!chosen.includes(i) && (best < 0 || near > (nearest[best] as number))) best = i;
    chosen.push(best);
    for (const [i, face] of faces.entries()) nearest[i] = Math.min(nearest[i] as number, distance(face, faces[best] as Face));
  }
  return chosen.map((i) => seeds[i] as number);
}

function faceOf(wish: Wish, seed: number): Face {
  const { brief, width, height } = planOf({ ...wish, seed });
  const facts: Record<string, string> = {};
  for (const { kind, value, off } of [...brief.setting, ...brief.look]) if (!off && kind in WEIGHTS) facts[kind] = value;
  return { facts, things: thingsIn(brief), ...paintedFace(brief, { width, height, seed }) };
}

const thingsIn = ({ subjects, setting }: Brief): Set<string> =>
  new Set([
    ...subjects.filter(({ off }) => !off).map(({ name }) => name),
    ...setting.filter(({ kind, off }) => kind === 'background' && !off).map(({ value }) => value),
  ]);

/** A whole turn of all colours counts like another hour and more. */
const COLOUR = 12;
function colourDistance(a: Face, b: Face): number {
  let sum = 0;
  for (const [i, one] of a.colours.entries())
    for (const [c, value] of one.entries()) sum += Math.abs(value - (b.colours[i]?.[c] ?? value));
  return sum / Math.max(1, 3 * a.colours.length);
}

function distance(a: Face, b: Face): number {
  let sum = 0;
  for (const [kind, weight] of Object.entries(WEIGHTS)) if (a.facts[kind] !== b.facts[kind]) sum += weight;
  const all = new Set([...a.things, ...b.things]);
  const shared = [...all].filter((name) => a.things.has(name) && b.things.has(name)).length;
  if (all.size > 0) sum += 2 * (1 - shared / all.size);
  sum += COLOUR * colourDistance(a, b);
  sum += Math.min(1, Math.abs(a.horizon - b.horizon) / 0.08);
  return sum + (a.side === b.side ? 0 : 1.5);
}
