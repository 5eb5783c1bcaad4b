/** The sky of every outdoor scene: gradient and glow, stars, disc, clouds, mist; each only where the Brief has it. */

import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { type CloudLayer, cloudLayers, paintCloudRow } from '../light/clouds.ts';
import type { Light } from '../light/light.ts';
import { lightWith } from '../light/light-with.ts';
import { moonPhase, paintMoon } from '../light/moon.ts';
import { paintSkyRow, paintSunDisc, type SunPlace, skyTable, sunPlace } from '../light/sky.ts';
import { oneStar, paintStars, type Star, starsOf } from '../light/stars.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { faceSaid, paintFace } from './disc-face.ts';
import type { SceneContext } from './scene.ts';
import { skyLightPasses } from './sky-lights.ts';

export function skyPasses(context: SceneContext): Pass[] {
  const { view, light, seed } = context;
  const table = skyTable(light);
  const sun = sunPlace(view, light);
  const skyId = context.mass('sky');
  const cloudId = context.element('clouds')?.id;
  const lamp = context.element(light.night ? 'moon' : 'sun');
  // Who sees a rainbow has the sun at his back, unless it was said to be there.
  const disc = lamp && !light.night && context.element('rainbow') && !saidAloud(context, lamp.fact) ? undefined : lamp;
  const face = disc && faceSaid(context.brief);
  const phase = disc ? moonPhase([disc.name, ...disc.attributes].join(' ')) : 1;
  const starElement = context.element('stars');
  // By night nothing glows where no moon stands, unless its light was said: then it is behind thin air.
  const moonlit = context.brief.look.some(
    (f) => !f.off && f.kind === 'lighting' && (f.source === 'user' || f.source === 'edit') && /moon/.test(f.value),
  );
  const glowing = light.night && !disc && !moonlit ? lightWith(light, { glow: [0, 0, 0] as const }) : light;
  const stars = starElement ? starsOf(seed, view, light) : [];
  if (starElement?.count === 1) stars.push(oneStar(seed, view));
  // A closed sky has the shapes of its clouds also where nobody named them: they are the sky then.
  const clouded = cloudId !== undefined || light.cover > 0.5 || light.clearing;
  const layers = clouded ? cloudLayers(seed, light, view, cloudsOf(context)) : [];
  // A little below the horizon too, for land that does not reach up to it.
  const floor = Math.min(view.height, Math.ceil(view.horizon + view.height * 0.05) + 2);
  const look: SkyLook = {
    view,
    light,
    glowing,
    table,
    sun,
    skyId,
    cloudId,
    discId: disc?.id,
    phase,
    face,
    moons: moonsOf(sun, disc?.count ?? 1, view, seed),
    stars: context.dabbed ? [] : stars,
    starsId: starElement?.id ?? 0,
    layers,
    floor,
  };
  return [
    { name: 'sky', look, run: (frame, kernels, y0, y1) => paintSky(look, frame, kernels, y0, Math.min(y1, floor)) },
    ...skyLightPasses(context),
  ];
}

/** Behind a rainbow stand heaps that the sun is on, where nothing else is said. */
function cloudsOf({ element, light }: SceneContext): string {
  const clouds = element('clouds');
  const name = clouds ? [...clouds.attributes, clouds.name].join(' ').toLowerCase() : '';
  return element('rainbow') && light.time === 'day' ? `${name} tower` : name;
}

const saidAloud = ({ brief }: SceneContext, fact: string): boolean =>
  [...brief.subjects, ...brief.setting].some((f) => f.id === fact && (f.source === 'user' || f.source === 'edit'));

/** The further moons of a world are smaller, and stand higher. */
function moonsOf(first: SunPlace, count: number, view: View, seed: number): SunPlace[] {
  const r = random(seed, 'moons');
  const side = first.x > view.width / 2 ? -1 : 1;
  return Array.from({ length: Math.min(count, MOST_MOONS) }, (_, i) =>
    i === 0
      ? first
      : {
          x: first.x + side * view.unit * (0.2 * i + r.between(0, 0.08)),
          y: Math.max(first.radius, first.y - view.unit * r.between(0.02, 0.14) * (i % 2 === 1 ? 1 : -0.3)),
          radius: first.radius * r.between(0.45, 0.72),
        },
  );
}
const MOST_MOONS = 5;

interface SkyLook {
  view: View;
  light: Light;
  /** The light of the air, which may lack a glow that the rest has. */
  glowing: Light;
  table: ReturnType<typeof skyTable>;
  sun: SunPlace;
  skyId: number;
  cloudId: number | undefined;
  /** Of the sun or moon, where it is to be seen. */
  discId: number | undefined;
  phase: number;
  face: ReturnType<typeof faceSaid>;
  /** All of them, where several moons were said. */
  moons: readonly SunPlace[];
  stars: readonly Star[];
  starsId: number;
  layers: readonly CloudLayer[];
  floor: number;
}

function paintSky(look: SkyLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view, light, sun, discId, face } = look;
  const { color, ids, depth, width } = frame;
  for (let y = y0; y < y1; y++) {
    const row = y * width;
    paintSkyRow(color, row * 4, y + 0.5, view, look.glowing, look.table, sun);
    ids.fill(look.skyId, row, row + width);
    depth.fill(1, row, row + width);
  }
  paintStars(frame, look.stars, look.starsId, y0, y1);
  if (discId !== undefined && light.night)
    for (const moon of look.moons) paintMoon(frame, discId, view, light, moon, look.phase, y0, y1, view.horizon);
  else if (discId !== undefined && light.elevation > -2)
    for (const disc of look.moons) paintSunDisc(color, ids, discId, view, light, disc, y0, y1, view.horizon);
  if (face) paintFace(frame, face, sun, !light.night, y0, Math.min(y1, view.horizon));
  if (look.layers.length > 0) paintClouds(look, frame, k, y0, y1);
}

function paintClouds({ view, light, sun, layers, cloudId }: SkyLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { color, ids, width } = frame;
  const [xs, ys, a, b, cover] = scratch(frame, 5);
  const rows = { xs, ys, a, b };
  for (let y = y0; y < y1; y++) {
    cover.fill(0);
    for (const layer of layers) paintCloudRow(color, y * width * 4, y + 0.5, view, light, sun, layer, k, rows, cover);
    if (cloudId !== undefined) for (let x = 0; x < width; x++) if (cover[x]! > 0.35) ids[y * width + x] = cloudId;
  }
}
