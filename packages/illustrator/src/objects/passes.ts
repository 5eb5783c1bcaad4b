/**
 * Objects into the painted scene, far to near: what each leaves on the ground or the water, then itself, then what of the
 * ground stands before its feet. One serial pass an object: a shadow falls on the object behind it, so order matters, and
 * what lies below a thing is read from rows beyond a band.
 */
import type { MissingPolicy } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Pass } from '../pool/pass.ts';
import type { FactTable } from '../scenes/context.ts';
import type { ScenePlan } from '../stage/plan.ts';
import { paintCrowd } from './crowd.ts';
import type { Easel, Room } from './easel.ts';
import type { Seen } from './ground-marks.ts';
import { paintPlant, seenPlant } from './plant-object.ts';
import { paintSketch } from './sketch.ts';
import { paintAsset, seenAsset } from './sprite-object.ts';

export interface ObjectOptions {
  table: FactTable;
  missing: MissingPolicy;
  /** How much the ground mirrors, 0 dry … 1 wet. */
  wet: number;
  /** The picture gets a painter's finish. */
  painted: boolean;
  /** Drawings are marks in this ink, in scene light. */
  mark?: Rgb;
}

export function objectPasses(plan: ScenePlan, { table, missing, wet, painted, mark }: ObjectOptions): Pass[] {
  const { placed, setting, stage } = plan;
  const ordered = placed.map((one, i) => ({ one, i })).sort((a, b) => b.one.object.depth - a.one.object.depth || a.i - b.i);
  return ordered
    .filter(({ one }) => one.art !== undefined || missing === 'sketch')
    .map(({ one }) => {
      const room: Room = {
        setting,
        seed: stage.seed,
        id: table.numberOfObject(one.object),
        wet,
        painted,
        ...(mark && { mark }),
      };
      const asset = one.art?.includes(':');
      let made: Seen | undefined;
      return {
        name: one.fact.name,
        serial: true,
        weight: 0.5,
        prepare() {
          if (one.art !== undefined && one.crowd === undefined) made = asset ? seenAsset(one, room) : seenPlant(one, room);
        },
        run(frame) {
          const easel: Easel = { ...room, frame };
          const ready = made;
          made = undefined;
          if (one.art === undefined) paintSketch(one, easel);
          else if (one.crowd !== undefined) paintCrowd(one, easel);
          else if (asset) paintAsset(one, easel, ready);
          else paintPlant(one, easel, ready);
        },
      };
    });
}
