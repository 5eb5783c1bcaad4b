/** Where a river runs, for its painter and for the Stage, which must not stand things in the water. */
import { drawnAs, elementOf } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import type { View } from '../stage/view.ts';
import { ridersOnIce } from './frozen.ts';
import { besideRiver, type Land, type LandPlan, landOf, landRow } from './hills-land.ts';

const SMALL = /stream|creek|brook|rivulet|rapids/;

export function riverPlan(brief: Brief): LandPlan {
  const facts = brief.setting.filter((f) => !f.off);
  const named = [
    ...facts.map((f) => f.value),
    ...brief.subjects.filter((s) => !s.off && s.source !== 'edit').map((s) => s.name),
  ];
  return {
    hills: facts.some((f) => elementOf(f.value) === 'scene.hills'),
    bold: false,
    way: SMALL.test(named.join(' ')) ? 'stream' : 'river',
    ...(standsOnBank(brief) && { aside: true }),
  };
}

/** Whether somebody was named who stands beside the water, and not in it or over it. */
function standsOnBank(brief: Brief): boolean {
  if (ridersOnIce(brief).size > 0) return false;
  return brief.subjects.some((s) => {
    const drawing = s.off || s.source !== 'user' ? undefined : drawnAs(s.name);
    return drawing?.place === 'ground' && drawing.grounding.kind === 'asset' && !/\bbridge$/.test(drawing.noun);
  });
}

/** For a column of the picture the rows of dry land where something can stand, and of the water; the longest run of each. */
export function banksOf(view: View, seed: number, plan: LandPlan): (x: number) => { land: Rows; water: Rows | undefined } {
  const land = landOf({ seed, view }, plan);
  const known = new Map<number, { land: Rows; water: Rows | undefined }>();
  return (x) => {
    const column = Math.round((x / view.width) * 96);
    const made = known.get(column) ?? runsIn(view, land, (column / 96) * view.width);
    known.set(column, made);
    return made;
  };
}

/** From where to where the water reaches along a row of the picture, in pixels. */
export function reachOf(view: View, seed: number, plan: LandPlan): (row: number) => readonly [number, number] {
  const land = landOf({ seed, view }, plan);
  return (row) => {
    const z = (view.eye * view.focal) / Math.max(1, row - view.horizon);
    const half = land.river?.half(z) ?? 0;
    return [-half, half].map((off) => view.centre + ((land.path(z) + off) * view.focal) / z) as never;
  };
}

interface Rows {
  far: number;
  near: number;
}

const STEPS = 64;

function runsIn(view: View, land: Land, x: number): { land: Rows; water: Rows | undefined } {
  const top = view.horizon + 0.025 * view.height;
  const bottom = 0.965 * view.height;
  const best: { dry?: Rows; wet?: Rows } = {};
  let run: Rows | undefined;
  let kind: 'dry' | 'wet' = 'dry';
  const end = (): void => {
    const before = best[kind];
    if (run && (!before || run.near - run.far > before.near - before.far)) best[kind] = run;
  };
  for (let i = 0; i <= STEPS; i++) {
    const row = top + ((bottom - top) * i) / STEPS;
    const z = (view.eye * view.focal) / (row - view.horizon);
    const m = ((x - view.centre) / view.focal) * z;
    const beside = besideRiver(land, m, z);
    const now = beside > 1.45 ? 'dry' : beside < 0.9 ? 'wet' : undefined;
    if (run && now === kind) run.near = row;
    else {
      end();
      run = now && { far: row, near: row };
      kind = now ?? 'dry';
    }
  }
  end();
  // Where the whole column is water, the far bank.
  const edge = landRow(land, view, 0, 400);
  return { land: best.dry ?? { far: edge, near: edge }, water: best.wet };
}
