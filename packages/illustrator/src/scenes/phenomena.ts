/** Passes for light, air and what drifts in it where it was said (`stage/phenomena.ts`). They run after every thing that stands there. */
import type { Pass } from '../pool/pass.ts';
import { beamPass, sunbeamsPass } from './beams.ts';
import { mannerOf } from './city-roofs.ts';
import { isCityView } from './city-words.ts';
import { columnPass } from './columns.ts';
import { DRIFTING, driftPass } from './drifting.ts';
import { footprintsPass } from './footprints.ts';
import { lightTrailsPass } from './light-trails.ts';
import type { SceneContext } from './scene.ts';

export function phenomenaPasses(context: SceneContext): Pass[] {
  const { element, setting } = context;
  const passes: Pass[] = [];
  const prints = element('footprints');
  if (prints) passes.push(footprintsPass(context, prints));
  const trails = element('light-trails');
  if (trails) passes.push(lightTrailsPass(context, trails));
  for (const kind of ['smoke', 'steam'] as const) {
    const rising = element(kind);
    // Villages and roofs have smoke on their own chimneys.
    const own = setting.scene === 'village' || (setting.scene === 'city' && isCityView(context.brief) && mannerOf(context));
    if (rising && !(kind === 'smoke' && own)) passes.push(columnPass(context, kind, rising));
  }
  const rays = element('sunbeams');
  // A wood has shafts of its own.
  if (rays && setting.scene !== 'forest') passes.push(sunbeamsPass(context, rays));
  const beam = element('beam');
  if (beam) passes.push(beamPass(context, beam));
  for (const kind of DRIFTING) {
    const drift = element(kind);
    if (drift) passes.push(driftPass(context, kind, drift));
  }
  return passes;
}
