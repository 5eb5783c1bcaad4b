/** Lights of the night and the storm, over the painted sky of any scene: Milky Way, aurora, planet, shooting stars, lightning. */

import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import { auroraOf, paintAurora } from '../light/aurora.ts';
import { cometOf, paintComet } from '../light/comet.ts';
import { eclipseOf, paintEclipse } from '../light/eclipse.ts';
import { fireworksOf, paintFireworks } from '../light/fireworks.ts';
import { funnelOf, paintFunnel } from '../light/funnel.ts';
import { milkyWayOf, paintMilkyWay } from '../light/milky-way.ts';
import { paintPlanet, planetOf } from '../light/planet.ts';
import { paintBowFeet, paintRainbow, paintShower, type Rainbow, rainbowOf } from '../light/rainbow.ts';
import { lightningOf, meteorsOf, paintStrokes, type Stroke } from '../light/sky-strokes.ts';
import { paintSpiral, spiralOf } from '../light/spiral.ts';
import { paintStars } from '../light/stars.ts';
import { clamp, exp } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { colourOfElement } from './colour-words.ts';
import type { Element, SceneContext } from './scene.ts';
import { earthPass } from './vista-body.ts';

const saidOf = (e: Element): string => [e.name, ...e.attributes].join(' ').toLowerCase();

/** "Planet Venus": its name may stand in the Brief as a place. */
const calledPlanet = ({ brief }: SceneContext, planet: Element): string =>
  [saidOf(planet), ...brief.setting.filter((f) => !f.off && PLANETS.test(f.value)).map((f) => f.value.toLowerCase())].join(' ');
const PLANETS = /^(?:planet )?(?:mercury|venus|mars|jupiter|saturn|uranus|neptune)$/i;

/** Passes for what the Brief has of these. `open`: a picture in space, without a horizon. */
export function skyLightPasses(context: SceneContext, open = false): Pass[] {
  const { view, light, seed } = context;
  const passes: Pass[] = [];
  const floor = open ? view.height : Math.min(view.height, Math.ceil(view.horizon) + 2);
  const keep = context.element('moon')?.id;
  const veil = (1 - light.cover * 0.92) * (1 - light.mist * 0.5);
  const dark = light.night ? 1 : light.time === 'dusk' ? 0.4 : 0;
  const aurora = context.element('aurora');
  const galaxy = context.element('galaxy');
  // A nebula is painted with space itself.
  if (galaxy && dark > 0 && !(open && /nebula|gas/.test(saidOf(galaxy))))
    passes.push(galaxyPass(context, galaxy, open, { floor, keep, veil: veil * dark * (aurora ? 0.35 : 1) }));
  if (aurora) {
    const lights = auroraOf(seed, view);
    // By day it is as faint as real ones are against a bright sky, but it was asked for.
    const shown = Math.max(0.35, dark) * (1 - light.cover * 0.6);
    passes.push({
      name: 'aurora',
      weight: 2,
      run: (frame, k, y0, y1) =>
        paintAurora(frame, k, view, lights, aurora.id, { y0, y1: Math.min(y1, floor), veil: shown, keep }),
    });
  }
  const charted = context.brief.subjects.some((s) => !s.off && /^solar system\b/.test(s.name));
  const planet = charted ? undefined : context.element('planet');
  // Whoever stands on it does not see it in the sky.
  if (planet && (planet.fact !== context.setting.place || context.setting.scene !== 'desert') && !context.setting.vista) {
    const side = light.azimuth >= 0 ? 1 : -1;
    const ball = planetOf(seed, view, calledPlanet(context, planet), side);
    if (/\bearth\b|blue marble/.test(saidOf(planet))) passes.push(earthPass(seed, ball, side, planet.id, floor));
    else
      passes.push({
        name: 'planet',
        run: (frame, _k, y0, y1) => paintPlanet(frame, ball, planet.id, y0, Math.min(y1, floor), light.night ? 0.8 : 1),
      });
  }
  const bow = context.element('rainbow');
  if (bow) {
    const arc = bowOf(context, bow);
    if (!light.night && !light.backlit && !open) {
      const shower = {
        side: light.azimuth >= 0 ? 1 : -1,
        salt: random(seed, 'rainbow', 'shower').below(1 << 16),
        air: light.haze,
      };
      passes.push({
        name: 'shower',
        run: (frame, k, y0, y1) => paintShower(frame, k, arc, view, { ...shower, y0, y1: Math.min(y1, floor) }),
      });
    }
    passes.push({
      name: 'rainbow',
      run: (frame, _k, y0, y1) => paintRainbow(frame, arc, bow.id, y0, Math.min(y1, floor), light.night ? 0.3 : 1),
    });
  }
  const meteor = context.element('meteor');
  if (meteor) {
    const many = /shower|stars|meteors/.test(saidOf(meteor));
    const strokes = meteorsOf(seed, view, meteor.count ?? (many ? 7 : 1));
    passes.push({
      name: 'shooting star',
      run: (frame, _k, y0, y1) => paintStrokes(frame, strokes, meteor.id, y0, Math.min(y1, floor)),
    });
  }
  const comet = context.element('comet');
  if (comet) {
    const body = cometOf(seed, view);
    passes.push({ name: 'comet', run: (frame, _k, y0, y1) => paintComet(frame, body, comet.id, y0, Math.min(y1, floor)) });
  }
  const eclipse = context.element('eclipse');
  if (eclipse) {
    const sun = eclipseOf(seed, view);
    passes.push({ name: 'eclipse', run: (frame, _k, y0, y1) => paintEclipse(frame, sun, eclipse.id, y0, Math.min(y1, floor)) });
  }
  const fireworks = context.element('fireworks');
  if (fireworks) {
    const shells = fireworksOf(seed, view, colourOfElement(fireworks));
    passes.push({
      name: 'fireworks',
      weight: 2,
      run: (frame, _k, y0, y1) => paintFireworks(frame, shells, fireworks.id, y0, Math.min(y1, floor)),
    });
  }
  const tornado = context.element('tornado');
  if (tornado) {
    const funnel = funnelOf(seed, view, light.azimuth >= 0 ? 1 : -1, light.fill, light.haze);
    passes.push({
      name: 'tornado',
      run: (frame, _k, y0, y1) => paintFunnel(frame, funnel, tornado.id, y0, Math.min(y1, floor)),
    });
  }
  const lightning = context.element('lightning');
  if (lightning) {
    const bolt = lightningOf(seed, view);
    const course = courseOf(bolt, view);
    passes.push({
      name: 'lightning',
      run: (frame, _k, y0, y1) => {
        flash(frame, view, course, y0, Math.min(y1, floor));
        paintStrokes(frame, bolt, lightning.id, y0, Math.min(y1, floor));
      },
    });
  }
  return passes;
}

/** Where the bow stands, and whether a second one was asked for. */
const bowOf = ({ seed, view, light }: SceneContext, bow: Element): Rainbow =>
  rainbowOf(seed, view, light.azimuth >= 0 ? 1 : -1, bow.count === 2 || /\b(?:double|twin|second)\b/.test(saidOf(bow)));

/** The feet of a rainbow before the land that has been painted so far. */
export function bowFeet(context: SceneContext): Pass[] {
  const { light } = context;
  const bow = context.element('rainbow');
  if (!bow) return [];
  const arc = bowOf(context, bow);
  return [
    {
      name: 'bow feet',
      weight: 0.2,
      run: (frame, _k, y0, y1) => paintBowFeet(frame, arc, y0, y1, light.night || light.backlit ? 0.3 : 1),
    },
  ];
}

/** The far land under a bolt is lit by it for as long as it lasts. */
export function flashOnLand({ view, seed, element, light }: SceneContext): Pass[] {
  if (!element('lightning')) return [];
  const bolts = lightningOf(seed, view);
  const foot = bolts.reduce((low, s) => (s.y1 > low.y1 + 0.5 || (s.y1 > low.y1 - 0.5 && s.half[1] > low.half[1]) ? s : low));
  const strength = light.night ? 1.6 : 0.9;
  return [
    {
      name: 'flash on land',
      weight: 0.2,
      run: (frame, _k, y0, y1) => {
        const { color, depth, width } = frame;
        for (let y = Math.max(y0, Math.floor(view.horizon - 0.06 * view.unit)); y < y1; y++) {
          const down = (y - view.horizon) / view.unit;
          const reach = 0.1 + 0.9 * Math.max(0, down);
          for (let x = 0; x < width; x++) {
            const p = y * width + x;
            if (depth[p]! >= 1) continue;
            const d = (x - foot.x1) / view.unit / reach;
            const lit = strength * exp(-d * d * 0.7 - Math.abs(down) * 7);
            if (lit < 0.01) continue;
            color[4 * p] = color[4 * p]! * (1 + 0.8 * lit);
            color[4 * p + 1] = color[4 * p + 1]! * (1 + 0.86 * lit);
            color[4 * p + 2] = color[4 * p + 2]! * (1 + 1.1 * lit) + 0.008 * lit;
          }
        }
      },
    },
  ];
}

/** A bow in the spray before a face of rock: over all that is farther than the spray, and strong against the dark of it. */
export function bowBefore(context: SceneContext): Pass[] {
  const { view, light } = context;
  const bow = context.element('rainbow');
  if (!bow) return [];
  const arc = bowOf(context, bow);
  const inSpray = { ...arc, radius: arc.radius * 0.82, width: arc.width * 0.9 };
  return [
    {
      name: 'bow in the spray',
      weight: 0.3,
      run: (frame, _k, y0, y1) =>
        paintRainbow(frame, inSpray, bow.id, y0, Math.min(y1, Math.ceil(view.horizon)), light.night ? 0.3 : 0.9),
    },
  ];
}

/** Where the bolt's glow has its middle in each row, evened out: it follows no kink. */
function courseOf(bolt: readonly Stroke[], { unit, height }: View): Float64Array {
  const trunk = bolt.filter((s) => s.halo >= 0.05);
  const out = new Float64Array(height);
  if (trunk.length === 0) return out.subarray(0, 0);
  const reach = unit * 0.16;
  for (let y = 0; y < height; y++) {
    let sum = 0;
    let weight = 1e-9;
    for (const s of trunk) {
      const d = ((s.y0 + s.y1) / 2 - y) / reach;
      const w = (Math.abs(s.y1 - s.y0) + 1) * exp(-d * d);
      sum += w * ((s.x0 + s.x1) / 2);
      weight += w;
    }
    out[y] = weight > 1e-6 ? sum / weight : trunk[trunk.length - 1]!.x1;
  }
  return out;
}

/** The clouds round a bolt are lit by it: what is there grows brighter, so that their shapes show. */
function flash(frame: Frame, view: View, course: Float64Array, y0: number, y1: number): void {
  const { unit, horizon } = view;
  const { color, width } = frame;
  for (let y = y0; y < y1; y++) {
    const middle = course[y];
    if (middle === undefined) return;
    const down = clamp(y / Math.max(1, horizon));
    for (let x = 0; x < width; x++) {
      const d = Math.abs(x - middle) / unit;
      const lit = exp(-d * 5.5) * (1.7 - 0.9 * down);
      const o = (y * width + x) * 4;
      color[o] = color[o]! * (1 + lit * 1.15) + 0.012 * lit;
      color[o + 1] = color[o + 1]! * (1 + lit * 1.25) + 0.014 * lit;
      color[o + 2] = color[o + 2]! * (1 + lit * 1.6) + 0.026 * lit;
    }
  }
}

/** From the ground the galaxy is the band we live in; from space it may be another one, seen whole, or a cloud of gas. */
function galaxyPass(
  { view, seed, brief, light }: SceneContext,
  galaxy: Element,
  open: boolean,
  { floor, keep, veil }: { floor: number; keep: number | undefined; veil: number },
): Pass {
  const words = saidOf(galaxy);
  if (open && !/milky/.test(words)) {
    const spiral = spiralOf(
      seed,
      view,
      /distant|far|small/.test(words) && !/^galaxy$/.test(brief.idea),
      light.azimuth >= 0 ? 1 : -1,
    );
    return {
      name: 'galaxy',
      weight: 2,
      run: (frame, k, y0, y1) => paintSpiral(frame, k, spiral, galaxy.id, y0, Math.min(y1, floor)),
    };
  }
  const way = milkyWayOf(seed, view, open);
  return {
    name: 'milky way',
    weight: 2,
    run(frame, k, y0, y1) {
      const last = Math.min(y1, floor);
      paintMilkyWay(frame, k, view, way, galaxy.id, { y0, y1: last, veil, keep });
      paintStars(frame, way.dust, galaxy.id, y0, last, keep);
    },
  };
}
