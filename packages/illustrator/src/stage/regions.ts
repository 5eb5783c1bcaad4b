/** Boxes of what a scene is made of: sky, sea, sun, mountains. They follow from the camera and the light alone. */

import { planetPlace } from '../light/planet.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp } from '../math.ts';
import { edgeOf } from '../scenes/beach.ts';
import { isRoughSaid } from '../scenes/beach-sea.ts';
import { pierPlan } from '../scenes/pier-plan.ts';
import { skerriesBox } from '../scenes/sea-rocks.ts';
import { bodyPlace } from '../scenes/vista-body.ts';
import { BLOSSOMING } from './scenery-of.ts';
import type { Setting } from './setting.ts';

export interface Region {
  /** Parts of the picture. */
  box: [number, number, number, number];
  depth: number;
  colors: string[];
}

const LEAST = 0.02;

/** Undefined where the element cannot be seen in this picture (a sun behind the viewer). `words`: what is said of sea and waves, or of a planet. */
export function regionOf(element: string, setting: Setting, seed: number, words = ''): Region | undefined {
  if (isElsewhere(element, setting, words)) return undefined;
  const { view, light, scene } = setting;
  const h = clamp(view.horizon / view.height, 0.03, 0.97);
  const band = (top: number, bottom: number, depth: number, colors: string[]): Region => ({
    box: [0, clamp(top, 0, 0.97), 1, clamp(bottom, LEAST, 1) - clamp(top, 0, 0.97)],
    depth,
    colors,
  });
  const shore = scene === 'beach' ? shoreRows(setting, seed) : undefined;
  const sky = light.night ? 'black' : light.time === 'day' ? 'blue' : light.time === 'dusk' ? 'purple' : 'orange';
  const green = setting.season === 'autumn' ? 'orange' : setting.weather === 'snow' ? 'white' : 'green';
  switch (element) {
    case 'sun':
    case 'moon':
      return discOf(setting, element);
    case 'sunlight':
      // The light of the sun, wherever the sun itself stands. No sky is over a room or a bare backdrop, whose light has no hour.
      return light.night || light.cover > 0.5 || scene === 'plain' ? undefined : band(0, 1, 0.5, []);
    case 'curtain':
      return band(0, Math.min(1, h + 0.055), 0.55, []);
    case 'wall':
    case 'tiles':
      return band(0, Math.min(1, h + 0.03), 0.6, []);
    case 'darkness':
      return setting.light.night ? band(0, 1, 0.6, ['black']) : undefined;
    case 'shaft':
      return { box: [0.2, 0, 0.6, 0.95], depth: 0.4, colors: ['white'] };
    case 'panes':
      return band(0.1, 0.62, 0.9, []);
    case 'furnishing':
    case 'room':
      return band(0, 1, 0.6, []);
    case 'petals':
    case 'falling-leaves':
    case 'sparks':
    case 'dust':
    case 'sunbeams':
    case 'beam':
    case 'colours':
      return band(0, 1, 0.5, []);
    case 'smoke':
    case 'steam':
      return { box: [0.1, Math.max(0, h - 0.4), 0.8, Math.min(0.45, h + 0.05)], depth: 0.5, colors: ['gray'] };
    case 'footprints':
    case 'light-trails':
      return { box: [0.25, h, 0.5, 1 - h], depth: 0.3, colors: [] };
    case 'reflection':
    case 'shadow':
    case 'surface':
      return band(h, 1, 0.4, []);
    case 'sky':
      return band(0, h, 1, [sky]);
    case 'stars':
    case 'galaxy':
      return band(0, h, 1, ['white']);
    case 'rainbow':
      return {
        box: [0.06, Math.max(0.02, h - 0.45), 0.88, Math.min(0.43, h)],
        depth: 1,
        colors: ['red', 'yellow', 'green', 'blue'],
      };
    case 'fireworks':
      return band(0.02, h * 0.85, 1, []);
    case 'aurora':
      return band(h * 0.1, h * 0.95, 1, ['green']);
    case 'meteor':
      return { box: [0.3, h * 0.15, 0.4, h * 0.4], depth: 1, colors: ['white'] };
    case 'lightning':
      return { box: [0.3, 0, 0.4, h], depth: 1, colors: ['white'] };
    case 'clouds':
      return band(0, h * 0.92, 1, ['white']);
    case 'mist':
    case 'rain':
    case 'snowfall':
      return band(element === 'mist' ? h * 0.7 : 0, element === 'mist' ? Math.min(1, h + 0.12) : 1, 0.5, ['white']);
    case 'horizon':
      return band(h - LEAST / 2, h + LEAST / 2, 0.95, []);
    case 'sea':
    case 'waves':
      return band(element === 'waves' && shore ? h + (shore.high - h) * 0.45 : h, shore ? shore.low : 1, 0.6, ['blue']);
    case 'sand':
      return shore ? band(shore.high, 1, 0.08, ['beige']) : band(h, 1, 0.4, ['beige']);
    case 'shore':
      return shore ? band(shore.high - 0.01, shore.low + 0.02, 0.1, ['beige']) : band(0.85, 1, 0.1, ['beige']);
    case 'lake':
    case 'river':
      return band(h, 1, 0.5, ['blue']);
    case 'mountains':
      return band(h - 0.3, h, 0.95, ['gray']);
    case 'volcano':
      return band(h - 0.4, h, 0.9, ['gray']);
    case 'iceberg':
    case 'sea-rocks':
      return { ...skerriesBox(setting.view, seed, element === 'iceberg'), depth: 0.5, colors: ['gray'] };
    case 'landform':
      return band(h - 0.3, Math.min(1, h + 0.08), 0.7, []);
    case 'headland':
      return band(h - 0.06, h, 0.9, ['gray']);
    case 'hills':
      return band(h - 0.16, h + 0.04, 0.85, [green]);
    case 'blossom':
      return band(h - 0.35, h + 0.2, 0.4, ['pink']);
    case 'view-window':
      return { box: [0, 0, 1, 1], depth: 0.01, colors: ['white'] };
    case 'boughs':
      return { box: [0, 0, 1, 0.45], depth: 0.05, colors: [green] };
    case 'great-wall':
      return band(h - 0.2, h + 0.3, 0.6, ['beige']);
    case 'forest':
      return band(h - 0.3, h + 0.1, 0.7, [green]);
    case 'buildings':
    case 'signs':
      return band(h - 0.4, h, 0.8, ['gray']);
    case 'grove':
      return band(h - 0.18, h + 0.2, 0.6, [green]);
    case 'site':
      return band(h - 0.2, 1, 0.4, []);
    case 'orchard':
      return band(h - 0.12, 0.95, 0.4, [green]);
    case 'houses':
    case 'windows':
    case 'masts':
      return band(h - 0.18, h + (scene === 'harbour' ? 0.05 : 0.25), 0.6, []);
    case 'waterfall':
      return { box: [0.3, h - 0.42, 0.4, 0.42], depth: 0.68, colors: ['white'] };
    case 'cliff':
      return band(h - 0.45, h, 0.7, ['gray']);
    case 'pool':
      return band(h, 1, 0.5, ['blue']);
    case 'spray':
      return { box: [0.25, h - 0.12, 0.5, 0.16], depth: 0.65, colors: ['white'] };
    case 'canyon':
      return band(h - 0.25, 1, 0.5, ['orange']);
    case 'black-hole':
      return { box: [0.15, 0.3, 0.7, 0.4], depth: 1, colors: ['black', 'orange'] };
    case 'space-window':
      return band(0, 1, 0.02, ['black']);
    case 'tornado':
      return { box: [0.2, 0, 0.6, h], depth: 0.96, colors: ['gray'] };
    case 'comet':
      return { box: [0.2, h * 0.1, 0.6, h * 0.5], depth: 1, colors: ['white'] };
    case 'eclipse':
      return { box: [0.35, h * 0.2, 0.3, h * 0.4], depth: 1, colors: ['black', 'white'] };
    case 'planet':
      return planetBox(setting, seed, words);
    case 'desert':
      return band(h, 1, 0.4, ['beige']);
    case 'snow':
    case 'ice':
      return band(h, 1, 0.4, ['white']);
    case 'castle':
      return { box: [0.3, 0.24, 0.42, 0.34], depth: 0.6, colors: ['gray'] };
    case 'island':
      return { box: [0.14, 0.36, 0.72, 0.5], depth: 0.5, colors: [green] };
    case 'monument':
      return { box: [0.2, h * 0.2, 0.6, h * 0.8], depth: 0.8, colors: ['white'] };
    case 'viaduct':
      return { box: [0, 0.46, 1, 0.4], depth: 0.5, colors: ['gray'] };
    case 'railway':
      return { box: [0.1, 0.4, 0.8, 0.12], depth: 0.5, colors: [] };
    case 'bridge':
      return band(h - 0.2, h + 0.04, 0.6, ['gray']);
    case 'ferries':
      return band(h - 0.06, h + 0.12, 0.6, ['white']);
    case 'cranes':
      return band(h - 0.28, h + 0.04, 0.7, ['gray']);
    case 'laundry':
      return band(h - 0.3, h, 0.3, ['white']);
    case 'tram':
      return { box: [0.36, Math.max(0, h - 0.16), 0.3, 0.36], depth: 0.2, colors: ['yellow'] };
    case 'avenue':
      return band(h - 0.4, Math.min(1, h + 0.25), 0.4, [green]);
    case 'growth':
      return band(h - 0.3, 1, 0.4, ['green']);
    case 'pier':
      return pierBox(setting, seed);
    case 'path':
      if (shore && setting.coastRoad) return band(shore.high, 1, 0.2, ['gray']);
      return { box: [0.2, h, 0.6, 1 - h], depth: 0.4, colors: ['gray'] };
    case 'street':
      return { box: [0.2, h, 0.6, 1 - h], depth: 0.4, colors: ['gray'] };
    default:
      return band(h, 1, 0.4, [green]);
  }
}

/** Scenes whose painter builds houses. */
const HOUSED: ReadonlySet<string> = new Set(['village', 'harbour', 'garden']);

/** Scenes whose painter raises a range, or what stands for one there. */
const PEAKED: ReadonlySet<string> = new Set([
  'mountains',
  'lake',
  'river',
  'village',
  'snowfield',
  'desert',
  'meadow',
  'hills',
  'farmland',
  'garden',
]);

/** What is painted in landscapes and on towns alone: before a plain backdrop there is none of it. */
const OUTDOORS =
  /^(?:rainbow|aurora|fireflies|lightning|waves|headland|street|path|clouds|hills|forest|flowers|planet|lamps|meteor)$/;

/** Elements that some painters alone paint, and this picture's does not. */
function isElsewhere(element: string, { scene, coastRoad, weather }: Setting, seaWords: string): boolean {
  if (element === 'great-wall') return scene !== 'hills';
  if (element === 'houses') return !HOUSED.has(scene);
  if (element === 'mountains') return !PEAKED.has(scene);
  if (element === 'blossom') return !BLOSSOMING.has(scene);
  if (scene === 'plain' && OUTDOORS.test(element)) return true;
  if (!coastRoad) return false;
  // Where a road runs, nothing breaks on a shore; high waves are seen out at sea.
  return element === 'sand' || element === 'shore' || (element === 'waves' && !isRoughSaid(seaWords, weather));
}

/** Why an element has no region: what the person is told. */
export function unseenWhy(element: string, { light, scene, coastRoad }: Setting): string {
  if (element === 'great-wall') return 'it is painted in hills only';
  if (element === 'houses') return 'no houses are painted in this place';
  if (element === 'mountains') return 'no mountains are painted in this place';
  if (element === 'blossom') return 'its trees are painted on open land only';
  if (coastRoad && /^(?:sand|shore|waves)$/.test(element)) return 'the road runs where the beach would lie';
  if (scene === 'plain' && OUTDOORS.test(element)) return 'this picture has no land and no sky to paint it in';
  if (element === 'river' || element === 'lake') return 'no water of that kind is painted in this place';
  if (element === 'sunlight' && scene === 'plain') return 'its light is not painted where there is no sky';
  if (element === 'sunlight' && !light.night) return 'the sky is overcast';
  return 'not in the sky at this hour';
}

/** From its end to the viewer's feet. */
function pierBox({ view, light }: Setting, seed: number): Region {
  const { far, across } = pierPlan({ view, light }, seed);
  const [left, right] = across(view.height).map((x) => clamp(x / view.width));
  const top = clamp(far / view.height);
  return { box: [left!, top, right! - left!, 1 - top], depth: 0.2, colors: ['brown'] };
}

/** The ball with its ring, which is seen nearly edge on. */
function planetBox({ view, light, vista }: Setting, seed: number, words: string): Region {
  const side = light.azimuth >= 0 ? 1 : -1;
  const { x, y, radius, ring } = vista
    ? { ...bodyPlace(seed, view, vista.body, side), ring: vista.body === 'saturn' }
    : planetPlace(seed, view, words, side);
  const wide = radius * (ring ? 2.2 : 1);
  const [left, right] = [clamp((x - wide) / view.width), clamp((x + wide) / view.width)];
  const [top, bottom] = [clamp((y - radius) / view.height), clamp((y + radius) / view.height)];
  return { box: [left, top, right - left, bottom - top], depth: 1, colors: ['orange'] };
}

function discOf({ view, light }: Setting, element: string): Region | undefined {
  if ((element === 'moon') !== light.night || light.elevation < -2) return undefined;
  const { x, y, radius } = sunPlace(view, light);
  const left = clamp((x - radius) / view.width);
  const right = clamp((x + radius) / view.width);
  const top = clamp((y - radius) / view.height);
  // The horizon cuts the disc.
  const bottom = clamp(Math.min(y + radius, view.horizon) / view.height);
  if (right - left < LEAST / 2 || bottom - top < LEAST / 2) return undefined;
  return {
    box: [left, top, Math.max(LEAST, right - left), Math.max(LEAST, bottom - top)],
    depth: 1,
    colors: light.night ? ['white'] : light.time === 'day' ? ['yellow'] : ['orange', 'yellow'],
  };
}

function shoreRows(setting: Setting, seed: number): { high: number; low: number } {
  const { view } = setting;
  const shore = edgeOf(setting, seed);
  let high = 1;
  let low = 0;
  for (let i = 0; i <= 32; i++) {
    const row = clamp(shore((i / 32) * view.width) / view.height, 0, 1);
    high = Math.min(high, row);
    low = Math.max(low, row);
  }
  return { high: Math.min(high, 0.97), low: Math.max(low, 0.5) };
}
