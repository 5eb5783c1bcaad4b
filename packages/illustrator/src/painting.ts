/**
 * The plan of one painting: setting → scene passes → objects → front → finish. A pure function of the job, so every worker
 * makes the same plan. Start reading here.
 */
import type { Brief, MissingPolicy, Stage } from '@atelier/spec';
import { bloomPasses, bloomPlanes } from './finish/bloom.ts';
import { tonePass } from './finish/tone.ts';
import type { Plan } from './pool/pass.ts';
import { paintBeach } from './scenes/beach.ts';
import { contextOf, factTable } from './scenes/context.ts';
import { SCENE_PAINTERS } from './scenes/painters.ts';
import { settingOf } from './stage/setting.ts';

/** Everything a painting depends on; plain data that can be sent to a worker. */
export interface PaintJob {
  brief: Brief;
  stage: Stage;
  missing: MissingPolicy;
}

export function preparePainting({ brief, stage }: PaintJob): Plan {
  const setting = settingOf(brief, stage);
  const table = factTable(brief);
  const context = contextOf(brief, stage, setting, table);
  const painter = SCENE_PAINTERS[setting.scene] ?? paintBeach;
  const { ground, front, planes = [] } = painter(context);
  const finish = [
    ...bloomPasses({ width: stage.width, height: stage.height, threshold: 1.5, knee: 0.8, strength: 0.5 }),
    tonePass({ exposure: 0.9, saturation: 0.94, vignette: 0.2, grain: 0.008, seed: stage.seed }),
  ];
  return {
    width: stage.width,
    height: stage.height,
    planes: [...bloomPlanes(stage.height), ...planes],
    passes: [...ground, ...front, ...finish],
  };
}
