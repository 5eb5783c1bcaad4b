/** What a scene painter gets and gives: facts to paint, one light, one camera; and passes that paint bands of rows. */
import type { Brief, Stage } from '@atelier/spec';
import type { PlaneSpec } from '../kernels/frame.ts';
import type { Light } from '../light/light.ts';
import type { Pass } from '../pool/pass.ts';
import type { Setting } from '../stage/setting.ts';
import type { View } from '../stage/view.ts';

/** One fact as the painter uses it. */
export interface Element {
  /** Number in the object map. */
  id: number;
  /** Fact id in the Brief. */
  fact: string;
  /** As said: "palm tree", "calm waves". */
  name: string;
  /** Words that describe it. */
  attributes: readonly string[];
  /** How many to paint, where the Brief says. */
  count?: number;
}

export interface SceneContext {
  brief: Brief;
  stage: Stage;
  seed: number;
  view: View;
  light: Light;
  setting: Setting;
  /** The fact that stands for a scene element (`sky`, `sea`, `palm` …), if the Brief has one. */
  element(kind: string): Element | undefined;
  /** Stars are dabbed onto the finished picture (`light/star-dabs.ts`), not painted into the sky. */
  dabbed: boolean;
  /** Number in the object map of a mass that the setting consists of: its own fact, or else the fact of the place. */
  mass(kind: string): number;
}

/** Far-to-near passes for one setting. `ground` passes run before the objects, `front` passes after them. */
export interface ScenePasses {
  /** Extra planes that the passes work in. */
  planes?: readonly PlaneSpec[];
  ground: Pass[];
  front: Pass[];
}

export type ScenePainter = (context: SceneContext) => ScenePasses;
