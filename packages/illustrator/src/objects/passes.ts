/**
 * Objects into the painted scene, far to near: what each leaves on the ground or the water, then itself, then what of the
 * ground stands before its feet. One serial pass an object: a shadow falls on the object behind it, so order matters, and
 * what lies below a thing is read from rows beyond a band. A large plant is ten thousand leaves that read nothing: all workers
 * lay them, between two short serial passes.
 */

import type { MissingPolicy } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { PlaneSpec } from '../kernels/frame.ts';
import type { Pass } from '../pool/pass.ts';
import type { FactTable } from '../scenes/context.ts';
import type { ScenePlan } from '../stage/plan.ts';
import { paintCrowd } from './crowd.ts';
import type { Room } from './easel.ts';
import { easelIn } from './easel.ts';
import { FOOTING, type Seen } from './ground-marks.ts';
import { isLargePlant, largePlantPasses, paintPlant, seenPlant } from './plant-object.ts';
import { paintSketch } from './sketch.ts';
import { paintAsset, seenAsset } from './sprite-object.ts';

export interface ObjectOptions {
  table: FactTable;
  missing: MissingPolicy;
  /** How much the ground mirrors, 0 dry … 1 wet. */
  wet: number;
  /** The picture gets a painter's finish. */
  painted: boolean;
  /** Drawings are marks in this ink on this paper, in scene light. */
  mark?: { ink: Rgb; paper: Rgb };
  /** They stand on a printed sheet. */
  printed?: boolean;
  /** They are cut out of it. */
  cut?: boolean;
}

/** What the passes of these objects keep in the frame from one to the next. */
export const objectPlanes = ({ placed, setting, stage }: ScenePlan): readonly PlaneSpec[] =>
  placed.some((one) => isLargePlant(one, setting, stage.seed)) ? [FOOTING] : [];

export function objectPasses(
  plan: ScenePlan,
  { table, missing, wet, painted, mark, printed = false, cut }: ObjectOptions,
): Pass[] {
  const { placed, setting, stage } = plan;
  const ordered = placed.map((one, i) => ({ one, i })).sort((a, b) => b.one.object.depth - a.one.object.depth || a.i - b.i);
  return ordered
    .filter(({ one }) => one.art !== undefined || missing === 'sketch')
    .flatMap(({ one }): Pass[] => {
      const room: Room = {
        setting,
        seed: stage.seed,
        id: table.numberOfObject(one.object),
        wet,
        painted,
        mark,
        printed,
        cut,
      };
      if (isLargePlant(one, setting, stage.seed)) return largePlantPasses(one, room);
      const asset = one.art?.includes(':');
      let made: Seen | undefined;
      const pass: Pass = {
        name: one.fact.name,
        serial: true,
        weight: 0.5,
        prepare() {
          if (one.art !== undefined && one.crowd === undefined) made = asset ? seenAsset(one, room) : seenPlant(one, room);
        },
        run(frame) {
          const easel = easelIn(room, frame);
          const ready = made;
          made = undefined;
          if (one.art === undefined) paintSketch(one, easel);
          else if (one.crowd !== undefined) paintCrowd(one, easel);
          else if (asset) paintAsset(one, easel, ready);
          else paintPlant(one, easel, ready);
        },
      };
      return [pass];
    });
}
