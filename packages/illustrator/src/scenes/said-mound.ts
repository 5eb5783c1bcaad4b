/** The hill that somebody is said to be on: one of its own in the rolling land, near enough to show who stands there. */
import type { SceneId } from '@atelier/lexicon';
import { type Brief, random } from '@atelier/spec';
import type { View } from '../stage/view.ts';
import { heightAt, type Land, landOf, landRow } from './hills-land.ts';

const TOP = /^(?:\w+ )?(?:hill|hill ?top|knoll|hillock|mound|hill ?crest|ridge|grassy hill)$/;
const FLANK = /^(?:\w+ )?(?:hill ?side|slope|hill ?slope|mountain ?side)$/;
const UPON = /(?:^|\s)(?:on|upon|atop|on top of|on the (?:very )?(?:top|edge|crest|slope|side) of|at the top of|up)$/;

export interface SaidMound {
  /** Fact of the hill, and who is on it. */
  fact: string;
  riders: readonly string[];
  /** On its side and not on its top. */
  flank: boolean;
}

/** Said from the start: an edit raises no hill (L1). */
function moundSaid(brief: Brief): SaidMound | undefined {
  for (const flank of [false, true]) {
    const pattern = flank ? FLANK : TOP;
    const named = [
      ...brief.subjects
        .filter((s) => !s.off && s.source === 'user' && !(s.count && 'exact' in s.count && s.count.exact > 1))
        .map(({ id, name }) => ({ id, name })),
      ...brief.setting
        .filter((f) => !f.off && f.source === 'user' && f.kind === 'place')
        .map(({ id, value }) => ({ id, name: value })),
    ].filter(({ name }) => pattern.test(name.toLowerCase()));
    for (const { id } of named) {
      const riders = brief.relations
        .filter((r) => !r.off && r.source === 'user' && r.to === id && UPON.test(r.predicate))
        .map((r) => r.from);
      if (riders.length > 0 || (!flank && isAlone(brief, id))) return { fact: id, riders, flank };
    }
  }
  return undefined;
}

/** "A hill", and nothing else: it is what one looks at. Several roll on into the distance, and those with terraces are farmed. */
const isAlone = ({ subjects, setting }: Brief, hill: string): boolean =>
  !subjects.some(
    ({ id, name, count }) => id === hill && ((count && !('exact' in count && count.exact === 1)) || FARMED.test(name)),
  ) &&
  !setting.some(({ id, value }) => id === hill && (/s$/.test(value) || FARMED.test(value))) &&
  [...subjects, ...setting.filter((f) => f.kind === 'place')].every((f) => f.off || f.source !== 'user' || f.id === hill);

const FARMED = /\b(?:terrace|rice|tea|vine|crop)/i;

/** Scenes whose land is all open, and whether it is bold. */
const OPEN: Partial<Record<SceneId, boolean>> = { hills: true, meadow: false };

export interface Mound {
  at: number;
  z: number;
  height: number;
}

/** How far below its outline somebody on its side is seen, as a part of the height. */
const DOWN = 0.065;

/** How far off it lies, in metres, and how high its top is over the horizon, as a part of the picture's height. */
const Z = [34, 46] as const;
const RISE = [0.1, 0.15] as const;
/** Of one that nobody is on. */
const ALONE = [0.18, 0.24] as const;
/** Of one whose side is stood on: it rises beside the picture's middle. */
const BESIDE = [0.19, 0.25] as const;

interface Seen {
  brief: Brief;
  scene: SceneId;
  view: View;
  seed: number;
  /** Column of the sun: the hill is away from it. */
  sunSide: number;
}

export function moundIn({ brief, scene, view, seed, sunSide }: Seen): (SaidMound & { mound: Mound }) | undefined {
  const bold = OPEN[scene];
  const said = bold === undefined ? undefined : moundSaid(brief);
  if (bold === undefined || !said) return undefined;
  const r = random(seed, said.fact, 'mound');
  const z = r.between(...Z);
  const at = -sunSide * (said.flank ? r.between(0.32, 0.4) : r.between(0.03, 0.12));
  const [low, high] = said.flank ? BESIDE : said.riders.length === 0 ? ALONE : RISE;
  const up = (r.between(low, high) * view.height * z) / view.focal;
  const bare = landOf({ view, seed }, { hills: true, bold });
  return { ...said, mound: { at, z, height: view.eye + up - heightAt(bare, at * z, z) } };
}

/** Where one stands on it: a point of the picture. */
export interface Spot {
  x: number;
  y: number;
  /** Row of the land at a column near it. */
  row(x: number): number;
  riders: readonly string[];
}

export function standOnMound(seen: Seen): Spot | undefined {
  const said = moundIn(seen);
  if (!said) return undefined;
  const { view, seed, scene, sunSide } = seen;
  const { mound, flank, riders } = said;
  const land = landOf({ view, seed }, { hills: true, bold: OPEN[scene]!, mound });
  // Beside the top and on this side of it; else on the top itself.
  const along = mound.at + (flank ? sunSide * 0.22 : 0);
  const x = view.centre + along * view.focal;
  const row = (column: number): number =>
    crest(land, view, (column - view.centre) / view.focal, mound.z) + (flank ? DOWN * view.height : 0);
  return { x, y: row(x), row, riders };
}

/** The highest row in which the land about a distance is seen. */
function crest(land: Land, view: View, along: number, z: number): number {
  let row = Number.POSITIVE_INFINITY;
  for (let k = 0.7; k <= 1.25; k += 0.01) row = Math.min(row, landRow(land, view, along * z * k, z * k));
  return row;
}

/** The edge of the rise at the viewer's feet among hills, a row for each column: beyond it lies the valley, where all is far and small. */
export function browOf({ view, seed }: Pick<Seen, 'view' | 'seed'>, deep: boolean): (x: number) => number {
  const land = landOf({ view, seed }, { hills: true, bold: true, deep });
  const known = new Map<number, number>();
  return (x) => {
    const column = Math.round((x / view.width) * 48);
    let row = known.get(column);
    if (row === undefined) {
      const along = ((column / 48) * view.width - view.centre) / view.focal;
      row = view.height;
      for (let k = 0.3; k <= 1.1; k += 0.05) row = Math.min(row, landRow(land, view, along * land.brow * k, land.brow * k));
      known.set(column, row);
    }
    return row;
  };
}
