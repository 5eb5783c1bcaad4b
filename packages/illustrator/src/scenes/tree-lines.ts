/** Trees or vines in straight lines, as they are planted. */
import { random } from '@atelier/spec';
import { hex, luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, sin } from '../math.ts';
import { paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import { scaleAt } from '../stage/view.ts';
import { type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import type { Built } from './hills-trees.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext } from './scene.ts';

interface Lines {
  every: number;
  step: number;
  tall: readonly [number, number];
  to: number;
  rowOf(m: number, z: number): number;
  across: number;
  along: number;
  bend: number;
  phase: number;
}

const WHITE: Rgb = [1, 0.96, 0.97];

const placeWords = ({ brief }: SceneContext): string =>
  [
    saidFromStart(brief),
    ...brief.setting.filter((f) => !f.off).map((f) => f.value),
    ...brief.subjects.filter((s) => !s.off).map((s) => s.name),
  ]
    .join(' ')
    .toLowerCase();

/** The colour of an orchard in flower; undefined out of its season. */
export function blossomIn(context: SceneContext): Rgb | undefined {
  const { season } = context.setting;
  const flowers = /(?<!\b(?:no longer|not|never) )(?:\bblossom|\bin (?:full )?bloom|\bflowering)/.test(placeWords(context));
  if (season !== 'spring' && (season === 'winter' || !flowers)) return undefined;
  // What grows there says the colour, not a barn or the sky.
  const { setting, subjects } = context.brief;
  const grown = [...setting.filter((f) => f.kind === 'place'), ...subjects].filter((f) => !f.off);
  const words = grown
    .map((f) => ('name' in f ? f.name : f.value))
    .join(', ')
    .toLowerCase();
  return /cherry|peach|plum/.test(words) ? hex('#f0a9bd') : hex('#f3dcdf');
}

/** What an orchard bears, by the word before it. */
const FRUITS: Readonly<Record<string, Rgb>> = {
  apple: hex('#bf3a2c'),
  orange: hex('#f08a1c'),
  mandarin: hex('#f08a1c'),
  lemon: hex('#f0d23c'),
  cherry: hex('#b01f2e'),
  peach: hex('#ee9a5c'),
  apricot: hex('#f0a24a'),
  pear: hex('#c9c24e'),
  plum: hex('#6a4080'),
};

/** The colour of the fruit on an orchard's trees; undefined while it flowers, and of what bears none that is seen. */
export function fruitIn(context: SceneContext): Rgb | undefined {
  if (/^(?:spring|winter)$/.test(context.setting.season ?? '') || blossomIn(context)) return undefined;
  return FRUITS[/\b(\w+?)s? (?:orchard|grove|tree)/.exec(placeWords(context))?.[1] ?? ''];
}

export function treeLines(context: SceneContext, land: Land, name: string, id: number, lines: Lines): Built[] {
  const { view, light, seed, setting } = context;
  const fruit = name === 'tree.broadleaf' ? fruitIn(context) : undefined;
  const olives = name === 'tree.broadleaf' && /\bolives?\b/.test(placeWords(context));
  const plant = plantOf(fruit ? 'tree.fruit' : olives ? 'tree.olive' : name);
  if (!plant) return [];
  const sun = sunPlace(view, light);
  const flowers = name === 'tree.broadleaf' ? blossomIn(context) : undefined;
  const blossom = flowers !== undefined;
  const leaf: Rgb | undefined = flowers;
  // Petals let the light through, from whichever side it comes.
  const petals = leaf && blossom ? scaleRgb(leaf, light.backlit ? 2.1 : 1.25) : leaf;
  const made: Built[] = [];
  for (let z = lines.tall[1] < 2 ? 2.6 : 6; z < lines.to; z += lines.step) {
    const reach = (view.width / view.unit) * 0.62 * z + 6;
    const first = Math.ceil(lines.rowOf(-reach, z));
    const last = Math.floor(lines.rowOf(reach, z));
    for (let n = Math.min(first, last); n <= Math.max(first, last); n++) {
      const m = ((n + 0.5 - lines.phase) * lines.every - z * lines.along - lines.bend * z * sin(z * 0.02)) / lines.across;
      // The lane in which the viewer stands stays open.
      if (z < 9 && Math.abs(m) < (lines.tall[1] < 2 ? 0.9 : 2.2)) continue;
      const own = random(seed, name, 'line', n, Math.floor(z));
      const tz = z + own.between(-0.12, 0.12) * lines.step;
      const scale = scaleAt(view, tz);
      // No two were planted or pruned in one year.
      const height = own.between(...lines.tall) * own.between(0.82, 1.16) * scale;
      const x = view.centre + m * scale;
      if (x < -height || x > view.width + height) continue;
      const y = landRow(land, view, m, tz) + scale * 0.1;
      const parts = plant({ x, y, height, lean: own.bell() * 0.07 }, own, light, {
        season: setting.season,
        far: height < view.unit * (blossom ? 0.125 : 0.1),
        ...(fruit ? { fruit } : {}),
        ...(petals
          ? { leaf: blossom ? mixRgb(petals, scaleRgb(WHITE, luminance(petals)), own.next() * 0.6) : petals, airy: blossom }
          : {}),
      });
      const haze = clamp((1 - exp(-tz / (light.mist > 0.5 ? 240 : 1500))) * 0.9);
      made.push({
        z: tz,
        paint: (frame, y0, y1) => paintParts(frame, parts, view, light, sun, { id, depth: landDepth(tz), haze }, y0, y1),
      });
    }
  }
  return made;
}
