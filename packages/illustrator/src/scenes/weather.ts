/** Weather that falls or drifts between the viewer and the scene: painted after the objects, so that it lies before them. */
import type { Pass } from '../pool/pass.ts';
import { factTable } from './context.ts';
import { fireflyPass } from './fireflies.ts';
import { glowPasses } from './glowing.ts';
import { phenomenaPasses } from './phenomena.ts';
import { isRoom } from './room-words.ts';
import type { SceneContext } from './scene.ts';
import { mistPass } from './weather-mist.ts';
import { rainPasses } from './weather-rain.ts';
import { snowPass } from './weather-snow.ts';
import { isWetAfterRain, wetPass } from './weather-wet.ts';

/** Scenes where no weather reaches the viewer. */
const SHELTERED = new Set(['underwater', 'plain']);

/** Passes for what the Brief's weather lets fall; none where it has no such weather. They run after every object. */
export function weatherPasses(context: SceneContext): Pass[] {
  const { setting, light } = context;
  const outdoors = !SHELTERED.has(setting.scene);
  const mist = idOf(context, 'mist', light.weather === 'misty');
  // A roof keeps out what falls.
  const roofed = setting.scene === 'plain' && (setting.walled || isRoom(context.brief));
  const rain = idOf(context, 'rain', light.weather === 'rain');
  const snow = idOf(context, 'snowfall', light.snowing);
  const passes: Pass[] = glowPasses(context);
  if (mist !== undefined && outdoors) passes.push(mistPass(context, mist, thickness(context), isHaze(context)));
  // A plain backdrop has no sky, but what was said to fall falls.
  if (rain !== undefined && !roofed && setting.scene !== 'underwater') passes.push(...rainPasses(context, rain));
  if (snow !== undefined && !roofed && setting.scene !== 'underwater') passes.push(snowPass(context, snow));
  if (isWetAfterRain(context)) passes.unshift(wetPass(context));
  if (setting.scene !== 'underwater') passes.push(...phenomenaPasses(context));
  const flies = context.element('fireflies');
  if (flies) passes.push(fireflyPass(context, flies));
  return passes;
}

/** Number of the fact that a weather belongs to: its element, or else the weather that was said. */
function idOf(context: SceneContext, kind: string, weather: boolean): number | undefined {
  const element = context.element(kind);
  if (element) return element.id;
  if (!weather) return undefined;
  const fact = context.brief.setting.find((f) => !f.off && f.kind === 'weather');
  return fact && factTable(context.brief).numberOf(fact.id);
}

/** Haze is dry air that distance thickens; mist drifts in banks. */
const isHaze = ({ light, element }: SceneContext): boolean =>
  light.weather !== 'misty' && /\bhaze\b/.test(element('mist')?.name ?? '');

function thickness({ light, element }: SceneContext): number {
  if (light.weather === 'misty') return 1;
  return /thin|light|faint|haze/.test(element('mist')?.name ?? '') ? 0.3 : 0.75;
}
