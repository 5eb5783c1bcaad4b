/** The sky of every outdoor scene: gradient and glow, stars, disc, clouds, mist; each only where the Brief has it. */

import { scratch } from '../kernels/scratch.ts';
import { cloudLayers, paintCloudRow } from '../light/clouds.ts';
import { lightWith } from '../light/light-with.ts';
import { moonPhase, paintMoon } from '../light/moon.ts';
import { paintSkyRow, paintSunDisc, skyTable, sunPlace } from '../light/sky.ts';
import { paintStars, starsOf } from '../light/stars.ts';
import type { Pass } from '../pool/pass.ts';
import { faceSaid, paintFace } from './disc-face.ts';
import type { SceneContext } from './scene.ts';
import { skyLightPasses } from './sky-lights.ts';

export function skyPasses(context: SceneContext): Pass[] {
  const { view, light, seed } = context;
  const table = skyTable(light);
  const sun = sunPlace(view, light);
  const skyId = context.mass('sky');
  const cloudId = context.element('clouds')?.id;
  const disc = context.element(light.night ? 'moon' : 'sun');
  const face = disc && faceSaid(context.brief);
  const phase = disc ? moonPhase([disc.name, ...disc.attributes].join(' ')) : 1;
  const starElement = context.element('stars');
  // By night nothing glows where no moon stands, unless its light was said: then it is behind thin air.
  const moonlit = context.brief.look.some(
    (f) => !f.off && f.kind === 'lighting' && (f.source === 'user' || f.source === 'edit') && /moon/.test(f.value),
  );
  const glowing = light.night && !disc && !moonlit ? lightWith(light, { glow: [0, 0, 0] as const }) : light;
  const stars = starElement ? starsOf(seed, view, light) : [];
  // A closed sky has the shapes of its clouds also where nobody named them: they are the sky then.
  const clouded = cloudId !== undefined || light.cover > 0.5 || light.clearing;
  const layers = clouded ? cloudLayers(seed, light, view, context.element('clouds')?.name ?? '') : [];
  // A little below the horizon too, for land that does not reach up to it.
  const floor = Math.min(view.height, Math.ceil(view.horizon + view.height * 0.05) + 2);
  return [
    {
      name: 'sky',
      run(frame, kernels, y0, y1) {
        const { color, ids, depth, width } = frame;
        const [xs, ys, a, b, cover] = scratch(frame, 5);
        for (let y = y0; y < Math.min(y1, floor); y++) {
          const row = y * width;
          paintSkyRow(color, row * 4, y + 0.5, view, glowing, table, sun);
          ids.fill(skyId, row, row + width);
          depth.fill(1, row, row + width);
        }
        if (starElement && !context.dabbed) paintStars(frame, stars, starElement.id, y0, Math.min(y1, floor));
        if (disc && light.night) paintMoon(frame, disc.id, view, light, sun, phase, y0, y1, view.horizon);
        else if (disc && light.elevation > -2) paintSunDisc(color, ids, disc.id, view, light, sun, y0, y1, view.horizon);
        if (face) paintFace(frame, face, sun, y0, Math.min(y1, view.horizon));
        for (let y = y0; y < Math.min(y1, floor); y++) {
          cover.fill(0);
          for (const layer of layers)
            paintCloudRow(color, y * width * 4, y + 0.5, view, light, sun, layer, kernels, { xs, ys, a, b }, cover);
          if (cloudId !== undefined) for (let x = 0; x < width; x++) if (cover[x]! > 0.35) ids[y * width + x] = cloudId;
        }
      },
    },
    ...skyLightPasses(context),
  ];
}
