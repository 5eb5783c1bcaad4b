/**
 * A city street in one-point perspective: rows of buildings on both sides, painted far to near, towers at the end, and a road
 * that takes the shadow of the houses and mirrors lights when it is wet; or, where the words ask for it, the skyline.
 */

import { random } from '@atelier/spec';
import { addRgb, luminance, mixRgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { lightWith } from '../light/light-with.ts';
import { clamp, exp, mix } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { LAMP } from './city-colours.ts';
import { glowPass } from './city-glow.ts';
import { neonAir, neonLight } from './city-neon.ts';
import { type Street, streetOf } from './city-plan.ts';
import { columns, distanceOf, hiddenRows, topRow } from './city-shape.ts';
import { paintCityView } from './city-view.ts';
import { isCityView, isTownLights } from './city-words.ts';
import { contextWith } from './context.ts';
import { wallColour } from './facade.ts';
import type { Out, WallPoint } from './facade-parts.ts';
import { endTop, topAt } from './old-house.ts';
import { parkedCarsPass, parkedIn } from './parked-cars.ts';
import type { SceneContext, ScenePainter, ScenePasses } from './scene.ts';
import { signsPass } from './signs.ts';
import { skyPasses } from './sky-passes.ts';
import { streetEndPass } from './skyline.ts';
import { isSquare, paintSquare } from './square.ts';
import { stormLitterPass } from './storm-litter.ts';
import { streetPass } from './street.ts';
import { oldEndPass } from './street-end.ts';
import { lampsPass } from './street-lamps.ts';
import { laundryPass } from './street-laundry.ts';
import { mannerOfStreet } from './street-manner.ts';
import type { StreetManner } from './street-manners.ts';
import { potsPass } from './street-pots.ts';
import { hasTraffic, trafficPass } from './street-traffic.ts';
import { tramPass } from './street-tram.ts';
import { streetTreesPass } from './street-trees.ts';
import { isLanternStreet, strungLanternsPass } from './strung-lanterns.ts';
import { paintTownLights } from './town-lights.ts';

export const paintCity: ScenePainter = (given) => {
  if (isTownLights(given)) return paintTownLights(given);
  if (isCityView(given.brief)) return paintCityView(given);
  if (isSquare(given)) return paintSquare(given);
  return paintStreetIn(given, mannerOfStreet(given));
};

/** A street in the manner of a town, or of a large city. */
export function paintStreetIn(given: SceneContext, manner: StreetManner | undefined): ScenePasses {
  const street = streetOf(given, manner);
  const context = street.neon ? neonLight(given) : canyonLight(given, street);
  const ground: Pass[] = [...skyPasses(context)];
  const { light } = context;
  const dark = light.night || light.time === 'dusk';
  // The lights of the far end draw the eye down the street.
  if (dark && !street.neon) {
    const r = random(context.seed, 'city', 'glow');
    ground.push(
      glowPass(context, street.vanish, (light.night ? 1 : 0.45) * r.between(0.6, 1.6), r.between(0.06, 0.2), street.glow),
    );
  }
  ground.push(manner ? oldEndPass(context, street, manner) : streetEndPass(context, street), buildingsPass(context, street));
  if (street.neon) ground.push(neonAir(context, street));
  if (street.slope === 0) ground.push(signsPass(context, street));
  ground.push(streetPass(context, street));
  if (street.pools && light.clearing) ground.push(stormLitterPass(context, street));
  if (!manner && hasTraffic(given, street)) ground.push(trafficPass(context, street));
  const parked = parkedIn(given);
  if (parked) ground.push(parkedCarsPass(context, street, parked.id));
  if (isLanternStreet(context)) ground.push(strungLanternsPass(context, street));
  const [growth, avenue, tram] = [context.element('growth'), context.element('avenue'), context.element('tram')];
  if (growth && manner) ground.push(potsPass(context, street, growth));
  if (avenue) ground.push(...[streetTreesPass(context, street, avenue) ?? []].flat());
  if (tram) ground.push(tramPass(context, street, tram));
  const laundry = context.element('laundry');
  if (laundry) ground.push(laundryPass(context, street, laundry));
  const lamps = context.element('lamps');
  if (lamps) ground.push(lampsPass(context, street, lamps.id));
  return { ground, front: [] };
}

/** In a street the blue of the sky is mixed with what the walls throw back, so shade is greyer than in the open. */
function canyonLight(context: SceneContext, street: Street): SceneContext {
  const { light } = context;
  const grey = luminance(light.fill);
  const share = light.night ? 0.15 : light.time === 'day' ? 0.5 : 0.25;
  const key = luminance(light.key);
  const white = light.time === 'day' ? 0 : 0.16;
  return contextWith(context, {
    light: lightWith(light, {
      // The sky that opens after a storm is the brightest thing, and all that is wet shows it.
      fill: scaleRgb(
        mixRgb(light.fill, [grey * 1.04, grey, grey * 0.95], share),
        street.pools && !light.night
          ? 1.45
          : street.lanterns && !light.night
            ? light.cover > 0.5
              ? 2.3
              : light.time === 'dusk' || light.time === 'sunset'
                ? 1.5
                : 1
            : 1,
      ),
      key: mixRgb(light.key, [key, key, key], white),
      // The air by night holds the light of the lamps, fog more of it.
      haze: light.night
        ? addRgb(
            scaleRgb(light.haze, 1 + 0.4 * light.mist),
            addRgb(scaleRgb(street.glow, 0.4), scaleRgb(LAMP, 0.05 * light.mist)),
          )
        : light.time === 'dusk'
          ? addRgb(light.haze, scaleRgb(street.glow, 0.25))
          : light.haze,
    }),
  });
}

function buildingsPass(context: SceneContext, street: Street): Pass {
  const look = buildingsLook(context, street);
  return {
    name: 'buildings',
    weight: 3,
    look,
    run: (frame, _k, y0, y1) => paintBuildings(look, frame, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function buildingsLook(context: SceneContext, street: Street) {
  const { view, light } = context;
  const id = context.mass('buildings');
  const hidden = hiddenRows(view, street);
  const thick = 0.0021 + 0.019 * light.mist + (light.night ? 0.007 : 0) + (street.neon ? 0.004 : 0);
  return { context, street, view, light, id, hidden, thick };
}

type BuildingsLook = ReturnType<typeof buildingsLook>;

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintBuildings(look: BuildingsLook, frame: Frame, y0: number, y1: number): void {
  const { street, view, hidden } = look;
  const out: Out = [0, 0, 0];
  const at: WallPoint = { across: 0, up: 0, z: 0, frontal: false, du: 0, dv: 0 };
  for (const [i, b] of street.buildings.entries()) {
    const [left, right] = columns(view, street, b);
    for (let x = left; x < right; x++) paintColumn(look, b, hidden[i]!, out, at, frame, x, y0, y1);
  }
}

function paintColumn(
  { context, street, view, light, id, thick }: BuildingsLook,
  b: Street['buildings'][number],
  limit: ArrayLike<number>,
  out: Out,
  at: WallPoint,
  { color, ids, depth, width }: Frame,
  x: number,
  y0: number,
  y1: number,
): void {
  const z = distanceOf(view, street, b, x + 0.5);
  if (z < 0) return;
  const xFar = street.vanish + (b.side * b.wall * view.focal) / b.z1;
  const off = (x + 0.5 - street.vanish) * b.side;
  const scale = view.focal / z;
  at.z = z;
  at.frontal = z === b.z0;
  at.across = at.frontal ? off / scale - b.wall : z - b.z0;
  at.du = at.frontal ? 1 / scale : (z * z) / (b.wall * view.focal);
  at.dv = 1 / scale;
  const top = topRow(view, street, b, z, at.frontal ? endTop(b, at.across) : topAt(b, at.across));
  const foot = view.horizon + view.eye * scale;
  const edge = clamp(Math.abs(x + 0.5 - xFar) + 0.5);
  const fog = clamp(1 - exp(-z * thick));
  const last = Math.min(y1, foot, Math.ceil(limit[x]!));
  for (let y = Math.max(y0, Math.floor(top)); y < last; y++) {
    const a = clamp(y + 1 - top) * edge;
    if (a <= 0) continue;
    at.up = view.eye - b.ground - (y + 0.5 - street.level) / scale;
    wallColour(out, context, street, b, at);
    const p = y * width + x;
    for (let c = 0; c < 3; c++) color[p * 4 + c] = mix(color[p * 4 + c]!, mix(out[c]!, light.haze[c]!, fog), a);
    if (a > 0.5) {
      ids[p] = id;
      depth[p] = clamp(0.1 + z / 140);
    }
  }
}
